using NUnit.Framework;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using UmbrellaSite.Cms.PropertyEditors.Tagging;

namespace UmbrellaSite.UnitTests.PropertyEditors;

internal sealed class TagsEditorTests
{
    private const string Json = """{"group": "topics", "storageType": "Json"}""";
    private const string Csv = """{"group": "topics", "storageType": "Csv"}""";

    [TestCase(Json, """["Asthma","Diabetes"]""")]
    [TestCase(Csv, "Asthma,Diabetes")]
    public void Tags_are_stored_as_the_data_type_says(string configuration, string stored)
    {
        using var bench = EditorBench.For<TagsPropertyEditor>(configuration);
        Assert.Multiple(() =>
        {
            Assert.That(bench.Store("""[" Asthma ", "", "Diabetes"]"""), Is.EqualTo(stored));
            Assert.That(bench.Store("[]"), Is.Null);
            Assert.That(bench.Store("\"Asthma, Diabetes\""), Is.EqualTo(stored), "a list in one text, as templates assign it");
            Assert.That(bench.Show(stored), Is.EqualTo("""["Asthma","Diabetes"]"""));
            Assert.That(bench.Convert<TagsValueConverter>(stored), Is.EqualTo(new[] { "Asthma", "Diabetes" }));
        });
    }

    [Test]
    public void Stored_tags_belong_to_the_data_type_s_group_and_the_value_s_language()
    {
        using var bench = EditorBench.For<TagsPropertyEditor>(Json);
        var configuration = new TagConfiguration { Group = "topics", StorageType = Umbraco.Cms.Core.Models.TagsStorageType.Json };
        var tags = ((IDataValueTags)bench.ValueEditor).GetTags("""["Asthma"]""", configuration, 2).Single();
        Assert.That((tags.Text, tags.Group, tags.LanguageId), Is.EqualTo(("Asthma", "topics", (int?)2)));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("no JSON")]
    public void A_value_without_tags_has_none(string? stored)
    {
        using var bench = EditorBench.For<TagsPropertyEditor>(Json);
        Assert.That(((IDataValueTags)bench.ValueEditor).GetTags(stored, new TagConfiguration(), null), Is.Empty);
    }

    [Test]
    public void A_required_tag_may_come_from_the_client_or_the_database()
    {
        using var bench = EditorBench.For<TagsPropertyEditor>(Json);
        Assert.Multiple(() =>
        {
            Assert.That(bench.Problems("[]", required: true), Has.Length.EqualTo(1));
            Assert.That(bench.ProblemsOf("[]", required: true), Has.Length.EqualTo(1));
            Assert.That(bench.Problems("""["a"]""", required: true), Is.Empty);
            Assert.That(bench.ProblemsOf("""["a"]""", required: true), Is.Empty);
        });
    }

    [Test]
    public void A_data_type_for_tags_needs_a_group()
    {
        using var bench = EditorBench.For<TagsPropertyEditor>("""{"group": "", "storageType": "Json"}""");
        Assert.That(bench.ConfigurationProblems(), Has.Length.EqualTo(1));
    }
}
