using System.Text;
using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>Makes articles of files: bytes, language, then the article. What is wrong with a file becomes an <see cref="InputException"/>.</summary>
internal static class ArticleLoader
{
    /// <summary>The text of a file and what its language seems to be.</summary>
    public static LoadedText Text(string path, Loading loading)
    {
        if (Directory.Exists(path))
        {
            throw new InputException(path, null, "is a folder; expected a file with an article");
        }

        var text = TextOf(path, loading.Encoding);
        if (!loading.Lines && string.IsNullOrWhiteSpace(text))
        {
            throw new InputException(path, null, "the article is empty; expected text (with --lines an empty side is fine)");
        }

        return new(path, text, LanguageOf(text));
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

    private static string TextOf(string path, Encoding? encoding)
    {
        if (!File.Exists(path))
        {
            throw new InputException(path, null, "there is no such file; expected an article");
        }

        try
        {
            return (encoding ?? new UTF8Encoding(false, true)).GetString(File.ReadAllBytes(path));
        }
        catch (DecoderFallbackException wrong)
        {
            throw new InputException(path, null, $"byte {wrong.Index} is not UTF-8; name the file's encoding with --encoding", wrong);
        }
    }

    private static Language? LanguageOf(string text) => null;
}
