using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Cli;
using Alignment.Cli.Pages;
using Alignment.Facts;
using Alignment.Scoring;
using Alignment.Tests.Texts;
using Alignment.Texts;

namespace Alignment.Tests.Cli;

public sealed class BitextPageTests
{
    private static readonly Article English = Read("report.en.txt", Language.English, """
        Ferry with 146 aboard runs aground off Flores
        A ferry with 146 people aboard ran aground off Flores on Tuesday night, the search and rescue agency in Maumere said, after its engine failed in a calm sea.
        Captain Yusuf Lamba said the engine had failed at 9:40 p.m.
        Tickets for the crossing cost 85,000 rupiah.
        """);

    private static readonly Article Indonesian = Read("report.id.txt", Language.Indonesian, """
        Feri berpenumpang 164 orang kandas di Flores
        Sebuah feri dengan 164 orang di dalamnya kandas di lepas pantai Flores pada Selasa malam.
        Mesinnya mati di laut yang tenang.
        Cuaca di selat itu cerah sepanjang hari.
        """);

    [Theory]
    [InlineData(80, AlignmentMode.Comparable, false)]
    [InlineData(80, AlignmentMode.Comparable, true)]
    [InlineData(80, AlignmentMode.Parallel, false)]
    [InlineData(132, AlignmentMode.Comparable, false)]
    public void A_pair_reads_as_it_was_laid_out(int width, AlignmentMode mode, bool all)
    {
        using var output = new StringWriter { NewLine = "\n" };

        new BitextPage(new Terminal(output, TextWriter.Null, new() { Width = width }), Pair(mode), all).Write();

        Assert.All(output.ToString().Split('\n'), line => Assert.True(line.Length <= width && !line.EndsWith(' '), line));
        Golden.Check($"pages/bitext-{mode.ToString().ToLowerInvariant()}-{width}{(all ? "-all" : "")}.txt", output.ToString());
    }

    private static AlignedPair Pair(AlignmentMode mode)
    {
        Bead[] beads =
        [
            new() { Left = [1], Right = [1], Kind = BeadKind.Equivalent, Score = 2, Probability = 0.91, Evidence = [Tie("Ferry", "Feri", 1), Tie("Flores", "Flores", 0.6)] },
            new() { Left = [2], Right = [2], Kind = BeadKind.Equivalent, Score = 3, Probability = 0.96, Evidence = [Tie("Tuesday night", "Selasa malam", 1), Tie("ferry", "feri", 0.5), Tie("people", "orang", 0.2), new("prior", null, null, null, -1)] },
            new() { Left = [2], Right = [3], Kind = BeadKind.Partial, Score = 1, Probability = 0.62, Evidence = [Tie("engine", "Mesinnya", 0.7), Tie("calm", "tenang", 0.4), Tie("146", "164", 0.3, "number"), Tie("sea", "ombak", 0.2, "related"), Tie("calm", "ombak", 0.1, "related")] },
        ];
        Bead[] nulls = [new() { Left = [3], Right = [], Kind = BeadKind.Null }, new() { Left = [4], Right = [], Kind = BeadKind.Null }, new() { Left = [], Right = [4], Kind = BeadKind.Null }];
        var bitext = new Bitext
        {
            Left = English, Right = Indonesian, Mode = mode, Order = 0.5,
            Beads = mode == AlignmentMode.Parallel ? [.. beads, .. nulls] : beads,
        };
        return new(bitext, [new(AnchorType.Number, Quote(English, 2, "146"), Quote(Indonesian, 2, "164"), Verdict.Conflict)], [], []);
    }

    private static Article Read(string path, Language language, string text) =>
        LineArticle.Of(text.ReplaceLineEndings("\n"), language, new(2026, 3, 4), path);

    private static Evidence Tie(string left, string right, double weight, string kind = "word") =>
        new(kind, new(1, default, left), new(1, default, right), null, weight);

    private static Quotation Quote(Article article, int sentence, string words) => new(sentence, default, words);
}
