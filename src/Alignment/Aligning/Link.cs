namespace Alignment.Aligning;

/// <summary>
/// A decision by index, before it is explained: sentences (from 0) of both articles, ascending; one side is empty in a null.
/// </summary>
internal sealed record Link(int[] Left, int[] Right, BeadKind Kind);
