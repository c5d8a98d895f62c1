using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbrellaSite.Cms.Sync.Kinds.Types;

/// <summary>What every kind of type needs besides its own service.</summary>
internal sealed record TypeServices(IDataTypeService DataTypes, IShortStringHelper Strings);
