using Alignment.Texts;

namespace Alignment.Documents;

/// <summary>Languages as documents declare them.</summary>
internal static class LanguageCode
{
    /// <summary>
    /// The language of <c>id</c>, <c>id-ID</c>, <c>en_US</c>; <c>in</c> was Indonesian until 1989 and still is in old Java. Null for what
    /// is no code.
    /// </summary>
    public static Language? Read(string? declared)
    {
        var language = Language.OfTag((declared ?? "").Trim());
        return language?.Code == "in" ? Language.Indonesian : language;
    }
}
