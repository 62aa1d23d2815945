using System.Globalization;
using System.Text.Json;
using Alignment.Aligning;
using Alignment.Anchors;
using Alignment.Facts;
using Alignment.Lexicons;
using Alignment.Scoring;

namespace Alignment.Formats;

/// <summary>
/// A pair as it is put together from its JSON objects. Not thread-safe. Members that are missing or of the wrong kind surface as the
/// exceptions of <see cref="JsonElement"/>.
/// </summary>
internal sealed class JsonPair
{
    private readonly JsonArticle _left, _right;
    private readonly AlignmentMode _mode;
    private readonly double _order;
    private readonly bool _calibrated;
    private readonly List<Bead> _beads = [];
    private readonly List<Discrepancy> _discrepancies = [];

    public JsonPair(JsonElement run)
    {
        _mode = Named<AlignmentMode>(run.GetProperty("mode"));
        _order = Figure(run, "order");
        _calibrated = !run.TryGetProperty("calibrated", out var calibrated) || calibrated.GetBoolean();
        var sides = run.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Object).Take(2).ToList();
        if (sides.Count < 2)
        {
            throw new KeyNotFoundException("two articles");
        }

        (_left, _right) = (new(sides[0]), new(sides[1]));
    }

    /// <summary>Adds what an object says; false for a type that is not known.</summary>
    public bool Add(string? type, JsonElement json)
    {
        switch (type)
        {
            case "sentence":
                (json.GetProperty("language").GetString() == _left.Key ? _left : _right).Add(json);
                return true;
            case "bead":
                _beads.Add(Bead(json));
                return true;
            case "discrepancy":
                _discrepancies.Add(new(Named<AnchorType>(json.GetProperty("valueType")), Quotation(json.GetProperty(_left.Key)),
                    Quotation(json.GetProperty(_right.Key)), Named<Verdict>(json.GetProperty("verdict"))));
                return true;
            default:
                return false;
        }
    }

    public AlignedPair Finish() => new(
        new Bitext
        {
            Left = _left.Finish(),
            Right = _right.Finish(),
            Mode = _mode,
            Order = _order,
            Beads = _beads,
            Calibrated = _calibrated,
        },
        _discrepancies, [], []);

    private Bead Bead(JsonElement json) => new()
    {
        Left = _left.Known(json),
        Right = _right.Known(json),
        Kind = Named<BeadKind>(json.GetProperty("kind")),
        Score = Figure(json, "score"),
        Probability = Figure(json, "p"),
        Evidence = json.TryGetProperty("evidence", out var evidence) ? [.. evidence.EnumerateArray().Select(Reason)] : [],
        Part = json.TryGetProperty("part", out var part) ? Part(part) : null,
    };

    private Evidence Reason(JsonElement json) => new(
        json.GetProperty("kind").GetString() ?? "",
        json.TryGetProperty(_left.Key, out var left) ? Quotation(left) : null,
        json.TryGetProperty(_right.Key, out var right) ? Quotation(right) : null,
        json.TryGetProperty("value", out var value) ? value.GetString() : null,
        Figure(json, "weight"));

    private SharedPart Part(JsonElement json)
    {
        var isLeft = json.GetProperty("side").GetString() == _left.Key;
        var span = JsonArticle.Span(json);
        return new(isLeft ? Side.Left : Side.Right, new(json.GetProperty("n").GetInt32(), span, (isLeft ? _left : _right).Quote(span)));
    }

    private static Quotation Quotation(JsonElement json) =>
        new(json.GetProperty("n").GetInt32(), JsonArticle.Span(json), json.GetProperty("text").GetString() ?? "");

    // "null" stands for what is no number (see Figures).
    private static double Figure(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.ValueKind == JsonValueKind.Null ? double.NaN : value.GetDouble() : 0;

    internal static T Named<T>(JsonElement name)
        where T : struct, Enum =>
            Enum.TryParse<T>(name.GetString(), ignoreCase: true, out var value) && Enum.IsDefined(value)
            && !char.IsAsciiDigit(name.GetString()![0])
            ? value
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"'{name}' is no {typeof(T).Name}"));
}
