using System.Drawing;
using System.Globalization;
using System.Xml;
using Umbraco.Cms.Core.Media;

namespace UmbrellaSite.Cms.PropertyEditors.Files;

/// <summary>
/// Reads the size of an SVG in pixels from its first element: width and height, else the view box. Uploads are not to
/// be trusted, so neither document types nor anything outside the file are read.
/// </summary>
internal sealed class SvgDimensionExtractor : ISvgDimensionExtractor
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = 20_000_000,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public Size? GetDimensions(Stream stream)
    {
        try
        {
            using var reader = XmlReader.Create(stream, Settings);
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg" ? SizeOf(reader) : null;
        }
        catch (XmlException)
        {
            // Not an SVG, whatever its name says: it has no size.
            return null;
        }
    }

    private static Size? SizeOf(XmlReader svg)
    {
        var box = svg.GetAttribute("viewBox")?.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        var width = Pixels(svg.GetAttribute("width")) ?? (box is { Length: 4 } ? Pixels(box[2]) : null);
        var height = Pixels(svg.GetAttribute("height")) ?? (box is { Length: 4 } ? Pixels(box[3]) : null);
        return width is > 0 && height is > 0 ? new Size(width.Value, height.Value) : null;
    }

    /// <returns>The rounded number of pixels; null for a share of the page or a unit that depends on the font.</returns>
    private static int? Pixels(string? length)
    {
        var number = length?.Trim() ?? string.Empty;
        if (number.EndsWith("px", StringComparison.OrdinalIgnoreCase))
        {
            number = number[..^2];
        }

        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && pixels is > 0 and < int.MaxValue
            ? (int)Math.Round(pixels)
            : null;
    }
}
