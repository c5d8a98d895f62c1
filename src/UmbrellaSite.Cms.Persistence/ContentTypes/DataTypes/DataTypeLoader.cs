using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using UmbrellaSite.Cms.Persistence.Scoping;

namespace UmbrellaSite.Cms.Persistence.ContentTypes.DataTypes;

/// <summary>Builds every data type with its editor and configuration.</summary>
internal sealed class DataTypeLoader(
    IScopeAccessor scopes,
    PropertyEditorCollection editors,
    IDataValueEditorFactory valueEditors,
    IConfigurationEditorJsonSerializer serializer,
    ILogger<DataTypeLoader> logger)
{
    private readonly ConcurrentDictionary<(int DataType, string Editor), bool> _reported = new();

    public IReadOnlyList<IDataType> Load() =>
        scopes.Database().Query(DataTypeRow.Select, DataTypeRow.Read).ConvertAll<IDataType>(Create);

    private DataType Create(DataTypeRow row)
    {
        var editor = EditorOf(row);
        var dataType = new DataType(editor, serializer, row.ParentId);
        dataType.DisableChangeTracking();
        dataType.Id = row.Id;
        dataType.Key = row.Key;
        dataType.Name = row.Name;
        dataType.Level = row.Level;
        dataType.Path = row.Path;
        dataType.SortOrder = row.SortOrder;
        dataType.Trashed = row.Trashed;
        dataType.CreatorId = row.CreatorId ?? Constants.Security.UnknownUserId;
        dataType.CreateDate = row.CreateDate;
        dataType.UpdateDate = row.CreateDate;
        dataType.EditorUiAlias = row.EditorUiAlias;
        dataType.DatabaseType = Enum.Parse<ValueStorageType>(row.StorageType, ignoreCase: true);
        dataType.SetConfigurationData(editor.GetConfigurationEditor().FromDatabase(row.Configuration, serializer));
        dataType.EnableChangeTracking();
        dataType.ResetDirtyProperties(false);
        return dataType;
    }

    // Core makes a configuration editor at each use, and looks its fields up by reflection each time.
    private static void KeepConfigurationEditor(IDataEditor editor)
    {
        if (editor is DataEditor { ExplicitConfigurationEditor: null } dataEditor)
        {
            dataEditor.ExplicitConfigurationEditor = dataEditor.GetConfigurationEditor();
        }
    }

    /// <summary>An editor that is no longer installed must not take the site down: its values stay, unread, until it is back.</summary>
    private IDataEditor EditorOf(DataTypeRow row)
    {
        if (editors.TryGet(row.EditorAlias, out var editor))
        {
            KeepConfigurationEditor(editor);
            return editor;
        }

        if (_reported.TryAdd((row.Id, row.EditorAlias), true))
        {
            logger.LogWarning(
                "The data type {DataTypeId} uses the property editor {EditorAlias}, which is not installed. Install it or choose another editor for the data type.",
                row.Id,
                row.EditorAlias);
        }

        return new MissingPropertyEditor(row.EditorAlias, valueEditors);
    }
}
