namespace UmbrellaSite.Registration.Entries;

/// <param name="Remark">In the person's own words; may be empty.</param>
public sealed record Need(NeedKind Kind, string Remark = "");
