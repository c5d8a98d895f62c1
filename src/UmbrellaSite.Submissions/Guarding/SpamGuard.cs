using System.Net;

namespace UmbrellaSite.Submissions.Guarding;

/// <summary>What tells people from programs, without asking anybody else and without a riddle.</summary>
public sealed class SpamGuard(FormTicket tickets, SenderLimits limits)
{
    /// <param name="ticket">The hidden field made by <see cref="FormTicket.Issue"/>.</param>
    /// <param name="decoy">A field that people do not see; programs fill it in.</param>
    public GuardVerdict Judge(string form, string? ticket, string? decoy, IPAddress? address, string? mail)
    {
        if (!string.IsNullOrEmpty(decoy))
        {
            return GuardVerdict.Decoy;
        }

        return tickets.Check(form, ticket) switch
        {
            TicketVerdict.Forged => GuardVerdict.Forged,
            TicketVerdict.TooOld => GuardVerdict.TooOld,
            TicketVerdict.TooQuick => GuardVerdict.TooQuick,
            _ => limits.Allow(address, form, mail) ? GuardVerdict.Welcome : GuardVerdict.TooOften,
        };
    }
}
