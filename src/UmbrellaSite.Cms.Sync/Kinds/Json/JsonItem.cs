namespace UmbrellaSite.Cms.Sync.Kinds.Json;

/// <param name="Json">As it was written: it is exported letter by letter.</param>
public sealed record JsonItem(Guid Key, string Alias, string Json);
