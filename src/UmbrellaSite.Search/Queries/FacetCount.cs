namespace UmbrellaSite.Search.Queries;

public readonly record struct FacetCount(string Value, int Count);
