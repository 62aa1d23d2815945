namespace Alignment.Documents;

/// <summary>
/// The lines <c>key: value</c> between two lines <c>---</c> at the start of a Markdown file; nested values are passed over.
/// </summary>
internal static class FrontMatter
{
    /// <summary>Values by key in small letters, quotes taken off; empty where there is no front matter.</summary>
    public static Dictionary<string, string> Read(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        using var lines = new StringReader(text);
        if (lines.ReadLine()?.TrimEnd() != "---")
        {
            return values;
        }

        while (lines.ReadLine() is { } line && line.TrimEnd() != "---")
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && !char.IsWhiteSpace(line[0])
                && line[(colon + 1)..].Trim() is { Length: > 0 } value)
            {
                values.TryAdd(line[..colon].Trim().ToLowerInvariant(), value.Trim('"', '\''));
            }
        }

        return values;
    }
}
