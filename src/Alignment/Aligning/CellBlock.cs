using System.Runtime.CompilerServices;

namespace Alignment.Aligning;

/// <summary>
/// Positions of the cells of a band from one cell back to as many rows and columns before it as the largest bead that ends there can hold.
/// </summary>
internal readonly struct CellBlock
{
    /// <summary>Rows, and columns.</summary>
    private const int Size = GroupMatches.Largest;

    private readonly Positions _positions;

    public CellBlock(Band band, int row, int column, int largest)
    {
        for (var up = 0; up < largest; up++)
        {
            band.Trail(row - up, column, _positions[(up * Size)..((up * Size) + largest)]);
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
