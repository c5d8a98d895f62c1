namespace UmbrellaSite.Registration.Entries;

/// <summary>What somebody sends to register, checked by the page.</summary>
/// <param name="Persons">1 to 20, the first of them the one who registers.</param>
/// <param name="Mail">Where links and news go, for all of them.</param>
/// <param name="ConsentVersion">Which wording the person agreed to; kept as proof, with the time.</param>
public sealed record RegistrationRequest(IReadOnlyList<PersonRequest> Persons, string Mail, string ConsentVersion)
{
    /// <summary>ISO code: mails are in the language of the page.</summary>
    public string Language { get; init; } = "de";

    /// <summary>Nothing in subjects and calendar says what it is about.</summary>
    public bool IsDiscreet { get; init; }

    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>By the keys of the event's questions.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The number of the form page, so that a second click, reload or way back makes no second entry.</summary>
    public string? Page { get; init; }
}
