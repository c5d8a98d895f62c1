namespace UmbrellaSite.Forms.Conditions;

internal enum ConditionAction
{
    Show,
    Hide,
}
