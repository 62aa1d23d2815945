using Alignment.Anchors;
using Alignment.Scoring;

namespace Alignment.Facts;

/// <summary>Two parts of one name: "Ratu Epeli" here, "Nasova" there, and "Ratu Epeli Nasova" somewhere in either report.</summary>
internal static class FullNames
{
    /// <summary>True where a name of either article holds both; names of places and of known bodies are nobody's.</summary>
    public static bool Hold(NameValue left, NameValue right, TermGraph graph) =>
        MayBePersons(left) && MayBePersons(right)
        && Names(graph.Left).Concat(Names(graph.Right)).Any(full => MayBePersons(full)
            && full.Key.Length > Math.Max(left.Key.Length, right.Key.Length)
            && NameWords.Holds(full, left) && NameWords.Holds(full, right));

    private static IEnumerable<NameValue> Names(ArticleTerms terms) => terms.Vocabulary.Select(t => t.Value?.Value).OfType<NameValue>();

    private static bool MayBePersons(NameValue name) =>
        name.Kind is NameKind.Person or NameKind.Unknown && !NameTables.IsKey(name.Key);
}
