using Umbraco.Cms.Core.Models;
using Rectangle = System.Drawing.Rectangle;
using Size = System.Drawing.Size;

namespace UmbrellaSite.Cms.MediaFiles.Images;

/// <summary>
/// The steps to an image: the whole is scaled, a part is cut out, and that is put on a canvas. Nothing becomes larger than
/// it is in the file, save where it is stretched.
/// </summary>
/// <param name="Scaled">The size of the whole image before anything is cut off.</param>
internal sealed record RenditionPlan(Size Scaled, Rectangle? Part, Size? Canvas)
{
    public static RenditionPlan For(ImageCommands commands, Size source, Size limit)
    {
        var region = Region(commands, source);
        var target = Target(commands, region, limit);
        return commands.Mode == ImageCropMode.Stretch
            ? Stretch(source, region, target)
            : Keep(commands, source, region, target);
    }

    private static RenditionPlan Stretch(Size source, Box region, Size target)
    {
        // Only what is stretched as a whole may grow; a small part of a large image would grow beyond all measure.
        var x = region.Width < source.Width ? Math.Min(target.Width / region.Width, 1) : target.Width / region.Width;
        var y = region.Height < source.Height ? Math.Min(target.Height / region.Height, 1) : target.Height / region.Height;
        return Cut(source, region, x, y, window: null);
    }

    private static RenditionPlan Keep(ImageCommands commands, Size source, Box region, Size target)
    {
        var x = target.Width / region.Width;
        var y = target.Height / region.Height;
        var fills = commands.Mode is ImageCropMode.Crop or ImageCropMode.Min;
        var wanted = fills ? Math.Max(x, y) : Math.Min(x, y);
        var scale = Math.Min(wanted, 1);
        if (commands.Mode != ImageCropMode.Crop)
        {
            var plan = Cut(source, region, scale, scale, window: null);
            return commands.Mode is ImageCropMode.Pad or ImageCropMode.BoxPad ? plan with { Canvas = target } : plan;
        }

        // What cannot be enlarged keeps the proportions that were asked for.
        var window = new Size(
            Pixels(target.Width * scale / wanted),
            Pixels(target.Height * scale / wanted));
        return Cut(source, region, scale, scale, window, Centre(commands, source, region));
    }

    private static RenditionPlan Cut(Size source, Box region, double x, double y, Size? window, (double X, double Y) centre = default)
    {
        var scaled = new Size(Pixels(source.Width * x), Pixels(source.Height * y));
        var whole = new Rectangle(
            (int)Math.Round(region.Left * x),
            (int)Math.Round(region.Top * y),
            Math.Min(Pixels(region.Width * x), scaled.Width),
            Math.Min(Pixels(region.Height * y), scaled.Height));
        var part = window is { } size ? Around(whole, size, centre) : whole;
        part.Width = Math.Min(part.Width, scaled.Width - part.X);
        part.Height = Math.Min(part.Height, scaled.Height - part.Y);
        return new RenditionPlan(scaled, part.Size == scaled ? null : part, Canvas: null);
    }

    private static Rectangle Around(Rectangle whole, Size window, (double X, double Y) centre)
    {
        var width = Math.Min(window.Width, whole.Width);
        var height = Math.Min(window.Height, whole.Height);
        return new Rectangle(
            whole.X + Start(centre.X, whole.Width, width),
            whole.Y + Start(centre.Y, whole.Height, height),
            width,
            height);
    }

    private static int Start(double centre, int whole, int window) =>
        Math.Clamp((int)Math.Round((centre * whole) - (window / 2.0)), 0, whole - window);

    private static Box Region(ImageCommands commands, Size source)
    {
        if (commands.Crop is not { } crop)
        {
            return new Box(0, 0, source.Width, source.Height);
        }

        return new Box(
            crop.Left * source.Width,
            crop.Top * source.Height,
            Math.Max(1, (1 - crop.Left - crop.Right) * source.Width),
            Math.Max(1, (1 - crop.Top - crop.Bottom) * source.Height));
    }

    private static Size Target(ImageCommands commands, Box region, Size limit)
    {
        var width = commands.Width is { } asked && asked <= limit.Width ? asked : (int?)null;
        var height = commands.Height is { } askedHeight && askedHeight <= limit.Height ? askedHeight : (int?)null;
        return (width, height) switch
        {
            (null, null) => new Size(Pixels(region.Width), Pixels(region.Height)),
            ({ } w, null) => new Size(w, Pixels(w * region.Height / region.Width)),
            (null, { } h) => new Size(Pixels(h * region.Width / region.Height), h),
            ({ } w, { } h) => new Size(w, h),
        };
    }

    // The focal point is one of the whole image, whatever part of it is shown.
    private static (double X, double Y) Centre(ImageCommands commands, Size source, Box region)
    {
        if (commands.FocalPoint is { } point)
        {
            return (
                Math.Clamp(((point.X * source.Width) - region.Left) / region.Width, 0, 1),
                Math.Clamp(((point.Y * source.Height) - region.Top) / region.Height, 0, 1));
        }

        var name = commands.Anchor.ToString();
        return (Side(name, "Left", "Right"), Side(name, "Top", "Bottom"));
    }

    private static double Side(string anchor, string start, string end) =>
        anchor.Contains(start, StringComparison.Ordinal) ? 0 : anchor.Contains(end, StringComparison.Ordinal) ? 1 : 0.5;

    private static int Pixels(double length) => Math.Max(1, (int)Math.Round(length));

    private readonly record struct Box(double Left, double Top, double Width, double Height);
}
