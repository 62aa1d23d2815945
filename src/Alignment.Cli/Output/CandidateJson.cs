using System.Text.Json;
using Alignment.Aligning;

namespace Alignment.Cli.Output;

/// <summary>Weighed pairs of sentences as JSON Lines.</summary>
internal static class CandidateJson
{
    /// <summary>Writes one object <c>candidate</c> for every pair.</summary>
    public static void Write(TextWriter output, SideKeys keys, IReadOnlyList<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            JsonLine.Write(output, "candidate", json => Members(json, keys, candidate));
        }
    }

    /// <summary>Writes the object <c>why</c>, then one <c>without</c> for every tie, then one <c>rival</c> for every rival.</summary>
    public static void Write(TextWriter output, SideKeys keys, AlignmentMode mode, LinkReport report)
    {
        JsonLine.Write(output, "why", json =>
        {
            Members(json, keys, report.Candidate);
            json.WriteString("decision", WhyWords.Name(report.Decision));
            if (mode == AlignmentMode.Comparable)
            {
                json.WriteFigure("threshold", report.Threshold);
            }

            json.WriteString("text", WhyWords.Sentence(report));
            BitextJson.WriteEvidence(json, keys, report.Evidence);
        });
        foreach (var item in report.Without)
        {
            JsonLine.Write(output, "without", json =>
            {
                json.WriteString("kind", item.Item.Kind);
                json.WriteString(keys.Left, item.Item.Left?.Text);
                json.WriteString(keys.Right, item.Item.Right?.Text);
                json.WriteFigure("score", item.Score);
                json.WriteFigure("p", item.Probability);
            });
        }

        foreach (var rival in report.Rivals)
        {
            JsonLine.Write(output, "rival", json => Members(json, keys, rival));
        }
    }

    private static void Members(Utf8JsonWriter json, SideKeys keys, Candidate candidate)
    {
        json.WriteNumbers(keys.Left, [candidate.Left]);
        json.WriteNumbers(keys.Right, [candidate.Right]);
        json.WriteFigure("score", candidate.Score);
        json.WriteFigure("p", candidate.Probability);
        json.WriteFigure("likeness", candidate.Likeness);
        json.WriteStartObject("partial");
        json.WriteFigure("score", candidate.PartialScore);
        json.WriteFigure("p", candidate.PartialProbability);
        json.WriteEndObject();
        json.WriteBoolean("linked", candidate.Linked is not null);
        if (candidate.Linked is { } kind)
        {
            json.WriteString("kind", Names.Of(kind));
        }
    }
}
