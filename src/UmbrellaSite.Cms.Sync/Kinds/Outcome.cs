using System.Xml.Linq;
using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Sync.Formatting;

namespace UmbrellaSite.Cms.Sync.Kinds;

/// <summary>Turns the refusal of an Umbraco service into a problem of the file that asked for it.</summary>
internal static class Outcome
{
    public static TResult Require<TResult, TStatus>(this Attempt<TResult, TStatus> attempt, XElement element, string what)
        where TStatus : notnull
        => attempt.Success ? attempt.Result : throw new SyncProblemException(element, $"{what} was refused: {Words(attempt.Status)}.");

    public static void Require<TStatus>(this Attempt<TStatus> attempt, XElement element, string what)
    {
        if (!attempt.Success)
        {
            throw new SyncProblemException(element, $"{what} was refused: {Words(attempt.Result)}.");
        }
    }

    // "DuplicateItemKey" reads better as "duplicate item key".
    public static string Words<TStatus>(TStatus status) =>
        string.Concat((status?.ToString() ?? "no reason given").Select((letter, index) => char.IsUpper(letter) ? (index == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString()));
}
