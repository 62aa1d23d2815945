using System.Runtime.CompilerServices;

namespace Alignment.Aligning;

/// <summary>
/// Positions of the cells of a band from one cell back to three rows and three columns before it:
/// all that a bead that ends there, or a part of it, can hold.
/// </summary>
internal readonly struct CellBlock
{
    /// <summary>Rows, and columns.</summary>
    private const int Size = GroupMatches.Largest;

    private readonly Positions _positions;

    public CellBlock(Band band, int row, int column)
    {
        for (var up = 0; up < Size; up++)
        {
            band.Trail(row - up, column, _positions[(up * Size)..((up + 1) * Size)]);
        }
    }

    /// <summary>Position of the cell so many rows and columns before; <see cref="Band.Count"/> for one that may not be visited.</summary>
    public int this[int up, int back] => _positions[(up * Size) + back];

    [InlineArray(Size * Size)]
    private struct Positions
    {
        private int _first;
    }
}
