using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Lexicons;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Web.Pairs;

/// <summary>Cuts the sentences of one side where evidence and disagreements begin and end. Immutable, thread-safe.</summary>
internal sealed class SentencePieces
{
    private readonly ILookup<int, Mark> _marks;

    public SentencePieces(ArticlePair pair, Side side, IReadOnlySet<int> pinned)
    {
        var marks = new List<Mark>();
        for (var bead = 0; bead < pair.Bitext.Beads.Count; bead++)
        {
            foreach (var evidence in pair.Bitext.Beads[bead].Evidence.Where(e => e.Weight > 0))
            {
                if ((side == Side.Left ? evidence.Left : evidence.Right) is { } quotation)
                {
                    marks.Add(new(quotation, bead, Label(evidence.Kind), pinned.Contains(bead), false));
                }
            }
        }

        marks.AddRange(pair.Discrepancies.Where(d => d.Contradicts)
            .Select(d => new Mark(side == Side.Left ? d.Left : d.Right, null, null, false, true)));
        _marks = marks.ToLookup(m => m.Quotation.Sentence);
    }

    /// <summary>The sentence's text in pieces; together they are the text.</summary>
    public IReadOnlyList<PieceView> Of(Article article, Sentence sentence)
    {
        var marks = _marks[sentence.Number].Where(m => sentence.Span.Contains(m.Quotation.Span) && m.Quotation.Span.Length > 0).ToArray();
        int[] cuts = [.. marks.SelectMany(m => new[] { m.Quotation.Span.Start, m.Quotation.Span.End }).Append(sentence.Span.Start)
            .Append(sentence.Span.End).Distinct().Order()];
        var pieces = new PieceView[cuts.Length - 1];
        for (var i = 0; i < pieces.Length; i++)
        {
            var span = new TextSpan(cuts[i], cuts[i + 1]);
            var over = marks.Where(m => m.Quotation.Span.Contains(span)).ToArray();
            var label = over.Where(m => m.Quotation.Span.Start == span.Start).OrderByDescending(m => m.IsLit).Select(m => m.Label)
                .FirstOrDefault(l => l is not null);
            pieces[i] = new(span.Of(article.Text), [.. over.Select(m => m.Bead).OfType<int>().Distinct().Order()], label,
                over.Any(m => m.IsLit), over.Any(m => m.Differs));
        }

        return pieces;
    }

    /// <summary>The kind of evidence in a reader's words.</summary>
    private static string Label(string kind) => kind is "cognate" or "related" ? "word" : kind;

    private sealed record Mark(Quotation Quotation, int? Bead, string? Label, bool IsLit, bool Differs);
}
