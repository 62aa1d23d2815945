using System.Text;
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

    /// <summary>The date of the English (left) article, when the user knows better than the text.</summary>
    public DateOnly? LeftDate { get; init; }

    /// <summary>The date of the Indonesian (right) article.</summary>
    public DateOnly? RightDate { get; init; }
}
