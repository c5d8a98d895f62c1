namespace UmbrellaSite.Forms;

/// <summary>Settings in <c>UmbrellaSite:Forms</c>.</summary>
internal sealed class FormsOptions
{
    public const string Section = "UmbrellaSite:Forms";

    /// <summary>What webhooks are signed with, by the name that definitions use.</summary>
    public Dictionary<string, string> Secrets { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Bytes of a page that is sent, its files included.</summary>
    public long LargestPage { get; set; } = 30 * 1024 * 1024;
}
