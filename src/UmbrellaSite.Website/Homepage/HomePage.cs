using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Homepage;

/// <param name="Examples">What one could ask, with the address of the answer.</param>
/// <param name="DaysLeft">Until the running campaign begins; null once it has.</param>
internal sealed record HomePage(
    Home Content,
    IReadOnlyList<TextLink> Examples,
    CampaignEntry? Campaign,
    int? DaysLeft,
    IReadOnlyList<HomeFigure> Figures,
    CardSection Events,
    CardSection News,
    CardSection Position,
    TextLink? Explainer);
