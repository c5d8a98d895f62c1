using UmbrellaSite.Forms.Choices;
using UmbrellaSite.Website.Catalogues;

namespace UmbrellaSite.Website.FormSources;

/// <summary>The topics of the site, for forms that ask what somebody is concerned with.</summary>
internal sealed class TopicChoices(CatalogueStore catalogues) : IChoiceSource
{
    public string Name => "topics";

    public IReadOnlyList<SourceChoice> Choices() => [.. catalogues.Current.Topics.Select(topic => new SourceChoice(topic.Key.ToString("N"), topic.Name))];
}
