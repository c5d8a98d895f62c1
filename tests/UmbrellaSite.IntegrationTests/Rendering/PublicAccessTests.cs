using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Rendering;

[TestFixture]
internal sealed class PublicAccessTests
{
    private PageSite _site = null!;
    private IContent _login = null!;
    private IContent _refused = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await PageSite.StartAsync(services => services
            .AddAuthentication("header")
            .AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>("header", null));
        _login = _site.Published("Sign in");
        _refused = _site.Published("No access");
        Member("erika", "Board");
        Member("max");
        Member("mia", approved: false, groups: "Board");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_visitor_sees_the_sign_in_page_at_the_same_address()
    {
        Protect(_site.Published("Inner circle"));
        Assert.That(await ReadAsync("/inner-circle/"), Does.Contain("<h1>Sign in</h1>"));
    }

    [Test]
    public async Task A_member_of_the_group_sees_the_document()
    {
        Protect(_site.Published("Minutes"));
        Assert.That(await ReadAsync("/minutes/", "erika"), Does.Contain("<h1>Minutes</h1>"));
    }

    [Test]
    public async Task Another_member_sees_the_refusal()
    {
        Protect(_site.Published("Salaries"));
        Assert.That(await ReadAsync("/salaries/", "max"), Does.Contain("<h1>No access</h1>"));
    }

    [Test]
    public async Task A_member_who_is_not_approved_sees_the_refusal()
    {
        Protect(_site.Published("Approved only"));
        Assert.That(await ReadAsync("/approved-only/", "mia"), Does.Contain("<h1>No access</h1>"));
    }

    [Test]
    public async Task The_rule_holds_for_everything_below()
    {
        var parent = _site.Published("Archive");
        _site.Published("Old minutes", parent);
        Protect(parent);
        Assert.That(await ReadAsync("/archive/old-minutes/"), Does.Contain("<h1>Sign in</h1>"));
    }

    [Test]
    public async Task A_protected_page_is_stored_nowhere()
    {
        Protect(_site.Published("Secret"));
        using var response = await SendAsync("/secret/", "erika");
        Assert.That(response.Headers.CacheControl?.NoStore, Is.True);
        using var again = await SendAsync("/secret/", "erika");
        Assert.That(again.Headers.Age, Is.Null);
    }

    [Test]
    public async Task A_page_that_was_stored_is_protected_at_once()
    {
        var page = _site.Published("Closing");
        await ReadAsync("/closing/");
        Protect(page);
        Assert.That(await ReadAsync("/closing/"), Does.Contain("<h1>Sign in</h1>"));
    }

    private void Protect(IContent document)
    {
        var entry = new PublicAccessEntry(document, _login, _refused, []);
        entry.AddRule("Board", Constants.Conventions.PublicAccess.MemberRoleRuleType);
        Assert.That(_site.Get<IPublicAccessService>().Save(entry).Success, Is.True);
    }

    private void Member(string name, string? groups = null, bool approved = true)
    {
        var members = _site.Get<IMemberService>();
        var member = members.CreateMember(name, name + "@example.org", name, Constants.Security.DefaultMemberTypeAlias);
        member.IsApproved = approved;
        members.Save(member);
        if (groups is not null)
        {
            members.AddRole(groups);
            members.AssignRole(name, groups);
        }
    }

    private async Task<string> ReadAsync(string path, string? member = null)
    {
        using var response = await SendAsync(path, member);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string? member)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (member is not null)
        {
            request.Headers.Add("Cookie", "member=" + member);
        }

        return await _site.Client.SendAsync(request);
    }

    /// <summary>Believes whoever says in a cookie who he is.</summary>
    private sealed class HeaderAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Cookies["member"] is not { } name)
            {
                return Task.FromResult(AuthenticateResult.NoResult());
            }

            var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], Scheme.Name);
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name)));
        }
    }
}
