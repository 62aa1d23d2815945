namespace Alignment.Anchors;

/// <summary>A common noun that is part of a name: Selat Manipa is the Manipa Strait, Kota Bitung is Bitung.</summary>
/// <param name="Word">What stands for it at the end of the key; empty where it is left out.</param>
/// <param name="Kind">What such a name names.</param>
internal sealed record NameHead(string Word, NameKind Kind);
