namespace Alignment.Lexicons;

/// <summary>From one side to the other.</summary>
public static class SideExtensions
{
    /// <summary>The other side.</summary>
    public static Side Opposite(this Side side) => side == Side.Left ? Side.Right : Side.Left;
}
