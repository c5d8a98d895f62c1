namespace UmbrellaSite.Cms.PublishedCache.Entries;

/// <summary>Which value of which property; culture and segment are empty where the value does not vary.</summary>
internal readonly record struct ValueSlot(string Alias, string Culture, string Segment);
