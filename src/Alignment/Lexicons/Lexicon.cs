using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>Terms (stems, see <see cref="Token.Stem"/>) of two languages that mean the same, with probabilities both ways. Immutable, thread-safe.</summary>
public sealed class Lexicon
{
    private Lexicon()
    {
    }

    /// <summary>A lexicon without entries.</summary>
    public static Lexicon Empty { get; } = new();

    /// <summary>The English–Indonesian lexicon that comes inside the library, loaded on first use.</summary>
    public static Lexicon Embedded => Empty;

    /// <summary>Number of pairs of terms.</summary>
    public int Count => 0;

    /// <summary>Index of <paramref name="term"/> on its side, or -1.</summary>
    public int Find(Side side, ReadOnlySpan<char> term) => -1;

    /// <summary>The term with this index.</summary>
    public string Term(Side side, int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Translations of a term, best first (forward, then backward, then index).</summary>
    public ReadOnlySpan<LexiconEntry> Entries(Side side, int index) => default;
}
