namespace Alignment.Aligning;

/// <summary>How many sentences of each side a bead in order takes up.</summary>
/// <param name="Left">Left sentences, 0–5.</param>
/// <param name="Right">Right sentences, 0–5.</param>
/// <param name="IsHollow">True when of three or four sentences on one side only the first and the last belong to the bead: what stands
/// between them has no translation, and so the translator could join them.</param>
internal readonly record struct BeadShape(int Left, int Right, bool IsHollow = false)
{
    /// <summary>Where <see cref="For"/> has a left sentence that stays alone.</summary>
    public const int LeftAlone = 1;

    /// <summary>Where it has a right sentence that stays alone.</summary>
    public const int RightAlone = 2;

    private static readonly BeadShape[] Common =
    [
        new(1, 1), new(1, 0), new(0, 1), new(1, 2), new(2, 1), new(2, 2), new(1, 3), new(3, 1), new(2, 3), new(3, 2), new(3, 3),
        new(1, 4), new(4, 1),
    ];

    private static readonly BeadShape[] WithData = [.. Common, new(1, 3, true), new(3, 1, true), new(1, 4, true), new(4, 1, true)];

    // Four beads of Text+Berg (dev) are as large: a list in one sentence becomes a line an item, and books are cut behind "No." and inside
    // brackets.
    private static readonly BeadShape[] Plain =
        [.. Common, new(1, 5), new(5, 1), new(2, 4), new(4, 2), new(3, 4), new(4, 3), new(2, 5), new(5, 2)];

    /// <summary>True when one side is empty.</summary>
    public bool IsNull => Left == 0 || Right == 0;

    /// <summary>True for one sentence a side.</summary>
    public bool IsSingle => Left == 1 && Right == 1;

    /// <summary>The window of <see cref="GroupMatches"/> that its left sentences are.</summary>
    public int LeftWindow => Window(Left);

    /// <summary>The window that its right sentences are.</summary>
    public int RightWindow => Window(Right);

    /// <summary>Left sentences from one to the next that belongs to the bead.</summary>
    public int LeftStep => IsHollow && Left > 1 ? Left - 1 : 1;

    /// <summary>Right sentences from one to the next that belongs to the bead.</summary>
    public int RightStep => IsHollow && Right > 1 ? Right - 1 : 1;

    /// <summary>Left sentences that belong to the bead.</summary>
    public int LeftCount => IsHollow && Left > 1 ? 2 : Left;

    /// <summary>Right sentences that belong to the bead.</summary>
    public int RightCount => IsHollow && Right > 1 ? 2 : Right;

    /// <summary>Indexes from 0 of the left sentences of the bead that ends with this row, counted from 1.</summary>
    public int[] Lefts(int row) => Members(row, Left, LeftStep, LeftCount);

    /// <summary>Indexes from 0 of the right sentences of the bead that ends with this column, counted from 1.</summary>
    public int[] Rights(int column) => Members(column, Right, RightStep, RightCount);

    /// <summary>Every shape that is tried; where two are worth the same the earlier wins.</summary>
    /// <param name="haveData">Whether both languages have data.</param>
    public static BeadShape[] For(bool haveData) => haveData ? WithData : Plain;

    /// <summary>The one of these shapes that holds these sentences, by index, or null when none does.</summary>
    public static BeadShape? Of(int[] left, int[] right, BeadShape[] shapes)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return null;
        }

        var (lefts, rights) = (left[^1] - left[0] + 1, right[^1] - right[0] + 1);
        foreach (var shape in shapes)
        {
            if (shape.Left == lefts && shape.Right == rights && shape.LeftCount == left.Length && shape.RightCount == right.Length)
            {
                return shape;
            }
        }

        return null;
    }

    private int Window(int size) => IsHollow && size > 1 ? size + 1 : size - 1;

    private static int[] Members(int end, int size, int step, int count)
    {
        var members = new int[count];
        for (var i = 0; i < count; i++)
        {
            members[i] = end - size + (i * step);
        }

        return members;
    }
}
