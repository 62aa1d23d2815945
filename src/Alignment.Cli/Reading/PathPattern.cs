using System.IO.Enumeration;
using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>
/// Paths with <c>*</c> and <c>?</c> for the shells that leave them to the program, and for quoted ones; <c>**</c> is any number of folders.
/// A path that is there is itself, whatever characters it has.
/// </summary>
internal static class PathPattern
{
    /// <summary>The paths, each pattern replaced by what it stands for, in ordinal order.</summary>
    /// <exception cref="InputException">A pattern stands for nothing.</exception>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> paths) =>
        [.. paths.SelectMany(path => IsPattern(path) ? Matches(path) : [path])];

    /// <summary>The one path that is meant.</summary>
    /// <exception cref="InputException">A pattern stands for nothing, or for several files.</exception>
    public static string One(string path) => !IsPattern(path) ? path
        : Matches(path) is [var only] ? only
        : throw new InputException(path, null, "stands for several files; expected one article here, name it");

    private static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0 && !Path.Exists(path);

    private static List<string> Matches(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        List<string> found = [root];
        foreach (var part in pattern[root.Length..]
            .Split((char[])[Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries))
        {
            found = [.. found.SelectMany(at => Step(at, part))];
        }

        found.Sort(StringComparer.Ordinal);
        return found.Count > 0 ? found : throw new InputException(pattern, null, "no file has such a name");
    }

    private static IEnumerable<string> Step(string at, string part)
    {
        var folder = at.Length == 0 ? "." : at;
        if (part.AsSpan().IndexOfAny('*', '?') < 0)
        {
            var path = Path.Combine(at, part);
            return Path.Exists(path) ? [path] : [];
        }

        if (!Directory.Exists(folder))
        {
            return [];
        }

        if (part == "**")
        {
            var below = new EnumerationOptions
            {
                RecurseSubdirectories = true,
                AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
            };
            return Directory.EnumerateDirectories(folder, "*", below)
                .Select(path => Path.Combine(at, Path.GetRelativePath(folder, path))).Prepend(at);
        }

        return Directory.EnumerateFileSystemEntries(folder)
            .Select(path => Path.GetFileName(path)!)
            .Where(name => (name[0] != '.' || part[0] == '.') && FileSystemName.MatchesSimpleExpression(part, name, ignoreCase: false))
            .Select(name => Path.Combine(at, name));
    }
}
