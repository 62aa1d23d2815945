namespace Alignment.Documents.Html;

/// <summary>What a page says of itself outside its text; null where it says nothing.</summary>
/// <param name="Headlines">What it calls itself, the most trustworthy first.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="Language">Code of its language, as written.</param>
/// <param name="Source">Name of its publisher.</param>
/// <param name="Url">Its own address.</param>
/// <param name="Licence">Address or name of its licence.</param>
internal sealed record PageFacts(IReadOnlyList<string> Headlines, DateOnly? Published, string? Language, string? Source, string? Url,
    string? Licence);
