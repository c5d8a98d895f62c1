namespace UmbrellaSite.Forms.Choices;

/// <summary>Choices that come from the site itself: its topics, its member organisations.</summary>
public interface IChoiceSource
{
    /// <summary>As definitions name it.</summary>
    string Name { get; }

    /// <summary>In the order in which they are shown, in the language of the request.</summary>
    IReadOnlyList<SourceChoice> Choices();
}
