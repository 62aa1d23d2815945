namespace Alignment.Aligning;

/// <summary>Finds the left articles that may report what a right article reports. Not thread-safe: one per thread.</summary>
internal sealed class ArticleMatcher(ArticleIndex index)
{
    /// <summary>Rarest terms of an article that fetch candidates.</summary>
    private const int Fetching = 60;

    /// <summary>A term of more articles than this fetches none: it would fetch everything, and slowly.</summary>
    private const int MostPostings = 200;

    /// <summary>
    /// Candidates of an article that are compared in full; a collection may hold that many reports of one event from one side.
    /// </summary>
    private const int Candidates = 40;

    private readonly double[] _shared = new double[index.Left.Count];
    private readonly List<int> _met = [];
    private readonly float[] _strength = new float[index.Left.Terms.Count];

    /// <summary>The likeliest left articles of a right one, ascending by index.</summary>
    public List<ArticleLikeness> Match(int right)
    {
        Fetch(right);
        var candidates = _met.OrderByDescending(l => _shared[l] / Math.Sqrt(index.Left.Masses[l])).ThenBy(l => l).Take(Candidates)
            .Order().ToList();
        foreach (var l in _met)
        {
            _shared[l] = 0;
        }

        _met.Clear();
        return candidates.ConvertAll(l => Compare(l, right));
    }

    private void Fetch(int right)
    {
        foreach (var use in index.Right.Profiles[right].OrderByDescending(use => use.Weight).ThenBy(use => use.Term).Take(Fetching))
        {
            foreach (var (left, strength) in index.Translations(use.Term))
            {
                if (index.Left.Documents[left] > MostPostings)
                {
                    continue;
                }

                foreach (var article in index.Postings(left))
                {
                    if (_shared[article] == 0)
                    {
                        _met.Add(article);
                    }

                    _shared[article] += use.Weight * strength;
                }
            }
        }
    }

    private ArticleLikeness Compare(int left, int right)
    {
        var (leftTerms, rightTerms) = (index.Left.Profiles[left], index.Right.Profiles[right]);
        foreach (var use in leftTerms)
        {
            _strength[use.Term] = -1;
        }

        var (ofRight, ofLeft) = (new KindSums(), new KindSums());
        foreach (var use in rightTerms)
        {
            var best = 0f;
            foreach (var (term, strength) in index.Translations(use.Term))
            {
                if (_strength[term] != 0)
                {
                    best = MathF.Max(best, strength);
                    _strength[term] = MathF.Max(_strength[term], strength);
                }
            }

            ofRight.Add(index.Right.Kinds[use.Term], use.Weight, best);
        }

        foreach (var use in leftTerms)
        {
            ofLeft.Add(index.Left.Kinds[use.Term], use.Weight, MathF.Max(0, _strength[use.Term]));
            _strength[use.Term] = 0;
        }

        var whole = KindSums.Both(ofLeft.Share(), ofRight.Share());
        var (sharedWords, sharedValues) = (ofRight.Shared(TermKind.Word), ofRight.Shared(TermKind.Value));
        return new(left, whole, Share(TermKind.Name), Share(TermKind.Value), sharedWords, sharedValues);

        double Share(TermKind kind) => KindSums.Both(ofLeft.Share(kind), ofRight.Share(kind));
    }
}
