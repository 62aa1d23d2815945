namespace Alignment.Texts;

/// <summary>
/// The language of a text, by its ISO 639-1 code in lower case. English and Indonesian come with language data; any other runs without.
/// </summary>
public sealed record Language
{
    /// <summary>English, <c>en</c>.</summary>
    public static readonly Language English = new("en");

    /// <summary>Indonesian, <c>id</c>.</summary>
    public static readonly Language Indonesian = new("id");

    private Language(string code) => Code = code;

    /// <summary>Two or three lower-case letters, ISO 639.</summary>
    public string Code { get; }

    /// <summary>True for the languages that come with data: stemmer, stop words, anchors.</summary>
    public bool HasData => this == English || this == Indonesian;

    /// <summary>The language with this code; the same instance for <c>en</c> and <c>id</c>.</summary>
    /// <exception cref="ArgumentException">The code is not two or three letters a–z.</exception>
    public static Language Of(string code) =>
        Read(code) ?? throw new ArgumentException($"a language code is two or three letters such as en or id, not '{code}'", nameof(code));

    /// <summary>As <see cref="Of"/>; null for what is no code.</summary>
    public static Language? Read(string code) => code switch
    {
        "en" => English,
        "id" => Indonesian,
        { Length: 2 or 3 } when code.All(char.IsAsciiLetterLower) => new(code),
        _ => null,
    };

    /// <summary>The language of a tag as files write it, <c>EN</c>, <c>en-US</c>, <c>id_ID</c>; null for what is no tag.</summary>
    public static Language? OfTag(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return Read(tag.Split('-', '_')[0].ToLowerInvariant());
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
