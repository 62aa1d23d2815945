using System.Globalization;
using Alignment.Aligning;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Cli.Output;

/// <summary>The pairs of sentences that were weighed, or why one of them is linked or not, as a table or as JSON Lines.</summary>
internal sealed class CandidateOutput(Bitext bitext, TermGraph graph, string format)
{
    private readonly CandidateReport _report = new(graph, Scorer.Embedded.Models, bitext);
    private readonly SideKeys _keys = SideKeys.Of(bitext);

    /// <summary>Why two sentences are linked or not.</summary>
    /// <exception cref="UsageException">There is no sentence with one of the numbers.</exception>
    public LinkReport Explain(int left, int right)
    {
        if (_report.Explain(left, right) is { } report)
        {
            return report;
        }

        var missing = Has(bitext.Left, left) ? Missing(_keys.Right, right, bitext.Right) : Missing(_keys.Left, left, bitext.Left);
        throw new UsageException($"--why: {missing}");
    }

    /// <summary>Writes the candidates where they are asked for, and the reasons where there are some.</summary>
    public void Write(TextWriter writer, Terminal terminal, bool candidates, LinkReport? why)
    {
        if (format == "table")
        {
            WritePages(terminal.Over(writer), candidates, why);
            return;
        }

        BitextJson.WriteRun(writer, bitext, new() { Version = VersionLine.Version });
        if (candidates)
        {
            CandidateJson.Write(writer, _keys, _report.All());
        }

        if (why is not null)
        {
            CandidateJson.Write(writer, _keys, bitext.Mode, why);
        }
    }

    private void WritePages(Terminal terminal, bool candidates, LinkReport? why)
    {
        if (candidates)
        {
            CandidateTable.Write(terminal, _keys, _report.All());
        }

        if (why is not null)
        {
            WhyPage.Write(terminal, bitext, why);
        }
    }

    private static bool Has(Article article, int number) => article.Sentences.Any(s => s.Number == number);

    private static string Missing(string side, int number, Article article) => string.Create(
        CultureInfo.InvariantCulture,
        $"{article.Path} ({side}) has no sentence {number}; expected one of its {article.Sentences.Count} sentences{Last(article)}");

    private static string Last(Article article) =>
        article.Sentences is [.., var last] ? string.Create(CultureInfo.InvariantCulture, $", the last is {last.Number}") : "";
}
