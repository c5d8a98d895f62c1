namespace UmbrellaSite.Forms.Choices;

/// <param name="State">The federal state, as the data type „Bundesland“ names it.</param>
public sealed record PostcodePlace(string Town, string State);
