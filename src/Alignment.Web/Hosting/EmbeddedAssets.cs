using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Alignment.Web.Hosting;

/// <summary>
/// Style sheet, script and icon, out of the assembly. Their addresses carry a hash of the content, so that browsers may keep them.
/// </summary>
internal static class EmbeddedAssets
{
    private static readonly (string Name, string Type)[] All =
        [("viewer.css", "text/css"), ("viewer.js", "text/javascript"), ("icon.svg", "image/svg+xml")];

    private static readonly Dictionary<string, byte[]> Contents = All.ToDictionary(a => a.Name, a => Read(a.Name), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Addresses = All.ToDictionary(a => a.Name,
        a => $"/assets/{a.Name}?v={Convert.ToHexStringLower(SHA256.HashData(Contents[a.Name]).AsSpan(0, 6))}", StringComparer.Ordinal);

    /// <summary>Address of an asset.</summary>
    public static string Address(string name) => Addresses[name];

    /// <summary>Text of an asset, for a page that must carry it.</summary>
    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(Contents[name]);

    public static void Map(WebApplication app)
    {
        foreach (var (name, type) in All)
        {
            app.MapReading($"/assets/{name}", async context =>
            {
                context.Response.ContentType = $"{type}; charset=utf-8";
                context.Response.Headers.CacheControl = "max-age=31536000, immutable";
                await context.Response.Body.WriteAsync(Contents[name], context.RequestAborted);
            });
        }
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the viewer was built without {name}");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
