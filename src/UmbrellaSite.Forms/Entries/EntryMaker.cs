using System.Globalization;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Entries;

/// <summary>Makes an entry of what was answered.</summary>
internal sealed class EntryMaker(TimeProvider clock)
{
    public Entry Make(FormReading reading, Uri page) => new(
        Guid.CreateVersion7(clock.GetUtcNow()),
        reading.Form.Key,
        Reference.Make(),
        EntryState.Submitted,
        CultureInfo.CurrentUICulture.Name,
        clock.GetUtcNow(),
        [.. reading.Answers().Select(pair => new EntryAnswer(
            pair.Field.Key, pair.Field.Alias, pair.Field.Label.Current, pair.Answer.Value!, pair.Answer.Text, pair.Field.Sensitive))],
        page);
}
