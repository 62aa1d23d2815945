using System.Globalization;
using Alignment.Texts;

namespace Alignment.Cli.Pages;

/// <summary>The sentences of one side by their number, and which of them a link holds.</summary>
internal sealed class SentenceShelf
{
    private readonly Dictionary<int, Sentence> _byNumber = [];

    /// <summary>Shelves an article.</summary>
    public SentenceShelf(string name, Article article, HashSet<int> linked)
    {
        (Name, Article) = (name, article);
        foreach (var sentence in article.Sentences)
        {
            _byNumber[sentence.Number] = sentence;
        }

        Unlinked = [.. article.Sentences.Where(s => s.IsContent && !linked.Contains(s.Number))];
        ContentCount = article.Sentences.Count(s => s.IsContent);
    }

    /// <summary>The side's name, such as <c>en</c>.</summary>
    public string Name { get; }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Sentences that are the article's own words and in no link, in order.</summary>
    public IReadOnlyList<Sentence> Unlinked { get; }

    /// <summary>How many sentences are the article's own words.</summary>
    public int ContentCount { get; }

    /// <summary>The sentences of a bead as one text.</summary>
    public string Text(IReadOnlyList<int> numbers) => string.Join(' ', numbers.Where(_byNumber.ContainsKey).Select(n => _byNumber[n].Text));

    /// <summary>What stands before them: <c>en 3</c>, <c>id 4,5</c>.</summary>
    public string Label(IReadOnlyList<int> numbers) =>
        $"{Name} {string.Join(',', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)))}";
}
