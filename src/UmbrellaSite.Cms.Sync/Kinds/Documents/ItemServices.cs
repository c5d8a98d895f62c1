using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using UmbrellaSite.Cms.Sync.Values;

namespace UmbrellaSite.Cms.Sync.Kinds.Documents;

/// <summary>What documents, blueprints and media need besides their own services.</summary>
internal sealed record ItemServices(IEntityService Entities, ILanguageService Languages, IShortStringHelper Strings, ValueMapping Values);
