using System.Text;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// The words of a group of sentences on one line, for formats that hold text: white space inside is one blank, what XML cannot hold becomes
/// U+FFFD.
/// </summary>
internal sealed class BeadText
{
    private readonly Article _article;
    private readonly Dictionary<int, int> _places;

    public BeadText(Article article)
    {
        _article = article;
        _places = new(article.Sentences.Count);
        for (var i = 0; i < article.Sentences.Count; i++)
        {
            _places[article.Sentences[i].Number] = i;
        }
    }

    /// <summary>The sentences with these numbers as one line.</summary>
    public string Of(IReadOnlyList<int> numbers) => OneLine(string.Join(' ', numbers.Select(n => _article.Sentences[_places[n]].Text)));

    /// <summary>Text on one line, with U+FFFD for what XML cannot hold (https://www.w3.org/TR/xml/#charsets).</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                line.Append(c).Append(text[++i]);
            }
            else
            {
                line.Append(System.Xml.XmlConvert.IsXmlChar(c) ? c : '\uFFFD');
            }
        }

        return line.ToString().TrimEnd(' ');
    }
}
