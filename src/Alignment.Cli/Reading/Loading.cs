using System.Text;
using Alignment.Documents;
using Alignment.Texts;

namespace Alignment.Cli.Reading;

/// <summary>How articles are to be read, as far as the command line says.</summary>
internal sealed record Loading
{
    /// <summary>Each line is one sentence as it is.</summary>
    public bool Lines { get; init; }

    /// <summary>The encoding; null finds UTF-8 or UTF-16 by itself and refuses anything else.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The languages of the two sides; null detects them.</summary>
    public (Language Left, Language Right)? Languages { get; init; }

    /// <summary>What comes through the pipe, for the path <c>-</c>; read once, when it is first asked for.</summary>
    public Lazy<IReadOnlyList<Document>> Piped { get; init; } = new([]);

    /// <summary>The date of the English (left) article, when the user knows better than the text.</summary>
    public DateOnly? LeftDate { get; init; }

    /// <summary>The date of the Indonesian (right) article.</summary>
    public DateOnly? RightDate { get; init; }
}
