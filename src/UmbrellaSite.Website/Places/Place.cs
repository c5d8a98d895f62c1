namespace UmbrellaSite.Website.Places;

/// <summary>A town, or what a postcode stands for.</summary>
/// <param name="State">As the data type „Bundesland“ names it.</param>
/// <param name="Postcode">Where somebody asked by postcode.</param>
internal sealed record Place(string Name, string State, Position Position, string? Postcode = null);
