using System.Globalization;
using UmbrellaSite.Search.Documents;
using UmbrellaSite.Search.Queries;
using static UmbrellaSite.Search.Tests.Index.TestIndex;

namespace UmbrellaSite.Search.Tests.Index;

internal sealed class ConcurrencyTests
{
    private const int PagesOfRound = 20;

    private static readonly Guid[] Keys = [.. Enumerable.Range(0, PagesOfRound).Select(_ => Guid.NewGuid())];

    [Test]
    public async Task Readers_see_one_version_whole_while_pages_change_and_the_index_is_rebuilt()
    {
        using var index = Of([.. Round(0)]);
        using var ended = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(reader => Task.Run(() => Read(index, reader, ended.Token))).ToList();
        for (var round = 1; round <= 60; round++)
        {
            if (round % 20 == 0)
            {
                index.Index.Rebuild(Round(round), CancellationToken.None);
            }
            else
            {
                index.Index.Update([], [.. Round(round)]);
            }

            Assert.That(index.Search($"runde{round.ToString(CultureInfo.InvariantCulture)}").Total, Is.EqualTo(PagesOfRound), "found as soon as the update returns");
        }

        await ended.CancelAsync();
        var answers = await Task.WhenAll(readers);
        TestContext.Out.WriteLine($"{answers.Sum()} answers");
        Assert.That(answers, Is.All.Positive);
    }

    private static IEnumerable<SearchDocument> Round(int round) =>
        Keys.Select(key => new SearchDocument(key, German, string.Create(CultureInfo.InvariantCulture, $"Asthma runde{round}"))
        {
            Body = string.Create(CultureInfo.InvariantCulture, $"Text der runde{round}"),
            Facets = new Dictionary<string, IReadOnlyList<string>> { ["round"] = [round.ToString(CultureInfo.InvariantCulture)] },
        });

    private static int Read(TestIndex index, int reader, CancellationToken ended)
    {
        var answers = 0;
        while (!ended.IsCancellationRequested || answers == 0)
        {
            // Different pages, so that not every answer is remembered.
            var answer = index.Index.Search(new SearchQuestion(German, "Asthma") { Facets = ["round"], Take = 5 + ((answers + reader) % 9), Skip = answers % 3 });
            var rounds = answer.Hits.Select(hit => Plain(hit.Title) + Plain(hit.Excerpt)).Distinct().ToList();
            if (answer.Total != PagesOfRound || rounds.Count != 1 || answer.Facets["round"] is not [{ Count: PagesOfRound }])
            {
                throw new InvalidOperationException($"{answer.Total} pages of {string.Join(", ", rounds)}");
            }

            index.Index.Suggest(German, "ast", 1 + (answers % 8));
            answers++;
        }

        return answers;
    }
}
