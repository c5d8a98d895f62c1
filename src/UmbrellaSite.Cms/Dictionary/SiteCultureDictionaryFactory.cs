using System.Globalization;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace UmbrellaSite.Cms.Dictionary;

internal sealed class SiteCultureDictionaryFactory(
    TextSnapshots snapshots,
    ICoreScopeProvider scopes,
    ILocalizationService localization,
    AppCaches caches)
    : ICultureDictionaryFactory
{
    private readonly DefaultCultureDictionaryFactory _core = new(localization, caches);

    public ICultureDictionary CreateDictionary() =>
        new SiteCultureDictionary(culture: null, snapshots, scopes, _core.CreateDictionary);

    public ICultureDictionary CreateDictionary(CultureInfo specificCulture) =>
        new SiteCultureDictionary(specificCulture, snapshots, scopes, () => _core.CreateDictionary(specificCulture));
}
