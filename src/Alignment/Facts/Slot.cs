using Alignment.Anchors;
using Alignment.Scoring;
using Alignment.Texts;

namespace Alignment.Facts;

/// <summary>
/// A typed value in a linked sentence, with the terms that stand around it: what is said to be 62, or on Friday. Not thread-safe.
/// </summary>
internal sealed class Slot(Anchor anchor, int sentence, int term, ArticleTerms terms)
{
    /// <summary>Terms to each side that count as surroundings.</summary>
    private const int Reach = 6;

    /// <summary>
    /// Slots of a side that are compared; what holds more is a table, and every one of it would be held against every one of the other.
    /// </summary>
    private const int Most = 200;

    /// <summary>Characters behind a number that a noun and "lainnya" may take.</summary>
    private const int FarthestOther = 40;

    /// <summary>Words behind a number up to "other" and up to "lainnya", which stands behind what tells the noun closer.</summary>
    private const int UpToOther = 2, UpToLainnya = 3;

    private List<(int Term, double Weight)>? _surroundings;

    /// <summary>The value.</summary>
    public Anchor Anchor { get; } = anchor;

    /// <summary>Index of its sentence, from 0.</summary>
    public int Sentence { get; } = sentence;

    /// <summary>Index of the value in the vocabulary; -1 where a longer value stands for its words.</summary>
    public int Term { get; } = term;

    /// <summary>
    /// Terms near it with a weight that falls with distance, nearest first; the value itself left out.
    /// Found when first asked for: most slots are settled without.
    /// </summary>
    public IReadOnlyList<(int Term, double Weight)> Surroundings => _surroundings ??= Around(terms, Sentence, Anchor);

    /// <summary>The terms next to it.</summary>
    public IEnumerable<int> Adjacent => Surroundings.TakeWhile(t => t.Weight == 1).Select(t => t.Term);

    /// <summary>True where the value belongs to who says it, or when, and not to what is said.</summary>
    public bool IsAttributed
    {
        get
        {
            foreach (var use in terms.Of(Sentence))
            {
                if (use.Span.Overlaps(Anchor.Span))
                {
                    return use.IsAttribution;
                }
            }

            return false;
        }
    }

    /// <summary>
    /// True where a number counts the rest or what is more: "three other people", "the other three", "tiga kapal sejenis lainnya", which
    /// may be four with the first; "two more than in Manila". Behind a count of others they are counted apart: "nine died, 12 others are
    /// missing".
    /// </summary>
    public bool IsRest
    {
        get
        {
            if (Anchor.Type != AnchorType.Number || terms.Anchors[Sentence].Any(CountsBefore))
            {
                return false;
            }

            var after = terms.Article.Text.AsSpan(Anchor.Span.End);
            var reach = terms.Article.Language == Language.Indonesian ? UpToLainnya : UpToOther;
            return Words(after[..Math.Min(after.Length, FarthestOther)]).Take(reach).Any(ValueWords.Embedded.Rest.Contains)
                || (Before() is [.., var last] && ValueWords.Embedded.BeforeRest.Contains(last));
        }
    }

    /// <summary>True where it is written with a digit.</summary>
    public bool IsInDigits => Anchor.Span.In(terms.Article.Text).ContainsAnyInRange('0', '9');

    /// <summary>A value inside this one, in its place.</summary>
    public Slot Holding(Anchor part) => new(part, Sentence, -1, terms);

    /// <summary>The slots of a group of sentences, in order of the text, the first <see cref="Most"/>.</summary>
    public static List<Slot> Of(ArticleTerms terms, IEnumerable<int> sentences)
    {
        var slots = new List<Slot>();
        foreach (var sentence in sentences)
        {
            foreach (var anchor in terms.Anchors[sentence].Take(Most - slots.Count))
            {
                slots.Add(new(anchor, sentence, TermOf(terms, sentence, anchor), terms));
            }
        }

        return slots;
    }

    private string[] Before()
    {
        var text = terms.Article.Text.AsSpan(0, Anchor.Span.Start);
        return Words(text[^Math.Min(text.Length, FarthestOther)..]);
    }

    private bool CountsBefore(Anchor other) => other.Span.End <= Anchor.Span.Start
        && other is { Type: AnchorType.Number, Value: NumericValue { Magnitude: > 1 } };

    private static string[] Words(ReadOnlySpan<char> text) =>
        [.. text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.TrimEnd('.', ',', ';', '"', '”', ')'))];

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
