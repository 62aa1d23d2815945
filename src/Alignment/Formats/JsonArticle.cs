using System.Text;
using System.Text.Json;
using Alignment.Texts;

namespace Alignment.Formats;

/// <summary>
/// An article as it is put together from the objects of its sentences: blanks stand for the text between them. Not thread-safe.
/// </summary>
internal sealed class JsonArticle
{
    /// <summary>UTF-16 units that a span may end at: what lies between sentences is made up, and must not fill the memory.</summary>
    private const int Longest = 1 << 26;

    private readonly string _path;
    private readonly Language _language;
    private readonly DateOnly? _published;
    private readonly StringBuilder _text = new();
    private readonly List<Sentence> _sentences = [];
    private readonly HashSet<int> _numbers = [];

    public JsonArticle(JsonProperty run)
    {
        Key = run.Name;
        _path = run.Value.GetProperty("path").GetString() ?? "";
        _language = Language.Of(run.Value.TryGetProperty("language", out var language) ? language.GetString() ?? "" : Key);
        _published = run.Value.TryGetProperty("date", out var date) && date.GetString() is { } day
            ? IsoDay.Read(day) ?? throw new FormatException($"'{day}' is no day")
            : null;
    }

    /// <summary>What the side is called.</summary>
    public string Key { get; }

    public void Add(JsonElement json)
    {
        var (number, span, text) = (json.GetProperty("n").GetInt32(), Span(json), json.GetProperty("text").GetString() ?? "");
        if (span.Start < _text.Length || span.Length != text.Length || !_numbers.Add(number))
        {
            throw new FormatException("a sentence overlaps the one before it, is not as long as its span, or comes again");
        }

        _text.Append(' ', span.Start - _text.Length).Append(text);
        _sentences.Add(new(number, span, text, JsonPair.Named<LineRole>(json.GetProperty("role")), _sentences.Count + 1));
    }

    /// <summary>The side's numbers of a bead, each of a sentence that came before.</summary>
    public IReadOnlyList<int> Known(JsonElement bead)
    {
        var numbers = bead.GetProperty(Key).EnumerateArray().Select(n => n.GetInt32()).ToArray();
        return numbers.All(_numbers.Contains) ? numbers : throw new FormatException("a bead names a sentence that is not there");
    }

    public string Quote(TextSpan span) =>
        span.End <= _text.Length ? _text.ToString(span.Start, span.Length) : throw new FormatException("a quotation ends after the text");

    public Article Finish() => new()
    {
        Path = _path, Language = _language, Text = _text.ToString(), Published = _published, Sentences = _sentences,
        Title = _sentences.Find(s => s.Role == LineRole.Title)?.Text,
        Lines = [.. _sentences.Select(s => new Line(s.Span, s.Role, s.Paragraph))],
    };

    public static TextSpan Span(JsonElement json)
    {
        var (start, end) = (json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());
        return start >= 0 && start <= end && end <= Longest ? new(start, end) : throw new FormatException("a span is no range of the text");
    }
}
