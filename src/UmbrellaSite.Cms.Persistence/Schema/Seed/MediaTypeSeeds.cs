using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <summary>Folder, image, file and the kinds of file that Umbraco tells apart by their extension.</summary>
internal static class MediaTypeSeeds
{
    private const int Folder = 1031;

    private static readonly ContentTypeSeed[] All =
    [
        new(532, Media(1031, "f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d", "Folder"), "Folder", "icon-folder")
        {
            ListView = Constants.DataTypes.Guids.ListViewMediaGuid,
            AllowedAtRoot = true,
        },
        new(533, Media(1032, "cc07b313-0843-4aa8-bbda-871c8da728c8", "Image"), "Image", "icon-picture",
            new(3, "79ed4d07-254a-42cf-8fa9-ebe1c116a596", "Image", "image",
                new(6, "b646ca8f-e469-4fc2-a48a-d4dc1aa64a53", "umbracoFile", "Image", Constants.DataTypes.ImageCropper, Mandatory: true),
                new(7, "a68d453b-1f62-44f4-9f71-0b6bbd43c355", "umbracoWidth", "Width", Constants.DataTypes.LabelPixels),
                new(8, "854087f6-648b-40ed-bc98-b8a9789e80b9", "umbracoHeight", "Height", Constants.DataTypes.LabelPixels),
                new(9, "bd4c5ace-26e3-4a8b-af1a-e8206a35fa07", "umbracoBytes", "File size", Constants.DataTypes.LabelBytes),
                new(10, "f7786fe8-724a-4ed0-b244-72546db32a92", "umbracoExtension", "File extension", Constants.DataTypes.LabelString)))
        {
            AllowedAtRoot = true,
        },
        new(534, Media(1033, "4c52d8ab-54e6-40cd-999c-7a5f24903e4d", "File"), "File", "icon-document",
            new(4, "50899f9c-023a-4466-b623-aba9049885fe", "File", "file",
                new(24, "a0fb68f3-f427-47a6-afce-536ffa5b64e9", "umbracoFile", "File", Constants.DataTypes.Upload, Mandatory: true),
                new(25, "3531c0a3-4e0a-4324-a621-b9d3822b071f", "umbracoExtension", "File extension", Constants.DataTypes.LabelString),
                new(26, "f9527050-59bc-43e4-8fa8-1658d1319ff5", "umbracoBytes", "File size", Constants.DataTypes.LabelBytes)))
        {
            AllowedAtRoot = true,
        },
        new(540, Media(1034, "f6c515bb-653c-4bdc-821c-987729ebe327", "Video"), "umbracoMediaVideo", "icon-video",
            new(52, "2f0a61b6-cf92-4ff4-b437-751ab35eb254", "Video", "video",
                new(40, "bed8ab97-d85f-44d2-a8b9-aef6893f9610", "umbracoFile", "Video", Constants.DataTypes.UploadVideo, Mandatory: true),
                new(41, "edd2b3fd-1e57-4e57-935e-096defccdc9b", "umbracoExtension", "File extension", Constants.DataTypes.LabelString),
                new(42, "180eeecf-1f00-409e-8234-bba967e08b0a", "umbracoBytes", "File size", Constants.DataTypes.LabelBytes)))
        {
            AllowedAtRoot = true,
        },
        new(541, Media(1035, "a5ddeee0-8fd8-4cee-a658-6f1fcdb00de3", "Audio"), "umbracoMediaAudio", "icon-audio-lines",
            new(53, "335fb495-0a87-4e82-b902-30eb367b767c", "Audio", "audio",
                new(43, "1f48d730-f174-4684-afad-a335e59d84a0", "umbracoFile", "Audio", Constants.DataTypes.UploadAudio, Mandatory: true),
                new(44, "1bee433f-a21a-4031-8e03-af01bb8d2de9", "umbracoExtension", "File extension", Constants.DataTypes.LabelString),
                new(45, "3cbf538a-29ab-4317-a9eb-bbcdf1a54260", "umbracoBytes", "File size", Constants.DataTypes.LabelBytes)))
        {
            AllowedAtRoot = true,
        },
        new(542, Media(1036, "a43e3414-9599-4230-a7d3-943a21b20122", "Article"), "umbracoMediaArticle", "icon-article",
            new(54, "9af3bd65-f687-4453-9518-5f180d1898ec", "Article", "article",
                new(46, "e5c8c2d0-2d82-4f01-b53a-45a1d1cbf19c", "umbracoFile", "Article", Constants.DataTypes.UploadArticle, Mandatory: true),
                new(47, "ef1b4af7-36de-45eb-8c18-a2de07319227", "umbracoExtension", "File extension", Constants.DataTypes.LabelString),
                new(48, "aab7d00c-7209-4337-be3f-a4421c8d79a0", "umbracoBytes", "File size", Constants.DataTypes.LabelBytes)))
        {
            AllowedAtRoot = true,
        },
        new(543, Media(1037, "c4b1efcf-a9d5-41c4-9621-e9d273b52a9c", "Vector Graphics (SVG)"), "umbracoMediaVectorGraphics", "icon-origami",
            new(55, "f199b4d7-9e84-439f-8531-f87d9af37711", "Vector Graphics", "vectorGraphics",
                new(49, "e2a2bdf2-971b-483e-95a1-4104cc06af26", "umbracoFile", "Vector Graphics", Constants.DataTypes.UploadVectorGraphics, Mandatory: true),
                new(50, "0f25a89e-2eb7-49bc-a7b4-759a7e4c69f2", "umbracoExtension", "File extension", Constants.DataTypes.LabelString),
                new(51, "09a07aff-861d-4769-a2b0-c165ebd43d39", "umbracoBytes", "File size", Constants.DataTypes.LabelBytes),
                new(53, "5bc7e468-c53e-41a6-a522-2723f3b94514", "umbracoWidth", "Width", Constants.DataTypes.LabelPixels),
                new(54, "9e4c2b59-6bc6-4648-bb71-b0f45ddbc274", "umbracoHeight", "Height", Constants.DataTypes.LabelPixels)))
        {
            AllowedAtRoot = true,
        },
    ];

    public static void WriteTo(ISqlDatabase database, DateTime now)
    {
        foreach (var mediaType in All)
        {
            mediaType.WriteTo(database, now);
        }

        AllowEverythingInFolders(database);
    }

    private static void AllowEverythingInFolders(ISqlDatabase database)
    {
        foreach (var mediaType in All)
        {
            database.Execute($"""
                INSERT INTO "cmsContentTypeAllowedContentType" ("Id", "AllowedId", "SortOrder")
                VALUES ({Folder}, {mediaType.Node.Id}, {0})
                """);
        }
    }

    private static NodeSeed Media(int id, string key, string name) =>
        new(id, Guid.Parse(key), name, Constants.ObjectTypes.MediaType, SortOrder: 2);
}
