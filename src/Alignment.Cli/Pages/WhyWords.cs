using System.Globalization;
using Alignment.Aligning;

namespace Alignment.Cli.Pages;

/// <summary>Decisions in words.</summary>
internal static class WhyWords
{
    /// <summary>The decision as JSON names it.</summary>
    public static string Name(Decision decision) => decision switch
    {
        Decision.AboveThreshold => "above-threshold",
        Decision.JoinedNeighbour => "joined-neighbour",
        Decision.Partial => "partial",
        Decision.BestOrder => "best-order",
        Decision.BelowThreshold => "below-threshold",
        Decision.NothingShared => "nothing-shared",
        Decision.Taken => "taken",
        Decision.OtherOrder => "other-order",
        Decision.TitleAndBody => "title-and-body",
        Decision.Subhead => "subhead",
        Decision.NotContent => "not-content",
        _ => throw new ArgumentOutOfRangeException(nameof(decision)),
    };

    /// <summary>The decision as a sentence.</summary>
    public static string Sentence(LinkReport report)
    {
        var (score, threshold) = (Figure(report.Candidate.Score), Figure(report.Threshold));
        return report.Decision switch
        {
            Decision.AboveThreshold => $"linked: the score {score} reaches {threshold}",
            Decision.JoinedNeighbour => $"linked: {score} is enough to join a neighbouring sentence to a link",
            Decision.Partial => $"linked in part: the score of a part, {Figure(report.Candidate.PartialScore)}, reaches {threshold}",
            Decision.BestOrder => "linked: this is where the best way through both texts in order leads",
            Decision.BelowThreshold => $"not linked: the score {score} is below {threshold}",
            Decision.NothingShared => $"not linked: the sentences share nothing, and the score {score} is below {threshold}",
            Decision.Taken => $"not linked: the score {score} would reach {threshold}, but one of the sentences went to a stronger link",
            Decision.OtherOrder => "not linked: the best way through both texts in order leads elsewhere",
            Decision.TitleAndBody =>
                "not linked: a title restates what the other article says in full, so with a sentence of its body it shares at most a part",
            Decision.Subhead => "not linked: a subhead names what follows and states nothing, so it shares at most a part",
            Decision.NotContent => "not linked: one of the sentences is not the article's own words",
            _ => throw new ArgumentOutOfRangeException(nameof(report)),
        };
    }

    /// <summary>A score with its sign and two decimals.</summary>
    public static string Figure(double value) => value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);
}
