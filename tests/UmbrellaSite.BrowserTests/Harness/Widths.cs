using Microsoft.Playwright;

namespace UmbrellaSite.BrowserTests.Harness;

/// <summary>Widths of a window, in CSS pixels.</summary>
internal static class Widths
{
    /// <summary>The narrowest that has to work (WCAG 1.4.10), and 1280 at a zoom of 400 %.</summary>
    public const int Narrow = 320;

    public const int Phone = 375;

    public const int Desk = 1280;

    public static ViewportSize Viewport(int width) => new() { Width = width, Height = width < 600 ? 700 : 900 };
}
