namespace UmbrellaSite.Registration.Events;

/// <summary>What the registration needs to know of an event; the site makes it from its content.</summary>
/// <param name="Key">Of the content node.</param>
/// <param name="Updated">When the content was last published: older facts never replace newer ones.</param>
public sealed record EventFacts(string Key, string Title, DateTimeOffset Start, DateTimeOffset End, DateTimeOffset Updated)
{
    public string Place { get; init; } = string.Empty;

    /// <summary>The page of the event, with host.</summary>
    public string Url { get; init; } = string.Empty;

    /// <summary>Null: as many as come.</summary>
    public int? Seats { get; init; }

    /// <summary>Whether those who find no seat may wait for one.</summary>
    public bool HasWaitingList { get; init; } = true;

    /// <summary>Until when people may register; without it, until the start.</summary>
    public DateTimeOffset? RegisterUntil { get; init; }

    /// <summary>Until when people may cancel by their link; without it, until the start.</summary>
    public DateTimeOffset? CancelUntil { get; init; }

    public string OrganiserMail { get; init; } = string.Empty;

    public bool IsCancelled { get; init; }

    public IReadOnlyList<EventQuestion> Questions { get; init; } = [];
}
