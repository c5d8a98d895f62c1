using System.Net;

namespace UmbrellaSite.Forms.Entries;

/// <param name="Address">Only ever counted, as a hash; never stored.</param>
/// <param name="Site">The address of the site as the sender knows it: links in mails begin with it.</param>
internal sealed record SenderOrigin(IPAddress? Address, Uri Site);
