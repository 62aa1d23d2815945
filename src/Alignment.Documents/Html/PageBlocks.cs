using AngleSharp.Dom;

namespace Alignment.Documents.Html;

/// <summary>Takes a page apart into blocks, in the order of the page. Walks without recursion: a page may be as deep as it likes.</summary>
internal sealed class PageBlocks
{
    private static readonly HashSet<string> Breaking = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset",
        "figcaption", "figure", "footer", "form", "frameset",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option",
        "p", "pre",
        "search", "section", "summary", "table", "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul",
    };

    // What browsers do not show as text, or only when something has failed.
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "audio", "canvas", "datalist", "embed", "head", "iframe", "math", "noscript", "object", "script", "select", "style", "svg",
        "template", "textarea", "title", "video",
    };

    private readonly List<PageBlock> _blocks = [];
    private readonly Spacing _text = new();
    private readonly Stack<IElement> _around = new();
    private int _links, _preformatted, _visible, _linked;
    private bool _broken;

    private PageBlocks()
    {
    }

    /// <summary>The blocks of everything in an element.</summary>
    public static IReadOnlyList<PageBlock> Of(IElement body)
    {
        var walk = new PageBlocks();
        walk.Walk(body);
        return walk._blocks;
    }

    private void Walk(IElement body)
    {
        Enter(body);
        INode node = body;
        while (true)
        {
            if (node.FirstChild is { } child && (node == body || node is not IElement element || !IsUnseen(element)))
            {
                node = child;
            }
            else
            {
                while (node != body && node.NextSibling is null)
                {
                    node = node.Parent!;
                    Leave(node);
                }

                if (node == body)
                {
                    return;
                }

                node = node.NextSibling!;
            }

            Visit(node);
        }
    }

    // An element without children is entered and left at once: nobody climbs out of it.
    private void Visit(INode node)
    {
        switch (node)
        {
            case IText text:
                Add(text.Data);
                break;
            case IElement { LocalName: "br" }:
                Break();
                break;
            case IElement element when !IsUnseen(element):
                Enter(element);
                if (element.FirstChild is null)
                {
                    Leave(element);
                }

                break;
            default:
                break;
        }
    }

    private void Enter(IElement element)
    {
        if (Breaking.Contains(element.LocalName))
        {
            End();
            _around.Push(element);
        }

        _links += element.LocalName == "a" ? 1 : 0;
        _preformatted += element.LocalName == "pre" ? 1 : 0;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
        {
            return;
        }

        if (Breaking.Contains(element.LocalName))
        {
            End();
            _around.Pop();
        }

        _links -= element.LocalName == "a" ? 1 : 0;
        _preformatted -= element.LocalName == "pre" ? 1 : 0;
    }

    private void Add(string data)
    {
        var visible = _text.Add(data, keepsLines: _preformatted > 0);
        _visible += visible;
        _linked += _links > 0 ? visible : 0;
        _broken &= visible == 0;
    }

    // Two breaks in a row part paragraphs, as many an old page has no other way; a headline goes on behind a break.
    private void Break()
    {
        if (_around.Peek().LocalName is ['h', >= '1' and <= '6'])
        {
            _text.Add(" ");
        }
        else if (_broken)
        {
            End();
        }
        else
        {
            _text.Break();
            _broken = true;
        }
    }

    private void End()
    {
        if (_visible > 0)
        {
            _blocks.Add(new(_around.Peek(), _text.Take(), _linked, _visible));
        }
        else
        {
            _text.Take();
        }

        (_visible, _linked, _broken) = (0, 0, false);
    }

    private static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && Spaceless(style).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static string Spaceless(string style) => style.Replace(" ", "", StringComparison.Ordinal);
}
