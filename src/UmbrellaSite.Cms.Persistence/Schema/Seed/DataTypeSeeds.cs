using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <summary>The data types that a new Umbraco offers; their ids and keys are the same in every installation.</summary>
internal static class DataTypeSeeds
{
    private const string RichText = """
        {
          "extensions": [
            "Umb.Tiptap.RichTextEssentials", "Umb.Tiptap.Anchor", "Umb.Tiptap.Block", "Umb.Tiptap.Blockquote",
            "Umb.Tiptap.Bold", "Umb.Tiptap.BulletList", "Umb.Tiptap.CodeBlock", "Umb.Tiptap.Embed",
            "Umb.Tiptap.Figure", "Umb.Tiptap.Heading", "Umb.Tiptap.HorizontalRule", "Umb.Tiptap.HtmlAttributeClass",
            "Umb.Tiptap.HtmlAttributeDataset", "Umb.Tiptap.HtmlAttributeId", "Umb.Tiptap.HtmlAttributeStyle",
            "Umb.Tiptap.HtmlTagDiv", "Umb.Tiptap.HtmlTagSpan", "Umb.Tiptap.Image", "Umb.Tiptap.Italic",
            "Umb.Tiptap.Link", "Umb.Tiptap.MediaUpload", "Umb.Tiptap.OrderedList", "Umb.Tiptap.Strike",
            "Umb.Tiptap.Subscript", "Umb.Tiptap.Superscript", "Umb.Tiptap.Table", "Umb.Tiptap.TextAlign",
            "Umb.Tiptap.TextDirection", "Umb.Tiptap.TextIndent", "Umb.Tiptap.TrailingNode", "Umb.Tiptap.Underline"
          ],
          "maxImageSize": 500,
          "overlaySize": "medium",
          "toolbar": [
            [
              ["Umb.Tiptap.Toolbar.SourceEditor"],
              ["Umb.Tiptap.Toolbar.Bold", "Umb.Tiptap.Toolbar.Italic", "Umb.Tiptap.Toolbar.Underline"],
              ["Umb.Tiptap.Toolbar.TextAlignLeft", "Umb.Tiptap.Toolbar.TextAlignCenter", "Umb.Tiptap.Toolbar.TextAlignRight"],
              ["Umb.Tiptap.Toolbar.BulletList", "Umb.Tiptap.Toolbar.OrderedList"],
              ["Umb.Tiptap.Toolbar.Blockquote", "Umb.Tiptap.Toolbar.HorizontalRule"],
              ["Umb.Tiptap.Toolbar.Link", "Umb.Tiptap.Toolbar.Unlink"],
              ["Umb.Tiptap.Toolbar.MediaPicker", "Umb.Tiptap.Toolbar.EmbeddedMedia"]
            ]
          ],
          "allowedMediaTypes": "cc07b313-0843-4aa8-bbda-871c8da728c8,c4b1efcf-a9d5-41c4-9621-e9d273b52a9c"
        }
        """;

    private static readonly DataTypeSeed[] All =
    [
        new(-105, "5eb57825-e15e-4fc7-8e37-fca65cdafbde", "Label (pixels)", 41, "Label", "Label", "Integer",
            """{"umbracoDataValueType":"INT", "labelTemplate":"{=value}px"}"""),
        new(-104, "ba5bdbe6-ab3e-46a8-82b3-2c45f10bc47f", "Label (bytes)", 40, "Label", "Label", "Nvarchar",
            """{"umbracoDataValueType":"BIGINT", "labelTemplate":"{=value | bytes}"}"""),
        new(-103, "215cb418-2153-4429-9aef-8c0f0041191b", "Upload Vector Graphics", 38, "UploadField", "UploadField", "Nvarchar",
            """{"fileExtensions":["svg"]}"""),
        new(-102, "bc1e266c-dac4-4164-bf08-8a1ec6a7143d", "Upload Article", 37, "UploadField", "UploadField", "Nvarchar",
            """{"fileExtensions":["pdf","docx","doc"]}"""),
        new(-101, "8f430dd6-4e96-447e-9dc0-cb552c8cd1f3", "Upload Audio", 36, "UploadField", "UploadField", "Nvarchar",
            """{"fileExtensions":["mp3","weba","oga","opus"]}"""),
        new(-100, "70575fe7-9812-4396-bbe1-c81a76db71b5", "Upload Video", 35, "UploadField", "UploadField", "Nvarchar",
            """{"fileExtensions":["mp4","webm","ogv"]}"""),
        new(-99, "8f1ef1e1-9de4-40d3-a072-6673f631ca64", "Label (decimal)", 39, "Label", "Label", "Decimal",
            """{"umbracoDataValueType":"DECIMAL"}"""),
        new(-98, "a97cec69-9b71-4c30-8b12-ec398860d7e8", "Label (time)", 38, "Label", "Label", "Date",
            """{"umbracoDataValueType":"TIME"}"""),
        new(-96, "3a0156c4-3b8c-4803-bdc1-6871faa83fff", "List View - Media", 2, "ListView", "Collection", "Nvarchar", ListViewOf("Media")),
        new(-95, "c0808dd3-8133-4e4b-8ce8-e2bea84a96a4", "List View - Content", 2, "ListView", "Collection", "Nvarchar", ListViewOf("Document")),
        new(-94, "0e9794eb-f9b5-4f20-a788-93acd233a7e4", "Label (datetime)", 37, "Label", "Label", "Date",
            """{"umbracoDataValueType":"DATETIME"}"""),
        new(-93, "930861bf-e262-4ead-a704-f99453565708", "Label (bigint)", 36, "Label", "Label", "Nvarchar",
            """{"umbracoDataValueType":"BIGINT"}"""),
        new(-92, "f0bc4bfb-b499-40d6-ba86-058885a5178c", "Label (string)", 35, "Label", "Label", "Nvarchar",
            """{"umbracoDataValueType":"STRING"}"""),
        new(-91, "8e7f995c-bd81-4627-9932-c40e568ec788", "Label (integer)", 36, "Label", "Label", "Integer",
            """{"umbracoDataValueType":"INT"}"""),
        new(-90, "84c6b441-31df-4ffe-b67e-67d5bc3ae65a", "Upload File", 34, "UploadField", "UploadField", "Nvarchar"),
        new(-89, "c6bac0dd-4ab9-45b1-8e30-e4b619ee5da3", "Textarea", 33, "TextArea", "TextArea", "Ntext"),
        new(-88, "0cc0eba1-9960-42c9-bf9b-60e150b429ae", "Textstring", 32, "TextBox", "TextBox", "Nvarchar"),
        new(-87, "ca90c950-0aff-4e72-b976-a30b1ac57dad", "Richtext editor", 4, "RichText", "Tiptap", "Ntext", RichText),
        new(-51, "2e6d3631-066e-44b8-aec4-96f09099b2b5", "Numeric", 2, "Integer", "Integer", "Integer"),
        new(-49, "92897bc6-a5f3-4ffe-ae27-f2e7e33dda49", "True/false", 2, "TrueFalse", "Toggle", "Integer"),
        new(-43, "fbaf13a8-4036-41f2-93a3-974f678c312a", "Checkbox list", 2, "CheckBoxList", "CheckBoxList", "Ntext"),
        new(-42, "f38f0ac7-1d27-439c-9f3f-089cd8825a53", "Dropdown multiple", 2, "DropDown.Flexible", "Dropdown", "Nvarchar",
            """{"multiple":true}"""),
        new(-41, "5046194e-4237-453c-a547-15db3a07c4e1", "Date Picker", 2, "DateTime", "DatePicker", "Date", """{"format":"YYYY-MM-DD"}"""),
        new(-40, "bb5f57c9-ce2b-4bb9-b697-4caca783a805", "Radiobox", 2, "RadioButtonList", "RadioButtonList", "Nvarchar"),
        new(-39, "0b6a45e7-44ba-430d-9da5-4e46060b9e03", "Dropdown", 2, "DropDown.Flexible", "Dropdown", "Nvarchar",
            """{"multiple":false}"""),
        new(-37, "0225af17-b302-49cb-9176-b9f35cab9c17", "Approved Color", 2, "ColorPicker", "ColorPicker", "Nvarchar"),
        new(-36, "e4d66c0f-b935-4200-81f0-025f7256b89a", "Date Picker with time", 2, "DateTime", "DatePicker", "Date",
            """{"format":"YYYY-MM-DD HH:mm:ss"}"""),
        new(1041, "b6b73142-b9c1-4bf8-a16d-e1c23320b549", "Tags", 2, "Tags", "Tags", "Ntext",
            """{"group":"default", "storageType":"Json"}"""),
        new(1043, "1df9f033-e6d4-451f-b8d2-e0cbc50a836f", "Image Cropper", 2, "ImageCropper", "ImageCropper", "Ntext"),
        new(1046, "fd1e0da5-5606-4862-b679-5d0cf3a52a59", "Content Picker", 2, "ContentPicker", "DocumentPicker", "Nvarchar"),
        new(1047, "1ea2e01f-ebd8-4ce1-8d71-6b1149e63548", "Member Picker", 2, "MemberPicker", "MemberPicker", "Nvarchar"),
        new(1050, "b4e3535a-1753-47e2-8568-602cf8cfee6f", "Multi URL Picker", 2, "MultiUrlPicker", "MultiUrlPicker", "Ntext"),
        new(1051, "4309a3ea-0d78-4329-a06c-c80b036af19a", "Media Picker", 2, "MediaPicker3", "MediaPicker", "Ntext",
            """{"multiple": false, "validationLimit":{"min":0,"max":1}}"""),
        new(1052, "1b661f40-2242-4b44-b9cb-3990ee2b13c0", "Multiple Media Picker", 2, "MediaPicker3", "MediaPicker", "Ntext",
            """{"multiple": true}"""),
        new(1053, "ad9f0cf2-bda2-45d5-9ea1-a63cfc873fd3", "Image Media Picker", 2, "MediaPicker3", "MediaPicker", "Ntext",
            """{"filter":"cc07b313-0843-4aa8-bbda-871c8da728c8", "multiple": false, "validationLimit":{"min":0,"max":1}}"""),
        new(1054, "0e63d883-b62b-4799-88c3-157f82e83ecc", "Multiple Image Media Picker", 2, "MediaPicker3", "MediaPicker", "Ntext",
            """{"filter":"cc07b313-0843-4aa8-bbda-871c8da728c8", "multiple": true}"""),
        new(1055, "88e8a052-30ee-4d44-a507-59f2cdfc769c", "Date Time Picker (with time zone)", 2, "DateTimeWithTimeZone", "DateTimeWithTimeZonePicker", "Ntext",
            """{"timeFormat": "HH:mm", "timeZones": {"mode": "all"}}"""),
    ];

    public static void WriteTo(ISqlDatabase database, DateTime now)
    {
        foreach (var dataType in All)
        {
            dataType.WriteTo(database, now);
        }
    }

    private static string ListViewOf(string entity) => $$"""
        {
          "pageSize": 100,
          "orderBy": "updateDate",
          "orderDirection": "desc",
          "layouts": [
            { "name": "Grid", "collectionView": "Umb.CollectionView.{{entity}}.Grid", "icon": "icon-thumbnails-small", "isSystem": true, "selected": true },
            { "name": "List", "collectionView": "Umb.CollectionView.{{entity}}.Table", "icon": "icon-list", "isSystem": true, "selected": true }
          ],
          "includeProperties": [
            { "alias": "updateDate", "header": "Last edited", "isSystem": true },
            { "alias": "creator", "header": "Updated by", "isSystem": true }
          ]
        }
        """;
}
