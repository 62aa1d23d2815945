using Alignment.Aligning;
using Alignment.Facts;

namespace Alignment.Cli.Pages;

/// <summary>Two reports' facts as people read them: what differs first, then what agrees, then what only one has.</summary>
internal sealed class FactPage(Terminal terminal, AlignedPair pair, bool all)
{
    /// <summary>Writes the page.</summary>
    public void Write()
    {
        var keys = SideKeys.Of(pair.Bitext);
        var facts = Fact.Of(pair.Bitext, pair.Discrepancies);
        var left = new SentenceShelf(keys.Left, pair.Bitext.Left, [.. Shared(facts).SelectMany(f => f.Left)]);
        var right = new SentenceShelf(keys.Right, pair.Bitext.Right, [.. Shared(facts).SelectMany(f => f.Right)]);
        PairHead.Write(terminal, left, right);
        // Rounded and converted values agree in substance: the verdict under the fact says how far.
        var partly = facts.Count(f => f.Status == FactStatus.Agree && (f.Bead?.Kind == BeadKind.Partial || f.Discrepancies.Count > 0));
        var (agree, differ) = (Count(facts, FactStatus.Agree), Count(facts, FactStatus.Differ));
        var both = $"{Figures.Count(agree, "fact")} agree{(partly == 0 ? "" : $" ({partly} in part)")}, {differ} differ";
        var one = $"{Count(facts, FactStatus.OnlyLeft)} only in {left.Name}, {Count(facts, FactStatus.OnlyRight)} only in {right.Name}";
        terminal.WriteWrapped($"{Names.Of(pair.Bitext.Mode)} · {both} · {one}", Ink.Faint);
        Part("Differ", FactStatus.Differ, facts, left, right);
        Part("Agree", FactStatus.Agree, facts, left, right);
        AlonePart.Write(terminal, left, all);
        AlonePart.Write(terminal, right, all);
    }

    private static IEnumerable<Fact> Shared(IEnumerable<Fact> facts) => facts.Where(f => f.Bead is not null);

    private static int Count(IEnumerable<Fact> facts, FactStatus status) => facts.Count(f => f.Status == status);

    private void Part(string title, FactStatus status, IReadOnlyList<Fact> facts, SentenceShelf left, SentenceShelf right)
    {
        var part = facts.Where(f => f.Status == status).ToList();
        if (part.Count == 0)
        {
            return;
        }

        terminal.WriteLine();
        terminal.WriteLine(title, Ink.Strong);
        new BeadRows(terminal, left, right).Write([.. part.Select(f => f.Bead!)], i =>
        {
            foreach (var difference in part[i].Discrepancies)
            {
                DifferenceTable.WriteInline(terminal, difference);
            }
        });
    }
}
