using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Finding;

/// <param name="Answer">Null as long as nothing was asked, or nothing that could be.</param>
internal sealed record FinderPage(HelpFinder Content, FinderQuestion Question, FinderAnswer? Answer, string Phone);
