using Alignment.Corpora;
using Alignment.Formats;
using Alignment.Web.Pairs;
using Microsoft.AspNetCore.Http;

namespace Alignment.Web.Reviewing;

/// <summary>What a reviewer did, as the form says it.</summary>
/// <param name="Verdict">What was said.</param>
/// <param name="Left">Of which left sentences.</param>
/// <param name="Right">Of which right sentences.</param>
internal sealed record ReviewInput(ReviewVerdict Verdict, IReadOnlyList<int> Left, IReadOnlyList<int> Right)
{
    /// <summary>
    /// Reads a form: <c>sentences</c> names the link, <c>do</c> says what of it: <c>accept</c>, <c>partial</c>, <c>reject</c>,
    /// <c>out:en-3</c> (split: this sentence is no part of it) or <c>add</c> (merge: with the sentence in <c>add</c>). Null when it makes
    /// no sense for the pair.
    /// </summary>
    public static ReviewInput? Read(IFormCollection form, ArticlePair pair)
    {
        var keys = SideKeys.Of(pair.Bitext);
        var named = form["sentences"].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var places = named.Select(p => Place.Read(p, keys)).OfType<Place>().Where(p => PairPages.Has(pair, keys, p)).Distinct().ToList();
        if (places.Count != named.Length)
        {
            return null;
        }

        var action = form["do"].ToString();
        if (action == "add")
        {
            if (Place.Read(form["add"], keys) is not { } added || !PairPages.Has(pair, keys, added))
            {
                return null;
            }

            places.Add(added);
        }

        int[] left = [.. Numbers(keys.Left)], right = [.. Numbers(keys.Right)];
        if (left.Length == 0 || right.Length == 0)
        {
            return null;
        }

        return action switch
        {
            "accept" or "add" => new(ReviewVerdict.Accept, left, right),
            "partial" => new(ReviewVerdict.Partial, left, right),
            "reject" => new(ReviewVerdict.Reject, left, right),
            _ when action.StartsWith("out:", StringComparison.Ordinal) && Place.Read(action[4..], keys) is { } place
                && places.Contains(place) =>
                place.Key == keys.Left ? new(ReviewVerdict.Reject, [place.Number], right) : new(ReviewVerdict.Reject, left, [place.Number]),
            _ => null,
        };

        IEnumerable<int> Numbers(string key) => places.Where(p => p.Key == key).Select(p => p.Number).Distinct().Order();
    }
}
