using Alignment.Anchors;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Scoring;

/// <summary>Measures candidates: two groups of sentences that might say the same. Not thread-safe: one per thread.</summary>
public sealed class FeatureExtractor
{
    /// <summary>No kind of evidence counts for more nats than this, so that one rare figure cannot carry a link alone.</summary>
    private const double Cap = 6;

    /// <summary>Coverage below which two sentences share next to nothing.</summary>
    private const double LeastCover = 0.05;

    // Caps of what one term, and all together, may bring to OnceAgree, nats.
    private const double MostOfOne = 3;
    private const double MostOnce = 8;

    private readonly LikenessTable _table;
    private readonly FirstLook? _look;
    private readonly ArticleTerms _left;
    private readonly ArticleTerms _right;
    private readonly double _lengthRatio;
    private readonly double _leftLength;
    private readonly double _rightLength;
    private readonly double _usual;
    private readonly HashSet<int> _counted = [];
    private SentenceMeanings? _meanings;

    /// <summary>Prepares measuring over one pair of articles.</summary>
    /// <param name="table">Likeness of their sentences.</param>
    /// <param name="look">What the sentences' other candidates are worth; null leaves the features from <see cref="Feature.ElsewhereLeft"/>
    /// on at 0.</param>
    public FeatureExtractor(LikenessTable table, FirstLook? look = null)
    {
        (_table, _look) = (table, look);
        (_left, _right) = (table.Graph.Left, table.Graph.Right);
        Overlap = new(table.Graph);
        (_leftLength, _rightLength) = ((1.0 + _left.ContentLength) / (1.0 + _left.ContentCount),
            (1.0 + _right.ContentLength) / (1.0 + _right.ContentCount));
        _lengthRatio = Math.Log(_leftLength / _rightLength);
        _usual = Usual(table);
    }

    /// <summary>The terms that the last measured candidate shares.</summary>
    public Overlap Overlap { get; }

    /// <summary>Measures the candidate into <paramref name="features"/>, one value per <see cref="Feature"/>.</summary>
    /// <param name="left">Indexes of left sentences from 0, ascending.</param>
    /// <param name="right">Indexes of right sentences from 0, ascending.</param>
    /// <param name="features">At least <see cref="Features.Count"/> values; overwritten.</param>
    public void Measure(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<double> features)
    {
        features.Clear();
        Overlap.Compare(left, right);
        var a = Tally(_left, Overlap.FromLeft);
        var b = Tally(_right, Overlap.FromRight);
        var (coverLeft, coverRight) = (a.Matched / Math.Max(a.Mass, 1e-9), b.Matched / Math.Max(b.Mass, 1e-9));
        Set(features, Feature.CoverLeft, coverLeft);
        Set(features, Feature.CoverRight, coverRight);
        Set(features, Feature.CoverMean, Math.Sqrt(coverLeft * coverRight));
        Set(features, Feature.CoverMost, Math.Max(coverLeft, coverRight));
        Set(features, Feature.CoverUsual, Math.Sqrt(coverLeft * coverRight) / Math.Max(LeastCover, _usual));
        Set(features, Feature.Mass, Math.Log(1 + ((a.Matched + b.Matched) / 2)));
        Set(features, Feature.WordsAgree, Math.Min(2 * Cap, (a.Words + b.Words) / 2));
        Set(features, Feature.NamesAgree, Math.Min(Cap, (a.Names + b.Names) / 2));
        Set(features, Feature.NamesMissing, Math.Min(Cap, (a.NamesMissing + b.NamesMissing) / 2));
        Set(features, Feature.NumbersMissing, Math.Min(Cap, (a.NumbersMissing + b.NumbersMissing) / 2));
        SetValues(features, Feature.NumbersAgree, Feature.NumbersConflict, a.Numbers, b.Numbers);
        SetValues(features, Feature.DatesAgree, Feature.DatesConflict, a.Dates, b.Dates);
        SetValues(features, Feature.TimesAgree, Feature.TimesConflict, a.Times, b.Times);
        CountAgreed(features);
        _meanings ??= _table.Graph.Meanings;
        Set(features, Feature.Meaning, _meanings.Likeness(left, right));
        Set(features, Feature.MeaningMissing, _meanings.Likeness(Overlap));
        MeasureShape(left, right, features);
        MeasurePlace(left, right, features);
    }

    private static void Set(Span<double> features, Feature feature, double value) => features[(int)feature] = value;

    private static void SetValues(Span<double> features, Feature agree, Feature conflict, (double Agree, int Count) a,
        (double Agree, int Count) b)
    {
        Set(features, agree, Math.Min(Cap, (a.Agree + b.Agree) / 2));
        Set(features, conflict, a.Count > 0 && b.Count > 0 && a.Agree == 0 && b.Agree == 0 ? 1 : 0);
    }

    private static Sums Tally(ArticleTerms terms, List<TermMatch> matches)
    {
        var sums = default(Sums);
        foreach (var match in matches)
        {
            var gain = (double)match.Use.Weight * match.Strength;
            sums.Mass += match.Use.Weight;
            sums.Matched += gain;
            var agreed = match.Strength > TermLink.Conflicting ? gain : 0;
            switch (match.TypeIn(terms))
            {
                case null:
                    sums.Words += gain;
                    break;
                case AnchorType.Name:
                    sums.Names += gain;
                    sums.NamesMissing += match.Use.Weight - gain;
                    break;
                case AnchorType.Date:
                    sums.Dates = (sums.Dates.Agree + agreed, sums.Dates.Count + 1);
                    break;
                case AnchorType.Time:
                    sums.Times = (sums.Times.Agree + agreed, sums.Times.Count + 1);
                    break;
                default:
                    sums.Numbers = (sums.Numbers.Agree + agreed, sums.Numbers.Count + 1);
                    sums.NumbersMissing += match.Use.Weight - gain;
                    break;
            }
        }

        return sums;
    }

    private static double Usual(LikenessTable table)
    {
        var sum = 0.0;
        for (var l = 0; l < table.Graph.Left.Count; l++)
        {
            sum += table.RowBest(l);
        }

        return sum / Math.Max(1, table.Graph.Left.Count);
    }

    private void CountAgreed(Span<double> features)
    {
        _counted.Clear();
        var (words, once) = (0, 0.0);
        foreach (var match in Overlap.FromLeft)
        {
            if (match.Strength > TermLink.Conflicting)
            {
                var (term, other) = (_left.Vocabulary[match.Use.Term], _right.Vocabulary[match.Other.Term]);
                words += match.TypeIn(_left) is null && _counted.Add(match.Use.Term) ? 1 : 0;
                once += match.Strength * Math.Min(MostOfOne, match.Use.Weight) / ((double)term.Sentences * other.Sentences);
            }
        }

        Set(features, Feature.WordsCount, Math.Log(1 + words));
        Set(features, Feature.OnceAgree, Math.Min(MostOnce, once));
    }

    private void MeasureShape(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<double> features)
    {
        var (leftLength, rightLength) = (1.0, 1.0);
        var (leftQuoted, rightQuoted) = (false, false);
        foreach (var l in left)
        {
            leftLength += _left.Article.Sentences[l].Span.Length;
            leftQuoted |= Quotes(_left.Article.Sentences[l]);
        }

        foreach (var r in right)
        {
            rightLength += _right.Article.Sentences[r].Span.Length;
            rightQuoted |= Quotes(_right.Article.Sentences[r]);
        }

        Set(features, Feature.Length, Math.Abs(Math.Log(leftLength / rightLength) - _lengthRatio));
        Set(features, Feature.LengthLeft, Math.Log(leftLength / _leftLength));
        Set(features, Feature.LengthRight, Math.Log(rightLength / _rightLength));
        Set(features, Feature.QuotedBoth, leftQuoted && rightQuoted ? 1 : 0);
        Set(features, Feature.QuotedOne, leftQuoted != rightQuoted ? 1 : 0);
        SetRoles(features, Feature.TitleBoth, Feature.TitleOne, IsTitle(_left, left), IsTitle(_right, right));
        SetRoles(features, Feature.LeadBoth, Feature.LeadOne, left.Contains(_left.Lead), right.Contains(_right.Lead));
        Set(features, Feature.SubheadOne, IsSubhead(_left, left) != IsSubhead(_right, right) ? 1 : 0);
    }

    private static void SetRoles(Span<double> features, Feature both, Feature one, bool left, bool right)
    {
        Set(features, both, left && right ? 1 : 0);
        Set(features, one, left != right ? 1 : 0);
    }

    private static bool IsTitle(ArticleTerms terms, ReadOnlySpan<int> sentences) =>
        terms.Article.Sentences[sentences[0]].Role == LineRole.Title;

    private static bool IsSubhead(ArticleTerms terms, ReadOnlySpan<int> sentences) =>
        terms.Article.Sentences[sentences[0]].Role == LineRole.Subhead;

    private static bool Quotes(Sentence sentence) => sentence.Text.AsSpan().IndexOfAny('"', '“', '”') >= 0;

    // Places and rivals are those of the likest pair of sentences inside the groups.
    private void MeasurePlace(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<double> features)
    {
        var (bestLeft, bestRight, best) = (left[0], right[0], -1.0);
        foreach (var l in left)
        {
            foreach (var r in right)
            {
                if (_table[l, r] > best)
                {
                    (bestLeft, bestRight, best) = (l, r, _table[l, r]);
                }
            }
        }

        Set(features, Feature.Position, Math.Abs(((bestLeft + 0.5) / _left.Count) - ((bestRight + 0.5) / _right.Count)));
        Set(features, Feature.MarginLeft, best - _table.RowRivals(bestLeft, best));
        Set(features, Feature.MarginRight, best - _table.ColumnRivals(bestRight, best));
        Set(features, Feature.Neighbours, (_table[left[0] - 1, right[0] - 1] + _table[left[^1] + 1, right[^1] + 1]) / 2);
        _look?.Measure(bestLeft, bestRight, features);
    }

    private struct Sums
    {
        public double Mass;
        public double Matched;
        public double Words;
        public double Names;
        public double NamesMissing;
        public double NumbersMissing;
        public (double Agree, int Count) Numbers;
        public (double Agree, int Count) Dates;
        public (double Agree, int Count) Times;
    }
}
