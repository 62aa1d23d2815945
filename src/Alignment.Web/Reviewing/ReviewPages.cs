using System.Globalization;
using Alignment.Formats;
using Alignment.Web.Hosting;
using Alignment.Web.Pairs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Alignment.Web.Reviewing;

/// <summary><c>/reviews</c>, and the two changes there are: a review of a pair and an undo.</summary>
internal sealed class ReviewPages(Site site)
{
    private readonly ReviewDesk _desk = new(site.Corpus, site.Options.Clock);
    private readonly ReviewerAgreement _agreement = new(site.Corpus);

    public void Map(WebApplication app)
    {
        app.MapReading("/reviews", Log);
        app.MapPost("/pairs/{name}/reviews", Give);
        app.MapPost("/reviews/{number}/undo", Undo);
    }

    private Task Log(HttpContext context) =>
        site.Page<ReviewLogPage>(context, "Reviews", new ReviewLogView(ReviewEvents.Of(site.Corpus.Reviews.Reviews(), site.Corpus.Store),
            _agreement.Read(context.RequestAborted), site.Signature(context)));

    private async Task Give(HttpContext context)
    {
        if (await Signed(context) is not { } form)
        {
            return;
        }

        if (PairPages.Find(site.Corpus.Store, context) is not { } pair)
        {
            await site.Problem(context, StatusCodes.Status404NotFound, "There is no such pair",
                "It may have been taken out of the corpus meanwhile.");
        }
        else if (form["articles"] != $"{pair.Left.Id} {pair.Right.Id}")
        {
            await site.Problem(context, StatusCodes.Status409Conflict, "The articles have changed",
                "Open the pair again and look at its sentences as they are now.");
        }
        else if (ReviewInput.Read(form, pair) is not { } input)
        {
            await site.Problem(context, StatusCodes.Status400BadRequest, "Not understood",
                "The form names sentences that the pair does not have; open the pair again.");
        }
        else
        {
            _desk.Give(pair, input.Verdict, input.Left, input.Right, Reviewer(form), context.RequestAborted);
            var keys = SideKeys.Of(pair.Bitext);
            Return(context, form, new PairAddress(pair.Name, keys) { Sentence = Place.Read(form["s"], keys) }.ToString());
        }
    }

    private async Task Undo(HttpContext context)
    {
        if (await Signed(context) is not { } form)
        {
            return;
        }

        var text = (string?)context.Request.RouteValues["number"];
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !_desk.Undo(number, Reviewer(form), context.RequestAborted))
        {
            await site.Problem(context, StatusCodes.Status409Conflict, "Nothing to take back",
                "There is no such review, or somebody took it back already.");
            return;
        }

        // Only to one of our own pairs: an address out of a form is not to be trusted.
        var back = form["pair"].ToString() is { Length: > 0 } name && site.Corpus.Store.Pair(name) is { } pair
            && SideKeys.Of(pair.Bitext) is var keys
            ? new PairAddress(name, keys) { Sentence = Place.Read(form["s"], keys) }.ToString() : "/reviews";
        Return(context, form, back);
    }

    // The form of a change that may be made; null when the answer is given already.
    private async Task<IFormCollection?> Signed(HttpContext context)
    {
        if (site.Options.ReadOnly)
        {
            await site.Problem(context, StatusCodes.Status403Forbidden, "Reading only",
                "This viewer was started with --read-only: nothing can be changed here.");
            return null;
        }

        // The form is read first: one that is too large is refused as such.
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
        if (form is null || !await FormToken.IsValid(context))
        {
            await site.Problem(context, StatusCodes.Status400BadRequest, "Not accepted",
                "The form is too old or not from this viewer. Open the page again, and send it once more.");
            return null;
        }

        if (Reviewer(form).Length is 0 or > Signature.LongestName)
        {
            await site.Problem(context, StatusCodes.Status400BadRequest, "Who says so?",
                $"Give your name, of {Signature.LongestName} characters at most: a review is an event with a name and a time.");
            return null;
        }

        return form;
    }

    private static string Reviewer(IFormCollection form) => form["who"].ToString().Trim();

    private static void Return(HttpContext context, IFormCollection form, string address)
    {
        context.Response.Cookies.Append(Site.ReviewerCookie, Reviewer(form),
            new() { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
    }
}
