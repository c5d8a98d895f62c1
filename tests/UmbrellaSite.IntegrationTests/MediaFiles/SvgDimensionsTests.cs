using System.Text;
using UmbrellaSite.Cms.MediaFiles.Headers;
using Size = System.Drawing.Size;

namespace UmbrellaSite.IntegrationTests.MediaFiles;

[TestFixture]
internal sealed class SvgDimensionsTests
{
    [Test]
    public void Width_and_height_are_taken_when_they_are_there() =>
        Assert.That(Measure("""<svg xmlns="http://www.w3.org/2000/svg" width="120px" height="80" viewBox="0 0 1 1"/>"""), Is.EqualTo(new Size(120, 80)));

    [Test]
    public void The_view_box_is_taken_otherwise() =>
        Assert.That(Measure("""<svg xmlns="http://www.w3.org/2000/svg" width="100%" viewBox="0 0 24.4 16"/>"""), Is.EqualTo(new Size(24, 16)));

    [Test]
    public void A_document_type_is_not_read() =>
        Assert.That(Measure("""<!DOCTYPE svg [<!ENTITY a "b">]><svg width="3" height="4"/>"""), Is.EqualTo(new Size(3, 4)));

    [Test]
    public void What_is_not_an_svg_has_no_size() => Assert.Multiple(() =>
    {
        Assert.That(Measure("""<html width="3" height="4"/>"""), Is.Null);
        Assert.That(Measure("not XML"), Is.Null);
    });

    private static Size? Measure(string svg)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(svg));
        return new SvgDimensions().GetDimensions(stream);
    }
}
