using Alignment.Anchors;
using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>Edges between typed values: by their relation, and for names that no table knows by their words.</summary>
internal sealed class ValueLinks(ArticleTerms left, ArticleTerms right, Lexicon lexicon, Dictionary<(int Left, int Right), TermLink> edges)
{
    public void Add()
    {
        var rightByType = Enumerable.Range(0, right.Vocabulary.Count).Where(r => right.Vocabulary[r].Value is not null)
            .GroupBy(r => Kind(right.Vocabulary[r].Value!.Type)).ToDictionary(g => g.Key, g => g.ToArray());
        for (var l = 0; l < left.Vocabulary.Count; l++)
        {
            if (left.Vocabulary[l].Value is { } value && rightByType.TryGetValue(Kind(value.Type), out var others))
            {
                foreach (var r in others)
                {
                    if (Strength(value, right.Vocabulary[r].Value!) is > 0 and var strength)
                    {
                        edges[(l, r)] = new(r, strength, LinkReason.Value);
                    }
                }
            }
        }
    }

    // Only values of one kind are compared; a bare figure may stand for a share, an amount or a rank in the other report.
    private static AnchorType Kind(AnchorType type) =>
        type is AnchorType.Ordinal or AnchorType.Percent or AnchorType.Money or AnchorType.Quantity ? AnchorType.Number : type;

    private float Strength(Anchor a, Anchor b) => ValueComparison.Relate(a, b) switch
    {
        ValueRelation.Equal => 1f,
        ValueRelation.Converted => 1f,
        ValueRelation.Rounded => 0.9f,
        ValueRelation.Within => 0.8f,
        _ when a.Type == AnchorType.Name && b.Type == AnchorType.Name => SharedWords(a.Value.Normal, b.Value.Normal),
        _ => FillsOneSlot(a, b) ? TermLink.Conflicting : 0f,
    };

    // "five years" and "three years", "June" and "Juli": values that differ in a slot of one kind are still what the two sentences have in common.
    private static bool FillsOneSlot(Anchor a, Anchor b) => (a.Value, b.Value) switch
    {
        (NumericValue x, NumericValue y) => a.Type == b.Type && a.Type != AnchorType.Number && x.Unit == y.Unit,
        _ => a.Type == b.Type && a.Type is AnchorType.Date or AnchorType.Time,
    };

    // "shanghai cooperation organization" and "organisasi kerja sama shanghai": the share of the shorter name's words that the other has.
    private float SharedWords(string a, string b)
    {
        var (leftWords, rightWords) = (a.Split(' '), b.Split(' '));
        var best = 0f;
        foreach (var word in leftWords)
        {
            best += rightWords.Max(other => Likeness(word, other));
        }

        var share = best / Math.Max(leftWords.Length, rightWords.Length);
        return share >= 0.5f ? share : 0f;
    }

    private float Likeness(string word, string other)
    {
        if (word == other)
        {
            return 1;
        }

        if (lexicon.Find(Side.Left, word) is >= 0 and var known)
        {
            foreach (var entry in lexicon.Entries(Side.Left, known))
            {
                if (lexicon.Term(Side.Right, entry.Other) == other)
                {
                    return MathF.Sqrt(MathF.Max(entry.Forward, entry.Backward));
                }
            }
        }

        return 0;
    }
}
