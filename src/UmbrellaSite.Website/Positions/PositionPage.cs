using UmbrellaSite.Website.Cards;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Positions;

internal sealed record PositionPage(Models.Position Content, IReadOnlyList<TextLink> Topics, FactList Facts, bool IsSample);
