using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Security;

namespace UmbrellaSite.Cms.Runtime.Web;

/// <summary>Who works in the back office in this request; in a background job, who the job says it works for.</summary>
internal sealed class BackOfficeSecurityAccessor(IHttpContextAccessor accessor) : IBackOfficeSecurityAccessor
{
    private readonly AsyncLocal<IBackOfficeSecurity?> _override = new();

    public IBackOfficeSecurity? BackOfficeSecurity =>
        _override.Value ?? accessor.HttpContext?.RequestServices.GetService<IBackOfficeSecurity>();

    public IDisposable Override(IBackOfficeSecurity backOfficeSecurity)
    {
        var before = _override.Value;
        _override.Value = backOfficeSecurity;
        return new Restore(() => _override.Value = before);
    }

    private sealed class Restore(Action restore) : IDisposable
    {
        public void Dispose() => restore();
    }
}
