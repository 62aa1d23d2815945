using System.Globalization;

namespace Alignment.Texts;

/// <summary>
/// An input that cannot be used. Its message is the one line a person reads: <c>path:line: problem</c>, what was expected, how to mend it.
/// </summary>
public sealed class InputException : Exception
{
    /// <summary>Makes the message <c>path:line: problem</c>; the line is left out when unknown.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="line">Line from 1, or null.</param>
    /// <param name="problem">What was found, what was expected and how to mend it, without a full stop.</param>
    /// <param name="inner">The cause, if any.</param>
    public InputException(string path, int? line, string problem, Exception? inner = null)
        : base(line is null ? $"{path}: {problem}" : string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: {problem}"), inner)
    {
        Path = path;
        Line = line;
    }

    /// <summary>The file as the user named it.</summary>
    public string Path { get; }

    /// <summary>Line from 1, or null when the problem is not in one line.</summary>
    public int? Line { get; }
}
