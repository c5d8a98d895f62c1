using NUnit.Framework;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using UmbrellaSite.Cms.PropertyEditors.Choices;
using UmbrellaSite.Cms.PropertyEditors.Listing;

namespace UmbrellaSite.UnitTests.PropertyEditors;

internal sealed class ChoiceEditorTests
{
    private const string Options = """{"items": ["red", "green"]}""";

    [TestCase("true", 1)]
    [TestCase("false", 0)]
    [TestCase("1", 1)]
    [TestCase("\"true\"", 1)]
    [TestCase("\"1\"", 1)]
    [TestCase("null", 0)]
    [TestCase("{}", 0)]
    public void Yes_and_no_are_stored_as_numbers(string sent, int stored)
    {
        using var bench = EditorBench.For<TrueFalsePropertyEditor>();
        Assert.That(bench.Store(sent), Is.EqualTo(stored));
        Assert.That(bench.Show(stored), Is.EqualTo(stored == 1 ? "true" : "false"));
        Assert.That(bench.Convert<YesNoValueConverter>(stored), Is.EqualTo(stored == 1));
    }

    [Test]
    public void A_required_yes_must_be_given()
    {
        using var bench = EditorBench.For<TrueFalsePropertyEditor>();
        Assert.Multiple(() =>
        {
            Assert.That(bench.Problems("false", required: true), Has.Length.EqualTo(1));
            Assert.That(bench.Problems("null", required: true), Has.Length.EqualTo(1));
            Assert.That(bench.Problems("true", required: true), Is.Empty);
            Assert.That(bench.ProblemsOf(1, required: true), Is.Empty);
            Assert.That(bench.ProblemsOf(0, required: true), Has.Length.EqualTo(1));
        });
    }

    [Test]
    public void Checked_options_are_stored_as_a_JSON_array()
    {
        using var bench = EditorBench.For<CheckBoxListPropertyEditor>(Options);
        Assert.Multiple(() =>
        {
            Assert.That(bench.Store("""["red", "green"]"""), Is.EqualTo("""["red","green"]"""));
            Assert.That(bench.Store("[]"), Is.Null);
            Assert.That(bench.Store("null"), Is.Null);
            Assert.That(bench.Show("""["red"]"""), Is.EqualTo("""["red"]"""));
            Assert.That(bench.Show(null), Is.EqualTo("[]"));
            Assert.That(bench.Convert<CheckboxListValueConverter>("""["red"]"""), Is.EqualTo(new[] { "red" }));
        });
    }

    [Test]
    public void Options_that_the_data_type_does_not_offer_are_refused()
    {
        using var boxes = EditorBench.For<CheckBoxListPropertyEditor>(Options);
        using var dropDown = EditorBench.For<DropDownPropertyEditor>(Options);
        using var radio = EditorBench.For<RadioButtonListPropertyEditor>(Options);
        Assert.Multiple(() =>
        {
            Assert.That(boxes.Problems("""["blue"]"""), Is.EqualTo(new[] { "notOneOfOptions(blue)" }));
            Assert.That(dropDown.Problems("""["blue", "grey"]"""), Is.EqualTo(new[] { "multipleNotOneOfOptions(blue, grey)" }));
            Assert.That(radio.Problems("\"blue\""), Is.EqualTo(new[] { "notOneOfOptions(blue)" }));
            Assert.That(radio.Problems("\"red\""), Is.Empty);
            Assert.That(radio.Problems("null"), Is.Empty);
        });
    }

    [Test]
    public void A_required_choice_is_missed_when_the_list_is_empty_and_met_when_it_is_stored()
    {
        using var bench = EditorBench.For<DropDownPropertyEditor>(Options);
        Assert.Multiple(() =>
        {
            Assert.That(bench.Problems("[]", required: true), Has.Length.EqualTo(1));
            Assert.That(bench.Problems("""[""]""", required: true), Has.Length.EqualTo(1));
            Assert.That(bench.ProblemsOf("[]", required: true), Has.Length.EqualTo(1));
            Assert.That(bench.ProblemsOf("""["red"]""", required: true), Is.Empty);
        });
    }

    [TestCase("true", typeof(IEnumerable<string>))]
    [TestCase("false", typeof(string))]
    public void A_drop_down_gives_one_text_or_several_as_configured(string multiple, Type type)
    {
        using var bench = EditorBench.For<DropDownPropertyEditor>($$"""{"items": ["red", "green"], "multiple": {{multiple}}}""");
        var value = bench.Convert<FlexibleDropdownPropertyValueConverter>(bench.Store("""["red"]"""));
        Assert.That(value, Is.InstanceOf(type));
        Assert.That(value, multiple == "true" ? Is.EqualTo(new[] { "red" }) : Is.EqualTo("red"));
    }

    [Test]
    public void A_radio_button_is_stored_as_its_text()
    {
        using var bench = EditorBench.For<RadioButtonListPropertyEditor>(Options);
        Assert.That(bench.Store("\"red\""), Is.EqualTo("red"));
        Assert.That(bench.Convert<RadioButtonListValueConverter>("red"), Is.EqualTo("red"));
    }

    [Test]
    public void Options_must_be_unique()
    {
        using var bench = EditorBench.For<CheckBoxListPropertyEditor>("""{"items": ["red", "red", "green"]}""");
        Assert.That(bench.ConfigurationProblems(), Is.EqualTo(new[] { "The option \"red\" must be unique" }));
    }

    [Test]
    public void A_color_is_stored_with_its_label()
    {
        using var bench = EditorBench.For<ColorPickerPropertyEditor>("""{"items": [{"value": "#ff0000", "label": "Red"}]}""");
        var stored = bench.Store("""{"label": "Red", "value": "#ff0000"}""");
        var color = (ColorPickerValueConverter.PickedColor)bench.Convert<ColorPickerValueConverter>(stored)!;
        Assert.Multiple(() =>
        {
            Assert.That(stored, Is.EqualTo("""{"label":"Red","value":"#ff0000"}"""));
            Assert.That(bench.Show(stored), Is.EqualTo("""{"label":"Red","value":"#ff0000"}"""));
            Assert.That((color.Color, color.Label), Is.EqualTo(("#ff0000", "Red")));
        });
    }

    [TestCase("#00ff00", 1)]
    [TestCase("#FF0000", 0)]
    [TestCase("ff0000", 0)]
    public void A_color_must_be_one_of_the_approved(string color, int problems)
    {
        using var bench = EditorBench.For<ColorPickerPropertyEditor>("""{"items": [{"value": "#ff0000", "label": "Red"}]}""");
        Assert.That(bench.Problems($$"""{"value": "{{color}}"}"""), Has.Length.EqualTo(problems));
    }

    [Test]
    public void Approved_colors_must_be_colors_and_different()
    {
        using var bench = EditorBench.For<ColorPickerPropertyEditor>("""{"items": [{"value": "#ff0000", "label": ""}, {"value": "ff0000", "label": ""}, {"value": "red", "label": ""}]}""");
        Assert.That(bench.ConfigurationProblems(), Has.Length.EqualTo(2));
    }

    [TestCase("""{"from": 5, "to": 5}""", "5")]
    [TestCase("""{"from": 5, "to": 7.5}""", "5,7.5")]
    [TestCase("null", null)]
    [TestCase("5", null)]
    public void A_slider_stores_a_number_or_a_range(string sent, string? stored)
    {
        using var bench = EditorBench.For<SliderPropertyEditor>();
        Assert.That(bench.Store(sent), Is.EqualTo(stored));
    }

    [TestCase("5", """{"from":5,"to":5}""")]
    [TestCase("5,7.5", """{"from":5,"to":7.5}""")]
    [TestCase("five", "null")]
    [TestCase("1,2,3", "null")]
    [TestCase(null, "null")]
    public void A_slider_shows_both_ends(string? stored, string shown)
    {
        using var bench = EditorBench.For<SliderPropertyEditor>();
        Assert.That(bench.Show(stored), Is.EqualTo(shown));
    }

    [TestCase("""{"from": 0, "to": 4}""", "outOfRangeMinimum(0, 2)")]
    [TestCase("""{"from": 4, "to": 12}""", "outOfRangeMaximum(12, 10)")]
    [TestCase("""{"from": 6, "to": 4}""", "invalidRange(6,4)")]
    [TestCase("""{"from": 4, "to": 5}""", "invalidStep(4,5, 2, 2)")]
    [TestCase("""{"from": 4, "to": 4}""", "minimumRange(4, 2)")]
    [TestCase("""{"from": 4, "to": 6}""", null)]
    public void A_range_keeps_to_the_slider_s_bounds(string sent, string? problem)
    {
        using var bench = EditorBench.For<SliderPropertyEditor>("""{"enableRange": true, "minVal": 2, "maxVal": 10, "step": 2, "minimumRange": 2}""");
        if (problem is null)
        {
            Assert.That(bench.Problems(sent), Is.Empty);
        }
        else
        {
            Assert.That(bench.Problems(sent), Does.Contain(problem));
        }
    }

    [Test]
    public void A_slider_without_range_takes_one_number()
    {
        using var bench = EditorBench.For<SliderPropertyEditor>("""{"minVal": 0, "maxVal": 10, "step": 1}""");
        Assert.Multiple(() =>
        {
            Assert.That(bench.Problems("""{"from": 1, "to": 2}"""), Is.EqualTo(new[] { "unexpectedRange(1,2)" }));
            Assert.That(bench.Convert<SliderValueConverter>("5.5"), Is.EqualTo(5.5m));
        });
    }

    [Test]
    public void A_range_is_given_with_both_ends()
    {
        using var bench = EditorBench.For<SliderPropertyEditor>("""{"enableRange": true}""");
        var range = (Range<decimal>)bench.Convert<SliderValueConverter>("5,7")!;
        Assert.That((range.Minimum, range.Maximum), Is.EqualTo((5m, 7m)));
    }

    [Test]
    public void A_list_view_is_configured_and_has_nothing_to_index()
    {
        using var bench = EditorBench.For<ListViewPropertyEditor>("""{"includeProperties": [{"alias": "updateDate", "isSystem": true}]}""");
        var property = bench.PropertyWith(null);
        Assert.That(bench.Editor.PropertyIndexValueFactory.GetIndexValues(property, null, null, false, [], new Dictionary<Guid, IContentType>()), Is.Empty);
    }
}
