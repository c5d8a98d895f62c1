using UmbrellaSite.Forms.Tests.Harness;

namespace UmbrellaSite.Forms.Tests.Fields;

/// <summary>Tests whose visitors read German.</summary>
internal abstract class GermanTests
{
    private IDisposable? _language;

    [SetUp]
    public void SpeakGerman() => _language = Bench.In("de");

    [TearDown]
    public void SpeakAsBefore() => _language?.Dispose();
}
