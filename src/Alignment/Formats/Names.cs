using Alignment.Facts;

namespace Alignment.Formats;

/// <summary>What the library's values are called in every output, tables and JSON alike.</summary>
public static class Names
{
    /// <summary>The name of an enum's value: lower case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Where a fact stands: <c>agree</c>, <c>differ</c>, <c>only-en</c>.</summary>
    public static string Of(FactStatus status, SideKeys keys) => status switch
    {
        FactStatus.OnlyLeft => $"only-{keys.Left}",
        FactStatus.OnlyRight => $"only-{keys.Right}",
        _ => Of(status),
    };
}
