using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace UmbrellaSite.Submissions.Guarding;

/// <summary>
/// How often somebody may send. A sender is an address together with a mail address: five a minute. All senders behind one
/// address, such as an office or a clinic, have thirty a minute together, so that colleagues do not lock each other out and
/// a flood is still stopped.
/// </summary>
/// <remarks>Kept in memory only, as keyed hashes with a key of the day: nothing says later who wrote from where.</remarks>
public sealed class SenderLimits(TimeProvider clock, SenderLimitOptions options)
{
    private const int MostKept = 100_000;

    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, RecentAttempts> _recent = new(StringComparer.Ordinal);
    private readonly byte[] _secret = RandomNumberGenerator.GetBytes(32);
    private DateTimeOffset _tidied = clock.GetUtcNow();

    /// <summary>Counts the attempt and says whether it may go on.</summary>
    public bool Allow(IPAddress? address, string form, string? mail)
    {
        var now = clock.GetUtcNow();
        ForgetOld(now);
        var from = address is null ? string.Empty : Network(address);
        return Recent(now, $"{from}|{form}|{mail?.Trim().ToLowerInvariant()}", options.OfSender).Take(now)
            && Recent(now, $"{from}|{form}", options.OfAddress).Take(now);
    }

    // One connection of a home has a whole /64 of IPv6 addresses.
    private static string Network(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var octets = plain.GetAddressBytes();
        return Convert.ToHexString(octets.Length == 16 ? octets.AsSpan(0, 8) : octets);
    }

    private RecentAttempts Recent(DateTimeOffset now, string text, int most)
    {
        var key = Convert.ToHexString(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes($"{now:yyyyMMdd}|{text}")));
        return _recent.GetOrAdd(key, static (_, count) => new RecentAttempts(count), most);
    }

    private void ForgetOld(DateTimeOffset now)
    {
        if (_recent.Count < MostKept || now - _tidied < _pause)
        {
            return;
        }

        _tidied = now;
        foreach (var (key, attempts) in _recent)
        {
            if (attempts.AreOver(now))
            {
                _recent.TryRemove(key, out _);
            }
        }
    }
}
