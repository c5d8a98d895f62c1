namespace UmbrellaSite.Forms.Choices;

/// <summary>Knows which place a German postcode belongs to.</summary>
public interface IPostcodes
{
    /// <returns>Null where there is no such postcode.</returns>
    PostcodePlace? Find(string postcode);
}
