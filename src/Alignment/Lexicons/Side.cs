namespace Alignment.Lexicons;

/// <summary>One of the two languages or texts that are compared. English is left where English and Indonesian meet.</summary>
public enum Side
{
    /// <summary>The first.</summary>
    Left = 0,

    /// <summary>The second.</summary>
    Right = 1,
}
