using Alignment.Aligning;
using Alignment.Facts;

namespace Alignment.Formats;

/// <summary>Why a builder of corpora would not want a link.</summary>
public enum BeadFlag
{
    /// <summary>The same two texts came before, white space, letter case and marks aside.</summary>
    Duplicate,

    /// <summary>Both sides say the same words: something was left untranslated.</summary>
    Untranslated,
}

/// <summary>
/// Flags links over any number of pairs: the first of several equal ones is none. Keeps 8 bytes for each link seen. Not thread-safe.
/// </summary>
public sealed class BeadFlags
{
    private readonly HashSet<ulong> _seen = [];

    /// <summary>The pair's links that are flagged, with the reason; calling twice for one pair flags all of its links.</summary>
    public IReadOnlyDictionary<Bead, BeadFlag> Find(AlignedPair pair)
    {
        var flags = new Dictionary<Bead, BeadFlag>(ReferenceEqualityComparer.Instance);
        var (left, right) = (new BeadText(pair.Bitext.Left), new BeadText(pair.Bitext.Right));
        foreach (var bead in pair.Bitext.Beads.Where(b => b.Left.Count > 0 && b.Right.Count > 0))
        {
            var (l, r) = (Bare(left.Of(bead.Left)), Bare(right.Of(bead.Right)));
            if (!_seen.Add(Hash(l, Hash("\0", Hash(r, FirstHash)))))
            {
                flags[bead] = BeadFlag.Duplicate;
            }
            else if (l == r && l.Any(char.IsLetter))
            {
                flags[bead] = BeadFlag.Untranslated;
            }
        }

        return flags;
    }

    /// <summary>The pair without these links.</summary>
    public static AlignedPair Without(AlignedPair pair, IReadOnlyDictionary<Bead, BeadFlag> flags) => flags.Count > 0
        ? pair with { Bitext = pair.Bitext with { Beads = [.. pair.Bitext.Beads.Where(b => !flags.ContainsKey(b))] } }
        : pair;

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // FNV-1a, 64 bits (Fowler, Noll, Vo): the same in every process, which string's own hash is not.
    private const ulong FirstHash = 14695981039346656037;

    private static ulong Hash(string text, ulong hash) => text.Aggregate(hash, (h, c) => unchecked((h ^ c) * 1099511628211));
}
