using Alignment.Evaluation;

namespace Alignment.Cli.Output;

/// <summary>Errors in links as JSON Lines.</summary>
internal static class LinkErrorJson
{
    /// <summary>Writes one object <c>error</c> for each, in the order given.</summary>
    public static void Write(TextWriter output, IEnumerable<LinkError> errors)
    {
        foreach (var error in errors)
        {
            JsonLine.Write(output, "error", json =>
            {
                json.WriteString("of", error.Slug);
                json.WriteString("kind", error.Probability is null ? "missing" : "false");
                json.WriteNumbers("en", error.Left);
                json.WriteNumbers("id", error.Right);
                json.WriteFigure("p", error.Probability ?? 0);
            });
        }
    }
}
