namespace UmbrellaSite.Registration.Entries;

/// <summary>What somebody needs to take part. The numbers are stored.</summary>
public enum NeedKind
{
    SignLanguage = 0,
    SpeechToText = 1,
    Wheelchair = 2,
    Companion = 3,
    Diet = 4,
    Other = 5,
}
