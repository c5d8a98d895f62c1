using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.ContentTypes.Containers;
using UmbrellaSite.Cms.Persistence.ContentTypes.DataTypes;
using UmbrellaSite.Cms.Persistence.ContentTypes.Files;
using UmbrellaSite.Cms.Persistence.ContentTypes.Lookups;
using UmbrellaSite.Cms.Persistence.ContentTypes.Nodes;
using UmbrellaSite.Cms.Persistence.ContentTypes.Templates;
using UmbrellaSite.Cms.Persistence.ContentTypes.Types;
using UmbrellaSite.Cms.Persistence.ContentTypes.Types.Loading;
using UmbrellaSite.Cms.Persistence.ContentTypes.Types.Variations;
using UmbrellaSite.Cms.Persistence.ContentTypes.Types.Writing;

namespace UmbrellaSite.Cms.Persistence.ContentTypes;

internal static class ContentTypeRepositoriesRegistration
{
    public static IServiceCollection AddContentTypeRepositories(this IServiceCollection services)
    {
        services.TryAddSingleton<NodeStore>();
        services.AddTypes();
        services.AddDataTypes();
        services.AddTemplates();
        services.AddContainers();
        services.AddFiles();
        services.AddLookups();
        return services;
    }

    private static void AddTypes(this IServiceCollection services)
    {
        services.TryAddSingleton<ContentTypeLoader>();
        services.TryAddSingleton<ContentTypeStore>();
        services.TryAddSingleton<IContentTypeCommonRepository>(provider => provider.GetRequiredService<ContentTypeStore>());
        services.TryAddSingleton<DataTypeOfProperty>();
        services.TryAddSingleton<PropertyTypeWriter>();
        services.TryAddSingleton<TypeLinkWriter>();
        services.TryAddSingleton<PropertyValueMove>();
        services.TryAddSingleton<TagMove>();
        services.TryAddSingleton<EditedFlags>();
        services.TryAddSingleton<VariationChanges>();
        services.TryAddSingleton<ContentTypeWriter>();
        services.TryAddSingleton<IContentTypeRepository, DocumentTypeRepository>();
        services.TryAddSingleton<IMediaTypeRepository, MediaTypeRepository>();
        services.TryAddSingleton<IMemberTypeRepository, MemberTypeRepository>();
    }

    private static void AddDataTypes(this IServiceCollection services)
    {
        services.TryAddSingleton<DataTypeLoader>();
        services.TryAddSingleton<DataTypeWriter>();
        services.TryAddSingleton<IDataTypeRepository, DataTypeRepository>();
    }

    private static void AddTemplates(this IServiceCollection services)
    {
        services.TryAddSingleton<TemplateFiles>();
        services.TryAddSingleton<TemplateCaches>();
        services.TryAddSingleton<TemplateLoader>();
        services.TryAddSingleton<TemplateWriter>();
        services.TryAddSingleton<ITemplateRepository, TemplateRepository>();
    }

    private static void AddContainers(this IServiceCollection services)
    {
        services.TryAddSingleton<IDocumentTypeContainerRepository, DocumentTypeContainerRepository>();
        services.TryAddSingleton<IMediaTypeContainerRepository, MediaTypeContainerRepository>();
        services.TryAddSingleton<IMemberTypeContainerRepository, MemberTypeContainerRepository>();
        services.TryAddSingleton<IDataTypeContainerRepository, DataTypeContainerRepository>();
        services.TryAddSingleton<IDocumentBlueprintContainerRepository, DocumentBlueprintContainerRepository>();
    }

    private static void AddFiles(this IServiceCollection services)
    {
        services.TryAddSingleton<IPartialViewRepository, PartialViewRepository>();
        services.TryAddSingleton<IScriptRepository, ScriptRepository>();
        services.TryAddSingleton<IStylesheetRepository, StylesheetRepository>();
    }

    private static void AddLookups(this IServiceCollection services)
    {
        services.TryAddSingleton<IIdKeyMapRepository, IdKeyMapRepository>();
        services.TryAddSingleton<IDataTypeUsageRepository, DataTypeUsageRepository>();
        services.TryAddSingleton<IPropertyTypeUsageRepository, PropertyTypeUsageRepository>();
        services.TryAddSingleton<IDynamicRootRepository, DynamicRootRepository>();
    }
}
