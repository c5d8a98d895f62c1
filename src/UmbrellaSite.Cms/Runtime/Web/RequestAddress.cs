using Umbraco.Cms.Core.Net;

namespace UmbrellaSite.Cms.Runtime.Web;

internal sealed class RequestAddress : IIpResolver
{
    /// <summary>Never the visitor's address: what Core would do with it is write it into the audit trail, and it does not belong there.</summary>
    public string GetCurrentRequestIpAddress() => string.Empty;
}
