using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.IntegrationTests.Linking;

public class SubscriptionTests : LinkingFixture
{
    private INotificationService Subscriptions => Site.Get<INotificationService>();

    private IUser User => Site.Get<IUserService>().GetUserById(Constants.Security.SuperUserId)!;

    [Test]
    public void A_user_is_told_of_the_actions_subscribed_to()
    {
        var page = APage("Subscribed");

        Subscriptions.SetNotifications(User, page, [ActionPublish.ActionLetter, ActionMove.ActionLetter]);

        var ofPage = Subscriptions.GetEntityNotifications(page)!.ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(ofPage.Select(subscription => subscription.Action),
                Is.EquivalentTo(new[] { ActionPublish.ActionLetter, ActionMove.ActionLetter }));
            Assert.That(ofPage.Select(subscription => subscription.UserId), Is.All.EqualTo(User.Id));
            Assert.That(ofPage.Select(subscription => subscription.EntityType), Is.All.EqualTo(Constants.ObjectTypes.Document));
        });
    }

    [Test]
    public void Subscribing_anew_replaces_what_was_subscribed_to()
    {
        var page = APage("Replaced");
        Subscriptions.SetNotifications(User, page, [ActionPublish.ActionLetter]);

        Subscriptions.SetNotifications(User, page, [ActionDelete.ActionLetter]);

        Assert.That(Subscriptions.GetEntityNotifications(page)!.Single().Action, Is.EqualTo(ActionDelete.ActionLetter));
    }

    [Test]
    public void A_subscription_is_made_once()
    {
        var page = APage("Once");

        var first = Subscriptions.TryCreateNotification(User, page, ActionPublish.ActionLetter, out var created);
        var second = Subscriptions.TryCreateNotification(User, page, ActionPublish.ActionLetter, out var none);

        Assert.That((first, second), Is.EqualTo((true, false)));
        Assert.That(created!.EntityId, Is.EqualTo(page.Id));
        Assert.That(none, Is.Null);
    }

    [Test]
    public void A_subscription_above_a_page_is_found_by_its_path()
    {
        var parent = APage("Above");
        var page = APage("Below", parent);
        Subscriptions.SetNotifications(User, parent, [ActionPublish.ActionLetter]);

        var found = Subscriptions.GetUserNotifications(User, page.Path)!;

        Assert.That(found.Select(subscription => subscription.EntityId), Does.Contain(parent.Id));
    }

    [Test]
    public void Subscriptions_end_as_asked_and_with_their_page()
    {
        var (one, two) = (APage("One"), APage("Two"));
        Subscriptions.SetNotifications(User, one, [ActionPublish.ActionLetter]);
        Subscriptions.SetNotifications(User, two, [ActionPublish.ActionLetter]);

        Subscriptions.DeleteNotifications(User, one);
        Content.Delete(two);

        var left = Subscriptions.GetUserNotifications(User)!.Select(subscription => subscription.EntityId);
        Assert.That(left.Intersect([one.Id, two.Id]), Is.Empty);
    }
}
