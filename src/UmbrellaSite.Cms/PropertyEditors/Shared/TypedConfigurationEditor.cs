using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbrellaSite.Cms.PropertyEditors.Shared;

/// <summary>Checks and types a configuration by its class alone.</summary>
internal sealed class TypedConfigurationEditor<TConfiguration>(IIOHelper ioHelper)
    : ConfigurationEditor<TConfiguration>(ioHelper)
    where TConfiguration : new();
