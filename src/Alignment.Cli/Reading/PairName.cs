using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>What a pair is called when nobody says.</summary>
internal static class PairName
{
    /// <summary>
    /// What the files' names share once their language is taken off (report.en.txt and report.id.txt: report); the folder's name where only
    /// the languages are left (x/en.txt and x/id.txt: x); else both names with a plus.
    /// </summary>
    public static string Of(string leftPath, string rightPath)
    {
        var (left, right) = (Stem(leftPath), Stem(rightPath));
        var (bareLeft, bareRight) = (WithoutLanguage(left), WithoutLanguage(right));
        if (bareLeft != bareRight || (bareLeft == left && bareRight == right && left != right))
        {
            return $"{left}+{right}";
        }

        return bareLeft.Length > 0
            ? bareLeft
            : Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(leftPath))) is { Length: > 0 } folder
            ? folder
            : $"{left}+{right}";
    }

    /// <summary>The file's name without its extension.</summary>
    public static string Stem(string path) => Path.GetFileNameWithoutExtension(path);

    private static string WithoutLanguage(string name)
    {
        foreach (var code in new[] { Language.English.Code, Language.Indonesian.Code })
        {
            if (name == code)
            {
                return "";
            }

            if (name.Length > code.Length && name.EndsWith(code, StringComparison.Ordinal) && IsMark(name[^(code.Length + 1)]))
            {
                return name[..^(code.Length + 1)];
            }

            if (name.Length > code.Length && name.StartsWith(code, StringComparison.Ordinal) && IsMark(name[code.Length]))
            {
                return name[(code.Length + 1)..];
            }
        }

        return name;
    }

    private static bool IsMark(char c) => c is '.' or '_' or '-';
}
