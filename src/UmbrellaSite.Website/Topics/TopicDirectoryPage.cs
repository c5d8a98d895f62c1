using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Topics;

internal sealed record TopicDirectoryPage(
    TopicDirectory Content, ListPageOf<TopicEntry> List, IReadOnlyList<LetterGroup<TopicEntry>> Letters);
