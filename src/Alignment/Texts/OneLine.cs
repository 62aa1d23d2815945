namespace Alignment.Texts;

/// <summary>Text on one line: white space of any kind and length is one blank, none at the ends.</summary>
internal static class OneLine
{
    internal static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
