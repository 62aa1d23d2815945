using Alignment.Aligning;

namespace Alignment.Cli.Pages;

/// <summary>What the two sides are called: their languages, or a and b where that would be one name for both.</summary>
internal static class SideNames
{
    /// <summary>The names of a bitext's sides.</summary>
    public static (string Left, string Right) Of(Bitext bitext) =>
        bitext.Left.Language == bitext.Right.Language ? ("a", "b") : (bitext.Left.Language.Code, bitext.Right.Language.Code);
}
