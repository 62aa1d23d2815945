using Alignment.Anchors;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>A typed value in a linked sentence, with the terms that stand around it: what is said to be 62, or on Friday.</summary>
/// <param name="Anchor">The value.</param>
/// <param name="Sentence">Index of its sentence, from 0.</param>
/// <param name="Term">Index of the value in the vocabulary; -1 where a longer value stands for its words.</param>
/// <param name="Surroundings">Terms near it with a weight that falls with distance, nearest first; the value itself left out.</param>
internal sealed record Slot(Anchor Anchor, int Sentence, int Term, IReadOnlyList<(int Term, double Weight)> Surroundings)
{
    /// <summary>Terms to each side that count as surroundings.</summary>
    private const int Reach = 6;

    /// <summary>Slots of a side that are compared; what holds more is a table, and every one of it would be held against every one of the other.</summary>
    private const int Most = 200;

    /// <summary>The slots of a group of sentences, in order of the text, the first <see cref="Most"/>.</summary>
    public static List<Slot> Of(ArticleTerms terms, IEnumerable<int> sentences)
    {
        var slots = new List<Slot>();
        foreach (var sentence in sentences)
        {
            foreach (var anchor in terms.Anchors[sentence].Take(Most - slots.Count))
            {
                slots.Add(new(anchor, sentence, TermOf(terms, sentence, anchor), Around(terms, sentence, anchor)));
            }
        }

        return slots;
    }

    private static int TermOf(ArticleTerms terms, int sentence, Anchor anchor)
    {
        foreach (var use in terms.Of(sentence))
        {
            if (use.Span == anchor.Span)
            {
                return use.Term;
            }
        }

        return -1;
    }

    private static List<(int Term, double Weight)> Around(ArticleTerms terms, int sentence, Anchor anchor)
    {
        var uses = terms.Of(sentence);
        var (before, after) = (0, 0);
        while (before < uses.Length && uses[before].Span.End <= anchor.Span.Start)
        {
            before++;
        }

        after = before;
        while (after < uses.Length && uses[after].Span.Overlaps(anchor.Span))
        {
            after++;
        }

        var around = new List<(int, double)>();
        for (var distance = 1; distance <= Reach; distance++)
        {
            var weight = 1.0 / distance;
            if (before - distance >= 0)
            {
                around.Add((uses[before - distance].Term, weight));
            }

            if (after + distance - 1 < uses.Length)
            {
                around.Add((uses[after + distance - 1].Term, weight));
            }
        }

        return around;
    }
}
