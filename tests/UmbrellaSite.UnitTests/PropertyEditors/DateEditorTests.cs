using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using UmbrellaSite.Cms.PropertyEditors.Dates;

namespace UmbrellaSite.UnitTests.PropertyEditors;

internal sealed class DateEditorTests
{
    [Test]
    public void The_older_date_is_kept_in_the_date_column()
    {
        using var bench = EditorBench.For<DateTimePropertyEditor>("""{"format": "YYYY-MM-DD HH:mm:ss"}""");
        Assert.Multiple(() =>
        {
            Assert.That(bench.Store("\"2025-03-30 02:30:00\""), Is.EqualTo(new DateTime(2025, 3, 30, 2, 30, 0)));
            Assert.That(bench.Show(new DateTime(2025, 3, 30, 2, 30, 0)), Is.EqualTo("\"2025-03-30 02:30:00\""));
            Assert.That(bench.Problems("\"some day\""), Has.Length.EqualTo(1));
            Assert.That(bench.Convert<DatePickerValueConverter>(new DateTime(2025, 3, 30)), Is.EqualTo(new DateTime(2025, 3, 30)));
        });
    }

    [Test]
    public void A_day_is_stored_as_a_point_in_time_and_shown_as_a_day()
    {
        using var bench = Bench<DateOnlyPropertyEditor>();
        var stored = bench.Store("""{"date": "2025-01-31", "timeZone": null}""");
        Assert.Multiple(() =>
        {
            Assert.That(stored, Is.EqualTo("""{"date":"2025-01-31T00:00:00+00:00","timeZone":null}"""));
            Assert.That(bench.Show(stored), Is.EqualTo("""{"date":"2025-01-31","timeZone":null}"""));
            Assert.That(bench.Convert<DateOnlyValueConverter>(stored), Is.EqualTo(new DateOnly(2025, 1, 31)));
        });
    }

    [Test]
    public void A_time_is_stored_without_the_day_on_which_it_was_entered()
    {
        using var bench = Bench<TimeOnlyPropertyEditor>();
        var stored = bench.Store("""{"date": "13:45:00"}""");
        Assert.Multiple(() =>
        {
            Assert.That(stored, Is.EqualTo("""{"date":"0001-01-01T13:45:00+00:00","timeZone":null}"""));
            Assert.That(bench.Show(stored), Is.EqualTo("""{"date":"13:45:00","timeZone":null}"""));
            Assert.That(bench.Convert<TimeOnlyValueConverter>(stored), Is.EqualTo(new TimeOnly(13, 45)));
        });
    }

    [Test]
    public void A_date_without_time_zone_has_no_kind()
    {
        using var bench = Bench<DateTimeUnspecifiedPropertyEditor>();
        var stored = bench.Store("""{"date": "2025-01-31T13:45:00"}""");
        var value = (DateTime)bench.Convert<DateTimeUnspecifiedValueConverter>(stored)!;
        Assert.Multiple(() =>
        {
            Assert.That(bench.Show(stored), Is.EqualTo("""{"date":"2025-01-31T13:45:00","timeZone":null}"""));
            Assert.That((value, value.Kind), Is.EqualTo((new DateTime(2025, 1, 31, 13, 45, 0), DateTimeKind.Unspecified)));
        });
    }

    [Test]
    public void A_date_with_time_zone_keeps_its_offset_and_zone()
    {
        using var bench = Bench<DateTimeWithTimeZonePropertyEditor>();
        var stored = bench.Store("""{"date": "2025-01-31T13:45:00+01:00", "timeZone": "Europe/Berlin"}""");
        Assert.Multiple(() =>
        {
            Assert.That(bench.Parse((string)stored!)!.ToString(), Does.Contain("Europe/Berlin").And.Contain("2025-01-31T13:45:00\\u002B01:00").Or.Contain("2025-01-31T13:45:00+01:00"));
            Assert.That(bench.Show(stored), Is.EqualTo("""{"date":"2025-01-31T13:45:00\u002B01:00","timeZone":"Europe/Berlin"}"""));
            Assert.That(bench.Convert<DateTimeWithTimeZoneValueConverter>(stored), Is.EqualTo(new DateTimeOffset(2025, 1, 31, 13, 45, 0, TimeSpan.FromHours(1))));
        });
    }

    [Test]
    public void No_date_gives_null()
    {
        using var bench = Bench<DateOnlyPropertyEditor>();
        Assert.Multiple(() =>
        {
            Assert.That(bench.Store("""{"date": null, "timeZone": "Europe/Berlin"}"""), Is.Null);
            Assert.That(bench.Store("null"), Is.Null);
            Assert.That(bench.Show(null), Is.EqualTo("null"));
            Assert.That(bench.Convert<DateOnlyValueConverter>(null), Is.Null);
        });
    }

    [Test]
    public void A_date_from_the_older_editor_is_still_read()
    {
        using var bench = Bench<DateOnlyPropertyEditor>();
        Assert.That(bench.Convert<DateOnlyValueConverter>(new DateTime(2025, 1, 31)), Is.EqualTo(new DateOnly(2025, 1, 31)));
    }

    [TestCase("""{"date": "sometime", "timeZone": "Europe/Berlin"}""", "invalidDate")]
    [TestCase("""{"date": "2025-01-31T10:00:00", "timeZone": "Europe/Paris"}""", "notOneOfOptions(Europe/Paris)")]
    [TestCase("""{"date": "2025-01-31T10:00:00", "timeZone": "europe/berlin"}""", null)]
    public void A_date_must_be_one_and_its_time_zone_must_be_offered(string sent, string? problem)
    {
        using var bench = Bench<DateTimeWithTimeZonePropertyEditor>("""{"timeZones": {"mode": "custom", "timeZones": ["Europe/Berlin"]}}""");
        Assert.That(bench.Problems(sent), problem is null ? Is.Empty : Is.EqualTo(new[] { problem }));
    }

    [Test]
    public void Dates_sort_by_their_point_in_time()
    {
        using var bench = Bench<DateTimeWithTimeZonePropertyEditor>();
        var sortable = (IDataValueSortable)bench.ValueEditor;
        var later = sortable.GetSortableValue("""{"date":"2025-01-31T13:45:00+01:00"}""", null);
        var earlier = sortable.GetSortableValue("""{"date":"2025-01-31T13:45:00+02:00"}""", null);
        Assert.That(string.CompareOrdinal(earlier, later), Is.Negative);
        Assert.That(sortable.GetSortableValue(null, null), Is.Null);
    }

    [Test]
    public void A_day_is_indexed_as_text()
    {
        using var bench = Bench<DateOnlyPropertyEditor>();
        var property = bench.PropertyWith("""{"date":"2025-01-31T00:00:00+00:00","timeZone":null}""");
        var indexed = bench.Editor.PropertyIndexValueFactory.GetIndexValues(property, null, null, false, [], new Dictionary<Guid, IContentType>()).Single();
        Assert.That(indexed.Values, Is.EqualTo(new[] { "2025-01-31" }));
    }

    private static EditorBench Bench<TEditor>(string configuration = "{}")
        where TEditor : IDataEditor => EditorBench.For<TEditor>(configuration, services => services
            .AddSingleton<IDateOnlyPropertyIndexValueFactory, DateOnlyIndexValueFactory>()
            .AddSingleton<ITimeOnlyPropertyIndexValueFactory, TimeOnlyIndexValueFactory>()
            .AddSingleton<IDateTimeUnspecifiedPropertyIndexValueFactory, DateTimeUnspecifiedIndexValueFactory>()
            .AddSingleton<IDateTimeWithTimeZonePropertyIndexValueFactory, DateTimeWithTimeZoneIndexValueFactory>());
}
