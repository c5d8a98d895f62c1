using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.HealthChecks.Checks.Permissions;
using Umbraco.Cms.Core.HealthChecks.Checks.Security;
using Umbraco.Cms.Core.HealthChecks.NotificationMethods;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ImportExport;
using Umbraco.Cms.Core.Telemetry;

namespace UmbrellaSite.Cms.Runtime;

/// <summary>
/// What Core registers and this product does not offer: nothing here reports to a third party, calls webhooks or installs
/// packages. Such services are taken out, so that asking for one fails at once instead of at the first call.
/// </summary>
internal static class ServicesLeftOut
{
    public static void RemoveServicesLeftOut(this IUmbracoBuilder builder)
    {
        builder.Services
            .RemoveAll<ITelemetryService>()
            .RemoveAll<ISiteIdentifierService>()
            .RemoveAll<IInstallationService>()
            .RemoveAll<IUpgradeService>()
            .RemoveAll<IWebhookService>()
            .RemoveAll<IWebhookLogService>()
            .RemoveAll<IWebhookRequestService>()
            .RemoveAll<IWebProfilerService>()
            .RemoveAll<IHmacSecretKeyService>()
            .RemoveAll<ILogViewerService>()
            .RemoveAll<ITemporaryFileToXmlImportService>()
            .RemoveAll<IContentTypeImportService>()
            .RemoveAll<IMediaTypeImportService>()
            .RemoveAll<IMemberTypeImportService>()
            .RemoveAll<IMainDom>()
            .RemoveAll<IMainDomLock>()
            .RemoveAll<IValidateOptions<HealthChecksSettings>>();
        builder.WebhookEvents().Clear();
        builder.HealthChecks().Exclude<FolderAndFilePermissionsCheck>().Exclude<ImagingHMACSecretKeyCheck>();
        builder.HealthCheckNotificationMethods().Exclude<EmailNotificationMethod>();
    }
}
