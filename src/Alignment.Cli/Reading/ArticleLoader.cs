using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>Makes articles of files: bytes, language, then the article. What is wrong with a file becomes an <see cref="InputException"/>.</summary>
internal static class ArticleLoader
{
    /// <summary>Below this the detector saw next to nothing that tells the languages apart; it gives 0.5 where it saw nothing.</summary>
    private const double Sure = 0.7;

    /// <summary>The text of a file and what its language seems to be.</summary>
    /// <exception cref="InputException">It cannot be read, or holds nothing to read where that is not allowed.</exception>
    public static LoadedText Text(string path, Loading loading)
    {
        var text = TextFile.Read(path, loading.Encoding);
        if (!loading.Lines)
        {
            TextFile.RequireText(text, path);
        }

        var guess = LanguageDetector.Default.Detect(text);
        return new(path, text, guess.Confidence >= Sure ? guess.Language : null);
    }

    /// <summary>Two articles, the English one left; a note says so when that meant to swap them.</summary>
    /// <param name="leftPath">The first file.</param>
    /// <param name="rightPath">The second file.</param>
    /// <param name="loading">How to read them.</param>
    /// <param name="note">Takes what was mended.</param>
    /// <param name="meta">What is known of them besides, first file left; goes before their texts and after the command line.</param>
    public static ArticleDuo Pair(string leftPath, string rightPath, Loading loading, Action<string> note, PairMeta? meta = null)
    {
        var (left, right) = (Text(leftPath, loading), Text(rightPath, loading));
        var order = SideOrder.Of(left, right, loading.Languages, note);
        var (leftMeta, rightMeta) = (meta?.Left, meta?.Right);
        if (order.Swap)
        {
            (left, right, leftMeta, rightMeta) = (right, left, rightMeta, leftMeta);
        }

        return new(
            Article(left, order.Left, loading, loading.LeftDate ?? leftMeta?.Published, leftMeta?.Title),
            Article(right, order.Right, loading, loading.RightDate ?? rightMeta?.Published, rightMeta?.Title),
            order.Swap);
    }

    /// <summary>An article of a text whose language is settled.</summary>
    public static Article Article(LoadedText loaded, Language language, Loading loading, DateOnly? date, string? title = null) =>
        ArticleReader.Default.Read(loaded.Text, new ReadingOptions
        {
            Path = loaded.Path, Language = language, Title = title, Published = date, LinesAreSentences = loading.Lines,
        });
}
