namespace UmbrellaSite.Cms.PropertyEditors.Dates;

/// <summary>How an editor shows its dates to the client, and whether it keeps their day.</summary>
internal sealed record DateFormat(string Pattern, bool TimeOnly = false);
