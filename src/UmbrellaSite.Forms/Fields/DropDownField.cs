using UmbrellaSite.Forms.Choices;

namespace UmbrellaSite.Forms.Fields;

/// <summary>One of many choices.</summary>
internal sealed record DropDownField : ChoiceField
{
    public required ChoiceOptions Choices { get; init; }

    public override ChoiceOptions Offered => Choices;

    public override string View => "Select";
}
