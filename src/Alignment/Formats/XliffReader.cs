using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// Reads XLIFF 2.x and 1.2: every segment that has a source or a target. Modules and extensions are passed over. Thread-safe.
/// </summary>
public static class XliffReader
{
    /// <summary>The segments in the order of the file.</summary>
    /// <param name="input">The file; its own declaration or byte order mark gives the encoding.</param>
    /// <param name="path">What it is called, for messages.</param>
    /// <exception cref="InputException">It is no XLIFF of a known version, does not name its languages, or has two units of one identifier
    /// in a file.</exception>
    public static PairedText Read(Stream input, string path)
    {
        var units = new XliffUnits(path);
        var segments = units.Of(input).ToList();
        return new(Named(units.Left, path), Named(units.Right, path), segments);
    }

    /// <summary>The segments one after another, for files that are larger than the machine's memory.</summary>
    /// <exception cref="InputException">It is no XLIFF; thrown when the place is reached.</exception>
    public static IEnumerable<PairedSegment> Segments(Stream input, string path) => new XliffUnits(path).Of(input);

    private static Language Named(string? code, string path) => Language.OfTag(code ?? "")
        ?? throw new InputException(path, null,
            code is null
                ? "does not name both languages, expected srcLang and trgLang"
                : $"names the language '{code}', expected a code such as en or id-ID");
}
