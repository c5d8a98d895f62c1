using UmbrellaSite.Forms.Choices;
using UmbrellaSite.Website.Places;

namespace UmbrellaSite.Website.FormSources;

/// <summary>Tells forms which place a postcode belongs to, from the table that finds contact points.</summary>
internal sealed class Postcodes(PlaceIndex places) : IPostcodes
{
    public PostcodePlace? Find(string postcode) =>
        places.Find(postcode).Only is { } place ? new PostcodePlace(place.Name, place.State) : null;
}
