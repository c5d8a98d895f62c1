using System.Text.Json;
using NUnit.Framework;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using UmbrellaSite.Cms.PropertyEditors.Blocks;

namespace UmbrellaSite.UnitTests.PropertyEditors.Blocks;

internal sealed class BlockRenderingTests
{
    private static readonly Guid First = new("1304e1dd-ac87-4396-84fe-8a399231cb3d");
    private static readonly Guid Second = new("2304e1dd-ac87-4396-84fe-8a399231cb3d");
    private static readonly Guid Settings = new("3304e1dd-ac87-4396-84fe-8a399231cb3d");
    private static readonly Guid Area = new("4304e1dd-ac87-4396-84fe-8a399231cb3d");

    private BlockWorld _world = null!;

    [SetUp]
    public void A_world_of_blocks() => _world = new BlockWorld();

    [TearDown]
    public void The_world_ends() => _world.Dispose();

    [Test]
    public void Templates_get_blocks_with_their_content_and_settings()
    {
        var stored = new ABlockList().WithSettings(First, _world.Quote, Settings, _world.Look, "Hello", "red").ToString();
        var item = ((BlockListModel)_world.Convert(_world.BlockList, stored)!).Single();
        Assert.Multiple(() =>
        {
            Assert.That((item.ContentKey, item.SettingsKey), Is.EqualTo((First, (Guid?)Settings)));
            Assert.That(item.Content.ContentType.Alias, Is.EqualTo("quote"));
            Assert.That(Text(item.Content, "text"), Is.EqualTo("Hello"));
            Assert.That(Text(item.Settings!, "color"), Is.EqualTo("red"));
            Assert.That(item.GetType().GetGenericTypeDefinition(), Is.EqualTo(typeof(BlockListItem<,>)));
        });
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("{}")]
    [TestCase("no JSON")]
    public void A_value_without_blocks_is_an_empty_list(string? stored) =>
        Assert.That(_world.Convert(_world.BlockList, stored), Is.SameAs(BlockListModel.Empty));

    [Test]
    public void Blocks_of_types_that_the_data_type_no_longer_allows_are_left_out()
    {
        var list = _world.DataType<BlockListPropertyEditor>($$"""{"blocks": [{"contentElementTypeKey": "{{_world.Teaser.Key}}"}, {"contentElementTypeKey": "{{Guid.NewGuid()}}"}]}""");
        Assert.That(_world.Convert(list, new ABlockList().With(First, _world.Quote, ("text", "a", null)).ToString()), Is.SameAs(BlockListModel.Empty));
    }

    [Test]
    public void Settings_of_another_type_than_today_s_are_left_out()
    {
        var stored = new ABlockList().WithSettings(First, _world.Quote, Settings, _world.Teaser, "Hello", "red").ToString();
        Assert.That(((BlockListModel)_world.Convert(_world.BlockList, stored)!).Single().Settings, Is.Null);
    }

    [Test]
    public void Blocks_of_a_varying_page_are_shown_in_the_languages_that_expose_them()
    {
        var stored = new ABlockList()
            .With(First, _world.Teaser, ["de", "en"], ("title", "Hallo", "de"), ("title", "Hello", "en"), ("note", "Note", null))
            .With(Second, _world.Teaser, ["de"], ("title", "Nur deutsch", "de"))
            .ToString();
        Assert.Multiple(() =>
        {
            Assert.That(Titles(stored, "de"), Is.EqualTo(new[] { "Hallo", "Nur deutsch" }));
            Assert.That(Titles(stored, "en"), Is.EqualTo(new[] { "Hello" }));
            Assert.That(Titles(stored, "de-CH"), Has.Length.EqualTo(2), "falls back to German");
        });
    }

    [Test]
    public void Blocks_from_before_a_type_began_to_vary_are_shown_in_the_default_language()
    {
        var stored = new ABlockList().With(First, _world.Teaser, ("title", "Hallo", null)).ToString();
        Assert.Multiple(() =>
        {
            Assert.That(Titles(stored, "de"), Is.EqualTo(new[] { "Hallo" }));
            Assert.That(Titles(stored, "en"), Is.Empty);
        });
    }

    [Test]
    public void Blocks_from_before_a_page_ceased_to_vary_show_the_default_language()
    {
        var stored = new ABlockList().With(First, _world.Teaser, ["de", "en"], ("title", "Hallo", "de"), ("title", "Hello", "en")).ToString();
        var items = (BlockListModel)_world.Convert(_world.BlockList, stored)!;
        Assert.That(items.Select(item => Text(item.Content, "title")), Is.EqualTo(new[] { "Hallo" }));
    }

    [Test]
    public void Blocks_that_are_not_exposed_are_not_shown()
    {
        var stored = new ABlockList().With(First, _world.Quote, exposed: [], ("text", "Draft", null)).ToString();
        Assert.That(_world.Convert(_world.BlockList, stored), Is.SameAs(BlockListModel.Empty));
    }

    [Test]
    public void Blocks_within_blocks_are_shown()
    {
        var list = _world.DataType<BlockListPropertyEditor>($$"""{"blocks": [{"contentElementTypeKey": "{{_world.Section.Key}}"}]}""");
        var inner = new ABlockList().With(Second, _world.Quote, ("text", "Inner", null)).ToString();
        var outer = (BlockListModel)_world.Convert(list, new ABlockList().With(First, _world.Section, ("blocks", inner, null)).ToString())!;
        var nested = (BlockListModel)outer.Single().Content.GetProperty("blocks")!.GetValue()!;
        Assert.That(Text(nested.Single().Content, "text"), Is.EqualTo("Inner"));
    }

    [Test]
    public void A_single_block_is_given_as_one_item_or_null()
    {
        var single = _world.DataType<SingleBlockPropertyEditor>($$"""{"blocks": [{"contentElementTypeKey": "{{_world.Quote.Key}}"}]}""");
        var stored = new ABlockList("Umbraco.SingleBlock").With(First, _world.Quote, ("text", "One", null)).ToString();
        Assert.Multiple(() =>
        {
            Assert.That(Text(((BlockListItem)_world.Convert(single, stored)!).Content, "text"), Is.EqualTo("One"));
            Assert.That(_world.Convert(single, null), Is.Null);
            Assert.That(_world.Store(single, stored), Does.Contain("\"Umbraco.SingleBlock\":[{"));
        });
    }

    [Test]
    public void A_block_list_in_single_mode_gives_one_item()
    {
        var list = _world.DataType<BlockListPropertyEditor>($$$"""{"useSingleBlockMode": true, "validationLimit": {"min": 1, "max": 1}, "blocks": [{"contentElementTypeKey": "{{{_world.Quote.Key}}}"}]}""");
        var stored = new ABlockList().With(First, _world.Quote, ("text", "One", null)).ToString();
        Assert.That(_world.Convert(list, stored), Is.InstanceOf<BlockListItem>());
    }

    [Test]
    public void A_grid_has_columns_and_areas()
    {
        var grid = Grid();
        var stored = GridValue(inArea: true);
        var model = (BlockGridModel)_world.Convert(grid, stored)!;
        var outer = model.Single();
        Assert.Multiple(() =>
        {
            Assert.That(model.GridColumns, Is.EqualTo(12));
            Assert.That((outer.ColumnSpan, outer.RowSpan, outer.AreaGridColumns), Is.EqualTo((6, 2, (int?)4)));
            Assert.That(outer.Areas.Single().Alias, Is.EqualTo("left"));
            Assert.That(Text(outer.Areas.Single().Single().Content, "text"), Is.EqualTo("Inside"));
            Assert.That(_world.Store(grid, stored), Does.Contain("\"areas\":[{\"key\""));
        });
    }

    [Test]
    public void An_area_s_number_of_blocks_is_limited()
    {
        var grid = Grid();
        Assert.Multiple(() =>
        {
            Assert.That(_world.Problems(grid, GridValue(inArea: false), "de"), Is.EqualTo(new[] { "entriesAreasMismatch" }));
            Assert.That(_world.Problems(grid, GridValue(inArea: true), "de"), Is.Empty);
        });
    }

    private static string? Text(IPublishedElement element, string alias) => element.GetProperty(alias)?.GetValue() as string;

    private IDataType Grid() => _world.DataType<BlockGridPropertyEditor>(
        $$"""{"gridColumns": 12, "blocks": [{"contentElementTypeKey": "{{_world.Quote.Key}}", "areaGridColumns": 4, "areas": [{"key": "{{Area}}", "alias": "left", "columnSpan": 4, "rowSpan": 1, "minAllowed": 1}]}]}""");

    private string GridValue(bool inArea)
    {
        var inside = inArea ? new[] { new { contentKey = Second, columnSpan = 4, rowSpan = 1, areas = Array.Empty<object>() } } : [];
        var layout = new[] { new { contentKey = First, columnSpan = 6, rowSpan = 2, areas = new[] { new { key = Area, items = inside } } } };
        var blocks = new ABlockList("Umbraco.BlockGrid").With(First, _world.Quote, ("text", "Outside", null));
        return JsonSerializer.Serialize((inArea ? blocks.With(Second, _world.Quote, ("text", "Inside", null)) : blocks).Value(layout));
    }

    private string?[] Titles(string stored, string culture)
    {
        _world.VisitIn(culture);
        return [.. ((BlockListModel)_world.Convert(_world.BlockList, stored, ContentVariation.Culture)!).Select(item => Text(item.Content, "title"))];
    }
}
