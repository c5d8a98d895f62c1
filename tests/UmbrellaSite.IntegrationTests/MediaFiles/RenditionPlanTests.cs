using Umbraco.Cms.Core.Models;
using UmbrellaSite.Cms.MediaFiles.Images;
using Rectangle = System.Drawing.Rectangle;
using Size = System.Drawing.Size;

namespace UmbrellaSite.IntegrationTests.MediaFiles;

[TestFixture]
internal sealed class RenditionPlanTests
{
    private static readonly Size _source = new(1200, 800);
    private static readonly Size _limit = new(3000, 3000);

    [Test]
    public void A_width_alone_keeps_the_proportions() =>
        Assert.That(Plan(new() { Width = 300 }), Is.EqualTo(new RenditionPlan(new Size(300, 200), null, null)));

    [Test]
    public void A_height_alone_keeps_the_proportions() =>
        Assert.That(Plan(new() { Height = 400 }), Is.EqualTo(new RenditionPlan(new Size(600, 400), null, null)));

    [Test]
    public void A_format_alone_keeps_the_size() =>
        Assert.That(Plan(new() { Format = "webp" }), Is.EqualTo(new RenditionPlan(_source, null, null)));

    [Test]
    public void Cropping_cuts_off_both_sides_evenly() =>
        Assert.That(Plan(new() { Width = 400, Height = 400 }), Is.EqualTo(new RenditionPlan(new Size(600, 400), new Rectangle(100, 0, 400, 400), null)));

    [Test]
    public void Cropping_keeps_the_focal_point() =>
        Assert.That(Plan(new() { Width = 400, Height = 400, FocalPoint = (0.9, 0.5) }).Part, Is.EqualTo(new Rectangle(200, 0, 400, 400)));

    [Test]
    public void Cropping_keeps_the_side_of_the_anchor() =>
        Assert.That(Plan(new() { Width = 400, Height = 400, Anchor = ImageCropAnchor.TopLeft }).Part, Is.EqualTo(new Rectangle(0, 0, 400, 400)));

    [Test]
    public void Cropping_beyond_the_size_of_the_file_keeps_the_proportions() =>
        Assert.That(Plan(new() { Width = 2400, Height = 2400 }), Is.EqualTo(new RenditionPlan(_source, new Rectangle(200, 0, 800, 800), null)));

    [Test]
    public void Crop_coordinates_choose_the_part_first()
    {
        var plan = Plan(new() { Crop = (0.25, 0.25, 0.25, 0.25), Width = 300, Height = 200 });
        Assert.That(plan, Is.EqualTo(new RenditionPlan(new Size(600, 400), new Rectangle(150, 100, 300, 200), null)));
    }

    [Test]
    public void A_small_part_is_not_blown_up()
    {
        var plan = Plan(new() { Crop = (0.495, 0.495, 0.495, 0.495), Width = 3000, Height = 2000, Mode = ImageCropMode.Stretch });
        Assert.That(plan.Scaled.Width, Is.LessThanOrEqualTo(_source.Width));
    }

    [Test]
    public void The_largest_size_within_a_box_cuts_nothing_off() =>
        Assert.That(Plan(new() { Width = 400, Height = 400, Mode = ImageCropMode.Max }), Is.EqualTo(new RenditionPlan(new Size(400, 267), null, null)));

    [Test]
    public void The_largest_size_within_a_box_never_exceeds_the_file() =>
        Assert.That(Plan(new() { Width = 2400, Height = 2400, Mode = ImageCropMode.Max }).Scaled, Is.EqualTo(_source));

    [Test]
    public void Padding_puts_the_image_on_a_canvas() =>
        Assert.That(Plan(new() { Width = 400, Height = 400, Mode = ImageCropMode.Pad }), Is.EqualTo(new RenditionPlan(new Size(400, 267), null, new Size(400, 400))));

    [Test]
    public void Stretching_gives_up_the_proportions() =>
        Assert.That(Plan(new() { Width = 400, Height = 400, Mode = ImageCropMode.Stretch }), Is.EqualTo(new RenditionPlan(new Size(400, 400), null, null)));

    [Test]
    public void Sizes_beyond_the_limit_are_not_heard() =>
        Assert.That(Plan(new() { Width = 9000, Height = 400 }), Is.EqualTo(new RenditionPlan(new Size(600, 400), null, null)));

    private static RenditionPlan Plan(ImageCommands commands) => RenditionPlan.For(commands, _source, _limit);
}
