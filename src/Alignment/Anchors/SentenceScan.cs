using Alignment.Texts;

namespace Alignment.Anchors;

/// <summary>
/// The sentences of an article while they are read, one after the other: the pieces of one, which of them an anchor has taken, and the
/// values found. Not shared between threads.
/// </summary>
internal sealed class SentenceScan(Article article, AnchorTables tables)
{
    private bool[] _taken = [];

    public Article Article { get; } = article;

    /// <summary>The sentence that is read.</summary>
    public Sentence Sentence { get; private set; } = null!;

    public AnchorTables Tables { get; } = tables;

    public ValueWords Words => ValueWords.Embedded;

    public List<Piece> Pieces { get; } = [];

    public List<Anchor> Found { get; } = [];

    public bool IsIndonesian { get; } = article.Language == Language.Indonesian;

    public int Count => Pieces.Count;

    /// <summary>The lower-case form of piece <paramref name="i"/>, empty beyond the ends.</summary>
    public string Form(int i) => i >= 0 && i < Pieces.Count ? Pieces[i].Form : "";

    /// <summary>The same form as part of the key of a name.</summary>
    public string Folded(int i) => i >= 0 && i < Pieces.Count ? Pieces[i].As.Folded : "";

    public bool IsWord(int i) => i >= 0 && i < Pieces.Count && Pieces[i].IsWord;

    public bool IsDigits(int i) => i >= 0 && i < Pieces.Count && Pieces[i].Kind == PieceKind.Digits;

    public bool IsCapital(int i) => i >= 0 && i < Pieces.Count && Pieces[i].IsCapital;

    /// <summary>True when no white space stands before piece <paramref name="i"/>.</summary>
    public bool IsJoined(int i) => i > 0 && i < Pieces.Count && !Pieces[i].Spaced;

    public bool IsDash(int i) => Form(i) is "-" or "–";

    /// <summary>What makes a rank of the digits before: 1st, 2nd, 3rd, 4th.</summary>
    public bool IsOrdinalEnding(int i) => Form(i) is "st" or "nd" or "rd" or "th";

    /// <summary>Behind the point of an abbreviation that ends before piece <paramref name="i"/>, or <paramref name="i"/>.</summary>
    public int AfterPoint(int i) => Form(i) == "." && IsJoined(i) ? i + 1 : i;

    /// <summary>Behind a hyphen at piece <paramref name="i"/> that joins two words, or <paramref name="i"/>.</summary>
    public int AfterHyphen(int i) => Form(i) == "-" && IsJoined(i) && IsJoined(i + 1) ? i + 1 : i;

    /// <summary>True where Indonesian digits are called round by what is joined to them: "-an" in "20-an", "300-an juta".</summary>
    public bool IsAbout(int i) =>
        IsIndonesian && Form(i) == "-" && Form(i + 1) == "an" && IsJoined(i) && IsJoined(i + 1) && IsDigits(i - 1);

    /// <summary>True behind "nomor" or "no.": what stands at <paramref name="i"/> numbers something.</summary>
    public bool IsNumbered(int i) => Form(i - 1) is "nomor" or "no" || (Form(i - 1) == "." && Form(i - 2) == "no");

    /// <summary>True before digits that say which one and not how many: "Pasal 5", "UU Nomor 7 Tahun 2000", "Article 5".</summary>
    public bool IsLabel(int i) => AfterPoint(i + 1) is var figure && IsDigits(figure)
        && (Words.BeforeLabel.Contains(Form(i)) || Form(i) == "tahun" || IsNumbered(figure));

    public bool IsTaken(int i) => i >= 0 && i < _taken.Length && _taken[i];

    /// <summary>Goes on to a sentence: cuts it into pieces, and forgets the one before.</summary>
    public void Open(Sentence sentence)
    {
        Array.Clear(_taken, 0, Math.Min(_taken.Length, Pieces.Count));
        Pieces.Clear();
        Found.Clear();
        Sentence = sentence;
        PieceScanner.Scan(Article.Text, sentence.Span, Pieces, Tables.Forms);
    }

    /// <summary>Records an anchor over the pieces from <paramref name="start"/> to before <paramref name="end"/>, and takes them.</summary>
    public void Add(AnchorType type, int start, int end, AnchorValue value)
    {
        Found.Add(new(type, Span(start, end), value));
        if (_taken.Length < Pieces.Count)
        {
            Array.Resize(ref _taken, Pieces.Count);
        }

        Array.Fill(_taken, true, start, end - start);
    }

    public TextSpan Span(int start, int end) => new(Pieces[start].Start, Pieces[end - 1].End);
}
