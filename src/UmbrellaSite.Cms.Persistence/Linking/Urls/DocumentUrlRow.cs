namespace UmbrellaSite.Cms.Persistence.Linking.Urls;

internal sealed record DocumentUrlRow(int Id, DocumentUrlIdentity Identity, bool IsPrimary);
