using Alignment.Texts;
using AngleSharp.Dom;

namespace Alignment.Documents.Html;

/// <summary>Gives each block of a page the role that its place and mark-up tell; null where only its words can.</summary>
internal sealed class PageRoles
{
    private readonly IReadOnlyList<PageBlock> _blocks;
    private readonly Furniture _furniture;
    private readonly int _title, _first, _last;

    /// <summary>Judges a page.</summary>
    /// <param name="body">Its body.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="headlines">What it calls itself.</param>
    public PageRoles(IElement body, IReadOnlyList<PageBlock> blocks, IReadOnlyList<string> headlines)
    {
        _blocks = blocks;
        var prose = blocks.Where(b => b.IsProse).ToList();
        _furniture = new(MainText.Weigh(prose, body), prose.Sum(b => b.Visible));
        var main = MainText.Find(body, blocks, _furniture);
        var inside = Enumerable.Range(0, blocks.Count).Where(i => main.Contains(blocks[i].Element)).ToList();
        (_first, _last) = inside.Count == 0 ? (0, blocks.Count - 1) : (inside[0], inside[^1]);
        _title = Title(headlines);
    }

    /// <summary>The block that is the headline; null when none is marked as one.</summary>
    public PageBlock? Headline => _title < 0 ? null : _blocks[_title];

    /// <summary>The role of the block at a place.</summary>
    public LineRole? this[int place]
    {
        get
        {
            var block = _blocks[place];
            if (place == _title)
            {
                return LineRole.Title;
            }

            // The article runs from its headline to the end of its main text; a name or a date may stand above the headline.
            var role = _furniture.RoleOf(block);
            if (place > _last || place < (_title < 0 ? _first : Math.Min(_title, _first)))
            {
                return role == LineRole.Byline && place < _first && IsNote(block) ? role : LineRole.Boilerplate;
            }

            return role == LineRole.Boilerplate || IsLinks(block) ? LineRole.Boilerplate
                : role == LineRole.Byline && IsNote(block) ? role
                : block.IsHeading ? LineRole.Subhead
                : null;
        }
    }

    // Longer than a name, a place and a date, it is text that happens to lie in a part called "author".
    private static bool IsNote(PageBlock block) => block.Visible <= 120;

    // A paragraph may end in a link or be full of them; a line that is nothing but a link leads to another article.
    private static bool IsLinks(PageBlock block) => block.LinkShare >= 0.9 && block.Visible <= 200;

    // What the page calls itself, where it stands nearest before the main text or at its top; else the last h1 before the text begins.
    private int Title(IReadOnlyList<string> headlines)
    {
        foreach (var headline in headlines)
        {
            var said = Enumerable.Range(0, _blocks.Count)
                .Where(i => string.Equals(Spacing.OneLine(_blocks[i].Text), headline, StringComparison.OrdinalIgnoreCase)
                    && i <= _last).ToList();
            if (said.Count > 0)
            {
                return said.OrderByDescending(i => _blocks[i].IsHeading).ThenBy(i => Math.Abs(i - _first)).First();
            }
        }

        var lead = Enumerable.Range(_first, _blocks.Count - _first).FirstOrDefault(i => _blocks[i].IsProse, _first);
        return Enumerable.Range(0, _blocks.Count)
            .Where(i => i <= lead && _blocks[i].Element.LocalName == "h1" && _furniture.RoleOf(_blocks[i]) is null)
            .DefaultIfEmpty(-1).Last();
    }
}
