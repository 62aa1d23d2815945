using Alignment.Aligning;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// What the two sides are called in output: the language codes; <c>a</c> and <c>b</c> when both articles are in one language.
/// </summary>
/// <param name="Left">Of the left article.</param>
/// <param name="Right">Of the right article.</param>
public readonly record struct SideKeys(string Left, string Right)
{
    /// <summary>The keys for two languages.</summary>
    public static SideKeys Of(Language left, Language right) => left == right ? new("a", "b") : new(left.Code, right.Code);

    /// <summary>The keys for a bitext.</summary>
    public static SideKeys Of(Bitext bitext) => Of(bitext.Left.Language, bitext.Right.Language);
}
