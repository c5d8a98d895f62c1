namespace UmbrellaSite.Website.Lists;

/// <param name="Value">As it stands in the address.</param>
/// <param name="Count">How many entries there would be with this answer and all the others chosen.</param>
internal sealed record FilterOption(string Value, string Text, int Count, bool Selected);
