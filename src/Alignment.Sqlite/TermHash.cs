using Alignment.Search;

namespace Alignment.Sqlite;

/// <summary>
/// A number that two sentences share when they have the same terms equally often: FNV-1a of each spelling
/// (datatracker.ietf.org/doc/draft-eastlake-fnv), summed, so that order does not matter.
/// </summary>
internal static class TermHash
{
    private const ulong OffsetBasis = 0xcbf29ce484222325, Prime = 0x100000001b3;

    /// <summary>The number of one term as <see cref="TermSpelling"/> has it.</summary>
    public static ulong Of(string spelling)
    {
        var hash = OffsetBasis;
        foreach (var c in spelling)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }

    /// <summary>The number of a sentence.</summary>
    public static ulong Of(IReadOnlyList<IndexTerm> terms)
    {
        var sum = 0UL;
        foreach (var term in terms)
        {
            sum = unchecked(sum + Of(TermSpelling.Of(term)));
        }

        return sum;
    }
}
