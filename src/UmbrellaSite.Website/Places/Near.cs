namespace UmbrellaSite.Website.Places;

/// <summary>Something with its distance from where somebody is, in kilometres; null where the distance is not known.</summary>
internal sealed record Near<T>(T Item, double? Kilometres);
