namespace Alignment.Texts;

/// <summary>What a line of an article file is. Nothing is deleted: lines that are not content keep their place and their role.</summary>
public enum LineRole
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>Running text.</summary>
    Body,

    /// <summary>A heading between paragraphs.</summary>
    Subhead,

    /// <summary>Author, date line, or the signature line of an embedded post.</summary>
    Byline,

    /// <summary>Everything else that is not the article: menus, share bars, related links, banners, photo credits, desk codes.</summary>
    Boilerplate,
}
