using System.Globalization;
using Microsoft.Data.Sqlite;
using UmbrellaSite.IntegrationTests.Faults;
using UmbrellaSite.Registration.Events;

namespace UmbrellaSite.IntegrationTests.Registrations;

/// <summary>Many people want few seats at the same moment, over HTTP.</summary>
[TestFixture]
internal sealed class CrowdTests
{
    private const int People = 200;
    private const int Seats = 10;

    [TestCaseSource(typeof(KillRounds), nameof(KillRounds.Rounds))]
    public async Task Two_hundred_at_once_get_ten_seats_and_the_others_a_place_in_line(int round)
    {
        var happening = RegistrationSite.PublishEvent($"Andrang {round}", Seats);
        var sent = await FormsAsync(happening, round);
        var answers = await Task.WhenAll(sent.Select(form => form.SendAsync()));
        var counts = RegistrationSite.Site.Get<EventDesk>().Counts(happening.ToString("N"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(answers.Count(answer => answer == "Reserved"), Is.EqualTo(Seats));
            Assert.That(answers.Count(answer => answer == "Waiting"), Is.EqualTo(People - Seats));
            Assert.That((counts.Held, counts.EntriesInLine), Is.EqualTo((Seats, Entries(happening) - Seats)));
            Assert.That(Entries(happening), Is.EqualTo(People));
        }
    }

    [TestCaseSource(typeof(KillRounds), nameof(KillRounds.Rounds))]
    public async Task Seats_that_come_and_go_meanwhile_are_never_given_twice(int round)
    {
        var happening = RegistrationSite.PublishEvent($"Hin und her {round}", Seats);
        var sent = await FormsAsync(happening, round);
        var answers = Task.WhenAll(sent.Select(form => form.SendAsync()));
        RegistrationSite.ChangeSeats(happening, Seats + 5);
        RegistrationSite.ChangeSeats(happening, Seats - 5);
        var given = (await answers).Count(answer => answer == "Reserved");
        var counts = RegistrationSite.Site.Get<EventDesk>().Counts(happening.ToString("N"));
        using (Assert.EnterMultipleScope())
        {
            // Nobody loses a seat when fewer are left, and there were never more than fifteen.
            Assert.That(given, Is.InRange(Seats - 5, Seats + 5));
            Assert.That(counts.Held, Is.EqualTo(given));
            Assert.That(Entries(happening), Is.EqualTo(People));
        }
    }

    private static async Task<IReadOnlyList<ReadyForm>> FormsAsync(Guid happening, int round)
    {
        var forms = await Task.WhenAll(Enumerable.Range(0, People).Select(number => ReadyForm.OpenAsync(happening, $"viele-{round}-{number}@example.org")));
        RegistrationSite.Clock.Move(TimeSpan.FromSeconds(20));
        return forms;
    }

    private static int Entries(Guid happening)
    {
        using var connection = new SqliteConnection($"Data Source={RegistrationSite.Site.DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM registrationEntry WHERE event = $event AND state IN (0, 1, 2, 3)";
        command.Parameters.AddWithValue("$event", happening.ToString("N"));
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
