using Alignment.Facts;
using Alignment.Texts;

namespace Alignment.Cli.Output;

/// <summary>A line of the ledger to hand to an editor: one for each value that differs, and one for each fact without.</summary>
internal sealed record LedgerRow(FactStatus Status, string LeftNumbers, string LeftText, string RightNumbers, string RightText,
    string ValueType,
    string LeftValue, string RightValue, string Verdict)
{
    /// <summary>The ledger of a pair, in the order of its facts: what differs and agrees, then what only one report has.</summary>
    public static IEnumerable<LedgerRow> Of(AlignedPair pair)
    {
        foreach (var fact in Fact.Of(pair.Bitext, pair.Discrepancies))
        {
            var row = new LedgerRow(fact.Status, Numbers(fact.Left), Text(pair.Bitext.Left, fact.Left), Numbers(fact.Right),
                Text(pair.Bitext.Right, fact.Right), "", "", "", "");
            if (fact.Discrepancies.Count == 0)
            {
                yield return row;
            }

            foreach (var found in fact.Discrepancies)
            {
                yield return row with
                {
                    ValueType = Names.Of(found.ValueType),
                    LeftValue = found.Left.Text,
                    RightValue = found.Right.Text,
                    Verdict = Names.Of(found.Verdict),
                };
            }
        }
    }

    /// <summary>A day as it is printed; empty when there is none.</summary>
    public static string Day(Article article) => article.Published?.ToIso() ?? "";

    private static string Numbers(IReadOnlyList<int> numbers) => string.Join(' ', numbers.Select(Figures.Text));

    private static string Text(Article article, IReadOnlyList<int> numbers)
    {
        var text = string.Join(' ', article.Sentences.Where(s => numbers.Contains(s.Number)).Select(s => s.Text));
        return Wrapping.OneLine(text.Length > 0 ? text : " ").Trim();
    }
}
