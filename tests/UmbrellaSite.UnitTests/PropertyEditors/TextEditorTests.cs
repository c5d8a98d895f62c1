using NUnit.Framework;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using UmbrellaSite.Cms.PropertyEditors.Text;

namespace UmbrellaSite.UnitTests.PropertyEditors;

internal sealed class TextEditorTests
{
    [Test]
    public void A_text_is_stored_and_shown_as_it_is()
    {
        using var bench = EditorBench.For<TextBoxPropertyEditor>();
        Assert.That(bench.Store("\"Grüße\""), Is.EqualTo("Grüße"));
        Assert.That(bench.Show("Grüße"), Is.EqualTo("\"Gr\\u00FC\\u00DFe\""));
    }

    [TestCase("\"\"")]
    [TestCase("\"  \"")]
    [TestCase("null")]
    public void Nothing_is_stored_for_a_blank_text(string sent)
    {
        using var bench = EditorBench.For<TextBoxPropertyEditor>();
        Assert.That(bench.Store(sent), Is.Null);
        Assert.That(bench.Show(null), Is.EqualTo("\"\""));
    }

    [Test]
    public void A_text_that_looks_like_JSON_stays_a_text()
    {
        using var bench = EditorBench.For<TextAreaPropertyEditor>();
        Assert.That(bench.Show("""{"a":1}"""), Is.EqualTo("\"{\\u0022a\\u0022:1}\""));
    }

    [Test]
    public void A_text_over_the_maximum_length_is_refused_with_the_number_of_excess_characters()
    {
        using var box = EditorBench.For<TextBoxPropertyEditor>("""{"maxChars": 5}""");
        using var area = EditorBench.For<TextAreaPropertyEditor>("""{"maxChars": 5}""");
        Assert.Multiple(() =>
        {
            Assert.That(box.Problems("\"seven77\""), Is.EqualTo(new[] { "stringLengthExceeded(5, 2)" }));
            Assert.That(area.Problems("\"seven77\""), Is.EqualTo(new[] { "stringLengthExceeded(5, 2)" }));
            Assert.That(area.Problems("\"five5\""), Is.Empty);
        });
    }

    [Test]
    public void A_required_text_must_not_be_blank_and_must_match_the_pattern()
    {
        using var bench = EditorBench.For<TextBoxPropertyEditor>();
        Assert.Multiple(() =>
        {
            Assert.That(bench.Problems("null", required: true), Is.EqualTo(new[] { "#validation_invalidNull" }));
            Assert.That(bench.Problems("\" \"", required: true), Is.EqualTo(new[] { "#validation_invalidEmpty" }));
            Assert.That(bench.Problems("\"abc\"", pattern: "^[0-9]+$"), Is.EqualTo(new[] { "#validation_invalidPattern" }));
            Assert.That(bench.Problems("\"123\"", required: true, pattern: "^[0-9]+$"), Is.Empty);
        });
    }

    [TestCase("max 512", "600", 1)]
    [TestCase("in range", "100", 0)]
    public void A_text_box_cannot_be_configured_for_more_than_its_column_holds(string because, string maxChars, int problems)
    {
        using var bench = EditorBench.For<TextBoxPropertyEditor>($$"""{"maxChars": {{maxChars}}}""");
        Assert.That(bench.ConfigurationProblems(), Has.Length.EqualTo(problems), because);
    }

    [TestCase("kontakt@example.org", 0)]
    [TestCase("kontakt at example", 1)]
    [TestCase("", 0)]
    public void An_email_address_must_look_like_one(string address, int problems)
    {
        using var bench = EditorBench.For<EmailAddressPropertyEditor>();
        Assert.That(bench.Problems($"\"{address}\""), Has.Length.EqualTo(problems));
        Assert.That(bench.Convert<EmailAddressValueConverter>(address), Is.EqualTo(address));
    }

    [Test]
    public void Several_texts_are_stored_as_lines()
    {
        using var bench = EditorBench.For<MultipleTextstringPropertyEditor>();
        Assert.Multiple(() =>
        {
            Assert.That(bench.Store("""["one", "", "two"]"""), Is.EqualTo("one\ntwo"));
            Assert.That(bench.Store("[]"), Is.Null);
            Assert.That(bench.Store("\"one\""), Is.Null, "a single text is not what the client sends");
            Assert.That(bench.Show("one\r\ntwo"), Is.EqualTo("""["one","two"]"""));
            Assert.That(bench.Show(null), Is.EqualTo("[]"));
            Assert.That(bench.Convert<MultipleTextStringValueConverter>("one\ntwo"), Is.EqualTo(new[] { "one", "two" }));
        });
    }

    [TestCase("""["a"]""", "outOfRangeSingleItemMinimum(1, 2)")]
    [TestCase("[]", "outOfRangeMultipleItemsMinimum(0, 2)")]
    [TestCase("null", "outOfRangeMultipleItemsMinimum(0, 2)")]
    [TestCase("""["a","b","c","d"]""", "outOfRangeMultipleItemsMaximum(4, 3)")]
    public void The_number_of_texts_is_limited(string sent, string problem)
    {
        using var bench = EditorBench.For<MultipleTextstringPropertyEditor>("""{"min": 2, "max": 3}""");
        Assert.That(bench.Problems(sent), Is.EqualTo(new[] { problem }));
    }

    [Test]
    public void A_pattern_is_meant_for_each_of_several_texts()
    {
        using var bench = EditorBench.For<MultipleTextstringPropertyEditor>();
        Assert.Multiple(() =>
        {
            Assert.That(bench.Problems("""["1", "2"]""", pattern: "^[0-9]$"), Is.Empty);
            Assert.That(bench.Problems("""["1", "x"]""", pattern: "^[0-9]$"), Has.Length.EqualTo(1));
            Assert.That(bench.ProblemsOf("1\n2", pattern: "^[0-9]$"), Is.Empty, "stored");
            Assert.That(bench.Problems("""["", " "]""", required: true), Has.Length.EqualTo(1));
            Assert.That(bench.ProblemsOf("1\n2", required: true), Is.Empty, "stored");
        });
    }
}
