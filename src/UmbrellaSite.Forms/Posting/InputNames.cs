namespace UmbrellaSite.Forms.Posting;

/// <summary>The inputs of every form that are not fields of it. Aliases of fields begin with a letter.</summary>
internal static class InputNames
{
    public const string Antiforgery = "_schutz";
    public const string Ticket = "_marke";

    /// <summary>Which filling in of the form it is; signed by the ticket.</summary>
    public const string Id = "_nr";
    public const string Step = "_schritt";
    public const string Return = "_zurueck";
    public const string Action = "_tun";

    /// <summary>The secret that the page was opened with.</summary>
    public const string Receipt = "_beleg";

    /// <summary>Looks like a question to programs; people never see it.</summary>
    public const string Decoy = "_homepage";
}
