using System.Drawing;
using System.Text;
using NUnit.Framework;
using UmbrellaSite.Cms.PropertyEditors.Files;

namespace UmbrellaSite.UnitTests.PropertyEditors;

internal sealed class SvgDimensionExtractorTests
{
    [TestCase("""<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80px"/>""", 120, 80)]
    [TestCase("""<?xml version="1.0"?><!-- c --><svg viewBox="0 0 24.4 12.6"/>""", 24, 13)]
    [TestCase("""<svg width="100%" height="100%" viewBox="0,0,30,40"/>""", 30, 40)]
    [TestCase("""<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.org/svg.dtd"><svg width="5" height="6"/>""", 5, 6)]
    public void The_size_of_an_SVG_is_read_from_its_first_element(string svg, int width, int height) =>
        Assert.That(Size(svg), Is.EqualTo(new Size(width, height)));

    [TestCase("<svg/>")]
    [TestCase("<html/>")]
    [TestCase("GIF89a")]
    [TestCase("")]
    [TestCase("""<svg width="10em" height="10em"/>""")]
    [TestCase("""<!DOCTYPE svg [<!ENTITY a "10">]><svg width="&a;" height="&a;"/>""")]
    public void What_tells_no_size_has_none(string text) => Assert.That(Size(text), Is.Null);

    private static Size? Size(string text) => new SvgDimensionExtractor().GetDimensions(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
