namespace UmbrellaSite.Submissions.Outbox;

/// <summary>A mail of the outbox on its way.</summary>
/// <param name="MessageId">Stays the same at each attempt, so that a receiver recognises a second copy: <c>key@host</c> without the host.</param>
/// <param name="Attempts">How often it was tried before.</param>
public sealed record WaitingMail(long Id, string MessageId, int Attempts, DateTimeOffset Created, OutgoingMail Mail);
