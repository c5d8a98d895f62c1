using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.Persistence.Caching;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.Templates;

/// <summary>Templates, and the types that hold copies of theirs.</summary>
internal sealed class TemplateCaches(
    EntityCache<ITemplate> templates,
    EntityCache<IContentTypeComposition> types)
{
    public EntityCache<ITemplate> Templates => templates;

    public void Changed()
    {
        templates.Changed();
        types.Changed();
    }
}
