using Umbraco.Cms.Core.Models.Entities;

namespace UmbrellaSite.Cms.Persistence.Linking.Entities;

internal sealed record EntitySiblingsResult(IReadOnlyList<IEntitySlim> Items, long Before, long After);
