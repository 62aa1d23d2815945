using Alignment.Documents;
using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>
/// Makes articles of files: document, language, then the article. What is wrong with a file becomes an <see cref="InputException"/>.
/// </summary>
internal static class ArticleLoader
{
    /// <summary>The path that stands for what comes through the pipe.</summary>
    public const string Pipe = "-";

    /// <summary>Below this the detector saw next to nothing that tells the languages apart; it gives 0.5 where it saw nothing.</summary>
    private const double Sure = 0.7;

    /// <summary>The documents of a file, or of the pipe.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static IEnumerable<Document> Documents(string path, Loading loading) =>
        path == Pipe ? loading.Piped.Value : DocumentFile.Read(path, loading.Encoding);

    /// <summary>The text of a file with one article, and what its language seems to be.</summary>
    /// <exception cref="InputException">It cannot be read, has not one article, or holds nothing to read where that is not
    /// allowed.</exception>
    public static LoadedText Text(string path, Loading loading)
    {
        Document? only = null;
        foreach (var document in Documents(path, loading))
        {
            only = only is null
                ? document
                : throw new InputException(path, null,
                    "holds several articles, expected one; 'alignment add' puts all of them into a corpus");
        }

        return Text(only ?? throw new InputException(path, null, "the file is empty: expected an article"), loading);
    }

    /// <summary>A document and what its language seems to be.</summary>
    /// <exception cref="InputException">It holds nothing to read where that is not allowed.</exception>
    public static LoadedText Text(Document document, Loading loading)
    {
        if (!loading.Lines)
        {
            TextFile.RequireText(document.Text, document.Path);
        }

        var words = document.Words();
        var guess = LanguageDetector.Default.Detect(words);
        return new(document, guess.Confidence >= Sure ? guess.Language : document.Language)
        {
            Doubt = loading.Languages is null ? LanguageDetector.Default.Doubt(words) : LanguageDoubt.None,
        };
    }

    /// <summary>Says of a text in another language than the two, in one line, what it is read as and how to name its language.</summary>
    public static void NoteDoubt(LoadedText text, Language language, Action<string> note)
    {
        if (text.Doubt != LanguageDoubt.None)
        {
            var (seems, code) = text.Doubt == LanguageDoubt.Malay
                ? ("Malay, not Indonesian", "ms")
                : ("neither English nor Indonesian", "fr");
            note($"{text.Path} seems to be {seems}, and is read as {language}; --languages A,B names the languages, such as en,{code}");
        }
    }

    /// <summary>Two articles, the English one left; a note says so when that meant to swap them.</summary>
    /// <param name="leftPath">The first file.</param>
    /// <param name="rightPath">The second file.</param>
    /// <param name="loading">How to read them.</param>
    /// <param name="note">Takes what was mended.</param>
    /// <param name="meta">What is known of them besides, first file left; goes before what the documents say and after the command
    /// line.</param>
    /// <param name="doubt">Takes what speaks against the languages, where that is not for <paramref name="note"/>.</param>
    public static ArticleDuo Pair(string leftPath, string rightPath, Loading loading, Action<string> note, PairMeta? meta = null,
        Action<string>? doubt = null)
    {
        var (left, right) = Both(() => Text(leftPath, loading), () => Text(rightPath, loading));
        var order = SideOrder.Of(left, right, loading.Languages, note);
        var (leftMeta, rightMeta) = ((meta ?? PairMeta.None).Left.Or(left.Meta), (meta ?? PairMeta.None).Right.Or(right.Meta));
        if (order.Swap)
        {
            (left, right, leftMeta, rightMeta) = (right, left, rightMeta, leftMeta);
        }

        NoteDoubt(left, order.Left, doubt ?? note);
        NoteDoubt(right, order.Right, doubt ?? note);
        var (leftArticle, rightArticle) = Both(() => Article(left, order.Left, loading, loading.LeftDate, leftMeta),
            () => Article(right, order.Right, loading, loading.RightDate, rightMeta));
        return new(leftArticle, rightArticle, leftMeta, rightMeta);
    }

    // Side by side; what is wrong with the first is told before what is wrong with the second.
    private static (T Left, T Right) Both<T>(Func<T> left, Func<T> right)
    {
        var other = Task.Run(right);
        return (left(), other.GetAwaiter().GetResult());
    }

    /// <summary>An article of a text whose language is settled.</summary>
    public static Article Article(LoadedText loaded, Language language, Loading loading, DateOnly? date, ArticleMeta meta) =>
        loaded.Document.Read(language, new() { Title = meta.Title, Published = date ?? meta.Published, LinesAreSentences = loading.Lines });
}
