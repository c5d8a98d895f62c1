using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Registrations;

/// <param name="Problem">Why the last action was not done.</param>
/// <param name="Address">Of the page, without a query.</param>
internal sealed record ManagePage(
    RegistrationPage Content, RegistrationView View, IReadOnlyList<EventQuestion> Questions, string Token, string? Problem, string Address)
{
    public string PostTo => $"{Address}?{RegistrationParameters.Manage}={Token}";

    public bool HasSeat => View.State == EntryState.Confirmed;

    public bool CanChange => View.State is EntryState.Confirmed or EntryState.Waiting or EntryState.Offered;

    public bool IsGroup => View.Persons.Count(person => !person.IsCancelled) > 1;

    public string CalendarUrl => $"/anmeldung/{Token}/termin.ics";

    public string DataUrl => $"/anmeldung/{Token}/daten.json";
}
