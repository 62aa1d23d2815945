using Alignment.Aligning;
using Alignment.Evaluation;
using Alignment.Lexicons;

namespace Alignment.Benchmarks;

/// <summary>The parallel lines that benchmarks are made of: en.txt and id.txt of the folder that the environment variable ALIGNMENT_LINES names, else the sentences that data/gold links one to one.</summary>
internal static class ParallelLines
{
    /// <summary>Reads them.</summary>
    public static VariedText Read() => Environment.GetEnvironmentVariable("ALIGNMENT_LINES") is { Length: > 0 } folder ? VariedText.Of([folder]) : OfGold();

    private static VariedText OfGold()
    {
        var (english, indonesian) = (new List<string>(), new List<string>());
        foreach (var pair in GoldFolder.Read(Path.Combine(Repository(), "data", "gold")))
        {
            var (left, right) = (pair.Sentences(Side.Left).Sentences.ToDictionary(s => s.Number, s => s.Text), pair.Sentences(Side.Right).Sentences.ToDictionary(s => s.Number, s => s.Text));
            foreach (var link in pair.Links.Where(l => l.Kind == BeadKind.Equivalent && l.Left.Count == 1 && l.Right.Count == 1))
            {
                english.Add(left[link.Left[0]]);
                indonesian.Add(right[link.Right[0]]);
            }
        }

        return new([.. english], [.. indonesian]);
    }

    // Benchmarks run from a folder of their own somewhere below bin/.
    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Alignment.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Alignment.sln is in no folder above the benchmarks; set ALIGNMENT_LINES to a folder with en.txt and id.txt");
    }
}
