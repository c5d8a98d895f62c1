using UmbrellaSite.Submissions.Storage;

namespace UmbrellaSite.Registration;

internal sealed class CreateRegistration : Migration
{
    public override IEnumerable<string> Statements(ColumnTypes types) =>
    [
        """
        CREATE TABLE "registrationEvent" (
          "key" TEXT NOT NULL PRIMARY KEY,
          "title" TEXT NOT NULL,
          "start" BIGINT NOT NULL,
          "end" BIGINT NOT NULL,
          "place" TEXT NOT NULL,
          "url" TEXT NOT NULL,
          "seats" BIGINT,
          "waitingList" BIGINT NOT NULL,
          "registerUntil" BIGINT,
          "cancelUntil" BIGINT,
          "organiserMail" TEXT NOT NULL,
          "cancelled" BIGINT NOT NULL,
          "updated" BIGINT NOT NULL,
          "sequence" BIGINT NOT NULL)
        """,
        $"""
        CREATE TABLE "registrationEntry" (
          "number" {types.Identity},
          "key" TEXT NOT NULL UNIQUE,
          "event" TEXT NOT NULL,
          "state" BIGINT NOT NULL,
          "seats" BIGINT NOT NULL,
          "reference" TEXT NOT NULL,
          "mail" TEXT NOT NULL,
          "duplicate" TEXT NOT NULL,
          "language" TEXT NOT NULL,
          "discreet" BIGINT NOT NULL,
          "answers" TEXT NOT NULL,
          "until" BIGINT,
          "mailConfirmed" BIGINT,
          "consentVersion" TEXT NOT NULL,
          "asked" BIGINT NOT NULL,
          "created" BIGINT NOT NULL,
          "reminded7" BIGINT,
          "reminded1" BIGINT,
          "thanked" BIGINT)
        """,
        """CREATE INDEX "registrationEntrySeats" ON "registrationEntry" ("event", "state", "seats")""",
        """CREATE INDEX "registrationEntryLine" ON "registrationEntry" ("event", "number") WHERE "state" = 2""",
        """CREATE INDEX "registrationEntryUntil" ON "registrationEntry" ("event", "until") WHERE "until" IS NOT NULL""",
        """CREATE INDEX "registrationEntryDuplicate" ON "registrationEntry" ("event", "duplicate")""",
        $"""
        CREATE TABLE "registrationPerson" (
          "id" {types.Identity},
          "entry" TEXT NOT NULL,
          "number" BIGINT NOT NULL,
          "name" TEXT NOT NULL,
          "kind" BIGINT NOT NULL,
          "cancelled" BIGINT NOT NULL,
          "ticket" TEXT NOT NULL UNIQUE,
          "checkedIn" BIGINT,
          "device" TEXT)
        """,
        """CREATE UNIQUE INDEX "registrationPersonEntry" ON "registrationPerson" ("entry", "number")""",
        $"""
        CREATE TABLE "registrationNeed" (
          "id" {types.Identity}, "entry" TEXT NOT NULL, "kind" BIGINT NOT NULL, "remark" TEXT NOT NULL)
        """,
        """CREATE INDEX "registrationNeedEntry" ON "registrationNeed" ("entry")""",
    ];
}
