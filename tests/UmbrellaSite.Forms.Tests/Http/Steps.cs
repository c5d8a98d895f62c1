namespace UmbrellaSite.Forms.Tests.Http;

/// <summary>The way through the form for tests.</summary>
internal static class Steps
{
    public const string First = "/probe/?formular=probe&schritt=1";

    public static Task SendWhoAsync(this Browser browser, string name = "Anna", string kind = "person", string? email = null) => browser.SendAsync(
        ("name", name), ("email", email ?? $"{Guid.NewGuid():N}@probe.example"), ("art", kind), ("register", kind == "verein" ? "VR 1" : string.Empty));

    public static Task SendAssociationAsync(this Browser browser) =>
        browser.SendAsync(("mitglieder", "1.200"), ("vorstand.0.vorname", "Berta"), ("laender", "Bayern"), ("laender", "Hessen"));

    public static Task SendEndAsync(this Browser browser, string text = "") => browser.SendAsync(("text", text), ("ja", "ja"));

    /// <summary>Up to the page that shows all answers once more.</summary>
    public static async Task<Browser> AtCheckAsync(string name = "Anna", string kind = "person", string? email = null)
    {
        var browser = await Browser.AtAsync(First);
        await browser.SendWhoAsync(name, kind, email);
        if (kind == "verein")
        {
            await browser.SendAssociationAsync();
        }

        await browser.SendEndAsync(Guid.NewGuid().ToString("N"));
        return browser;
    }

    /// <summary>The first page of an application for membership, of somebody who fits the statutes.</summary>
    public static Task SendEligibleAsync(this Browser browser, string members = "1.200", string rare = "nein") => browser.SendAsync(
        ("rechtsform", "ev"), ("gemeinnuetzig", "ja"), ("betroffene", "ja"), ("mitglieder", members), ("selten", rare),
        ("laender", "Bayern"), ("laender", "Hessen"), ("laender", "Sachsen"), ("lag", "ja"));
}
