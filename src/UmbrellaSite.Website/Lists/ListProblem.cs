namespace UmbrellaSite.Website.Lists;

/// <summary>What is wrong with the address of a list.</summary>
internal enum ListProblem
{
    None,
    UnknownFilter,
    TextTooLong,
    NoSuchPage,
}
