using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Alignment.Aligning;
using Alignment.Texts;

namespace Alignment.Cli.Options;

/// <summary>Options that know what they accept and say so when they are given something else.</summary>
internal static class Choices
{
    /// <summary>An option that takes the name of a format.</summary>
    public static Option<string> Format(string name, string fallback, params IReadOnlyList<string> names) => new(name)
    {
        Description = $"The form of the result: {string.Join(", ", names)}; {fallback} unless given.",
        HelpName = "NAME",
        DefaultValueFactory = _ => fallback,
        CustomParser = result => names.Contains(Token(result)) ? Token(result)
            : Refuse<string>(result, $"is not one of {string.Join(", ", names)}"),
    };

    /// <summary>The option that names a corpus, <c>--corpus FILE</c>, required.</summary>
    public static Option<string> Corpus(string description = "The corpus.") =>
        new("--corpus") { Description = description, HelpName = "FILE", Required = true };

    /// <summary>The option that names a file for the result.</summary>
    public static Option<string?> ResultFile() =>
        new("--output", "-o") { Description = "Writes to a file instead of stdout; the file is whole or not there.", HelpName = "FILE" };

    /// <summary>The option that asks for JSON Lines.</summary>
    public static Option<bool> Json(string description = "One JSON object a line.") => new("--json") { Description = description };

    /// <summary>The option that guards a table's cells from being calculated.</summary>
    public static Option<bool> ForSpreadsheet() => new("--for-spreadsheet")
    {
        Description = "Puts an apostrophe before texts of a table that begin with = + - or @, which a spreadsheet would take for " +
            "formulas; taken off, the text is as it was. Without it texts are exact.",
    };

    /// <summary>The option that says how to align; null leaves it to the texts.</summary>
    public static Choice<AlignmentMode?> Mode(string description) =>
        new("--mode", description, ("auto", null), ("parallel", AlignmentMode.Parallel), ("comparable", AlignmentMode.Comparable));

    /// <summary>An option that takes a date as ISO 8601 writes it.</summary>
    public static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
            IsoDay.Read(Token(result)) ?? Refuse<DateOnly?>(result, "is not a date; expected year-month-day such as 2025-08-08"),
    };

    /// <summary>An option that takes a number between two bounds.</summary>
    public static Option<double?> Share(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "0–1",
        CustomParser = result =>
            double.TryParse(Token(result), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1
            ? value
            : Refuse<double?>(result, "is not a share; expected a number from 0 to 1 with a decimal point, such as 0.5"),
    };

    /// <summary>An option that takes a whole number from one on.</summary>
    public static Option<int> Count(string name, string description, int fallback, int most, params string[] aliases) => new(name, aliases)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => fallback,
        CustomParser = result =>
            int.TryParse(Token(result), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= most
            ? value
            : Refuse<int>(result, $"is not a count; expected a whole number from 1 to {most.ToString(CultureInfo.InvariantCulture)}"),
    };

    /// <summary>An option that takes the codes of two languages.</summary>
    public static Option<(Language Left, Language Right)?> TwoLanguages(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "A,B",
        CustomParser = result => ReadLanguages(Token(result))
            ?? Refuse<(Language, Language)?>(result, $"does not name two languages; expected two " +
                $"{(Token(result).Split(',').Length == 2 ? "ISO 639 codes in small letters" : "codes and a comma")}, such as en,id"),
    };

    /// <summary>An option that takes the numbers of two sentences.</summary>
    public static Option<(int Left, int Right)?> TwoSentences(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N,N",
        CustomParser = result => Token(result).Split(',') is [var left, var right]
            && int.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var l)
                && int.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var r)
                ? (l, r)
                : Refuse<(int, int)?>(result, "does not name two sentences; expected two numbers and a comma, such as 3,8"),
    };

    /// <summary>The two languages of <c>en,id</c>; null for anything else.</summary>
    public static (Language Left, Language Right)? ReadLanguages(string codes) =>
        codes.Split(',') is [var left, var right] && Language.Read(left) is { } l && Language.Read(right) is { } r ? (l, r) : null;

    /// <summary>The one token of an option that takes one.</summary>
    public static string Token(ArgumentResult result) => result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;

    /// <summary>Records what is wrong with an option's value: <c>--mode: 'x' …</c>.</summary>
    public static T? Refuse<T>(ArgumentResult result, string problem)
    {
        var name = result.Parent is OptionResult option ? option.Option.Name : result.Argument.Name;
        result.AddError($"{name}: '{Token(result)}' {problem}");
        return default;
    }
}
