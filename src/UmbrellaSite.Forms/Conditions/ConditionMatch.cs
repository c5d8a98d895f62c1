namespace UmbrellaSite.Forms.Conditions;

internal enum ConditionMatch
{
    All,
    Any,
}
