namespace UmbrellaSite.Registration.Reminding;

internal enum ReminderKind
{
    Week,
    Day,
    Thanks,
}
