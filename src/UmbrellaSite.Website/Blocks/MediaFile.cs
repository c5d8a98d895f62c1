namespace UmbrellaSite.Website.Blocks;

/// <param name="Size">As people read it: 1,2 MB; empty where it is not known.</param>
internal sealed record MediaFile(string Name, string Url, string Extension, string Size, int? Width, int? Height);
