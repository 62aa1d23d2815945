using System.Globalization;

namespace Alignment.Sqlite;

/// <summary>A corpus file as it was before it was mended, beside it: the first in <c>FILE.damaged</c>, later ones numbered.</summary>
internal static class KeptAside
{
    /// <summary>Copies the file and names the copy; no earlier one is written over.</summary>
    public static string Copy(string path)
    {
        var aside = Enumerable.Range(1, int.MaxValue)
            .Select(n => n == 1 ? $"{path}.damaged" : string.Create(CultureInfo.InvariantCulture, $"{path}.damaged-{n}"))
            .First(name => !File.Exists(name));
        File.Copy(path, aside);
        return aside;
    }
}
