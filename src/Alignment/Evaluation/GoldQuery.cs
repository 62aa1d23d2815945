using Alignment.Texts;

namespace Alignment.Evaluation;

/// <summary>A row of queries.tsv.</summary>
/// <param name="Language">Language of the query.</param>
/// <param name="Text">What is searched for.</param>
/// <param name="Left">English sentences that answer it; may be empty.</param>
/// <param name="Right">Indonesian sentences that answer it; may be empty.</param>
public sealed record GoldQuery(Language Language, string Text, IReadOnlyList<int> Left, IReadOnlyList<int> Right);
