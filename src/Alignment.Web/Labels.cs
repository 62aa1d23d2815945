using Alignment.Aligning;
using Alignment.Corpora;
using Alignment.Texts;

namespace Alignment.Web;

/// <summary>Values of the library in a reader's words.</summary>
internal static class Labels
{
    public static string Of(ReviewVerdict verdict) => verdict switch
    {
        ReviewVerdict.Accept => "accepted as equivalent",
        ReviewVerdict.Partial => "accepted as partial",
        ReviewVerdict.Reject => "rejected",
        _ => "taken back",
    };

    public static string Of(AlignmentMode mode) =>
        mode == AlignmentMode.Parallel ? "A text and its translation" : "Two reports of one event";

    /// <summary>The language's name in English; its code for those that have none here.</summary>
    public static string Of(Language language) =>
        language == Language.English ? "English" : language == Language.Indonesian ? "Indonesian" : language.Code;

    /// <summary>A decision as a sentence.</summary>
    public static string Of(Decision decision) => decision switch
    {
        Decision.AboveThreshold => "Linked: the score reaches what is asked for.",
        Decision.JoinedNeighbour => "Linked: it joins a neighbouring sentence to a link, for which less is asked.",
        Decision.Partial => "Linked in part: one states a clause of the other.",
        Decision.BestOrder => "Linked: this is where the best way through both texts in order leads.",
        Decision.BelowThreshold => "Not linked: the score is below what is asked for.",
        Decision.NothingShared => "Not linked: the two sentences share nothing.",
        Decision.Taken => "Not linked: one of the two went to a stronger link.",
        Decision.OtherOrder => "Not linked: the best way through both texts in order leads elsewhere.",
        Decision.TitleAndBody =>
            "Not linked: a title restates what the other article says in full, so with a sentence of its body it shares at most a part.",
        Decision.Subhead => "Not linked: a subhead names what follows and states nothing, so it shares at most a part.",
        Decision.NotContent => "Not linked: one of the two is not the article’s own words.",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };
}
