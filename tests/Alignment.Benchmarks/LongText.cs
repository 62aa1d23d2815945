using System.Text;
using Alignment.Texts;

namespace Alignment.Benchmarks;

/// <summary>A long text and its translation as corpora have them: a block is missing on the right, and on both sides lines from elsewhere stand between. A pure function of its arguments.</summary>
internal sealed class LongText
{
    /// <summary>Lines that the right side lacks in one place.</summary>
    private const int Lost = 700;

    /// <summary>Share of lines before which one from elsewhere stands.</summary>
    private const double Noise = 0.05;

    private readonly StringBuilder _english = new();
    private readonly StringBuilder _indonesian = new();
    private readonly StringBuilder _gold = new();
    private int _lefts;
    private int _rights;

    /// <summary>Writes both texts.</summary>
    /// <param name="lines">Where the lines come from.</param>
    /// <param name="count">Lines that both have, the lost ones included.</param>
    /// <param name="random">Where noise stands.</param>
    public LongText(VariedText lines, int count, Random random)
    {
        for (var i = 0; i < count; i++)
        {
            if (random.NextDouble() < Noise)
            {
                AddLeft(lines.Line(Language.English, count + random.Next(count)));
            }

            if (random.NextDouble() < Noise)
            {
                AddRight(lines.Line(Language.Indonesian, count + random.Next(count)));
            }

            AddLeft(lines.Line(Language.English, i));
            if (i < count / 2 || i >= (count / 2) + Lost)
            {
                AddRight(lines.Line(Language.Indonesian, i));
                _gold.Append('[').Append(_lefts - 1).Append("]:[").Append(_rights - 1).Append("]\n");
            }
        }
    }

    /// <summary>The English text, a sentence a line.</summary>
    public string English => _english.ToString();

    /// <summary>The Indonesian text, likewise.</summary>
    public string Indonesian => _indonesian.ToString();

    /// <summary>Writes en.txt, id.txt and gold.txt (vecalign's index lists) into a folder, for other aligners.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "en.txt"), English);
        File.WriteAllText(Path.Combine(folder, "id.txt"), Indonesian);
        File.WriteAllText(Path.Combine(folder, "gold.txt"), _gold.ToString());
    }

    private void AddLeft(string line)
    {
        _english.Append(line).Append('\n');
        _lefts++;
    }

    private void AddRight(string line)
    {
        _indonesian.Append(line).Append('\n');
        _rights++;
    }
}
