namespace UmbrellaSite.BrowserTests.Harness;

/// <summary>A page that stands for all of its type.</summary>
/// <param name="View">The view or file that shows it, without its ending.</param>
/// <param name="Status">What the site answers with.</param>
internal sealed record PageType(string View, string Path, int Status = 200)
{
    public override string ToString() => Path;
}
