using System.Reflection;

namespace Alignment.Formats;

/// <summary>The published JSON Schema (draft 2020-12) of every object in our JSON Lines of aligned pairs.</summary>
public static class BitextSchema
{
    /// <summary>Its version, also in each object <c>run</c>: a new member leaves it, a change of meaning raises it.</summary>
    public const int Version = 1;

    /// <summary>The schema as a JSON document.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("formats/bitext.schema.json")!);
        return reader.ReadToEnd();
    }
}
