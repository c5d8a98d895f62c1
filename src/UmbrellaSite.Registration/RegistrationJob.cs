using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using UmbrellaSite.Registration.Reminding;
using UmbrellaSite.Registration.Seats;

namespace UmbrellaSite.Registration;

/// <summary>Looks every minute for deadlines that are over and reminders that are due.</summary>
internal sealed class RegistrationJob(Deadlines deadlines, Reminders reminders, TimeProvider clock, ILogger<RegistrationJob> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(stoppingToken);
                await deadlines.RunAsync(stoppingToken);
                await reminders.RunAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "Deadlines and reminders of registrations were not finished; they are looked at again in a minute");
            }
        }
    }
}
