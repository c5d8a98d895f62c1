using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NSubstitute;
using NUnit.Framework;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;
using UmbrellaSite.Cms.PropertyEditors.Markdown;

namespace UmbrellaSite.UnitTests.PropertyEditors;

internal sealed class MarkdownTests
{
    [TestCase("**bold** and *italic*", "<p><strong>bold</strong> and <em>italic</em></p>")]
    [TestCase("| a | b |\n|---|---|\n| 1 | 2 |", "<table>")]
    [TestCase("[site](https://example.org)", "<a href=\"https://example.org\">site</a>")]
    [TestCase("[mail](mailto:a@example.org) [phone](tel:+491234) [here](/page#part) [there](page?a:b)", "href=\"page?a:b\"")]
    public void Markdown_becomes_HTML(string markdown, string html) =>
        Assert.That(new MarkdownToHtml().ToHtml(markdown), Does.Contain(html));

    [TestCase("<script>alert(1)</script>", "<script")]
    [TestCase("a <img src=x onerror=alert(1)> b", "<img")]
    [TestCase("[x](javascript:alert(1))", "javascript:")]
    [TestCase("[x](JaVaScRiPt:alert(1))", "alert(1)\"")]
    [TestCase("[x](&#106;avascript:alert(1))", "javascript:")]
    [TestCase("![x](data:text/html;base64,AAAA)", "data:")]
    [TestCase("<vbscript:alert(1)>", "href=\"vbscript")]
    [TestCase("[x]: javascript:alert(1)\n\n[x]", "javascript:")]
    public void Nothing_that_runs_gets_through(string markdown, string danger) =>
        Assert.That(new MarkdownToHtml().ToHtml(markdown), Does.Not.Contain(danger));

    [Test]
    public void Templates_get_HTML_with_the_addresses_of_linked_documents()
    {
        var page = new Guid("1304e1dd-ac87-4396-84fe-8a399231cb3d");
        var urls = Substitute.For<IPublishedUrlProvider>();
        urls.GetUrl(page, Arg.Any<UrlMode>(), Arg.Any<string?>(), Arg.Any<Uri?>()).Returns("/page/");
        var settings = Substitute.For<IOptionsMonitor<ContentSettings>>();
        settings.CurrentValue.Returns(new ContentSettings());
        using var bench = EditorBench.For<MarkdownPropertyEditor>("{}", services => services
            .AddSingleton(urls)
            .AddSingleton(settings)
            .AddSingleton(Substitute.For<IProfilingLogger>())
            .AddSingleton<IMarkdownSanitizer, NoopMarkdownSanitizer>()
            .AddSingleton<IMarkdownToHtmlConverter, MarkdownToHtml>()
            .AddSingleton<HtmlLocalLinkParser>()
            .AddSingleton<HtmlUrlParser>());
        Assert.Multiple(() =>
        {
            Assert.That(bench.Convert<MarkdownValueConverter>($"[page](/{{localLink:umb://document/{page:N}}})")!.ToString(), Does.Contain("href=\"/page/\""));
            Assert.That(bench.Convert<MarkdownValueConverter>(null)!.ToString(), Is.Empty);
        });
    }
}
