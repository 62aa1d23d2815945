using Alignment.Texts;

namespace Alignment.Tests.Texts;

/// <summary>Articles of a sentence a line, as most tests want them.</summary>
internal static class LineArticle
{
    public static Article English(string lines, DateOnly? published = null) => Of(lines, Language.English, published);

    public static Article Indonesian(string lines, DateOnly? published = null) => Of(lines, Language.Indonesian, published);

    public static Article Of(string lines, Language language, DateOnly? published = null, string path = "text") =>
        ArticleReader.Default.Read(lines, new() { Path = path, Language = language, Published = published, LinesAreSentences = true });
}
