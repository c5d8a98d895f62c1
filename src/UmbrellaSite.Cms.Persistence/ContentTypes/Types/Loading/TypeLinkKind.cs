namespace UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;

internal enum TypeLinkKind
{
    Composition,
    AllowedType,
    Template,
}
