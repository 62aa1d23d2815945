using Alignment.Texts;

namespace Alignment.Search;

/// <summary>A sentence with its score.</summary>
/// <param name="Article">Identifier of the article.</param>
/// <param name="Key">The sentence.</param>
/// <param name="Language">Language of the sentence.</param>
/// <param name="Score">Above 0.</param>
/// <param name="Meaning">The share of it that comes from what the sentence is about.</param>
/// <param name="Place">The share that comes from where it stands; below 0 for a subhead.</param>
internal readonly record struct Ranked(
    string Article, SentenceKey Key, Language Language, double Score, double Meaning = 0, double Place = 0)
{
    /// <summary>Number of the sentence.</summary>
    public int Sentence => Key.Sentence;

    /// <summary>The order of results: higher scores first, then article (ordinal), then sentence.</summary>
    public static int Compare(Ranked a, Ranked b)
    {
        var order = b.Score.CompareTo(a.Score);
        order = order != 0 ? order : string.CompareOrdinal(a.Article, b.Article);
        return order != 0 ? order : a.Sentence.CompareTo(b.Sentence);
    }

    /// <summary>Several results as one, read only as far as it is.</summary>
    /// <param name="results">Each best first.</param>
    public static IEnumerable<Ranked> Merge(IEnumerable<IEnumerable<Ranked>> results)
    {
        var readers = results.Select(r => r.GetEnumerator()).ToList();
        readers.RemoveAll(r => !r.MoveNext());
        while (readers.Count > 0)
        {
            var best = readers.MinBy(r => r.Current, Comparer<Ranked>.Create(Compare))!;
            yield return best.Current;
            if (!best.MoveNext())
            {
                readers.Remove(best);
            }
        }
    }
}
