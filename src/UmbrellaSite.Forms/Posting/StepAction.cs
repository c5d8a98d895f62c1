namespace UmbrellaSite.Forms.Posting;

/// <summary>What the button says that a page was sent with: a word, and what it is about.</summary>
internal readonly record struct StepAction(string Verb, string Target)
{
    public const string Next = "weiter";
    public const string Send = "senden";
    public const string Add = "hinzu";
    public const string Remove = "weg";
    public const string Keep = "merken";

    public static StepAction Read(string text) => text.Split(':', 2) is [var verb, var target] ? new StepAction(verb, target) : new StepAction(text, string.Empty);
}
