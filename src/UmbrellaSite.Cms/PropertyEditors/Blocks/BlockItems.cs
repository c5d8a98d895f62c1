using System.Collections.Concurrent;
using System.Reflection;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

/// <summary>
/// Creates block items of the models that the site has for their content and settings, such as
/// BlockListItem&lt;Quote, QuoteSettings&gt;.
/// </summary>
internal sealed class BlockItems<TItem>(Type openType)
    where TItem : class, IBlockReference<IPublishedElement, IPublishedElement>
{
    private readonly ConcurrentDictionary<(Type Content, Type Settings), ConstructorInvoker> _constructors = new();

    public TItem Create(Type contentModel, Type settingsModel, Guid contentKey, IPublishedElement content, Guid? settingsKey, IPublishedElement? settings) =>
        (TItem)_constructors.GetOrAdd((contentModel, settingsModel), Find).Invoke(contentKey, content, settingsKey, settings);

    private ConstructorInvoker Find((Type Content, Type Settings) models)
    {
        var type = openType.MakeGenericType(models.Content, models.Settings);
        var constructor = type.GetConstructor([typeof(Guid), models.Content, typeof(Guid?), models.Settings])
            ?? throw new InvalidOperationException($"{type} has no constructor for keys and elements.");
        return ConstructorInvoker.Create(constructor);
    }
}
