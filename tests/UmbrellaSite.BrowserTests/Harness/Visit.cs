using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace UmbrellaSite.BrowserTests.Harness;

/// <summary>What a browser did and found when a page was opened for the first time. Each page is opened once for all tests.</summary>
internal sealed class Visit
{
    private static readonly ConcurrentDictionary<PageType, Lazy<Task<Visit>>> _visits = new();

    public required int Status { get; init; }

    /// <summary>Everything that was asked for, the page itself included.</summary>
    public required IReadOnlyList<Loaded> Loaded { get; init; }

    public required IReadOnlyList<string> Cookies { get; init; }

    /// <summary>Errors and warnings of the console, broken policies included, and errors of scripts.</summary>
    public required IReadOnlyList<string> Complaints { get; init; }

    /// <summary>What axe found, each with how the page was shown.</summary>
    public required IReadOnlyList<string> Barriers { get; init; }

    /// <summary>How far the page is wider than the window, in CSS pixels, by width of the window.</summary>
    public required IReadOnlyDictionary<int, int> Overflow { get; init; }

    public static Task<Visit> OfAsync(PageType page) =>
        _visits.GetOrAdd(page, static page => new Lazy<Task<Visit>>(() => MakeAsync(page))).Value;

    private static async Task<Visit> MakeAsync(PageType type)
    {
        await using var visitor = await Browsing.VisitorAsync();
        var page = await visitor.NewPageAsync();
        var complaints = new ConcurrentQueue<string>();
        var requests = new ConcurrentQueue<IRequest>();
        page.Console += (_, message) => NoteComplaint(complaints, message, type);
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Request += (_, request) => requests.Enqueue(request);

        var response = await page.GotoAsync(type.Path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        var loaded = await Task.WhenAll(requests.Select(Harness.Loaded.FromAsync));
        var cookies = await visitor.CookiesAsync();
        var (barriers, overflow) = await LookAsync(page);
        return new Visit
        {
            Status = response!.Status,
            Loaded = loaded,
            Cookies = [.. cookies.Select(cookie => cookie.Name)],
            Complaints = [.. complaints],
            Barriers = barriers,
            Overflow = overflow,
        };
    }

    // A page that is answered with 404 is one, which Chromium mentions in the console.
    private static void NoteComplaint(ConcurrentQueue<string> complaints, IConsoleMessage message, PageType type)
    {
        var isItsStatus = type.Status >= 400 && message.Text.Contains($"status of {type.Status}", StringComparison.Ordinal);
        if (message.Type is "error" or "warning" && !isItsStatus)
        {
            complaints.Enqueue(message.Text);
        }
    }

    private static async Task<(IReadOnlyList<string> Barriers, IReadOnlyDictionary<int, int> Overflow)> LookAsync(IPage page)
    {
        var barriers = new List<string>();
        var overflow = new Dictionary<int, int>();
        await Axe.LoadAsync(page);
        foreach (var width in (int[])[Widths.Desk, Widths.Narrow])
        {
            await page.SetViewportSizeAsync(width, Widths.Viewport(width).Height);
            overflow[width] = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            foreach (var appearance in Appearance.All)
            {
                await appearance.ApplyAsync(page);
                var found = await Axe.ViolationsAsync(page, appearance);
                barriers.AddRange(found.Select(barrier => $"{appearance.Name}, {width} px: {barrier}"));
            }
        }

        return (barriers, overflow);
    }
}
