namespace UmbrellaSite.Seeding.LoadSet;

/// <param name="State">As the data type „Bundesland“ names it.</param>
internal sealed record LoadTown(string Name, string State, string PostalCode, decimal Latitude, decimal Longitude);
