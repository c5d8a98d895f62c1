namespace UmbrellaSite.Submissions.Guarding;

/// <summary>Whoever is not welcome by mistake can be told what to do: wait, or send the page again.</summary>
public enum GuardVerdict
{
    Welcome,
    Decoy,
    Forged,
    TooQuick,
    TooOld,
    TooOften,
}
