using UmbrellaSite.Forms.Choices;
using UmbrellaSite.Website.Catalogues;

namespace UmbrellaSite.Website.FormSources;

/// <summary>The member organisations, for forms that ask for one of them.</summary>
internal sealed class OrganisationChoices(CatalogueStore catalogues) : IChoiceSource
{
    public string Name => "organisations";

    public IReadOnlyList<SourceChoice> Choices() =>
        [.. catalogues.Current.Organisations.Select(organisation => new SourceChoice(organisation.Key.ToString("N"), organisation.Name))];
}
