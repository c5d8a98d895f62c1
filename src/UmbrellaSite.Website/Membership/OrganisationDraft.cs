using System.Globalization;
using System.Text.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbrellaSite.Forms.Actions;
using UmbrellaSite.Website.Models;

namespace UmbrellaSite.Website.Membership;

/// <summary>The page of an organisation, filled with what its application says. Its key is that of the application.</summary>
internal sealed class OrganisationDraft(IContentService contents, IContentTypeService types, TimeProvider clock)
{
    private const string Language = "de";

    public void Ensure(ActionEntry entry, string name)
    {
        if (contents.GetById(entry.Key) is not null)
        {
            return;
        }

        var page = contents.Create(name, Directory().Id, Organisation.ModelTypeAlias);
        page.Key = entry.Key;
        page.SetCultureName(name, Language);
        Fill(page, entry);
        if (contents.Save(page) is { Success: false } refused)
        {
            throw new EntryActionException($"The page of the organisation was not saved: {refused.Result}.");
        }
    }

    private IContent Directory()
    {
        var type = types.Get(OrganisationDirectory.ModelTypeAlias) ?? throw new EntryActionException("There is no document type for the list of organisations.");
        return contents.GetPagedOfType(type.Id, 0, 1, out _, null!).FirstOrDefault()
            ?? throw new EntryActionException("There is no page with the list of organisations to put the new one below.");
    }

    private void Fill(IContent page, ActionEntry entry)
    {
        page.SetValue("abbreviation", entry.Text("abbreviation"));
        page.SetValue("street", entry.Part("address", "street"));
        page.SetValue("postalCode", entry.Part("address", "postcode"));
        page.SetValue("city", entry.Part("address", "town"));
        page.SetValue("website", entry.Text("website"));
        page.SetValue("email", entry.Text("email"));
        page.SetValue("phone", entry.Text("phone"));
        page.SetValue("federalStates", JsonSerializer.Serialize(entry.Texts("states")));
        page.SetValue("memberSince", clock.GetUtcNow().Year);
        SetNumber(page, "founded", entry.Text("founded"));
        SetNumber(page, "memberCount", entry.Text("members"));
        if (entry.Text("legalForm") == "ev")
        {
            page.SetValue("legalForm", JsonSerializer.Serialize(new[] { "Eingetragener Verein" }));
        }
    }

    private static void SetNumber(IContent page, string alias, string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            page.SetValue(alias, number);
        }
    }
}
