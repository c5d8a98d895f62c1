using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;

namespace UmbrellaSite.Website;

/// <summary>Adds the public site to Umbraco.</summary>
public sealed class WebsiteComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder) => builder.AddWebsite();
}
