namespace UmbrellaSite.Forms.Conditions;

internal enum ConditionOperator
{
    Is,
    IsNot,
    Contains,
    NotContains,
    StartsWith,
    EndsWith,
    GreaterThan,
    LessThan,
    IsEmpty,
    IsNotEmpty,

    /// <summary>Whether less choices were made than the value says.</summary>
    FewerThan,
}
