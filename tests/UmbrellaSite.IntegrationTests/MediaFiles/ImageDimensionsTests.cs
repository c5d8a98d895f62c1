using UmbrellaSite.Cms.MediaFiles.Headers;
using Size = System.Drawing.Size;

namespace UmbrellaSite.IntegrationTests.MediaFiles;

[TestFixture]
internal sealed class ImageDimensionsTests
{
    private static readonly Size _size = new(1200, 800);

    [Test]
    public void A_png_says_how_large_it_is() => Assert.That(Measure(ImageFiles.Png(1200, 800)), Is.EqualTo(_size));

    [Test]
    public void A_gif_says_how_large_it_is() => Assert.That(Measure(ImageFiles.Gif(1200, 800)), Is.EqualTo(_size));

    [Test]
    public void A_lossy_webp_says_how_large_it_is() => Assert.That(Measure(ImageFiles.LossyWebp(1200, 800)), Is.EqualTo(_size));

    [Test]
    public void A_lossless_webp_says_how_large_it_is() => Assert.That(Measure(ImageFiles.LosslessWebp(1200, 800)), Is.EqualTo(_size));

    [Test]
    public void A_webp_with_extensions_says_how_large_it_is() => Assert.That(Measure(ImageFiles.ExtendedWebp(1200, 800)), Is.EqualTo(_size));

    [Test]
    public void A_jpeg_says_how_large_it_is() => Assert.That(Measure(ImageFiles.Jpeg(1200, 800)), Is.EqualTo(_size));

    [Test]
    public void A_photograph_taken_on_the_side_is_as_large_as_it_is_shown() =>
        Assert.That(Measure(ImageFiles.Jpeg(1200, 800, orientation: 6)), Is.EqualTo(new Size(800, 1200)));

    [Test]
    public void A_photograph_upside_down_keeps_its_width() =>
        Assert.That(Measure(ImageFiles.Jpeg(1200, 800, orientation: 3)), Is.EqualTo(_size));

    [Test]
    public void A_file_that_ends_too_early_has_no_size() => Assert.Multiple(() =>
    {
        Assert.That(Measure(ImageFiles.Png(1200, 800)[..20]), Is.Null);
        Assert.That(Measure(ImageFiles.Jpeg(1200, 800)[..8]), Is.Null);
        Assert.That(Measure(ImageFiles.ExtendedWebp(1200, 800)[..25]), Is.Null);
        Assert.That(Measure([]), Is.Null);
    });

    [Test]
    public void A_text_that_is_called_an_image_has_no_size() => Assert.That(Measure("<html>Hello</html>"u8.ToArray()), Is.Null);

    [Test]
    public void Reading_the_size_leaves_the_stream_where_it_was()
    {
        using var stream = new MemoryStream(ImageFiles.Png(1200, 800));
        new ImageDimensions().GetDimensions(stream);
        Assert.That(stream.Position, Is.Zero);
    }

    private static Size? Measure(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return new ImageDimensions().GetDimensions(stream);
    }
}
