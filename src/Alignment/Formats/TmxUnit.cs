namespace Alignment.Formats;

/// <summary>A translation unit as it stands in a memory.</summary>
/// <param name="Variants">Its texts in the order of the file.</param>
/// <param name="Properties">Its own properties, by type; of several of one type the first.</param>
public sealed record TmxUnit(IReadOnlyList<TmxVariant> Variants, IReadOnlyDictionary<string, string> Properties)
{
    /// <summary>The unit as a pair of segments in two languages; null when it lacks one, or has no text in either.</summary>
    /// <param name="left">Code of the left language.</param>
    /// <param name="right">Code of the right language; the same code asks for the first two variants in it.</param>
    public PairedSegment? Pair(string left, string right)
    {
        var l = Find(left, 0);
        var r = Find(right, left == right ? l + 1 : 0);
        if (l < 0 || r < 0 || Variants[l].Text.Length + Variants[r].Text.Length == 0)
        {
            return null;
        }

        var segment = new PairedSegment(Variants[l].Text, Variants[r].Text)
        {
            LeftNumbers = Variants[l].Numbers,
            RightNumbers = Variants[r].Numbers,
        };
        return Properties.Aggregate(segment, (s, property) => s.With(property.Key, property.Value));
    }

    private int Find(string language, int from)
    {
        for (var i = from; i < Variants.Count; i++)
        {
            if (Variants[i].Language == language)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>One text of a unit.</summary>
/// <param name="Language">Its language without region, <c>en</c> of <c>en-US</c>.</param>
/// <param name="Text">The words on one line.</param>
/// <param name="Numbers">Numbers of its sentences, when a property says so.</param>
public sealed record TmxVariant(string Language, string Text, string? Numbers);
