using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Jobs;

/// <summary>The services that have something to tidy up.</summary>
internal sealed record HousekeepingServices(
    IContentVersionService Versions,
    IAuditService Audit,
    ITemporaryFileService TemporaryFiles,
    ILongRunningOperationRepository Operations,
    ICoreScopeProvider Scopes,
    IOptions<LoggingSettings> Logging,
    IOptions<LongRunningOperationsSettings> OperationSettings);
