using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Seats;

namespace UmbrellaSite.Registration.Mails;

/// <summary>What a mail may speak of. The site puts it into words, in the language named.</summary>
public sealed record RegistrationMail(RegistrationMailKind Kind, EventFacts Event, string Language, bool IsDiscreet)
{
    public required string Reference { get; init; }

    public required EntryState State { get; init; }

    public required IReadOnlyList<Person> Persons { get; init; }

    /// <summary>In line, from 1; 0 for those who do not wait.</summary>
    public int Position { get; init; }

    /// <summary>Until when to confirm, or to take the offer.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Only with <see cref="RegistrationMailKind.ConfirmAddress"/>.</summary>
    public string? ConfirmToken { get; init; }

    /// <summary>For the link to everything else: change, cancel, leave the line, take the offer.</summary>
    public string? ManageToken { get; init; }
}
