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
    public static ArticleDuo Pair(string leftPath, string rightPath, Loading loading, Action<string> note)
    {
        var (left, right) = (Text(leftPath, loading), Text(rightPath, loading));
        var (first, second) = loading.Languages ?? Guess(left, right);
        var swap = loading.Languages is null ? Swapped(first, second) : Swapped(first, second) || Contradict(left, right, first, second);
        if (swap)
        {
            (left, right) = (right, left);
            (first, second) = loading.Languages is not null && !Swapped(first, second) ? (first, second) : (second, first);
            note($"{left.Path} is the {first} article and {right.Path} the {second} one: taken in that order");
        }
        else if (first == second && loading.Languages is null)
        {
            note($"both articles seem to be in {first}; --languages en,id says otherwise");
        }

        return new(Article(left, first, loading, loading.LeftDate), Article(right, second, loading, loading.RightDate), swap);
    }

    /// <summary>An article of a text whose language is settled.</summary>
    public static Article Article(LoadedText loaded, Language language, Loading loading, DateOnly? date, string? title = null) =>
        ArticleReader.Default.Read(loaded.Text, new ReadingOptions
        {
            Path = loaded.Path, Language = language, Title = title, Published = date, LinesAreSentences = loading.Lines,
        });

    // The first file is English and the second Indonesian unless their texts say otherwise; a text too short to tell takes what is left.
    private static (Language Left, Language Right) Guess(LoadedText left, LoadedText right) => (left.Language, right.Language) switch
    {
        (null, null) => (Language.English, Language.Indonesian),
        ({ } known, null) => (known, Other(known)),
        (null, { } known) => (Other(known), known),
        ({ } a, { } b) => (a, b),
    };

    private static Language Other(Language language) => language == Language.English ? Language.Indonesian : Language.English;

    private static bool Swapped(Language left, Language right) => left == Language.Indonesian && right == Language.English;

    private static bool Contradict(LoadedText left, LoadedText right, Language first, Language second) =>
        first != second && left.Language == second && right.Language == first;

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
