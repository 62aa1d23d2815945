namespace Alignment.Texts;

/// <summary>The number of a picture among others: "[1/4] A worker…", "Item 2 of 5 A worker…", "1 of 6 | A rescuer…".</summary>
internal static class PictureNumber
{
    private static readonly string[] Names = ["Item ", "Image ", "Photo ", "Slide ", "Foto ", "Gambar "];

    /// <summary>True for a line that begins with the number of its picture.</summary>
    internal static bool Begins(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var at = 0;
        var isBracketed = text[0] == '[';
        at += isBracketed ? 1 : 0;
        var isNamed = false;
        foreach (var word in Names)
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                (isNamed, at) = (true, at + word.Length);
            }
        }

        if (!Digits(text, ref at))
        {
            return false;
        }

        var joint = text.AsSpan(at);
        if (joint is ['/', ..] && isBracketed)
        {
            at++;
        }
        else if (joint.StartsWith(" of ", StringComparison.Ordinal) || joint.StartsWith(" dari ", StringComparison.Ordinal))
        {
            at += joint[1] == 'o' ? 4 : 6;
        }
        else
        {
            return false;
        }

        if (!Digits(text, ref at))
        {
            return false;
        }

        var rest = text.AsSpan(at).TrimStart();
        return isBracketed ? rest is [']', ..] : isNamed ? rest is [] || !char.IsLower(rest[0]) : rest is ['|', ..];
    }

    private static bool Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && at - start < 3 && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at > start;
    }
}
