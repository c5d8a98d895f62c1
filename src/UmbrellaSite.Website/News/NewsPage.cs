using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.News;

internal sealed record NewsPage(NewsArticle Content, string Kind, IReadOnlyList<TextLink> Topics, CardSection More);
