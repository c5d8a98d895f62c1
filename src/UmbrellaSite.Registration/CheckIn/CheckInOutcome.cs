namespace UmbrellaSite.Registration.CheckIn;

/// <param name="Name">Empty for a companion without a name.</param>
/// <param name="First">When the ticket was first scanned.</param>
/// <param name="FirstDevice">Which device that was.</param>
public sealed record CheckInOutcome(CheckInResult Result, string Name = "", DateTimeOffset? First = null, string? FirstDevice = null);
