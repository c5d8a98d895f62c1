using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Campaigns;

internal sealed record CampaignDirectoryPage(CampaignDirectory Content, CardSection Running, CardSection Past);
