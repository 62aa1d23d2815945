using Alignment.Texts;

namespace Alignment.Lexicons;

/// <summary>Pairs of lines that mean the same, as the learner wants them: two files, line by line, each line as its terms.</summary>
public static class ParallelText
{
    /// <summary>
    /// Reads <c>folder/&lt;left&gt;.txt</c> and <c>folder/&lt;right&gt;.txt</c> (such as en.txt and id.txt), line n of one being
    /// the translation of line n of the other.
    /// </summary>
    /// <exception cref="InputException">A file is missing or unreadable, or one has more lines than the other.</exception>
    public static List<(string[] Left, string[] Right)> ReadFolder(string folder, Language left, Language right) =>
        ReadFiles(Path.Combine(folder, left.Code + ".txt"), Path.Combine(folder, right.Code + ".txt"), left, right);

    /// <summary>Reads two files whose lines translate each other.</summary>
    /// <exception cref="InputException">A file is missing or unreadable, or one has more lines than the other.</exception>
    public static List<(string[] Left, string[] Right)> ReadFiles(string leftPath, string rightPath, Language left, Language right)
    {
        var (leftLines, rightLines) = ReadLines(leftPath, rightPath);
        var (leftTokenizer, rightTokenizer) = (Tokenizer.For(left), Tokenizer.For(right));
        return [.. leftLines.Zip(rightLines, (l, r) => (Terms(leftTokenizer, l), Terms(rightTokenizer, r)))];
    }

    /// <summary>The lines of two files as they are, as many of each.</summary>
    /// <exception cref="InputException">A file is missing or unreadable, or one has more lines than the other.</exception>
    public static (string[] Left, string[] Right) ReadLines(string leftPath, string rightPath)
    {
        var (leftLines, rightLines) = (ReadLines(leftPath), ReadLines(rightPath));
        if (leftLines.Length != rightLines.Length)
        {
            var (shorter, longer) = leftLines.Length < rightLines.Length ? (leftPath, rightPath) : (rightPath, leftPath);
            throw new InputException(longer, Math.Min(leftLines.Length, rightLines.Length) + 1,
                $"no counterpart: expected as many lines as in {shorter}, make line n of one the translation of line n of the other");
        }

        return (leftLines, rightLines);
    }

    /// <summary>
    /// The terms of a line in order: stems of words that carry meaning. Tokens with digits are left to
    /// the anchors, which know their values.
    /// </summary>
    public static string[] Terms(Tokenizer tokenizer, string line)
    {
        var tokens = new List<Token>();
        tokenizer.Tokenize(line, new(0, line.Length), tokens);
        var terms = new List<string>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token.IsContent && token.Kind == TokenKind.Word && token.Stem.Length > 0
                && !token.Stem.AsSpan().ContainsAnyInRange('0', '9'))
            {
                terms.Add(token.Stem);
            }
        }

        return [.. terms];
    }

    private static string[] ReadLines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, null,
                "cannot be read: expected a text file in UTF-8 with one sentence a line, name an existing one", exception);
        }
    }
}
