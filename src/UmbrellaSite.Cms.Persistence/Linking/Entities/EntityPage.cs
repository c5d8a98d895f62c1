using Umbraco.Cms.Core.Models.Entities;

namespace UmbrellaSite.Cms.Persistence.Linking.Entities;

internal sealed record EntityPage(IReadOnlyList<IEntitySlim> Items, long Total);
