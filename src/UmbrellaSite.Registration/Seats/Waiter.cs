namespace UmbrellaSite.Registration.Seats;

/// <summary>An entry in line.</summary>
internal sealed record Waiter(string Entry, int Seats);
