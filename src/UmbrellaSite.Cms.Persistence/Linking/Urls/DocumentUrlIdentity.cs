namespace UmbrellaSite.Cms.Persistence.Linking.Urls;

/// <param name="LanguageId">Null where the document does not vary by culture.</param>
internal readonly record struct DocumentUrlIdentity(Guid DocumentKey, int? LanguageId, bool IsDraft, string Segment);
