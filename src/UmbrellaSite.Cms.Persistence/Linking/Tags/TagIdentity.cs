namespace UmbrellaSite.Cms.Persistence.Linking.Tags;

/// <param name="LanguageId">Null for tags of properties that do not vary by culture.</param>
internal readonly record struct TagIdentity(string Group, string Text, int? LanguageId);
