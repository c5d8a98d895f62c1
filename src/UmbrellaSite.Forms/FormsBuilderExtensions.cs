using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using UmbrellaSite.Forms.Choices;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Drafts;
using UmbrellaSite.Forms.Entries;
using UmbrellaSite.Forms.Exports;
using UmbrellaSite.Forms.Fields;
using UmbrellaSite.Forms.Placing;
using UmbrellaSite.Forms.Posting;
using UmbrellaSite.Forms.Rendering;
using UmbrellaSite.Forms.Saving;
using UmbrellaSite.Forms.Status;
using UmbrellaSite.Forms.Texts;
using UmbrellaSite.Forms.Webhooks;
using UmbrellaSite.Forms.Workflows;
using UmbrellaSite.Submissions;

namespace UmbrellaSite.Forms;

public static class FormsBuilderExtensions
{
    /// <summary>
    /// Forms. The site brings <see cref="IPostcodes"/> and its own <see cref="IChoiceSource"/>s, the host the storage of
    /// submissions. Safe to call twice.
    /// </summary>
    public static IUmbracoBuilder AddForms(this IUmbracoBuilder builder)
    {
        if (builder.Services.Any(service => service.ServiceType == typeof(FormStore)))
        {
            return builder;
        }

        builder.Services.Configure<FormsOptions>(builder.Config.GetSection(FormsOptions.Section));
        builder.Services.AddAntiforgery(UseOneCookie);
        builder.Services.AddStoragePart<FormsPart>();
        builder.DataEditors().Add<FormPickerPropertyEditor>();
        builder.PropertyValueConverters().Append<FormPickerValueConverter>();
        AddDefinitions(builder.Services);
        AddSteps(builder.Services);
        AddEntries(builder.Services);
        return builder;
    }

    /// <summary>Runs workflows; for a process that serves the site.</summary>
    public static IServiceCollection AddFormJobs(this IServiceCollection services) =>
        services.AddHostedService(provider => provider.GetRequiredService<WorkflowRunner>());

    // The only cookie that a visitor without an account ever gets, and only where there is a form.
    private static void UseOneCookie(AntiforgeryOptions options)
    {
        options.Cookie.Name = "formular";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.FormFieldName = InputNames.Antiforgery;
        options.SuppressXFrameOptionsHeader = true;
    }

    private static void AddDefinitions(IServiceCollection services)
    {
        services.AddSingleton<IChoiceSource, FederalStateChoices>();
        services.TryAddSingleton<ChoiceLists>();
        services.TryAddSingleton<FormReader>();
        services.TryAddSingleton<FormStore>();
        services.TryAddScoped<FormTexts>();
        services.TryAddScoped<FieldContexts>();
    }

    private static void AddSteps(IServiceCollection services)
    {
        services.TryAddSingleton<StoredDrafts>();
        services.TryAddSingleton<DraftOwner>();
        services.TryAddSingleton<Receipts>();
        services.TryAddScoped<FormVisit>();
        services.TryAddScoped<StepBuilder>();
        services.TryAddScoped<FormSteps>();
        services.TryAddScoped<FormPresenter>();
        services.TryAddSingleton<FormPages>();
        services.TryAddSingleton<PostReader>();
        services.TryAddScoped<StepPoster>();
        services.TryAddScoped<PostDesk>();
        services.TryAddScoped<Keeping>();
        services.TryAddScoped<KeepPoster>();
        services.TryAddScoped<StatusPages>();
        services.TryAddSingleton<StatusPoster>();
    }

    private static void AddEntries(IServiceCollection services)
    {
        services.TryAddSingleton<EntryMaker>();
        services.TryAddSingleton<EntryRemoval>();
        services.TryAddSingleton<FileIntake>();
        services.TryAddSingleton<StatusLinks>();
        services.TryAddSingleton<RunSignal>();
        services.TryAddSingleton<RunnerTools>();
        services.TryAddSingleton(provider => ActivatorUtilities.CreateInstance<WebhookSender>(provider, WebhookSender.CreateClient()));
        services.TryAddSingleton<WorkflowRunner>();
        services.TryAddSingleton<EntryLists>();
        services.TryAddScoped<EntryDecisions>();
        services.TryAddScoped<MailWriter>();
        services.TryAddScoped<WorkflowRuns>();
        services.TryAddScoped<EntryDesk>();
    }
}
