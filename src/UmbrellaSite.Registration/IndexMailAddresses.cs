using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration;

/// <summary>For finding what one mail address has asked for.</summary>
internal sealed class IndexMailAddresses : Migration
{
    public override IEnumerable<string> Statements(ColumnTypes types) =>
        ["""CREATE INDEX "registrationEntryMail" ON "registrationEntry" ("event", LOWER("mail"))"""];
}
