namespace Umbraco.Cms.Core.PropertyEditors;

/// <summary>The crops that a data type for images offers. The name and the namespace are Umbraco's.</summary>
public class ImageCropperConfiguration
{
    [ConfigurationField("crops")]
    public Crop[]? Crops { get; set; }

    /// <summary>A crop's size in pixels.</summary>
    public class Crop
    {
        public string? Alias { get; set; }

        public int Width { get; set; }

        public int Height { get; set; }
    }
}
