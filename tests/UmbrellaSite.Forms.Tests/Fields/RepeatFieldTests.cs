using UmbrellaSite.Forms.Tests.Harness;

namespace UmbrellaSite.Forms.Tests.Fields;

internal sealed class RepeatFieldTests : GermanTests
{
    private const string Repeat = """
        "type": "repeat", "itemLabel": "Person", "fewest": 1, "most": 3, "required": true, "fields": [
          { "type": "shortText", "key": "11111111-0000-0000-0000-000000000001", "alias": "name", "label": "Name", "required": true },
          { "type": "email", "key": "11111111-0000-0000-0000-000000000002", "alias": "email", "label": "E-Mail" } ]
        """;

    [Test]
    public void Each_item_is_stored_with_its_answers()
    {
        var answer = Bench.Answer(Repeat, ("feld.anzahl", "2"), ("feld.0.name", "Anna"), ("feld.0.email", "anna@gmx.de"), ("feld.1.name", "Bert"));
        Assert.That(answer.Value!.ToJsonString(), Is.EqualTo("""[{"name":"Anna","email":"anna@gmx.de"},{"name":"Bert"}]"""));
    }

    [Test]
    public void A_problem_is_named_by_its_item() => Assert.That(
        Bench.Answer(Repeat, ("feld.anzahl", "2"), ("feld.0.name", "Anna"), ("feld.1.email", "bert@gmx.de")).Problems.Single().Name,
        Is.EqualTo("feld.1.name"));

    [Test]
    public void An_item_that_was_added_and_left_empty_does_not_count() =>
        Assert.That(Bench.Answer(Repeat, ("feld.anzahl", "3"), ("feld.0.name", "Anna")).Text, Is.EqualTo("Anna"));

    [Test]
    public void The_first_item_has_to_be_filled_in() => Assert.That(Bench.Answer(Repeat, "").Problems.Single().Name, Is.EqualTo("feld.0.name"));

    [Test]
    public void Nobody_gets_more_items_than_are_allowed() =>
        Assert.That(Bench.Answer(Repeat, ("feld.anzahl", "4000"), ("feld.0.name", "Anna"), ("feld.3.name", "Zu viel")).Text, Does.Not.Contain("Zu viel"));
}
