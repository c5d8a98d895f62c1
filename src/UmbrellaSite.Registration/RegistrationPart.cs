using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Submissions.Retention;
using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration;

/// <summary>The tables of the registration and how long what is in them is kept.</summary>
internal sealed class RegistrationPart : IStoragePart
{
    public string Name => "registration";

    public IReadOnlyList<Migration> Migrations { get; } = [new CreateRegistration(), new IndexMailAddresses()];

    public IReadOnlyList<TableRetention> Tables { get; } =
    [
        new(
            "registrationNeed",
            Personal: ["entry", "kind", "remark"],
            Impersonal: ["id"],
            Period: "14 days after the event",
            Expire: RegistrationExpiry.DeleteNeeds),
        new(
            "registrationPerson",
            Personal: ["entry", "name", "ticket", "checkedIn", "device"],
            Impersonal: ["id", "number", "kind", "cancelled"],
            Period: "90 days after the event, with its registration",
            Expire: RegistrationExpiry.DeleteOrphans),
        new(
            "registrationEntry",
            Personal: ["key", "reference", "mail", "duplicate", "language", "discreet", "answers", "mailConfirmed", "consentVersion"],
            Impersonal: ["number", "event", "state", "seats", "until", "asked", "created", "reminded7", "reminded1", "thanked"],
            Period: "90 days after the event; 48 hours when the mail address was not confirmed",
            Expire: RegistrationExpiry.DeleteEntries),
        new(
            "registrationEvent",
            Personal: ["organiserMail"],
            Impersonal: [
                "key", "title", "start", "end", "place", "url", "seats", "waitingList", "registerUntil", "cancelUntil", "cancelled", "updated", "sequence",
            ],
            Period: "90 days after the event",
            Expire: RegistrationExpiry.DeleteEvents),
    ];
}
