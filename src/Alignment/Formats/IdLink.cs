using System.Globalization;

namespace Alignment.Formats;

/// <summary>A link between sentences that are known by identifiers, as XCES and BUCC name them.</summary>
/// <param name="Left">Left identifiers in the order of the file; empty in a null link.</param>
/// <param name="Right">Right identifiers, likewise.</param>
/// <param name="Certainty">How sure its maker was, on his own scale; null when he does not say.</param>
public sealed record IdLink(IReadOnlyList<string> Left, IReadOnlyList<string> Right, double? Certainty = null)
{
    /// <summary>
    /// The link by line indices from 0, when every identifier ends in a number from 1 (<c>s12</c>, <c>en-000000012</c>); null when one does
    /// not, or counts within paragraphs (<c>s1.2</c>), so that only the documents tell. For judging a file of links against a list of
    /// lines.
    /// </summary>
    public IndexBead? ToIndexBead() => Indices(Left) is { } left && Indices(Right) is { } right ? new(left, right, Certainty) : null;

    private static List<int>? Indices(IReadOnlyList<string> ids)
    {
        var list = new List<int>(ids.Count);
        foreach (var id in ids)
        {
            var digits = id.AsSpan(id.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1);
            if (id.AsSpan().IndexOfAny('.', ':') >= 0
                || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            {
                return null;
            }

            list.Add(number - 1);
        }

        list.Sort();
        return list;
    }
}
