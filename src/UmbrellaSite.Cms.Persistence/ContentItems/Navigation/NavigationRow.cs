using Umbraco.Cms.Core.Models;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Navigation;

internal sealed class NavigationRow : INavigationModel
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid ContentTypeKey { get; set; }

    public int ParentId { get; set; }

    public int SortOrder { get; set; }

    public bool Trashed { get; set; }
}
