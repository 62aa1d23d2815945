namespace Alignment.Texts;

/// <summary>A pattern of boilerplate.tsv and what it makes of a line.</summary>
/// <param name="Parts">What stands in the line in this order, anything between; the first is empty when anything may begin it.</param>
/// <param name="Role">The role.</param>
internal readonly record struct LinePattern(string[] Parts, LineRole Role);

/// <summary>The patterns of one place, in the order of the table; those that begin a line are looked up by its first letter.</summary>
internal sealed class PlacePatterns
{
    private readonly Dictionary<char, List<LinePattern>> _byLetter = [];
    private readonly List<LinePattern> _all = [], _open = [];

    internal IReadOnlyList<LinePattern> All => _all;

    internal void Add(LinePattern pattern)
    {
        _all.Add(pattern);
        if (pattern.Parts[0] is not [var letter, ..])
        {
            _open.Add(pattern);
            foreach (var patterns in _byLetter.Values)
            {
                patterns.Add(pattern);
            }

            return;
        }

        if (!_byLetter.TryGetValue(letter, out var same))
        {
            _byLetter[letter] = same = [.. _open];
        }

        same.Add(pattern);
    }

    /// <summary>All patterns a line may begin with: a body paragraph meets a few of two hundred.</summary>
    internal IReadOnlyList<LinePattern> At(string line) =>
        line is [var letter, ..] && _byLetter.TryGetValue(letter, out var same) ? same : _open;
}
