namespace Alignment.Anchors;

/// <summary>How two names stand to each other.</summary>
internal static class NameComparison
{
    public static ValueRelation Relate(NameValue left, NameValue right)
    {
        if (left.Key == right.Key || IsShortFor(left, right) || IsShortFor(right, left))
        {
            return ValueRelation.Equal;
        }

        if (IsPersonal(left) && IsPersonal(right) && !NameTables.AreTwo(left.Key, right.Key)
            && NameSpelling.Relate(left.Key, right.Key) is not ValueRelation.Different and var relation)
        {
            return relation;
        }

        if (left.Kind == NameKind.Place && right.Kind == NameKind.Place && (IsHeaded(left.Key, right.Key) || IsHeaded(right.Key, left.Key)))
        {
            return ValueRelation.Within;
        }

        // "Xi" and "Xi Jinping": a person's first or last name alone. "Sulawesi" and "North Sulawesi", "Indonesia" and "Bank
        // Indonesia" are different things.
        return IsPersonal(left) && IsPersonal(right) && (IsEndOf(left.Key, right.Key) || IsEndOf(right.Key, left.Key))
            ? ValueRelation.Within
            : ValueRelation.Different;
    }

    private static bool IsShortFor(NameValue name, NameValue other) =>
        name.Acronym is { } acronym && (acronym == other.Key || acronym == other.Acronym);

    private static bool IsPersonal(NameValue name) => name.Kind is NameKind.Person or NameKind.Unknown;

    // "Borobudur temple" and "Candi Borobudur", of which one language has the noun in small letters; Java is not the Java Sea.
    private static bool IsHeaded(string place, string headed) =>
        headed.Length > place.Length + 1 && headed[place.Length] == ' ' && headed.StartsWith(place, StringComparison.Ordinal)
        && NameTables.IsHead(headed.AsSpan(place.Length + 1)) && !NameTables.IsKey(place);

    private static bool IsEndOf(string part, string whole) =>
        part.Length >= 2 && whole.Length > part.Length + 1
        && ((whole.StartsWith(part, StringComparison.Ordinal) && whole[part.Length] == ' ')
            || (whole.EndsWith(part, StringComparison.Ordinal) && whole[whole.Length - part.Length - 1] == ' '));
}
