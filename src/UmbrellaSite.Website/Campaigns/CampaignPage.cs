using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Campaigns;

/// <param name="DaysLeft">Null once it has begun.</param>
internal sealed record CampaignPage(
    Campaign Content, CampaignEntry Entry, int? DaysLeft, bool IsOver, IReadOnlyList<CardSection> EventsByState, int EventCount);
