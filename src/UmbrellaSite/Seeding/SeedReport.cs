namespace UmbrellaSite.Seeding;

/// <param name="Saving">How long saving took, publishing included where both were done page by page.</param>
/// <param name="PublishingBranch">How long publishing the whole branch took; zero where pages were published one by one.</param>
internal sealed record SeedReport(int Documents, TimeSpan Saving, TimeSpan PublishingBranch);
