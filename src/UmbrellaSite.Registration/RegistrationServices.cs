using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using UmbrellaSite.Registration.CheckIn;
using UmbrellaSite.Registration.Desk;
using UmbrellaSite.Registration.Events;
using UmbrellaSite.Registration.Lists;
using UmbrellaSite.Registration.Mails;
using UmbrellaSite.Registration.Reminding;
using UmbrellaSite.Registration.Seats;
using UmbrellaSite.Submissions;
using UmbrellaSite.Submissions.Guarding;
using UmbrellaSite.Submissions.Storage;
using UmbrellaSite.Submissions.Tokens;

namespace UmbrellaSite.Registration;

public static class RegistrationServices
{
    /// <summary>
    /// Registration for events, over <see cref="SubmissionsRegistration.AddSubmissions"/>. The site brings
    /// <see cref="IRegistrationWords"/> and <see cref="RegistrationOptions"/>.
    /// </summary>
    public static IServiceCollection AddRegistration(this IServiceCollection services)
    {
        services.AddStoragePart<RegistrationPart>();
        services.TryAddSingleton<Tickets>();
        services.TryAddSingleton<MailRoom>();
        services.TryAddSingleton<SeatKeeper>();
        services.TryAddSingleton<ConfirmationMails>();
        services.TryAddSingleton<NewEntries>();
        services.TryAddSingleton<OwnRegistration>();
        services.TryAddSingleton<EventLists>();
        return services.AddDesks();
    }

    /// <summary>Deadlines and reminders; for a process that serves the site.</summary>
    public static IServiceCollection AddRegistrationJobs(this IServiceCollection services) => services.AddHostedService<RegistrationJob>();

    // Their parts are internal, so the container cannot see their constructors.
    private static IServiceCollection AddDesks(this IServiceCollection services)
    {
        services.TryAddSingleton(with => new EventDesk(Of<SubmissionStore>(with), Of<SeatKeeper>(with), Of<MailRoom>(with), Of<TimeProvider>(with)));
        services.TryAddSingleton(with => new RegistrationDesk(
            Of<SubmissionStore>(with), Of<EventDesk>(with), Of<SeatKeeper>(with), Of<NewEntries>(with), Of<Once>(with)));
        services.TryAddSingleton(with => new ConfirmationDesk(
            Of<SubmissionStore>(with), Of<AccessTokens>(with), Of<SeatKeeper>(with), Of<MailRoom>(with), Of<ConfirmationMails>(with), Of<TimeProvider>(with)));
        services.TryAddSingleton(with => new ManageDesk(Of<OwnRegistration>(with), Of<SeatKeeper>(with), Of<MailRoom>(with), Of<TimeProvider>(with)));
        services.TryAddSingleton(with => new OwnData(
            Of<OwnRegistration>(with), Of<Tickets>(with), Of<IRegistrationWords>(with), Of<RegistrationOptions>(with), Of<TimeProvider>(with)));
        services.TryAddSingleton(with => new CheckInDesk(Of<SubmissionStore>(with), Of<Tickets>(with)));
        services.TryAddSingleton(with => new Deadlines(Of<SubmissionStore>(with), Of<SeatKeeper>(with), Of<TimeProvider>(with)));
        services.TryAddSingleton(with => new Reminders(Of<SubmissionStore>(with), Of<MailRoom>(with), Of<TimeProvider>(with)));
        return services;
    }

    private static T Of<T>(IServiceProvider services)
        where T : notnull => services.GetRequiredService<T>();
}
