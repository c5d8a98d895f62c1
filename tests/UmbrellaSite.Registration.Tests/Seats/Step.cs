namespace UmbrellaSite.Registration.Tests.Seats;

/// <summary>Something that happens to an event.</summary>
/// <param name="Who">Which of those who have registered so far, counted round.</param>
/// <param name="Number">Persons, hours or seats.</param>
internal sealed record Step(StepKind Kind, int Who, int Number);
