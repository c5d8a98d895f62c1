namespace UmbrellaSite.Website.Places;

/// <summary>What was found for what somebody typed: nothing, one place, or several to choose from.</summary>
internal sealed record PlaceAnswer(string Asked, IReadOnlyList<Place> Places)
{
    public Place? Only => Places.Count == 1 ? Places[0] : null;

    public bool IsAmbiguous => Places.Count > 1;

    public bool IsUnknown => Asked.Length > 0 && Places.Count == 0;
}
