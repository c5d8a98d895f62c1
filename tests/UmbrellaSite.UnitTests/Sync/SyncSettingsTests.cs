using Microsoft.Extensions.Configuration;
using UmbrellaSite.Cms.Sync.Settings;

namespace UmbrellaSite.UnitTests.Sync;

[TestFixture]
internal sealed class SyncSettingsTests
{
    [TestCase("All", "Content", true)]
    [TestCase("settings, content", "Content", true)]
    [TestCase("Settings", "Content", false)]
    [TestCase("None", "Content", false)]
    [TestCase("off", "Content", false)]
    [TestCase("", "Content", false)]
    public void A_setting_names_groups_as_in_uSync(string setting, string group, bool included) =>
        Assert.That(SyncGroup.Includes(setting, group), Is.EqualTo(included));

    [Test]
    public void A_handler_is_configured_by_its_uSync_name()
    {
        var set = Read(new()
        {
            ["uSync:Sets:Default:DisabledHandlers:0"] = "mediaHandler",
            ["uSync:Sets:Default:Handlers:ContentHandler:Actions:0"] = "Import",
            ["uSync:Sets:Default:Handlers:ContentHandler:Settings:ImportTrashed"] = "true",
        });

        Assert.Multiple(() =>
        {
            Assert.That(set.Enables("MediaHandler"), Is.False);
            Assert.That(set.Enables("ContentHandler"), Is.True);
            Assert.That(set.For("contenthandler").Flag("importtrashed"), Is.True);
            Assert.That(set.For("ContentHandler").Allows("import"), Is.True);
            Assert.That(set.For("ContentHandler").Allows("Export"), Is.False);
            Assert.That(set.For("DataTypeHandler").Allows("Export"), Is.True);
        });
    }

    private static HandlerSet Read(Dictionary<string, string?> values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection($"{HandlerSet.Section}:Default").Get<HandlerSet>()!;
}
