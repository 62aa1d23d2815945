using Alignment.Anchors;
using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>Says why: spreads a candidate's log-odds over the terms and properties that make it. Not thread-safe: one per thread.</summary>
public sealed class EvidenceWriter(FeatureExtractor extractor, TermGraph graph)
{
    /// <summary>
    /// Printed figures have four decimals; weights are rounded here, once, so that what is printed sums to the score that is printed.
    /// </summary>
    private const int Decimals = 4;

    private readonly double[] _features = new double[Features.Count];
    private readonly Dictionary<(int Left, int Right), double> _terms = [];
    private readonly double[] _whole = new double[Features.Count];
    private readonly Dictionary<(int Left, int Right), (TermMatch Match, Side Side)> _places = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _quoted =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The evidence of a candidate under a model, heaviest first; the weights sum to its score.</summary>
    public IReadOnlyList<Evidence> Explain(ReadOnlySpan<int> left, ReadOnlySpan<int> right, AdditiveModel model)
    {
        extractor.Measure(left, right, _features);
        _terms.Clear();
        _whole.AsSpan().Clear();
        for (var f = 0; f < Features.Count; f++)
        {
            Spread((Feature)f, model.Weights[f] * _features[f]);
        }

        var items = new List<Evidence> { new("prior", null, null, null, Math.Round(model.Bias, Decimals)) };
        AddTerms(items);
        for (var f = 0; f < Features.Count; f++)
        {
            Add(items, EvidenceKinds.Of((Feature)f), _whole[f]);
        }

        return Sorted(items);
    }

    /// <summary>The evidence of a bead that was weighed otherwise, heaviest first.</summary>
    /// <param name="left">Indexes of left sentences from 0, ascending.</param>
    /// <param name="right">Indexes of right sentences from 0, ascending.</param>
    /// <param name="shared">Log-odds that the shared terms make together: each gets its part; where there are none it is kind
    /// coverage.</param>
    /// <param name="whole">Log-odds of properties of the whole, by kind.</param>
    internal IReadOnlyList<Evidence> Explain(ReadOnlySpan<int> left, ReadOnlySpan<int> right, double shared,
        params ReadOnlySpan<(string Kind, double Weight)> whole)
    {
        SpreadShared(left, right, shared);
        var items = new List<Evidence>();
        AddTerms(items);
        Add(items, EvidenceKinds.Of(Feature.CoverMean), _whole[(int)Feature.CoverMean]);
        foreach (var (kind, weight) in whole)
        {
            Add(items, kind, weight);
        }

        return Sorted(items);
    }

    /// <summary>What the weights of that evidence sum to, without writing it.</summary>
    internal double Score(ReadOnlySpan<int> left, ReadOnlySpan<int> right, double shared,
        params ReadOnlySpan<(string Kind, double Weight)> whole)
    {
        SpreadShared(left, right, shared);
        var sum = Math.Round(_whole[(int)Feature.CoverMean], Decimals);
        foreach (var (_, weight) in _terms)
        {
            sum += Math.Round(weight, Decimals);
        }

        foreach (var (_, weight) in whole)
        {
            sum += Math.Round(weight, Decimals);
        }

        return sum;
    }

    private void SpreadShared(ReadOnlySpan<int> left, ReadOnlySpan<int> right, double shared)
    {
        extractor.Overlap.Compare(left, right);
        _terms.Clear();
        _whole.AsSpan().Clear();
        Spread(Feature.CoverMean, shared);
    }

    private static void Add(List<Evidence> items, string kind, double weight)
    {
        if (Math.Round(weight, Decimals) is not 0 and var rounded)
        {
            items.Add(new(kind, null, null, null, rounded));
        }
    }

    private static IReadOnlyList<Evidence> Sorted(List<Evidence> items)
    {
        items.Sort(static (a, b) =>
            Math.Abs(b.Weight).CompareTo(Math.Abs(a.Weight)) is not 0 and var heavier ? heavier
            : Start(a.Left).CompareTo(Start(b.Left)) is not 0 and var left ? left
            : Start(a.Right).CompareTo(Start(b.Right)) is not 0 and var right ? right
            : string.CompareOrdinal(a.Kind, b.Kind));
        return items.ToArray();
    }

    private static int Start(Quotation? quotation) => quotation?.Span.Start ?? -1;

    // What terms make goes to the terms, in proportion to what each adds to the feature; the rest stays with the whole.
    private void Spread(Feature feature, double weight)
    {
        var (fromLeft, fromRight, only) = feature switch
        {
            Feature.CoverLeft => (1.0, 0.0, (Func<AnchorType?, bool>)(_ => true)),
            Feature.CoverRight => (0.0, 1.0, _ => true),
            Feature.CoverMean or Feature.CoverMost or Feature.CoverUsual or Feature.Mass or Feature.OnceAgree => (0.5, 0.5, _ => true),
            Feature.WordsAgree or Feature.WordsCount => (0.5, 0.5, t => t is null),
            Feature.NamesAgree => (0.5, 0.5, t => t is AnchorType.Name),
            Feature.DatesAgree => (0.5, 0.5, t => t is AnchorType.Date),
            Feature.TimesAgree => (0.5, 0.5, t => t is AnchorType.Time),
            Feature.NumbersAgree => (0.5, 0.5, t => t is not (null or AnchorType.Name or AnchorType.Date or AnchorType.Time)),
            _ => (0.0, 0.0, _ => false),
        };
        var (left, right) = (Gain(extractor.Overlap.FromLeft, graph.Left, only), Gain(extractor.Overlap.FromRight, graph.Right, only));
        var total = (fromLeft * left) + (fromRight * right);
        if (weight == 0 || total <= 0)
        {
            _whole[(int)feature] += weight;
            return;
        }

        Share(extractor.Overlap.FromLeft, graph.Left, Side.Left, only, weight * fromLeft / total);
        Share(extractor.Overlap.FromRight, graph.Right, Side.Right, only, weight * fromRight / total);
    }

    private static double Gain(List<TermMatch> matches, ArticleTerms terms, Func<AnchorType?, bool> only)
    {
        var sum = 0.0;
        foreach (var match in matches)
        {
            sum += only(match.TypeIn(terms)) ? match.Use.Weight * match.Strength : 0;
        }

        return sum;
    }

    private void Share(List<TermMatch> matches, ArticleTerms terms, Side side, Func<AnchorType?, bool> only, double weight)
    {
        if (weight == 0)
        {
            return;
        }

        foreach (var match in matches)
        {
            if (match.Strength > 0 && only(match.TypeIn(terms)))
            {
                var key = side == Side.Left ? (match.Use.Term, match.Other.Term) : (match.Other.Term, match.Use.Term);
                _terms[key] = _terms.GetValueOrDefault(key) + (weight * match.Use.Weight * match.Strength);
            }
        }
    }

    private void AddTerms(List<Evidence> items)
    {
        _places.Clear();
        foreach (var match in extractor.Overlap.FromRight)
        {
            _places.TryAdd((match.Other.Term, match.Use.Term), (match, Side.Right));
        }

        foreach (var match in extractor.Overlap.FromLeft)
        {
            if (match.Strength > 0)
            {
                _places[(match.Use.Term, match.Other.Term)] = (match, Side.Left);
            }
        }

        foreach (var ((l, r), sum) in _terms)
        {
            if (Math.Round(sum, Decimals) is not 0 and var weight)
            {
                var (match, side) = _places[(l, r)];
                var (here, there) = side == Side.Left ? (graph.Left, graph.Right) : (graph.Right, graph.Left);
                var (own, other) = (Quote(here, match.Sentence, match.Use), Quote(there, match.OtherSentence, match.Other));
                var value = here.Vocabulary[match.Use.Term].Value;
                var kind = match.TypeIn(here) is { } type ? EvidenceKinds.Of(type) : EvidenceKinds.OfWords(match);
                var (left, right) = side == Side.Left ? (own, other) : (other, own);
                var isSame = match.Reason is not (LinkReason.Opposed or LinkReason.Part);
                items.Add(new(kind, left, right, isSame ? value?.Value.Normal : null, weight));
            }
        }
    }

    private Quotation Quote(ArticleTerms terms, int sentence, TermUse use) =>
        new(terms.Article.Sentences[sentence].Number, use.Span, Text(use.Span.In(terms.Article.Text)));

    // The same few thousand words are quoted over and over: each is kept once.
    private string Text(ReadOnlySpan<char> quoted)
    {
        if (!_quoted.TryGetValue(quoted, out var text))
        {
            _quoted.Set.Add(text = quoted.ToString());
        }

        return text;
    }
}
