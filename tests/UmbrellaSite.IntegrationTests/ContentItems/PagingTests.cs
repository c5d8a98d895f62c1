using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.ContentItems;

/// <summary>Pages, orders and filters over 5,000 children of one parent.</summary>
public class PagingTests : ContentTests
{
    private const int Children = 5000;

    private IContent _parent = null!;

    [OneTimeSetUp]
    public void SaveManyChildren()
    {
        Site.MakeCurrent();
        _parent = Published("Parent of five thousand");
        Documents.Save(Enumerable.Range(0, Children).Select(Child).ToList());
        var some = Documents.GetPagedChildren(_parent.Id, 0, 10, out _).ToList();
        some.ForEach(child => Publish(child));
    }

    [OneTimeTearDown]
    public void DeleteThem()
    {
        Documents.MoveToRecycleBin(_parent);
    }

    [Test]
    public void Children_come_in_pages_that_do_not_overlap()
    {
        var seen = new HashSet<int>();
        for (var page = 0; page * 700 < Children; page++)
        {
            seen.UnionWith(Documents.GetPagedChildren(_parent.Id, page, 700, out _).Select(child => child.Id));
        }

        Assert.That(seen, Has.Count.EqualTo(Children));
    }

    [Test]
    public void A_page_says_how_many_there_are_in_all()
    {
        var page = Documents.GetPagedChildren(_parent.Id, 3, 10, out var total).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(total, Is.EqualTo(Children));
            Assert.That(page.Select(child => child.SortOrder), Is.EqualTo(Enumerable.Range(30, 10)));
        });
    }

    [Test]
    public void A_page_beyond_the_end_is_empty_but_counts()
    {
        Assert.That(Documents.GetPagedChildren(_parent.Id, 99, 1000, out var total), Is.Empty);
        Assert.That(total, Is.EqualTo(Children));
    }

    [Test]
    public void All_five_thousand_can_be_read_at_once()
    {
        var all = Documents.GetPagedDescendants(_parent.Id, 0, int.MaxValue, out _).ToList();
        Assert.That(all, Has.Count.EqualTo(Children));
        Assert.That(all.Select(child => child.GetValue<int>("count")).Sum(), Is.EqualTo(Enumerable.Range(0, Children).Sum()));
    }

    [TestCase("name", Direction.Ascending, "Child 0000")]
    [TestCase("name", Direction.Descending, "Child 4999")]
    [TestCase("sortOrder", Direction.Descending, "Child 4999")]
    [TestCase("id", Direction.Descending, "Child 4999")]
    [TestCase("path", Direction.Ascending, "Child 0000")]
    [TestCase("createDate", Direction.Ascending, "Child 0000")]
    [TestCase("contentTypeAlias", Direction.Ascending, "Child 0000")]
    [TestCase("owner", Direction.Ascending, "Child 0000")]
    [TestCase("published", Direction.Descending, "Child 0000")]
    public void Children_are_ordered_by_system_fields(string field, Direction direction, string first) =>
        Assert.That(Page(Ordering.By(field, direction)).First().Name, Is.EqualTo(first));

    [Test]
    public void Children_are_ordered_by_the_date_of_their_last_change()
    {
        var changed = Documents.GetPagedChildren(_parent.Id, 4, 1000, out _).Last();
        changed.SetValue("body", "touched");
        Documents.Save(changed);
        Assert.That(Page(Ordering.By("updateDate", Direction.Descending)).First().Id, Is.EqualTo(changed.Id));
    }

    [Test]
    public void An_unknown_system_field_is_refused_by_name() => Assert.That(
        () => Page(Ordering.By("shoeSize")),
        Throws.TypeOf<NotSupportedException>().With.Message.Contains("shoeSize"));

    [TestCase("count", Direction.Descending, "Child 4999")]
    [TestCase("price", Direction.Descending, "Child 0009")]
    [TestCase("title", Direction.Ascending, "Child 4999")]
    [TestCase("when", Direction.Descending, "Child 4999")]
    public void Children_are_ordered_by_a_property(string property, Direction direction, string first) =>
        Assert.That(Page(Ordering.By(property, direction, isCustomField: true)).First().Name, Is.EqualTo(first));

    [Test]
    public void Numbers_are_ordered_as_numbers()
    {
        var counts = Page(Ordering.By("count", isCustomField: true), size: 12).Select(child => child.GetValue<int>("count"));
        Assert.That(counts, Is.EqualTo(Enumerable.Range(0, 12)));
    }

    [Test]
    public void Only_the_properties_asked_for_are_read()
    {
        var child = Documents.GetPagedChildren(_parent.Id, 0, 1, out _, ["count"], null, Ordering.By("name", Direction.Descending)).Single();
        Assert.That(child.GetValue("count"), Is.EqualTo(4999));
        Assert.That(child.GetValue("title"), Is.Null);
    }

    [Test]
    public void Children_are_filtered_by_a_text_in_their_name()
    {
        var names = Filtered(query => query.Where(child => child.Name!.Contains("d 499"))).Select(child => child.Name);
        Assert.That(names, Is.EqualTo(Enumerable.Range(4990, 10).Select(number => $"Child {number}")));
    }

    [Test]
    public void Children_are_filtered_by_being_published() =>
        Assert.That(Filtered(query => query.Where(child => child.Published)).Count(), Is.EqualTo(10));

    [Test]
    public void Filters_are_combined()
    {
        var found = Filtered(query => query.Where(child => child.Name!.StartsWith("Child 00") && child.SortOrder >= 95 && !child.Trashed));
        Assert.That(found.Select(child => child.SortOrder), Is.EqualTo(Enumerable.Range(95, 5)));
    }

    [Test]
    public void Documents_of_a_type_are_paged()
    {
        var query = Site.Get<ICoreScopeProvider>().CreateQuery<IContent>().Where(child => child.ParentId == _parent.Id);
        var page = Documents.GetPagedOfType(SharedSite.Page.Id, 0, 5, out var total, query, Ordering.By("name")).ToList();
        Assert.That((page.Count, total), Is.EqualTo((5, (long)Children)));
    }

    [Test]
    public void Children_are_counted_by_type()
    {
        Assert.That(Documents.CountChildren(_parent.Id, SharedSite.Page.Alias), Is.EqualTo(Children));
        Assert.That(Documents.CountChildren(_parent.Id, SharedSite.Article.Alias), Is.Zero);
    }

    [Test]
    public void Names_and_properties_are_ordered_in_a_language()
    {
        var parent = Saved("Parent of articles");
        var first = Article(parent, "A english", "Å dansk", "z");
        var second = Article(parent, "B english", "A dansk", "a");
        Assert.Multiple(() =>
        {
            Assert.That(Order(parent, Ordering.By("name", culture: English)), Is.EqualTo(new[] { first, second }));
            Assert.That(Order(parent, Ordering.By("name", culture: Danish)), Is.EqualTo(new[] { second, first }));
            Assert.That(Order(parent, Ordering.By("title", culture: Danish, isCustomField: true)), Is.EqualTo(new[] { second, first }));
        });
    }

    [Test]
    public void Names_are_filtered_in_a_language()
    {
        var parent = Saved("Parent of filtered articles");
        var article = Article(parent, "Nothing to see", "Fundet her", "x");
        var filter = Site.Get<ICoreScopeProvider>().CreateQuery<IContent>().Where(child => child.Name!.Contains("Fundet"));
        var danish = Documents.GetPagedChildren(parent.Id, 0, 10, out _, filter, Ordering.By("name", culture: Danish));
        var english = Documents.GetPagedChildren(parent.Id, 0, 10, out _, filter, Ordering.By("name", culture: English));
        Assert.That(danish.Select(child => child.Id), Is.EqualTo(new[] { article }));
        Assert.That(english, Is.Empty);
    }

    private static int Article(IContent parent, string english, string danish, string danishTitle)
    {
        var article = new Content(string.Empty, parent.Id, SharedSite.Article);
        article.SetCultureName(english, English);
        article.SetCultureName(danish, Danish);
        article.SetValue("title", danishTitle, Danish);
        Documents.Save(article);
        return article.Id;
    }

    private static IEnumerable<int> Order(IContent parent, Ordering ordering) =>
        Documents.GetPagedChildren(parent.Id, 0, 10, out _, null, ordering).Select(child => child.Id);

    private IEnumerable<IContent> Page(Ordering ordering, int size = 3) =>
        Documents.GetPagedChildren(_parent.Id, 0, size, out _, null, ordering);

    private IEnumerable<IContent> Filtered(Func<IQuery<IContent>, IQuery<IContent>> filter) => Documents.GetPagedChildren(
        _parent.Id,
        0,
        100,
        out _,
        filter(Site.Get<ICoreScopeProvider>().CreateQuery<IContent>()),
        Ordering.By("sortOrder"));

    private IContent Child(int number)
    {
        var child = New($"Child {number:0000}", _parent);
        child.SetValue("count", number);
        child.SetValue("price", number < 10 ? 1000m + number : 999.5m);
        child.SetValue("title", $"{Children - number:00000}");
        child.SetValue("when", new DateTime(2020, 1, 1).AddDays(number));
        return child;
    }
}
