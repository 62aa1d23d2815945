using System.CommandLine;
using Alignment.Search;
using Alignment.Texts;

namespace Alignment.Cli.Commands;

/// <summary><c>search QUERY</c>: sentences of a corpus in both languages.</summary>
internal sealed class SearchCommand : Verb
{
    private readonly Argument<string> _query = new("QUERY") { Description = "Words in either language; \"side by side\" and -without are understood." };
    private readonly Option<string> _corpus = CorpusChoice.Required();
    private readonly Choice<Language?> _from = new("--from", "The language of the query.", ("auto", null), ("en", Language.English), ("id", Language.Indonesian));
    private readonly Choice<Language?> _in = new("--in", "The language of the results.", ("both", null), ("en", Language.English), ("id", Language.Indonesian));
    private readonly Option<int> _most = Choices.Count("-k", "How many hits at most; 10 unless given.", 10, 10_000);
    private readonly Option<string> _engine = new("--engine") { Description = "What finds the sentences; sqlite unless given.", HelpName = "sqlite|lucene|memory", DefaultValueFactory = _ => "sqlite" };
    private readonly Option<bool> _text = new("--text") { Description = "The query is plain text; quotes and hyphens mean nothing." };
    private readonly Option<bool> _untranslated = new("--no-translation") { Description = "Only the words themselves, names and figures." };
    private readonly Option<bool> _explain = new("--explain") { Description = "Says where each score comes from." };
    private readonly Option<bool> _kwic = new("--kwic") { Description = "One line for each place, the words found in one column." };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object a line." };

    /// <summary>Makes the command.</summary>
    public SearchCommand(Terminal terminal)
        : base("search", "Finds sentences in both languages by words of either, each with its counterpart.", "alignment search \"palm oil levy\" --corpus news.corpus", "0 done\n1 no hit\n2 could not: no such corpus, or an engine that is not there", terminal)
    {
        Add(_query);
        Add(_corpus);
        Add(_from);
        Add(_in);
        Add(_most);
        Add(_engine);
        Add(_text);
        Add(_untranslated);
        Add(_explain);
        Add(_kwic);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override int Carry(ParseResult parse, CancellationToken cancellation)
    {
        var engine = Engines.ByName(parse.GetRequiredValue(_engine));
        using var corpus = CorpusFile.Open(parse.GetRequiredValue(_corpus));
        using var index = engine.Open(corpus);
        var text = parse.GetRequiredValue(_query);
        var query = parse.GetValue(_text) ? QueryParser.Plain(text) : QueryParser.Parse(text);
        var hits = new Searcher(corpus.Store, index.Index).Search(query, OptionsOf(parse), cancellation);
        Action<IReadOnlyList<Hit>> write = (parse.GetValue(_json), parse.GetValue(_kwic)) switch
        {
            (true, _) => found => HitJson.Write(Terminal.Out, found),
            (_, true) => new HitPage(Terminal, corpus.Store).WriteInContext,
            _ => new HitPage(Terminal, corpus.Store).Write,
        };
        write(hits);
        if (hits.Count > 0)
        {
            return ExitCode.Done;
        }

        Terminal.Problem($"nothing found for '{Wrapping.Shorten(text, 60)}'");
        return ExitCode.No;
    }

    private SearchOptions OptionsOf(ParseResult parse) => new()
    {
        From = _from.Of(parse),
        In = _in.Of(parse) is { } language ? [language] : null,
        Limit = parse.GetValue(_most),
        Translate = !parse.GetValue(_untranslated),
        Explain = parse.GetValue(_explain),
    };
}
