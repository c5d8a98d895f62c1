namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

/// <summary>A type's relation to a composition, an allowed child or a template; what <c>Number</c> says depends on the table.</summary>
internal sealed record TypeLink(int TypeId, int OtherId, int Number);
