namespace UmbrellaSite.Website.Events;

/// <summary>Whether somebody can register for an event now.</summary>
internal enum RegistrationState
{
    NotNeeded,
    NotYet,
    Open,
    Closed,
}
