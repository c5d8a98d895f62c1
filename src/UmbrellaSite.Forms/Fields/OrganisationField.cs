using UmbrellaSite.Forms.Choices;

namespace UmbrellaSite.Forms.Fields;

/// <summary>One of the member organisations; stored by its key.</summary>
internal sealed record OrganisationField : ChoiceField
{
    public const string SourceName = "organisations";

    private static readonly ChoiceOptions _organisations = new(Source: SourceName);

    public override ChoiceOptions Offered => _organisations;

    public override string View => "Select";
}
