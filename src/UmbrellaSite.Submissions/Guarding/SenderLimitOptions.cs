namespace UmbrellaSite.Submissions.Guarding;

/// <summary>How many pages somebody may send in a minute.</summary>
/// <param name="OfSender">From one address with one mail address.</param>
/// <param name="OfAddress">From one address altogether: an office, a clinic, or everybody where a proxy hides who asks.</param>
public sealed record SenderLimitOptions(int OfSender = 5, int OfAddress = 30);
