using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Seats;

namespace UmbrellaSite.Registration.Desk;

/// <summary>A registration as its owner sees it.</summary>
/// <param name="Position">In line, from 1; 0 for those who do not wait.</param>
/// <param name="Until">When the offer ends; null without one.</param>
/// <param name="CanCancel">False after the organiser's cut-off: then only the office can.</param>
/// <param name="Tickets">For QR codes, by the number of the person; only for confirmed seats.</param>
public sealed record RegistrationView(
    string Reference,
    EntryState State,
    EventFacts Event,
    int Position,
    DateTimeOffset? Until,
    bool CanCancel,
    string Mail,
    IReadOnlyList<Person> Persons,
    IReadOnlyList<Need> Needs,
    IReadOnlyDictionary<string, string> Answers,
    bool IsDiscreet,
    IReadOnlyDictionary<int, string> Tickets);
