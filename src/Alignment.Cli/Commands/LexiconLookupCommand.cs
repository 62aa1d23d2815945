using System.CommandLine;
using Alignment.Lexicons;
using Alignment.Texts;

namespace Alignment.Cli.Commands;

/// <summary><c>lexicon lookup WORD</c>: what a word means, in either direction.</summary>
internal sealed class LexiconLookupCommand : Verb
{
    private readonly Argument<string> _word = new("WORD") { Description = "A word of either language, inflected or not." };
    private readonly Option<string?> _lexicon = new("--lexicon")
    {
        Description = "A lexicon to look in; the one that comes with the program unless given.",
        HelpName = "FILE",
    };
    private readonly Option<int> _most = Choices.Count("-k", "How many translations at most; 10 unless given.", 10, 10_000);
    private readonly Option<bool> _json = Choices.Json();

    /// <summary>Makes the command.</summary>
    public LexiconLookupCommand(Terminal terminal)
        : base(
            "lookup",
            "Looks a word up in both directions: its translations with their probabilities there and back.",
            "alignment lexicon lookup banjir",
            "0 done\n1 the lexicon does not know the word\n2 could not: no such lexicon",
            terminal)
    {
        Add(_word);
        Add(_lexicon);
        Add(_most);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override int Execute(ParseResult parse, CancellationToken cancellation)
    {
        var word = parse.GetRequiredValue(_word);
        var lexicon = parse.GetValue(_lexicon) is { } path ? LexiconChoices.Load(path) : Lexicon.Embedded;
        var found = Show(lexicon, Side.Left, Language.English, word, parse) | Show(lexicon, Side.Right, Language.Indonesian, word, parse);
        if (found)
        {
            return ExitCode.Done;
        }

        Terminal.Problem($"the lexicon does not know '{word}'");
        return ExitCode.No;
    }

    private bool Show(Lexicon lexicon, Side side, Language language, string word, ParseResult parse)
    {
        var tokens = new List<Token>();
        Tokenizer.For(language).Tokenize(word, new(0, word.Length), tokens);
        var other = side.Opposite();
        var found = false;
        foreach (var stem in tokens.Where(t => t.Kind == TokenKind.Word).Select(t => t.Stem).Distinct())
        {
            if (lexicon.Find(side, stem) is not (>= 0 and var index))
            {
                continue;
            }

            found = true;
            var entries = lexicon.Entries(side, index)[..Math.Min(parse.GetValue(_most), lexicon.Entries(side, index).Length)];
            if (!parse.GetValue(_json))
            {
                Terminal.WriteLine($"{language}  {stem}", Ink.Strong);
            }

            foreach (var entry in entries)
            {
                Line(language, stem, lexicon.Term(other, entry.Other), entry, parse.GetValue(_json));
            }
        }

        return found;
    }

    private void Line(Language language, string stem, string translation, LexiconEntry entry, bool json)
    {
        if (!json)
        {
            Terminal.WriteLine($"    {Wrapping.Pad(translation, 24)} {Figures.Share(entry.Forward)}  {Figures.Share(entry.Backward)}");
            return;
        }

        JsonLine.Write(Terminal.Out, "translation", writer =>
        {
            writer.WriteString("language", language.Code);
            writer.WriteString("term", stem);
            writer.WriteString("translation", translation);
            writer.WriteFigure("forward", entry.Forward);
            writer.WriteFigure("backward", entry.Backward);
        });
    }
}
