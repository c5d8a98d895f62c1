namespace UmbrellaSite.BrowserTests.Paths;

/// <summary>Something that has the focus of the keyboard.</summary>
internal sealed record Stop
{
    /// <summary>Its text; of a field its id.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Its place in the order of the document.</summary>
    public int Place { get; init; }

    /// <summary>Whether a line of two pixels or more is drawn around it.</summary>
    public bool Outlined { get; init; }

    /// <summary>Whether it is in the window with nothing in front of it.</summary>
    public bool Visible { get; init; }
}
