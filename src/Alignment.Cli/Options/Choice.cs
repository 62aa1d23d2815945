using System.CommandLine;

namespace Alignment.Cli.Options;

/// <summary>
/// An option that takes one of a few words, each of which means something; the first word is what it means when it is not given.
/// </summary>
internal sealed class Choice<T> : Option<string>
{
    private readonly (string Word, T Value)[] _words;

    /// <summary>Makes the option.</summary>
    public Choice(string name, string description, params (string Word, T Value)[] words)
        : base(name)
    {
        _words = words;
        Description = description;
        HelpName = string.Join('|', words.Select(w => w.Word)) is { Length: <= 40 } all ? all : "NAME";
        DefaultValueFactory = _ => words[0].Word;
        CustomParser = result => words.Any(w => w.Word == Choices.Token(result))
            ? Choices.Token(result)
            : Choices.Refuse<string>(result, $"is not one of {string.Join(", ", words.Select(w => w.Word))}");
    }

    /// <summary>What the chosen word means.</summary>
    public T Of(ParseResult parse) => _words.First(w => w.Word == parse.GetValue(this)).Value;
}
