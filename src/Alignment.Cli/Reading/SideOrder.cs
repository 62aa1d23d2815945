using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>Which of two texts is left, and in which languages they are: English is left wherever it meets Indonesian.</summary>
/// <param name="Left">Language of the left text, after swapping.</param>
/// <param name="Right">Language of the right text, after swapping.</param>
/// <param name="Swap">True when the first text is to be the right one.</param>
internal readonly record struct SideOrder(Language Left, Language Right, bool Swap)
{
    /// <summary>
    /// Decides by what the texts seem to be, unless <paramref name="stated"/> names the languages; says on <paramref name="note"/> what a
    /// reader would not expect.
    /// </summary>
    public static SideOrder Of(LoadedText first, LoadedText second, (Language First, Language Second)? stated, Action<string> note)
    {
        var (a, b) = stated ?? Guess(first.Language, second.Language);
        var swap = (b, a) == (Language.English, Language.Indonesian);
        if (stated is not null && a != b && first.Language == b && second.Language == a)
        {
            note($"{first.Path} seems to be in {b} and {second.Path} in {a}: read as {a} and {b}, as --languages says");
        }
        else if (swap)
        {
            note($"{second.Path} is in {b} and {first.Path} in {a}: taken in that order");
        }
        else if (stated is null && a == b)
        {
            note($"both articles seem to be in {a}; --languages en,id says otherwise");
        }

        return swap ? new(b, a, true) : new(a, b, false);
    }

    // A text too short to tell takes the language that is left; two such are English and Indonesian as they come.
    private static (Language First, Language Second) Guess(Language? first, Language? second) => (first, second) switch
    {
        (null, null) => (Language.English, Language.Indonesian),
        ({ } known, null) => (known, Other(known)),
        (null, { } known) => (Other(known), known),
        ({ } a, { } b) => (a, b),
    };

    private static Language Other(Language language) => language == Language.English ? Language.Indonesian : Language.English;
}
