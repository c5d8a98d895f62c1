using UmbrellaSite.Registration.Entries;
using UmbrellaSite.Registration.Seats;

namespace UmbrellaSite.Registration.Lists;

/// <summary>The words of an exported list.</summary>
/// <param name="Columns">Reference, state, name, kind, mail address, language, registered, checked in.</param>
public sealed record ListHeadings(IReadOnlyList<string> Columns, Func<EntryState, string> State, Func<PersonKind, string> Kind);
