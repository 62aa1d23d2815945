namespace Alignment.Formats;

/// <summary>Where an article came from, for formats that carry it along; null where it is not known.</summary>
/// <param name="Source">Publisher or collection.</param>
/// <param name="Url">Address.</param>
/// <param name="Licence">Terms it may be used under.</param>
public sealed record Origin(string? Source, string? Url, string? Licence)
{
    /// <summary>Nothing is known.</summary>
    public static Origin Unknown { get; } = new(null, null, null);
}
