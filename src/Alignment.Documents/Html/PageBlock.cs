using AngleSharp.Dom;

namespace Alignment.Documents.Html;

/// <summary>A stretch of a page that stands by itself: a paragraph, a heading, a cell, a menu entry.</summary>
/// <param name="Element">The nearest element around it that breaks the flow of text.</param>
/// <param name="Text">What a reader sees of it; a line feed where the page breaks the line.</param>
/// <param name="Linked">How many of its visible characters are part of a link.</param>
/// <param name="Visible">How many visible characters it has, blanks not counted.</param>
internal sealed record PageBlock(IElement Element, string Text, int Linked, int Visible)
{
    /// <summary>Share of the text that is links, 0 to 1: menus and lists of other articles are little else.</summary>
    public double LinkShare => (double)Linked / Visible;

    /// <summary>True for the tags h1 to h6.</summary>
    public bool IsHeading => Element.LocalName is ['h', >= '1' and <= '6'];

    /// <summary>
    /// Reads as running text: 40 characters, about eight words, are more than a menu entry has; half of it links is no paragraph.
    /// </summary>
    public bool IsProse => !IsHeading && Visible >= 40 && LinkShare < 0.5;
}
