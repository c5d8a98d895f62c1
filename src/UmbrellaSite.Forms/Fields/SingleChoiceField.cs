using UmbrellaSite.Forms.Choices;

namespace UmbrellaSite.Forms.Fields;

/// <summary>One of a few choices, all of them visible.</summary>
internal sealed record SingleChoiceField : ChoiceField
{
    public required ChoiceOptions Choices { get; init; }

    public override ChoiceOptions Offered => Choices;

    public override string View => "Choices";

    public override bool IsGroup => true;

    public override string FirstInput(string name) => name + ".0";
}
