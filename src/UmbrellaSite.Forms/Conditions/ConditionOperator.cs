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
}
