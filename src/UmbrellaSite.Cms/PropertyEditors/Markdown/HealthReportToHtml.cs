using Umbraco.Cms.Core.HealthChecks;
using Umbraco.Cms.Core.HealthChecks.NotificationMethods;

namespace UmbrellaSite.Cms.PropertyEditors.Markdown;

/// <summary>The mail about health checks, which Core writes in Markdown, with its results in colour.</summary>
internal sealed class HealthReportToHtml(Umbraco.Cms.Core.Strings.IMarkdownToHtmlConverter markdown) : IMarkdownToHtmlConverter
{
    public string ToHtml(HealthCheckResults results, HealthCheckNotificationVerbosity verbosity) =>
        markdown.ToHtml(results.ResultsAsMarkDown(verbosity))
            .Replace("Result: 'Success'", "Result: <span style=\"color: #197A33\">Success</span>", StringComparison.Ordinal)
            .Replace("Result: 'Warning'", "Result: <span style=\"color: #8A5200\">Warning</span>", StringComparison.Ordinal)
            .Replace("Result: 'Error'", "Result: <span style=\"color: #B3001B\">Error</span>", StringComparison.Ordinal);
}
