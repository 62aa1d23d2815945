namespace Alignment.Texts;

/// <summary>
/// The desk code, credit or signature behind the last sentence of running text: "… kata dia. (Antara/Rina)". Immutable, thread-safe.
/// </summary>
internal sealed class EndSignature(PhotoCredits credits)
{
    /// <summary>Where it stands, or null.</summary>
    internal TextSpan? Find(string text, TextSpan span)
    {
        if (LineShapes.DeskCodeAtEnd(text, span) is { } code)
        {
            return code;
        }

        if (credits.AtEnd(span.In(text)) is not { } credit)
        {
            return null;
        }

        var before = span.In(text)[..credit.Start].TrimEnd();
        return before.Length > 0 && before[^1] is '.' or '!' or '?' or '"' or '”' ? new(span.Start + credit.Start, span.End) : null;
    }
}
