using System.Globalization;
using System.Xml;
using Umbraco.Cms.Core.Media;
using Size = System.Drawing.Size;

namespace UmbrellaSite.Cms.MediaFiles.Headers;

/// <summary>The size of an SVG: width and height in pixels, else those of its view box. No DTD is read.</summary>
internal sealed class SvgDimensions : ISvgDimensionExtractor
{
    private static readonly XmlReaderSettings _settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    public Size? GetDimensions(Stream stream)
    {
        try
        {
            using var reader = XmlReader.Create(stream, _settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg"
                ? FromSize(reader) ?? FromViewBox(reader)
                : null;
        }
        catch (XmlException)
        {
            // Not an SVG, whatever its name says: it has no size.
            return null;
        }
    }

    private static Size? FromSize(XmlReader svg) => Of(Pixels(svg.GetAttribute("width")), Pixels(svg.GetAttribute("height")));

    private static Size? FromViewBox(XmlReader svg)
    {
        var box = svg.GetAttribute("viewBox")?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return box is { Length: 4 } ? Of(Pixels(box[2]), Pixels(box[3])) : null;
    }

    private static Size? Of(double? width, double? height) =>
        width is >= 1 and <= int.MaxValue && height is >= 1 and <= int.MaxValue
            ? new Size((int)Math.Round(width.Value), (int)Math.Round(height.Value))
            : null;

    private static double? Pixels(string? length)
    {
        var number = length?.EndsWith("px", StringComparison.Ordinal) == true ? length[..^2] : length;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;
    }
}
