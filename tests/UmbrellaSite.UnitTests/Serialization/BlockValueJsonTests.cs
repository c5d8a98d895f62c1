using NUnit.Framework;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using UmbrellaSite.Cms.Serialization;

namespace UmbrellaSite.UnitTests.Serialization;

internal sealed class BlockValueJsonTests
{
    private static readonly Guid Content = new("1304e1dd-ac87-4396-84fe-8a399231cb3d");
    private static readonly Guid ElementType = new("2304e1dd-ac87-4396-84fe-8a399231cb3d");

    private readonly PropertyValueJsonSerializer _json = new(new JsonSerializerEncoderFactory());

    [Test]
    public void A_block_list_is_written_in_the_order_in_which_Umbraco_writes_it()
    {
        var value = new BlockListValue([new BlockListLayoutItem { ContentKey = Content }])
        {
            ContentData = [new BlockItemData { Key = Content, ContentTypeKey = ElementType, Values = [new BlockPropertyValue { Alias = "title", Value = "Hello" }] }],
            Expose = [new BlockItemVariation(Content, "de", null)],
        };

        Assert.That(_json.Serialize(value), Is.EqualTo($$$"""
            {"contentData":[{"contentTypeKey":"{{{ElementType}}}","key":"{{{Content}}}","values":[{"editorAlias":null,"culture":null,"segment":null,"alias":"title","value":"Hello"}]}],"settingsData":[],"expose":[{"contentKey":"{{{Content}}}","culture":"de","segment":null}],"Layout":{"Umbraco.BlockList":[{"contentUdi":null,"settingsUdi":null,"contentKey":"{{{Content}}}","settingsKey":null}]}}
            """));
    }

    [Test]
    public void Of_several_layouts_the_one_of_the_value_s_editor_is_read()
    {
        var value = _json.Deserialize<BlockGridValue>($$$"""
            {"layout":{"Umbraco.BlockList":[{"contentKey":"{{{ElementType}}}"},[[]]],
                       "Umbraco.BlockGrid":[{"contentKey":"{{{Content}}}","columnSpan":6,"rowSpan":1,"areas":[{"key":"{{{ElementType}}}","items":[]}]}]},
             "contentData":[],"unknown":{"a":[1]},"settingsData":null,"expose":[]}
            """)!;

        Assert.That(value.GetLayouts()!.Single().ColumnSpan, Is.EqualTo(6));
        Assert.That(value.Layout.Keys, Is.EqualTo(new[] { "Umbraco.BlockGrid" }));
    }

    [Test]
    public void Blocks_from_before_version_15_are_read_with_their_properties()
    {
        var value = _json.Deserialize<BlockListValue>($$$"""
            {"layout":{"Umbraco.BlockList":[{"contentUdi":"umb://element/{{{Content:N}}}"}]},
             "contentData":[{"contentTypeKey":"{{{ElementType}}}","udi":"umb://element/{{{Content:N}}}","title":"Hello","values":["a","b"]}],"settingsData":[]}
            """);
        var data = new BlockListEditorDataConverter(_json).Convert(value);

        Assert.Multiple(() =>
        {
            Assert.That(data.Layout!.Single().ContentKey, Is.EqualTo(Content));
            Assert.That(data.BlockValue.ContentData.Single().Key, Is.EqualTo(Content));
            Assert.That(data.BlockValue.ContentData.Single().Values.Select(property => property.Alias), Is.EquivalentTo(new[] { "title", "values" }));
            Assert.That(data.BlockValue.Expose.Single().ContentKey, Is.EqualTo(Content));
        });
    }

    [Test]
    public void What_was_written_is_read_the_same()
    {
        var value = new RichTextBlockValue([new RichTextBlockLayoutItem(Content)])
        {
            ContentData = [new BlockItemData { Key = Content, ContentTypeKey = ElementType, Values = [new BlockPropertyValue { Alias = "n", Value = 5, Culture = "de" }] }],
        };
        var written = _json.Serialize(value);

        Assert.That(_json.Serialize(_json.Deserialize<RichTextBlockValue>(written)), Is.EqualTo(written));
    }
}
