using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using UmbrellaSite.Cms.PropertyEditors.Blocks;

namespace UmbrellaSite.UnitTests.PropertyEditors.Blocks;

internal sealed class BlockListEditingTests
{
    private static readonly Guid First = new("1304e1dd-ac87-4396-84fe-8a399231cb3d");
    private static readonly Guid Second = new("2304e1dd-ac87-4396-84fe-8a399231cb3d");
    private static readonly Guid Settings = new("3304e1dd-ac87-4396-84fe-8a399231cb3d");

    private BlockWorld _world = null!;

    [SetUp]
    public void A_world_of_blocks() => _world = new BlockWorld();

    [TearDown]
    public void The_world_ends() => _world.Dispose();

    [Test]
    public void Blocks_are_stored_with_the_values_that_their_editors_store()
    {
        var stored = _world.Store(_world.BlockList, new ABlockList()
            .With(First, _world.Quote, ("text", "Hello", null), ("tags", new[] { "a", " b " }, null), ("unknown", "x", null))
            .WithLeftover(Second, _world.Quote)
            .ToString());
        Assert.That(stored, Is.EqualTo($$$"""
            {"contentData":[{"contentTypeKey":"{{{_world.Quote.Key}}}","key":"{{{First}}}","values":[{"editorAlias":"Umbraco.TextBox","culture":null,"segment":null,"alias":"text","value":"Hello"},{"editorAlias":"Umbraco.Tags","culture":null,"segment":null,"alias":"tags","value":"[\u0022a\u0022,\u0022b\u0022]"}]}],"settingsData":[],"expose":[{"contentKey":"{{{First}}}","culture":null,"segment":null}],"Layout":{"Umbraco.BlockList":[{"contentUdi":null,"settingsUdi":null,"contentKey":"{{{First}}}","settingsKey":null}]}}
            """));
    }

    [Test]
    public void The_client_gets_the_values_that_their_editors_show()
    {
        var stored = _world.Store(_world.BlockList, new ABlockList().With(First, _world.Quote, ("text", "Hello", null), ("tags", new[] { "a" }, null)).ToString());
        Assert.That(_world.Show(_world.BlockList, stored), Does.Contain("\"alias\":\"tags\",\"value\":[\"a\"]"));
        Assert.That(_world.Show(_world.BlockList, null), Is.EqualTo("null"));
    }

    [TestCase("null")]
    [TestCase("""{"layout": {}, "contentData": [], "settingsData": [], "expose": []}""")]
    public void Nothing_is_stored_for_no_blocks(string sent) => Assert.That(_world.Store(_world.BlockList, sent), Is.Null);

    [Test]
    public void Blocks_within_blocks_go_through_their_editors_too()
    {
        var list = _world.DataType<BlockListPropertyEditor>($$"""{"blocks": [{"contentElementTypeKey": "{{_world.Section.Key}}"}]}""");
        var inner = new ABlockList().With(Second, _world.Quote, ("text", "Inner", null), ("tags", new[] { "t" }, null)).Value();
        var stored = _world.Store(list, new ABlockList().With(First, _world.Section, ("blocks", inner, null)).ToString())!;
        var nested = _world.Json.Deserialize<BlockListValue>(stored)!.ContentData[0].Values[0].Value;
        Assert.Multiple(() =>
        {
            Assert.That(nested, Is.TypeOf<string>().And.Contain("[\\u0022t\\u0022]"));
            Assert.That(_world.Show(list, stored), Does.Contain("\"value\":[\"t\"]"));
            Assert.That(Tags(list, stored), Is.EqualTo(new[] { "t" }));
        });
    }

    [Test]
    public void Tags_and_references_inside_of_blocks_are_found()
    {
        var stored = _world.Store(_world.BlockList, new ABlockList()
            .With(First, _world.Quote, ("tags", new[] { "a" }, null), ("links", new[] { new { type = "document", unique = Second } }, null))
            .ToString());
        Assert.Multiple(() =>
        {
            Assert.That(Tags(_world.BlockList, stored), Is.EqualTo(new[] { "a" }));
            var references = ((IDataValueReference)_world.Editor(_world.BlockList)).GetReferences(stored);
            Assert.That(references.Select(reference => ((GuidUdi)reference.Udi).Guid), Is.EqualTo(new[] { Second }));
            Assert.That(((IDataValueReference)_world.Editor(_world.BlockList)).GetReferences("no JSON"), Is.Empty);
        });
    }

    [Test]
    public void Problems_inside_of_blocks_are_reported_by_path()
    {
        var sent = new ABlockList()
            .With(First, _world.Quote, ("text", "Much too long for a text box", null))
            .With(Second, _world.Quote)
            .ToString();
        Assert.That(_world.Problems(_world.BlockList, sent, "de"), Is.EqualTo(new[]
        {
            "contentData[0].values[0].value: stringLengthExceeded(20, 8)",
            "contentData[1].values[?(@.alias == 'text' && @.culture == null && @.segment == null)].value: #validation_invalidNull",
        }));
    }

    [Test]
    public void Problems_in_settings_are_reported_too()
    {
        var sent = new ABlockList().WithSettings(First, _world.Quote, Settings, _world.Look, "Hello", "Much too long for a color").ToString();
        Assert.That(_world.Problems(_world.BlockList, sent, "de"), Is.EqualTo(new[] { "settingsData[0].values[0].value: stringLengthExceeded(20, 5)" }));
    }

    [Test]
    public void Values_of_a_language_are_validated_when_that_language_is()
    {
        var sent = new ABlockList()
            .With(First, _world.Teaser, ["de", "en"], ("title", "Kurz", "de"), ("title", "Much too long for a text box", "en"))
            .ToString();
        Assert.Multiple(() =>
        {
            Assert.That(_world.Problems(_world.BlockList, sent, "de"), Is.Empty);
            Assert.That(_world.Problems(_world.BlockList, sent, "de", "en"), Has.Length.EqualTo(1));
        });
    }

    [Test]
    public void The_number_of_blocks_is_limited()
    {
        var limited = _world.DataType<BlockListPropertyEditor>($$$"""{"validationLimit": {"min": 1, "max": 1}, "blocks": [{"contentElementTypeKey": "{{{_world.Quote.Key}}}"}]}""");
        var two = new ABlockList().With(First, _world.Quote, ("text", "a", null)).With(Second, _world.Quote, ("text", "b", null)).ToString();
        Assert.Multiple(() =>
        {
            Assert.That(_world.Problems(limited, two, "de"), Is.EqualTo(new[] { "entriesExceed(1, 1)" }));
            Assert.That(_world.Problems(limited, "null", "de"), Is.EqualTo(new[] { "entriesShort(1, 1)" }));
        });
    }

    [TestCase("null", 1)]
    [TestCase("""{"layout": {}, "contentData": []}""", 1)]
    public void A_required_list_needs_a_block(string sent, int problems) =>
        Assert.That(_world.Editor(_world.BlockList).Validate(_world.Json.Deserialize<object>(sent), true, null, Umbraco.Cms.Core.Models.Validation.PropertyValidationContext.Empty()), Has.Exactly(problems).Items);

    [Test]
    public void Values_keep_their_order_whoever_sends_them()
    {
        var one = _world.Store(_world.BlockList, new ABlockList().With(First, _world.Teaser, ["de", "en"], ("title", "E", "en"), ("note", "N", null), ("title", "D", "de")).ToString());
        var other = _world.Store(_world.BlockList, new ABlockList().With(First, _world.Teaser, ["de", "en"], ("note", "N", null), ("title", "D", "de"), ("title", "E", "en")).ToString());
        Assert.That(one, Is.EqualTo(other));
    }

    [Test]
    public void Publishing_a_language_takes_its_values_and_the_structure()
    {
        var published = Stored(("title", "Alt", "de"), ("title", "Old", "en"));
        var edited = _world.Store(_world.BlockList, new ABlockList()
            .With(First, _world.Teaser, ["de", "en"], ("title", "Neu", "de"), ("title", "New", "en"))
            .With(Second, _world.Teaser, ["de"], ("title", "Zwei", "de"))
            .ToString());
        var merged = Titles(_world.BlockList.Editor!.MergePartialPropertyValueForCulture(edited, published, "de"));
        Assert.That(merged, Is.EqualTo(new[] { "de Neu", "en Old", "de Zwei" }));
    }

    [Test]
    public void What_may_not_be_changed_is_put_back()
    {
        var stored = Stored(("title", "Alt", "de"), ("title", "Old", "en"), ("note", "Note", null));
        var edited = Stored(("title", "Neu", "de"), ("title", "New", "en"), ("note", "Other", null));
        var merged = _world.BlockList.Editor!.MergeVariantInvariantPropertyValue(stored, edited, false, ["en"]);
        Assert.That(Titles(merged), Is.EqualTo(new[] { " Note", "de Alt", "en New" }));
    }

    [Test]
    public void Blocks_removed_without_permission_come_back()
    {
        var stored = Stored(("title", "Alt", "de"));
        Assert.Multiple(() =>
        {
            Assert.That(Titles(_world.BlockList.Editor!.MergeVariantInvariantPropertyValue(stored, null, false, ["en"])), Is.EqualTo(new[] { "de Alt" }));
            Assert.That(_world.BlockList.Editor!.MergeVariantInvariantPropertyValue(stored, null, true, ["en"]), Is.Null);
        });
    }

    [Test]
    public void The_languages_that_changed_are_told()
    {
        var before = Stored(("title", "Alt", "de"), ("title", "Old", "en"), ("note", "Note", null));
        Assert.Multiple(() =>
        {
            Assert.That(Changed(Stored(("title", "Alt", "de"), ("title", "New", "en"), ("note", "Note", null)), before), Is.EqualTo(new[] { "en" }));
            Assert.That(Changed(Stored(("title", "Alt", "de"), ("title", "Old", "en"), ("note", "Other", null)), before), Is.EqualTo(new[] { "de" }), "what has no language counts for the default one");
            Assert.That(Changed(before, before), Is.Empty);
        });
    }

    [Test]
    public void Values_of_a_property_that_began_to_vary_belong_to_the_default_language()
    {
        var stored = Stored(("title", "Hallo", null)).Replace("\"culture\":\"de\"", "\"culture\":null", StringComparison.Ordinal).Replace("\"culture\":\"en\"", "\"culture\":null", StringComparison.Ordinal);
        Assert.That(_world.Show(_world.BlockList, stored), Does.Contain("\"culture\":\"de\",\"segment\":null,\"alias\":\"title\",\"value\":\"Hallo\"").And.Contain($"\"contentKey\":\"{First}\",\"culture\":\"de\""));
    }

    [Test]
    public void A_block_s_types_are_told()
    {
        Assert.That(_world.Editor(_world.BlockList).ConfiguredElementTypeKeys(), Is.EquivalentTo(new[] { _world.Quote.Key, _world.Look.Key, _world.Teaser.Key }));
        Assert.That(_world.BlockList.Editor!.SupportsConfigurableElements, Is.True);
    }

    [Test]
    public void Copies_have_keys_of_their_own()
    {
        var list = _world.DataType<BlockListPropertyEditor>($$"""{"blocks": [{"contentElementTypeKey": "{{_world.Section.Key}}"}]}""");
        var stored = _world.Store(list, new ABlockList().With(First, _world.Section, ("blocks", new ABlockList().With(Second, _world.Quote, ("text", "Inner", null)).Value(), null)).ToString())!;
        var copy = _world.ServiceProvider.GetRequiredService<BlockKeys>().Renew(stored);
        Assert.Multiple(() =>
        {
            Assert.That(copy, Does.Not.Contain(First.ToString()).And.Not.Contain(Second.ToString()));
            Assert.That(copy, Has.Length.EqualTo(stored.Length));
            Assert.That(copy, Does.Contain(_world.Quote.Key.ToString()));
            Assert.That(((BlockListModel)_world.Convert(list, copy)!).Single().ContentKey, Is.Not.EqualTo(First));
        });
    }

    [Test]
    public void The_text_of_blocks_is_indexed()
    {
        var stored = _world.Store(_world.BlockList, new ABlockList().With(First, _world.Quote, ("text", "Guten <b>Tag</b>", null)).ToString());
        var property = new Property(_world.Property("blocks", _world.BlockList));
        property.SetValue(stored);
        var types = new Dictionary<Guid, IContentType> { [_world.Quote.Key] = _world.Quote };
        var indexed = _world.BlockList.Editor!.PropertyIndexValueFactory.GetIndexValues(property, null, null, false, ["de"], types).Single();
        Assert.That(indexed.Values.Single(), Does.Contain("Guten Tag"));
    }

    private string[] Tags(IDataType type, string? stored) =>
        [.. ((IDataValueTags)_world.Editor(type)).GetTags(stored, type.ConfigurationObject, null).Select(tag => tag.Text)];

    private string Stored(params (string Alias, object? Value, string? Culture)[] values)
    {
        // Written as it is, for storing would align what the tests want misaligned.
        var value = _world.Json.Deserialize<BlockListValue>(new ABlockList().With(First, _world.Teaser, ["de", "en"], values).ToString())!;
        return _world.Json.Serialize(value);
    }

    private string[] Titles(object? stored) =>
        [.. _world.Json.Deserialize<BlockListValue>((string)stored!)!.ContentData.SelectMany(block => block.Values).Select(value => $"{value.Culture} {value.Value}")];

    private IEnumerable<string> Changed(string edited, string published) =>
        _world.BlockList.Editor!.GetChangedCulturesForPartialPropertyValues(edited, published, "de");
}
