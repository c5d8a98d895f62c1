using System.Text.Json;
using Microsoft.Playwright;

namespace UmbrellaSite.BrowserTests.Harness;

/// <summary>
/// All rules of axe-core, two more than it applies by itself: the size of targets (WCAG 2.2) and a contrast of 7:1,
/// which is what the colours of this site promise. In forced colours the pairs are those of the visitor's system, so there
/// the contrast is held to the level AA; and axe is told the colours that are painted, because Chromium answers its
/// question for <c>-webkit-text-fill-color</c> with the colour that was replaced.
/// </summary>
internal static class Axe
{
    private const string Run =
        """
        async (forced) => {
          const elements = forced ? [...document.querySelectorAll("body *")] : [];
          const painted = elements.map((element) => getComputedStyle(element).color);
          elements.forEach((element, index) => element.style.webkitTextFillColor = painted[index]);
          const rules = { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: !forced } };
          const { violations } = await axe.run(document, { resultTypes: ["violations"], rules });
          elements.forEach((element) => element.removeAttribute("style"));
          return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)} (${node.any[0]?.message ?? ""})`));
        }
        """;

    private static readonly Lazy<string> _script = new(() =>
        File.ReadAllText(Path.Combine(Checkout.Tools, "node_modules", "axe-core", "axe.min.js")));

    public static Task LoadAsync(IPage page) => page.EvaluateAsync(_script.Value);

    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, Appearance appearance) =>
        (await page.EvaluateAsync<JsonElement>(Run, appearance.IsForced)).EnumerateArray().Select(item => item.GetString()!).ToList();
}
