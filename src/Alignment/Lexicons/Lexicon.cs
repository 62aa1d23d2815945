using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>
/// Terms (stems, see <see cref="Token.Stem"/>) of two languages that mean the same, with probabilities both ways. Immutable, thread-safe.
/// The probabilities of one term may add up to more than 1 where files of several origins were merged: each file was judged by itself.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> LazyEmbedded = new(EmbeddedLexicon.Load);
    private readonly TermTable _left;
    private readonly TermTable _right;
    private readonly TranslationTable _fromLeft;
    private readonly TranslationTable _fromRight;
    private WordMeanings? _meanings;

    internal Lexicon(TermTable left, TermTable right, TranslationTable fromLeft)
    {
        _left = left;
        _right = right;
        _fromLeft = fromLeft;
        _fromLeft.SortRows();
        _fromRight = fromLeft.Transpose(right.Count);
    }

    /// <summary>A lexicon without entries.</summary>
    public static Lexicon Empty { get; } = new(new([], [0]), new([], [0]), new([0], []));

    /// <summary>The English–Indonesian lexicon that comes inside the library (data/lexicon), loaded on first use.</summary>
    public static Lexicon Embedded => LazyEmbedded.Value;

    /// <summary>Number of pairs of terms.</summary>
    public int Count => _fromLeft.Entries.Length;

    /// <summary>All pairs: left terms in ordinal order, the translations of each best first.</summary>
    public IEnumerable<LexiconPair> Pairs
    {
        get
        {
            for (var i = 0; i < _left.Count; i++)
            {
                var term = Term(Side.Left, i);
                for (var e = _fromLeft.Starts[i]; e < _fromLeft.Starts[i + 1]; e++)
                {
                    var entry = _fromLeft.Entries[e];
                    yield return new(term, Term(Side.Right, entry.Other), entry.Forward, entry.Backward);
                }
            }
        }
    }

    /// <summary>
    /// A lexicon of these pairs. A pair that comes twice keeps the higher probability in each direction;
    /// the order of the pairs does not matter.
    /// </summary>
    /// <exception cref="ArgumentException">A term is empty, or a probability is not within 0–1.</exception>
    public static Lexicon FromEntries(IEnumerable<LexiconPair> pairs) => LexiconAssembly.Assemble(pairs);

    /// <summary>Number of terms on a side; their indices are 0 up to this.</summary>
    public int TermCount(Side side) => Terms(side).Count;

    /// <summary>Index of <paramref name="term"/> on its side, or -1. Allocates nothing.</summary>
    public int Find(Side side, ReadOnlySpan<char> term) => Terms(side).Find(term);

    /// <summary>The term with this index; a new string at every call.</summary>
    public string Term(Side side, int index) => Terms(side)[index].ToString();

    /// <summary>Translations of a term, best first (forward, then backward, then index).</summary>
    public ReadOnlySpan<LexiconEntry> Entries(Side side, int index) => (side == Side.Left ? _fromLeft : _fromRight).Row(index);

    /// <summary>
    /// The pair of these two terms as seen from the left, or null when it is not known: for callers that
    /// ask about one pair. Allocates nothing.
    /// </summary>
    public LexiconEntry? Find(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (Find(Side.Left, left) is var i and >= 0 && Find(Side.Right, right) is var j and >= 0)
        {
            foreach (var entry in _fromLeft.Row(i))
            {
                if (entry.Other == j)
                {
                    return entry;
                }
            }
        }

        return null;
    }

    /// <summary>The pairs of both lexicons; of a pair that is in both, the higher probability in each direction.</summary>
    public Lexicon Merge(Lexicon other) => LexiconAssembly.Merge(this, other);

    /// <summary>Vectors of the words of both sides.</summary>
    internal WordMeanings Meanings => LazyInitializer.EnsureInitialized(ref _meanings, () => new(WordVectors.Embedded, this));

    internal TermTable Terms(Side side) => side == Side.Left ? _left : _right;
}
