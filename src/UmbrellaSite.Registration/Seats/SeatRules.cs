namespace UmbrellaSite.Registration.Seats;

/// <summary>Who gets a seat. Nothing here knows of databases or clocks.</summary>
internal static class SeatRules
{
    public const int LargestGroup = 20;

    /// <summary>States in which seats cannot be given to others.</summary>
    public static bool Holds(EntryState state) => state is EntryState.Unconfirmed or EntryState.Confirmed or EntryState.Offered;

    /// <summary>A newcomer does not overtake those who wait and could be offered a seat.</summary>
    public static Admission Admit(SeatSituation situation, int seats, bool hasWaitingList)
    {
        if (situation.Seats is not { } all)
        {
            return Admission.Seat;
        }

        if (seats > all)
        {
            return Admission.TooMany;
        }

        return situation.Free >= seats && !situation.OthersWait ? Admission.Seat
            : hasWaitingList ? Admission.Wait
            : Admission.Full;
    }

    /// <summary>
    /// Those in line who are offered seats now: first come, first served. A group that does not fit yet holds up those
    /// behind it, otherwise it would never have its turn; one that will never fit does not.
    /// </summary>
    public static IEnumerable<Waiter> Next(int? seats, int held, IEnumerable<Waiter> inOrder)
    {
        var free = (seats ?? int.MaxValue) - held;
        foreach (var waiter in inOrder)
        {
            if (waiter.Seats > seats)
            {
                continue;
            }

            if (waiter.Seats > free)
            {
                yield break;
            }

            free -= waiter.Seats;
            yield return waiter;
        }
    }
}
