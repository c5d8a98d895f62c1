using UmbrellaSite.Website.Entries;
using UmbrellaSite.Website.Lists;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Terms;

internal sealed record GlossaryPage(Glossary Content, ListPage List, IReadOnlyList<LetterGroup<TermEntry>> Letters);
