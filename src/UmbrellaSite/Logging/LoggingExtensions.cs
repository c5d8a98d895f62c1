using Serilog;
using Serilog.Core;
using Serilog.Events;
using UmbrellaSite.Commands;

namespace UmbrellaSite.Logging;

internal static class LoggingExtensions
{
    private const string Section = "Serilog";

    /// <summary>Serilog as the section "Serilog" of appsettings.json says; relative paths start at the content root.</summary>
    public static void AddSiteLogging(this WebApplicationBuilder builder)
    {
        RootPaths(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Logging.ClearProviders();
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            // The command line tells it in a sentence; the web host would add its stack trace.
            .Filter.ByExcluding(entry => entry.Exception is { } exception && ExpectedFailure.Explain(exception) is not null && IsOfHost(entry))
            .CreateLogger();
        builder.Logging.AddSerilog(logger, dispose: true);
    }

    public static void UseRequestLog(this WebApplication site) => site.UseMiddleware<RequestLogMiddleware>();

    private static bool IsOfHost(LogEvent entry) =>
        entry.Properties.TryGetValue(Constants.SourceContextPropertyName, out var source)
        && source is ScalarValue { Value: "Microsoft.Extensions.Hosting.Internal.Host" };

    private static void RootPaths(ConfigurationManager configuration, string root)
    {
        var paths = configuration.GetSection(Section).AsEnumerable()
            .Where(setting => setting.Key.EndsWith(":path", StringComparison.OrdinalIgnoreCase) && setting.Value is not null)
            .ToArray();
        foreach (var (key, path) in paths)
        {
            configuration[key] = Path.Combine(root, path!);
        }
    }
}
