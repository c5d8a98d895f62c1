using System.Xml.Linq;
using UmbrellaSite.Cms.Sync.Files;
using UmbrellaSite.Cms.Sync.Formatting;
using UmbrellaSite.Cms.Sync.Kinds;
using UmbrellaSite.Cms.Sync.Kinds.Documents;

namespace UmbrellaSite.UnitTests.Sync;

[TestFixture]
internal sealed class DependencyOrderTests
{
    [Test]
    public void What_is_needed_comes_first_and_what_is_missing_does_not_matter()
    {
        var files = new[] { File("a", "b", "gone"), File("b", "c"), File("c") };

        Assert.That(Order(files), Is.EqualTo(new[] { "c", "b", "a" }));
    }

    [Test]
    public void A_circle_is_named()
    {
        var files = new[] { File("a", "b"), File("b", "a") };

        Assert.That(Assert.Throws<SyncProblemException>(() => Order(files))!.Message, Does.Contain("circle"));
    }

    [Test]
    public void Parents_come_before_their_children_whatever_the_levels_say()
    {
        var (parent, child) = (Guid.NewGuid(), Guid.NewGuid());
        var files = new[] { Document(child, "child", level: 1, parent), Document(parent, "parent", level: 5, Guid.Empty) };

        Assert.That(TreeOrder.Of(files).Select(file => file.Alias), Is.EqualTo(new[] { "parent", "child" }));
    }

    private static IEnumerable<string> Order(SyncFile[] files) =>
        DependencyOrder.Of(files, file => file.Alias, file => file.Element.Elements().Select(need => need.Value)).Select(file => file.Alias);

    private static SyncFile File(string alias, params string[] needs) =>
        new($"{alias}.config", new XElement("A", new XAttribute("Alias", alias), needs.Select(need => new XElement("Need", need))));

    private static SyncFile Document(Guid key, string alias, int level, Guid parent) => new($"{alias}.config", new XElement(
        "Content",
        new XAttribute("Key", key),
        new XAttribute("Alias", alias),
        new XAttribute("Level", level),
        new XElement("Info", new XElement("Parent", new XAttribute("Key", parent)))));
}
