using System.Runtime.InteropServices;
using System.Text.Json;

namespace Alignment.Cli.Sharding;

/// <summary>Strings in JSON that come back exactly: one that UTF-8 cannot carry (lone surrogates) is <c>{"utf16":"base64"}</c>.</summary>
internal static class ExactText
{
    private const string Utf16 = "utf16";

    /// <summary>Writes a member; leaves it out where it is null.</summary>
    public static void WriteExact(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
        {
            return;
        }

        if (IsWellFormed(text))
        {
            json.WriteString(name, text);
            return;
        }

        json.WriteStartObject(name);
        json.WriteBase64String(Utf16, MemoryMarshal.AsBytes(text.AsSpan()));
        json.WriteEndObject();
    }

    /// <summary>Reads a member; null where there is none.</summary>
    public static string? Exact(this JsonElement json, string name) => !json.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Object
            ? new string(MemoryMarshal.Cast<byte, char>(value.GetProperty(Utf16).GetBytesFromBase64()))
        : value.GetString();

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }
}
