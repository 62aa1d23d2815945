using Alignment.Anchors;

namespace Alignment.Evaluation;

/// <summary>A value that was changed in one line.</summary>
/// <param name="Line">Index of the line, from 0.</param>
/// <param name="Start">Where in the line it stands now, in UTF-16 units.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Was">The words as they stood.</param>
/// <param name="Now">As they stand now.</param>
/// <param name="Original">The words of the other side for what stood there.</param>
public sealed record AlteredValue(int Line, int Start, AnchorType Type, string Was, string Now, string Original)
{
    /// <summary>The line as it stood before the change.</summary>
    /// <param name="line">The whole line as it stands now.</param>
    public string Undo(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return string.Concat(line.AsSpan(0, Start), Was, line.AsSpan(Start + Now.Length));
    }
}
