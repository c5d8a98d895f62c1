namespace UmbrellaSite.Registration.Events;

/// <param name="Sequence">Of calendar files: grows when people must be told of a change.</param>
internal sealed record StoredEvent(EventFacts Facts, int Sequence);
