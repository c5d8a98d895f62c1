using Microsoft.Playwright;

namespace UmbrellaSite.BrowserTests.Paths;

/// <summary>Somebody who has a keyboard and nothing else.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MoreThanAnyPageHas = 600;

    // The outline of a card is drawn around the whole card, whose heading is the link.
    private const string Focused =
        """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const outlined = [element, element.closest(".card")].filter(Boolean).map((shown) => getComputedStyle(shown));
          const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          const stops = [...document.querySelectorAll("a[href], button, input, select, summary, video")];
          return {
            name: (element.matches("input, select") ? element.id : element.textContent).trim().replace(/\s+/g, " "),
            place: stops.indexOf(element),
            outlined: outlined.some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2),
            visible: box.width > 1 && box.height > 1 && top !== null && (element.contains(top) || top.contains(element)),
          };
        }
        """;

    public async Task<Stop?> TabAsync()
    {
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<Stop?>(Focused);
    }

    /// <summary>Goes on until the text or the id of what has the focus begins like this.</summary>
    public async Task<Stop> TabToAsync(string name)
    {
        for (var count = 0; count < MoreThanAnyPageHas; count++)
        {
            if (await TabAsync() is { } stop && stop.Name.StartsWith(name, StringComparison.Ordinal))
            {
                return stop;
            }
        }

        throw new InvalidOperationException($"The keyboard never comes to '{name}' on {page.Url}.");
    }

    /// <summary>All stops from the top of the page to its end.</summary>
    public async Task<IReadOnlyList<Stop>> TabThroughAsync()
    {
        var stops = new List<Stop>();
        while (stops.Count < MoreThanAnyPageHas && await TabAsync() is { } stop)
        {
            stops.Add(stop);
        }

        return stops;
    }

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Presses Enter and waits for the page that follows.</summary>
    public Task EnterAsync() => page.RunAndWaitForNavigationAsync(() => PressAsync("Enter"));
}
