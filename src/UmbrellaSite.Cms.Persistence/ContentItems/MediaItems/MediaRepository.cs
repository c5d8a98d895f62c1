using System.Text.RegularExpressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbrellaSite.Cms.Persistence.Caching;
using UmbrellaSite.Cms.Persistence.ContentItems.Items;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.ContentItems.MediaItems;

/// <summary>The media tree.</summary>
internal sealed partial class MediaRepository(
    ContentItemServices services,
    MediaBuilder builder,
    MediaWriter writer,
    ItemTags tags,
    VersionDeletion versions,
    EntityCache<IMedia> cache)
    : SingleVersionRepository<IMedia, MediaRow>(services, versions, cache, Kept, MediaRow.Read), IMediaRepository
{
    private static readonly ItemKind Kept = new(
        Constants.ObjectTypes.Media,
        Columns: string.Empty,
        Tables: string.Empty,
        RowTables: string.Empty,
        ItemKind.CommonNames,
        new Querying.ColumnMap(ItemKind.CommonOrderings)
        {
            ["updater"] = """(SELECT "userName" FROM "umbracoUser" WHERE "id" = v."userId")""",
        });

    public override int RecycleBinId => Constants.System.RecycleBinMedia;

    public IMedia? GetMediaByPath(string mediaPath)
    {
        var path = Resized().Replace(mediaPath, "${extension}");
        return First($"""v."id" IN (SELECT "id" FROM "umbracoMediaVersion" WHERE "path" = {path})""");
    }

    protected override IEnumerable<IMedia> Build(IReadOnlyList<MediaRow> rows, string[]? propertyAliases = null) =>
        builder.Build(rows, propertyAliases);

    protected override void Insert(IMedia entity)
    {
        writer.Insert(entity);
        Conclude(entity, assignTags: true);
    }

    protected override void Update(IMedia entity)
    {
        var isMoving = writer.Update(entity);
        Conclude(entity, assignTags: !isMoving);
    }

    protected override IEnumerable<SqlBuilder> OwnRows(IMedia entity) =>
    [
        SqlBuilder.Of($"""DELETE FROM "umbracoMediaVersion" WHERE "id" IN ({ItemDeletion.VersionIds(entity.Id)})"""),
    ];

    // "koala_403x328.jpg" is a rendition of "koala.jpg".
    [GeneratedRegex(@"_[0-9]+x[0-9]+(?<extension>\.[^./]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Resized();

    private void Conclude(IMedia media, bool assignTags)
    {
        if (assignTags)
        {
            tags.Assign(media);
        }

        Services.Events.Publish(new MediaRefreshNotification(media, new EventMessages()));
        media.ResetDirtyProperties();
    }
}
