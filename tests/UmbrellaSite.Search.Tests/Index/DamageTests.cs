using UmbrellaSite.Search.Documents;
using static UmbrellaSite.Search.Tests.Index.TestIndex;

namespace UmbrellaSite.Search.Tests.Index;

internal sealed class DamageTests
{
    private static readonly SearchDocument[] Pages = [.. Enumerable.Range(0, 300).Select(number => Page($"Krebs {number}", string.Join(' ', Enumerable.Range(0, 60).Select(word => $"wort{number * word}"))))];

    [Test]
    public void A_file_that_is_no_index_is_not_used()
    {
        using var index = Of(Pages);
        index.Damage(bytes => Array.Fill(bytes, (byte)'x'));
        AssertPreparedAgain(index);
    }

    [Test]
    public void A_file_that_was_cut_off_is_not_used()
    {
        using var index = Of(Pages);
        index.Damage(bytes => bytes[..(bytes.Length / 2)]);
        AssertPreparedAgain(index);
    }

    [Test]
    public void A_missing_file_is_made_again()
    {
        using var index = Of(Pages);
        index.Damage(_ => null);
        AssertPreparedAgain(index);
    }

    [Test]
    public void A_file_of_an_earlier_format_is_not_used()
    {
        using var index = Of(Pages);
        index.Change("UPDATE \"meta\" SET \"value\" = 0 WHERE \"name\" = 'format'");
        AssertPreparedAgain(index);
    }

    [Test]
    public void A_file_that_was_never_finished_is_not_used()
    {
        using var index = Of(Pages);
        index.Change("UPDATE \"meta\" SET \"value\" = 0 WHERE \"name\" = 'complete'");
        AssertPreparedAgain(index);
    }

    [Test]
    public void A_file_of_other_rules_answers_until_it_is_made_again()
    {
        using var index = Of(Pages);
        index.Change("UPDATE \"meta\" SET \"value\" = 'other' WHERE \"name\" = 'rules'");
        Assert.That((index.Index.State, index.Index.IsRebuildWanted, index.Search("Krebs").Total), Is.EqualTo((SearchIndexState.Ready, true, 300)));
        index.Index.Rebuild(Pages, CancellationToken.None);
        Assert.That(index.Index.IsRebuildWanted, Is.False);
    }

    [Test]
    public void Damage_that_is_met_while_answering_is_told_to_whoever_can_mend_it()
    {
        using var index = Of(Pages);
        var told = 0;
        index.Index.RebuildWanted += (_, _) => told++;
        index.DamageInUse(bytes => Array.Fill(bytes, (byte)0xff, 8192, bytes.Length - 8192));
        var answers = Enumerable.Range(0, 50).Select(number => index.Search($"wort{number * 7}")).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(answers[^1].State, Is.EqualTo(SearchIndexState.Preparing));
            Assert.That(told, Is.EqualTo(1));
        });
        index.Index.Rebuild(Pages, CancellationToken.None);
        Assert.That(index.Search("Krebs").Total, Is.EqualTo(300));
    }

    [Test]
    public void Damage_anywhere_is_never_an_error()
    {
        var random = new Random(5);
        for (var round = 0; round < 30; round++)
        {
            using var index = Of(Pages[..40]);
            index.Damage(bytes =>
            {
                for (var place = 0; place < 40; place++)
                {
                    bytes[random.Next(100, bytes.Length)] = (byte)random.Next(256);
                }
            });
            Assert.DoesNotThrow(() =>
            {
                foreach (var text in (string[])["Krebs", "wort77", "Krebs -wort12", "\"Krebs 7\"", ""])
                {
                    index.Search(text);
                    index.Index.Suggest(German, text, 8);
                }
            });
        }
    }

    [Test]
    public void A_rebuild_that_fails_leaves_the_index_as_it_was()
    {
        using var index = Of(Pages);
        Assert.Throws<IOException>(() => index.Index.Rebuild(Pages.Take(50).Append(null!).Select(page => page ?? throw new IOException("the database went away")), CancellationToken.None));
        Assert.That((index.Index.State, index.Search("Krebs").Total), Is.EqualTo((SearchIndexState.Ready, 300)));
    }

    [Test]
    public void A_rebuild_can_be_called_off()
    {
        using var index = Of(Pages);
        using var cancellation = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => index.Index.Rebuild(Pages.Select((page, number) => Cancelling(page, number, cancellation)), cancellation.Token));
        Assert.That(index.Search("Krebs").Total, Is.EqualTo(300));
    }

    // The folder as it is in the middle of a rebuild is what a killed process leaves behind.
    [TestCase(0)]
    [TestCase(250)]
    public void Killed_during_a_rebuild_the_old_index_serves(int at)
    {
        using var index = Of(Pages);
        using var copy = new TestIndex();
        index.Index.Rebuild(Pages.Take(290).Select((page, number) => number == at ? index.CopyTo(copy, page) : page), CancellationToken.None);
        copy.Reopen();
        Assert.Multiple(() =>
        {
            Assert.That(index.Search("Krebs").Total, Is.EqualTo(290));
            Assert.That((copy.Index.State, copy.Search("Krebs").Total), Is.EqualTo((SearchIndexState.Ready, 300)));
            Assert.That(Directory.GetFiles(copy.Folder).Where(file => file.Contains("unfinished", StringComparison.Ordinal)), Is.Empty);
        });
    }

    [Test]
    public void What_changes_during_a_rebuild_is_not_lost()
    {
        using var index = Of(Pages);
        index.Index.Rebuild(Pages.Select((page, number) => Changing(index, page, number)), CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(index.Titles("Zwischendurch"), Is.EqualTo(["Zwischendurch"]));
            Assert.That(index.Search("Krebs").Total, Is.EqualTo(299));
        });
    }

    private static SearchDocument Changing(TestIndex index, SearchDocument page, int number)
    {
        if (number == 200)
        {
            index.Index.Update([Pages[0].Key], [Page("Zwischendurch")]);
            Assert.That(index.Titles("Zwischendurch"), Is.EqualTo(["Zwischendurch"]), "found before the rebuild has ended");
        }

        return page;
    }

    private static SearchDocument Cancelling(SearchDocument page, int number, CancellationTokenSource cancellation)
    {
        if (number == 100)
        {
            cancellation.Cancel();
        }

        return page;
    }

    private static void AssertPreparedAgain(TestIndex index)
    {
        Assert.That((index.Index.State, index.Index.IsRebuildWanted, index.Search("Krebs").State), Is.EqualTo((SearchIndexState.Preparing, true, SearchIndexState.Preparing)));
        Assert.That(index.Index.Suggest(German, "Krebs", 8), Is.Empty);
        index.Index.Rebuild(Pages, CancellationToken.None);
        Assert.That((index.Index.State, index.Index.IsRebuildWanted, index.Search("Krebs").Total), Is.EqualTo((SearchIndexState.Ready, false, 300)));
    }
}
