namespace UmbrellaSite.Cms.Sync.Values;

/// <summary>Turns the stored value of certain editors into what another site can understand, and back.</summary>
internal interface IValueMapper
{
    IReadOnlyCollection<string> Editors { get; }

    string Export(string stored);

    string Import(string written);
}
