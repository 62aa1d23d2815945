namespace Alignment.Formats;

/// <summary>The formats that a bitext can be written in.</summary>
public static class BitextFormats
{
    private static readonly IBitextWriter[] All = [new JsonlWriter(), new TsvWriter(), new CsvWriter(), new TmxWriter(), new XliffWriter(),
        new XcesWriter(), new LadderWriter(), new VecalignWriter(), new MosesWriter(), new BitextorWriter(), new BuccWriter()];

    /// <summary>Names of all formats, in the order in which help lists them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(w => w.Name)];

    /// <summary>The writer with this name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists those there are.</exception>
    public static IBitextWriter ByName(string name) =>
        Array.Find(All, w => w.Name == name)
            ?? throw new ArgumentException($"there is no format '{name}', expected one of: {string.Join(", ", Names)}", nameof(name));
}
