namespace UmbrellaSite.Registration.Reminding;

/// <param name="Last">From then on it is of no use.</param>
internal sealed record ReminderTime(DateTimeOffset Due, DateTimeOffset Last)
{
    public bool IsNow(DateTimeOffset now) => now >= Due && now < Last;
}
