using Alignment.Facts;

namespace Alignment.Cli.Output;

/// <summary>Facts as JSON Lines.</summary>
internal static class FactJson
{
    /// <summary>
    /// Writes one object for every fact; sides are named as in the output of align. Each says in which mode it was found.
    /// </summary>
    public static void Write(TextWriter output, AlignedPair pair)
    {
        var keys = SideKeys.Of(pair.Bitext);
        foreach (var fact in Fact.Of(pair.Bitext, pair.Discrepancies))
        {
            JsonLine.Write(output, "fact", json =>
            {
                json.WriteString("status", Names.Of(fact.Status, keys));
                json.WriteNumbers(keys.Left, fact.Left);
                json.WriteNumbers(keys.Right, fact.Right);
                json.WriteStartArray("discrepancies");
                foreach (var discrepancy in fact.Discrepancies)
                {
                    json.WriteStartObject();
                    BitextJson.WriteMembers(json, keys, discrepancy);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteString("mode", Names.Of(pair.Bitext.Mode));
                if (fact.Bead is { } bead)
                {
                    json.WriteString("kind", Names.Of(bead.Kind));
                    json.WriteFigure("p", bead.Probability);
                }
            });
        }
    }
}
