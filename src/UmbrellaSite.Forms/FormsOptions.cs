namespace UmbrellaSite.Forms;

/// <summary>Settings in <c>UmbrellaSite:Forms</c>.</summary>
internal sealed class FormsOptions
{
    public const string Section = "UmbrellaSite:Forms";

    /// <summary>Bytes of a page that is sent, its files included.</summary>
    public long LargestPage { get; set; } = 30 * 1024 * 1024;
}
