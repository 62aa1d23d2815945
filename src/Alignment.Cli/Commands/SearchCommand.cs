using System.CommandLine;
using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Cli.Commands;

/// <summary><c>search QUERY</c>: sentences of a corpus in both languages.</summary>
internal sealed class SearchCommand : Verb
{
    private const int MostOfPair = 3, HitsBehindGroup = 12;

    private readonly Argument<string> _query = new("QUERY")
    {
        Description = "Words in either language. \"side by side\", -without, lang:id, date:2025-08, after:2025-08-01, before:2025 and " +
            "pair:NAME are understood; all else is words.",
    };
    private readonly Option<string> _corpus = Choices.Corpus();
    private readonly Choice<Language?> _from = new("--from", "The language of the query.", ("auto", null),
        ("en", Language.English), ("id", Language.Indonesian));
    private readonly Choice<Language?> _in =
        new("--in", "The language of the results.", ("both", null), ("en", Language.English), ("id", Language.Indonesian));
    private readonly Option<int> _most = Choices.Count("-k", "How many hits at most; 10 unless given.", 10, 10_000);
    private readonly Option<string> _engine = new("--engine")
    {
        Description = "What finds the sentences; sqlite unless given.",
        HelpName = "sqlite|lucene|lucene-analyzers|memory",
        DefaultValueFactory = _ => "sqlite",
    };
    private readonly Option<string?> _lexicon = new("--lexicon")
    {
        Description = "Translates by this lexicon (a table or .bin) instead of the one that comes with the program.",
        HelpName = "FILE",
    };
    private readonly Option<int> _page = Choices.Count("--page", "Which page of hits; 1 unless given.", 1, 1_000);
    private readonly Option<bool> _group = new("--group") { Description = "Hits by pair of articles, the best three of each." };
    private readonly Option<bool> _text = new("--text")
    {
        Description = "The query is plain text; quotes, hyphens and colons mean nothing.",
    };
    private readonly Option<bool> _untranslated = new("--no-translation") { Description = "Only the words themselves, names and figures." };
    private readonly Option<bool> _explain = new("--explain") { Description = "Says where each score comes from." };
    private readonly Option<bool> _kwic = new("--kwic") { Description = "One line for each place, the words found in one column." };
    private readonly Option<bool> _json = Choices.Json();

    /// <summary>Makes the command.</summary>
    public SearchCommand(Terminal terminal)
        : base(
            "search",
            "Finds sentences in both languages by words of either, each with its counterpart.",
            "alignment search \"palm oil levy\" --corpus news.corpus",
            "0 done\n1 no hit\n2 could not: no such corpus, or an engine that is not there",
            terminal)
    {
        Add(_query);
        Add(_corpus);
        Add(_from);
        Add(_in);
        Add(_most);
        Add(_page);
        Add(_group);
        Add(_engine);
        Add(_lexicon);
        Add(_text);
        Add(_untranslated);
        Add(_explain);
        Add(_kwic);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var text = parse.GetRequiredValue(_query);
        var query = parse.GetValue(_text) ? QueryParser.Plain(text) : QueryParser.Parse(text);
        if (query.Problem is { } problem)
        {
            throw new UsageException($"alignment search: {problem}; --text takes the query for words");
        }

        var engine = Engines.ByName(parse.GetRequiredValue(_engine));
        using var corpus = CorpusFile.Open(parse.GetRequiredValue(_corpus));
        using var index = engine.Open(corpus);
        var searcher = new Searcher(corpus.Store, index.Index,
            parse.GetValue(_lexicon) is { } lexicon ? LexiconChoices.Load(lexicon) : null, forms: index.Forms);
        var options = OptionsOf(parse);
        var hits = searcher.Search(query, options, cancellation);
        Write(parse, new HitPage(Terminal, corpus.Store), hits);
        Advise(new SpellingAdvice(corpus.Store, index.Index, index.Forms)
            .Suggest(searcher.Understand(query, options, cancellation), cancellation));
        if (hits.Count > 0)
        {
            return ExitCode.Done;
        }

        var asked = parse.GetValue(_page);
        Terminal.Problem(query.OnlyExcludes
            ? "the query says only what must not be there; add a word to look for, or take the query for words with --text"
            : query.Parts.Count == 0 ? "there is no word in the query to look for"
            : Pages(asked - 1, page => searcher.Search(query, options with { Limit = 1, Skip = page * Depth(parse) }, cancellation))
                is > 0 and var pages ? $"there is no page {asked}: what was found fills {Figures.Count(pages, "page")}"
            : $"nothing found for '{Wrapping.Shorten(text, 60)}'");
        return ExitCode.No;
    }

    // How many pages, at most so many, have hits: a page that has any comes after others that have.
    private static int Pages(int most, Func<int, IReadOnlyList<Hit>> search)
    {
        var (full, empty) = (0, most);
        while (full < empty)
        {
            var page = (full + empty) / 2;
            (full, empty) = search(page).Count > 0 ? (page + 1, empty) : (full, page);
        }

        return full;
    }

    private void Write(ParseResult parse, HitPage page, IReadOnlyList<Hit> hits)
    {
        var groups = HitGroup.Of(hits, parse.GetValue(_group) ? parse.GetValue(_most) : 0, MostOfPair);
        var shown = parse.GetValue(_group) ? [.. groups.SelectMany(g => g.Hits)] : hits;
        if (parse.GetValue(_json))
        {
            HitJson.Write(Terminal.Out, shown);
        }
        else if (parse.GetValue(_kwic))
        {
            page.WriteInContext(shown);
        }
        else if (parse.GetValue(_group))
        {
            page.Write(groups);
        }
        else
        {
            page.Write(shown);
        }
    }

    private void Advise(string? better)
    {
        if (better is not null)
        {
            Terminal.Note($"did you mean '{Wrapping.Shorten(better, 60)}'?");
        }
    }

    // As many hits as it takes to fill the groups, were a pair to have a dozen.
    private int Depth(ParseResult parse) => parse.GetValue(_most) * (parse.GetValue(_group) ? HitsBehindGroup : 1);

    private SearchOptions OptionsOf(ParseResult parse) => new()
    {
        From = _from.Of(parse),
        In = _in.Of(parse) is { } language ? [language] : null,
        Limit = Depth(parse),
        Skip = (parse.GetValue(_page) - 1) * Depth(parse),
        Translate = !parse.GetValue(_untranslated),
        Explain = parse.GetValue(_explain),
    };
}
