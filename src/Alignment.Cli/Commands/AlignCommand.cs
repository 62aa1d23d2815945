using System.CommandLine;
using Alignment.Aligning;

namespace Alignment.Cli.Commands;

/// <summary><c>align A B</c>: two articles in, their bitext out.</summary>
internal sealed class AlignCommand : Verb
{
    private readonly Argument<string> _a = new("A")
    {
        Description = "An article, English or Indonesian: text, HTML, Word, Markdown, or - for what comes through a pipe.",
    };
    private readonly Argument<string> _b = new("B") { Description = "The other article." };
    private readonly ReadingChoices _reading = new();
    private readonly Choice<AlignmentMode?> _mode =
        Choices.Mode("How: as a translation, as two reports of one event, or as the text suggests (auto).");
    private readonly Option<bool> _candidates = new("--candidates")
    {
        Description = "Shows every pair of sentences that was weighed instead (table, jsonl).",
    };
    private readonly Option<(int Left, int Right)?> _why = Choices.TwoSentences("--why",
        "Shows why a sentence of the left (English) and one of the right article are linked or not (table, jsonl).");
    private readonly Option<string?> _pool = new("--pool")
    {
        Description = "Learns a lexicon from the pairs in a folder first: X.en and X.id, X.en.txt and X.id.txt, or X.src and X.tgt.",
        HelpName = "DIR",
    };
    private readonly Option<bool> _all = new("--all") { Description = "Also writes out the sentences that only one side has." };
    private readonly OutputChoices _output = new("table");

    /// <summary>Makes the command.</summary>
    public AlignCommand(Terminal terminal)
        : base(
            "align",
            "Aligns two articles sentence by sentence and shows what ties them and where they differ.",
            "alignment align report.en.txt report.id.txt",
            "0 done; no links at all is a result\n2 could not: bad usage or an unreadable article",
            terminal)
    {
        Add(_a);
        Add(_b);
        Add(_mode);
        _reading.AddTo(this);
        _output.AddTo(this);
        Add(_all);
        Add(_candidates);
        Add(_why);
        Add(_pool);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var (a, b) = (PathPattern.One(parse.GetRequiredValue(_a)), PathPattern.One(parse.GetRequiredValue(_b)));
        var output = _output.Of(parse, a, b);
        var (candidates, why) = (parse.GetValue(_candidates), parse.GetValue(_why));
        if ((candidates || why is not null) && output.Format is not ("table" or "jsonl"))
        {
            throw new UsageException($"alignment align: {(candidates ? "--candidates" : "--why")} has the formats " +
                $"table and jsonl, not {output.Format}");
        }

        var pool = parse.GetValue(_pool);
        var loading = _reading.Of(parse, Terminal, isPooled: pool is not null);
        var duo = ArticleLoader.Pair(a, b, loading, Terminal.Note);
        var options = new AlignmentOptions { Mode = _mode.Of(parse), Explained = output.Explains };
        if (pool is not null)
        {
            var pairs = PoolFolder.Read(pool, duo.Left.Language, duo.Right.Language, loading);
            options = options with { Lexicon = PooledRun.Learn(pairs, options, cancellation: cancellation) };
        }

        var pair = AlignmentRun.Align(duo.Left, duo.Right, options, cancellation);
        if (candidates || why is not null)
        {
            var page = new CandidateOutput(pair.Bitext, AlignmentRun.Relate(duo.Left, duo.Right, options), output.Format);
            var report = why is { } sentences ? page.Explain(sentences.Left, sentences.Right) : null;
            OutputFile.Write(output.File, Terminal, writer => page.Write(writer, Terminal, candidates, report));
            return ExitCode.Done;
        }

        if (output.Apart)
        {
            ApartOutput.Write(output, [(pair, output.Options)], Terminal);
            return ExitCode.Done;
        }

        OutputFile.Write(output.File, Terminal, writer => output.Write(pair, writer, Terminal, parse.GetValue(_all)));
        return ExitCode.Done;
    }
}
