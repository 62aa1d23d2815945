using System.Globalization;
using Alignment.Aligning;
using Alignment.Cli.Reading;
using Alignment.Facts;
using Alignment.Formats;
using Alignment.Texts;

namespace Alignment.Cli.Output;

/// <summary>A compared pair and where its two reports came from.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Left">What is known of the left report besides.</param>
/// <param name="Right">What is known of the right report besides.</param>
internal sealed record ComparedPair(AlignedPair Pair, ArticleMeta Left, ArticleMeta Right);

/// <summary>A line of the ledger to hand to an editor: one for each value that differs, and one for each fact without.</summary>
internal sealed record LedgerRow(FactStatus Status, string LeftNumbers, string LeftText, string RightNumbers, string RightText, string ValueType, string LeftValue, string RightValue, string Verdict)
{
    /// <summary>The ledger of a pair, in the order of its facts: what differs and agrees, then what only one report has.</summary>
    public static IEnumerable<LedgerRow> Of(AlignedPair pair)
    {
        foreach (var fact in Fact.Of(pair))
        {
            var row = new LedgerRow(fact.Status, Numbers(fact.Left), Text(pair.Bitext.Left, fact.Left), Numbers(fact.Right), Text(pair.Bitext.Right, fact.Right), "", "", "", "");
            if (fact.Discrepancies.Count == 0)
            {
                yield return row;
            }

            foreach (var found in fact.Discrepancies)
            {
                yield return row with { ValueType = BitextJson.Name(found.ValueType), LeftValue = found.Left.Text, RightValue = found.Right.Text, Verdict = BitextJson.Name(found.Verdict) };
            }
        }
    }

    /// <summary>The status in words: agree, differ, only in one.</summary>
    public string StatusText(SideKeys keys) => Status switch
    {
        FactStatus.Agree => "agree",
        FactStatus.Differ => "differ",
        FactStatus.OnlyLeft => $"only-{keys.Left}",
        _ => $"only-{keys.Right}",
    };

    /// <summary>A day as it is printed; empty when there is none.</summary>
    public static string Day(Article article) => article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Numbers(IReadOnlyList<int> numbers) => string.Join(' ', numbers.Select(Figures.Text));

    private static string Text(Article article, IReadOnlyList<int> numbers) =>
        Pages.Wrapping.OneLine(string.Join(' ', article.Sentences.Where(s => numbers.Contains(s.Number)).Select(s => s.Text)) is { Length: > 0 } text ? text : " ").Trim();
}
