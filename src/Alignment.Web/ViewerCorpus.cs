using Alignment.Corpora;
using Alignment.Search;

namespace Alignment.Web;

/// <summary>The corpus that the viewer shows. All three are called from several threads.</summary>
/// <param name="Store">Articles and pairs; written to when a review binds an alignment anew.</param>
/// <param name="Reviews">The log of reviews.</param>
/// <param name="Index">Finds sentences; made of the same corpus and kept up to date by the store.</param>
public sealed record ViewerCorpus(ICorpusStore Store, IReviewLog Reviews, ISearchIndex Index);
