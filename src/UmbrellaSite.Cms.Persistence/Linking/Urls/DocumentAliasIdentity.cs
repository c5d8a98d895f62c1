namespace UmbrellaSite.Cms.Persistence.Linking.Urls;

/// <param name="LanguageId">Null where the document does not vary by culture.</param>
internal readonly record struct DocumentAliasIdentity(Guid DocumentKey, int? LanguageId, string Alias);
