using Alignment.Anchors;
using Alignment.Lexicons;

namespace Alignment.Scoring;

/// <summary>What a reason is called: the type of a value, or the group that a property of the whole belongs to.</summary>
internal static class EvidenceKinds
{
    /// <summary>Strength of a probability of a quarter (<see cref="LexiconEntry.Strength"/>).</summary>
    private const float LeastOfTranslation = 0.5f;

    private static readonly string[] Types = [.. Enum.GetValues<AnchorType>().Select(t => t.ToString().ToLowerInvariant())];

    /// <summary>The kind of a shared value.</summary>
    public static string Of(AnchorType type) => Types[(int)type];

    /// <summary>
    /// The kind of two words. What translates has half a probability or more by hand and seldom less than a quarter by its learned share;
    /// "crisis" and "economy" have .07 to .16 (<see cref="HandwrittenLexicon"/>).
    /// </summary>
    public static string OfWords(in TermMatch match) => match.Reason switch
    {
        LinkReason.Cognate => "cognate",
        LinkReason.Lexicon when match.Strength >= LeastOfTranslation => "word",
        _ => "related",
    };

    /// <summary>The kind of a property; several properties are one to whoever reads them.</summary>
    public static string Of(Feature feature) => feature switch
    {
        Feature.CoverLeft or Feature.CoverRight or Feature.CoverMean or Feature.CoverMost or Feature.CoverUsual
            or Feature.Mass or Feature.WordsAgree or Feature.WordsCount or Feature.OnceAgree => "coverage",
        Feature.NamesAgree or Feature.NamesMissing => "name",
        Feature.NumbersAgree or Feature.NumbersMissing or Feature.NumbersConflict => "number",
        Feature.DatesAgree or Feature.DatesConflict => "date",
        Feature.TimesAgree or Feature.TimesConflict => "time",
        Feature.Length or Feature.LengthLeft or Feature.LengthRight => "length",
        Feature.MarginLeft or Feature.MarginRight
            or Feature.ElsewhereLeft or Feature.ElsewhereRight or Feature.RivalLeft or Feature.RivalRight => "margin",
        Feature.Neighbours or Feature.Onward or Feature.Backward
            or Feature.BesideLeft or Feature.BesideRight or Feature.Further => "neighbours",
        Feature.TitleBoth or Feature.TitleOne or Feature.LeadBoth or Feature.LeadOne or Feature.SubheadOne => "title",
        Feature.QuotedBoth or Feature.QuotedOne => "quotation",
        Feature.Meaning or Feature.MeaningMissing => "meaning",
        _ => feature.ToString().ToLowerInvariant(),
    };
}
