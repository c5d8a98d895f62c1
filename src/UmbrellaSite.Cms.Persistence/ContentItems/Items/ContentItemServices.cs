using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Items;

/// <summary>What the repositories of all kinds of items share.</summary>
internal sealed record ContentItemServices(
    IScopeAccessor Scopes,
    ILanguageRepository Languages,
    NodeQueries Nodes,
    TreeIntegrity Integrity,
    ItemOrdering Ordering,
    ItemDeletion Deletion,
    IEventAggregator Events,
    TimeProvider Clock);
