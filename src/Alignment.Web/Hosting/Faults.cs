using Alignment.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alignment.Web.Hosting;

/// <summary>Turns what goes wrong into a plain answer: the reader sees what to do, the log sees what it was.</summary>
internal static class Faults
{
    public static async Task Catch(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await Answer(context, bad.StatusCode, bad.Message);
        }
        catch (InputException problem) when (!context.Response.HasStarted)
        {
            Log(context, problem);
            await Answer(context, StatusCodes.Status500InternalServerError, problem.Message);
        }
#pragma warning disable CA1031 // The last resort: a reader gets a line, the log gets the rest.
        catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Log(context, fault);
            await Answer(context, StatusCodes.Status500InternalServerError, "A fault of the program; the terminal that runs it says more.");
        }
#pragma warning restore CA1031
    }

    private static void Log(HttpContext context, Exception fault) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("viewer")
            .LogError(fault, "{Path} failed", context.Request.Path);

    private static Task Answer(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(text + "\n");
    }
}
