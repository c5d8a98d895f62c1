using System.Diagnostics;

namespace UmbrellaSite.Logging;

/// <summary>
/// One line for each request: method, path, status, duration. Never the query, the address or the user agent: what people
/// look for here says something about their health.
/// </summary>
internal sealed partial class RequestLogMiddleware(RequestDelegate next, ILogger<RequestLogMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!logger.IsEnabled(LogLevel.Information))
        {
            await next(context);
            return;
        }

        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            LogRequest(logger, context.Request.Method, context.Request.Path, context.Response.StatusCode, elapsed);
        }
    }

    [LoggerMessage(2001, LogLevel.Information, "{Method} {Path} answered {Status} in {Elapsed:0.0} ms")]
    private static partial void LogRequest(ILogger logger, string method, string? path, int status, double elapsed);
}
