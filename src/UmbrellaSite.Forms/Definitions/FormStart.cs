namespace UmbrellaSite.Forms.Definitions;

internal enum FormStart
{
    /// <summary>The first page stands where the form is placed.</summary>
    Inline,

    /// <summary>A button stands there; the page around it stays one that can be stored and sets no cookie.</summary>
    Button,
}
