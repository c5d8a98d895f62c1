using UmbrellaSite.Forms.Choices;

namespace UmbrellaSite.Forms.Fields;

internal sealed record FederalStateField : ChoiceField
{
    private static readonly ChoiceOptions _states = new(Source: FederalStateChoices.SourceName);

    public override ChoiceOptions Offered => _states;

    public override string View => "Select";
}
