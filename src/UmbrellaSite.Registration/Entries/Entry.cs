using UmbrellaSite.Registration.Seats;

namespace UmbrellaSite.Registration.Entries;

/// <summary>A registration as stored, without its persons and needs.</summary>
/// <param name="Number">Order of coming.</param>
/// <param name="Seats">Of persons who have not been cancelled.</param>
/// <param name="Until">When the present state ends by itself: the confirmation or the offer.</param>
/// <param name="MailConfirmed">Proof of the double opt-in, with <see cref="ConsentVersion"/>.</param>
internal sealed record Entry(
    long Number, string Key, string Event, EntryState State, int Seats, string Reference, string Mail, string Language, bool IsDiscreet)
{
    public required DateTimeOffset Created { get; init; }

    public DateTimeOffset? Until { get; init; }

    public DateTimeOffset? MailConfirmed { get; init; }

    public required string ConsentVersion { get; init; }

    public required IReadOnlyDictionary<string, string> Answers { get; init; }
}
