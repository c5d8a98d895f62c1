using UmbrellaSite.Registration.Entries;

namespace UmbrellaSite.Registration.CheckIn;

/// <summary>A seat on the list at the door. The ticket is for the device's button: with it a seat is checked in without a scan.</summary>
public sealed record Guest(string Name, PersonKind Kind, string Reference, string Ticket, DateTimeOffset? CheckedIn);
