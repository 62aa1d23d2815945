using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Alignment.Web.Hosting;

/// <summary>What all pages share: the corpus, and the frame they stand in.</summary>
internal sealed class Site(ViewerCorpus corpus, ViewerOptions options)
{
    /// <summary>The cookie that spares a reviewer to type the name again.</summary>
    public const string ReviewerCookie = "reviewer";

    public ViewerCorpus Corpus { get; } = corpus;

    public ViewerOptions Options { get; } = options;

    /// <summary>Writes a page whose content is a component with a parameter <c>View</c>.</summary>
    public async Task Page<T>(HttpContext context, string title, object view, int status = StatusCodes.Status200OK)
        where T : IComponent
    {
        var html = await Markup.Of<Frame>(new()
        {
            [nameof(Frame.Title)] = title,
            [nameof(Frame.Corpus)] = Options.Name,
            [nameof(Frame.Path)] = context.Request.Path.Value,
            [nameof(Frame.Content)] = typeof(T),
            [nameof(Frame.View)] = view,
        });
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html, context.RequestAborted);
    }

    /// <summary>Writes a page that says what is wrong and what to do.</summary>
    public Task Problem(HttpContext context, int status, string title, string advice) =>
        Page<ProblemPage>(context, title, new Problem(title, advice), status);

    /// <summary>What a form on the page needs; null where nothing may be changed.</summary>
    public Signature? Signature(HttpContext context) =>
        Options.ReadOnly ? null : new(FormToken.Issue(context), context.Request.Cookies[ReviewerCookie] ?? "");
}

/// <summary>What a form carries along.</summary>
/// <param name="Token">See <see cref="FormToken"/>.</param>
/// <param name="Reviewer">The name given last; empty at first.</param>
public sealed record Signature(string Token, string Reviewer)
{
    /// <summary>Characters of a reviewer's name at most.</summary>
    public const int LongestName = 80;
}

/// <summary>What went wrong.</summary>
/// <param name="Title">In a few words.</param>
/// <param name="Advice">What to do.</param>
public sealed record Problem(string Title, string Advice);
