using Microsoft.Playwright;

namespace UmbrellaSite.BrowserTests.Harness;

/// <summary>How somebody has told the system to show colours.</summary>
internal sealed record Appearance(string Name, ColorScheme Scheme, ForcedColors Forced)
{
    public static readonly Appearance Light = new("light", ColorScheme.Light, ForcedColors.None);
    public static readonly Appearance Dark = new("dark", ColorScheme.Dark, ForcedColors.None);
    public static readonly Appearance HighContrast = new("forced colours", ColorScheme.Dark, ForcedColors.Active);

    public static IReadOnlyList<Appearance> All { get; } = [Light, Dark, HighContrast];

    public bool IsForced => Forced is ForcedColors.Active;

    public Task ApplyAsync(IPage page) => page.EmulateMediaAsync(new() { ColorScheme = Scheme, ForcedColors = Forced });
}
