using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Website.Searching.Feeding;

/// <summary>Which pages have a rule of access, so that a change of rules concerns only the pages that have one now or had one before.</summary>
internal sealed class AccessRules(IPublicAccessService rules, IPublishedContentCache contents)
{
    private HashSet<int>? _protected;

    /// <summary>The published pages that are protected and were not, or the other way round; none the first time.</summary>
    public IReadOnlyList<Guid> TakeChanged()
    {
        var current = rules.GetAll().Select(rule => rule.ProtectedNodeId).ToHashSet();
        var changed = new HashSet<int>(_protected ?? current);
        changed.SymmetricExceptWith(current);
        _protected = current;
        return [.. changed.Select(id => contents.GetById(preview: false, id)?.Key).OfType<Guid>()];
    }
}
