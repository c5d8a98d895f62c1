using System.Xml.Linq;
using UmbrellaSite.Cms.Sync;

namespace UmbrellaSite.IntegrationTests.Sync;

/// <summary>A folder of uSync files that a test writes; deleted at the end.</summary>
internal sealed class SyncFiles : IDisposable
{
    public SyncFiles() => Folder = Directory.CreateTempSubdirectory("usync-").FullName;

    public string Folder { get; }

    /// <summary>A copy of the files, to be changed.</summary>
    public static SyncFiles CopyOf(string folder)
    {
        var files = new SyncFiles();
        foreach (var file in Directory.EnumerateFiles(folder, "*.config", SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(folder, file), File.ReadAllText(file));
        }

        return files;
    }

    /// <summary>Writes a file below the folder, such as <c>Content/home.config</c>, and returns its path.</summary>
    public string Add(string name, string xml)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, xml);
        return path;
    }

    public string PathOf(string name) => Path.Combine(Folder, name.Replace('/', Path.DirectorySeparatorChar));

    public XElement Read(string name) => XElement.Load(PathOf(name));

    public string Change(string name, Action<XElement> change)
    {
        var element = Read(name);
        change(element);
        element.Save(PathOf(name));
        return PathOf(name);
    }

    public string Language(string isoCode, bool isDefault = false, bool isMandatory = false, string? fallback = null) => Add($"Languages/{isoCode.ToLowerInvariant()}.config", $"""
        <Language Key="{Guid.NewGuid()}" Alias="{isoCode}" Level="0">
          <Name>{isoCode}</Name>
          <IsoCode>{isoCode}</IsoCode>
          <IsMandatory>{isMandatory}</IsMandatory>
          <IsDefault>{isDefault}</IsDefault>
          {(fallback is null ? "" : $"<Fallback>{fallback}</Fallback>")}
        </Language>
        """);

    public string DataType(string name, Guid key, string editor = "Umbraco.TextBox", string config = "{}") => Add($"DataTypes/{name}.config", $"""
        <DataType Key="{key}" Alias="{name}" Level="1">
          <Info>
            <Name>{name}</Name>
            <EditorAlias>{editor}</EditorAlias>
            <EditorUIAlias>Umb.PropertyEditorUi.TextBox</EditorUIAlias>
          </Info>
          <Config><![CDATA[{config}]]></Config>
        </DataType>
        """);

    /// <param name="properties">Aliases of text properties; one that ends in "!" is mandatory.</param>
    public string ContentType(string alias, Guid? key = null, string variations = "Nothing", string[]? properties = null, string compositions = "", string structure = "") => Add($"ContentTypes/{alias}.config", $"""
        <ContentType Key="{key ?? Guid.NewGuid()}" Alias="{alias}" Level="1">
          <Info>
            <Name>{alias}</Name>
            <Icon>icon-document</Icon>
            <Thumbnail>folder.png</Thumbnail>
            <Description></Description>
            <AllowAtRoot>True</AllowAtRoot>
            <ListView>00000000-0000-0000-0000-000000000000</ListView>
            <Variations>{variations}</Variations>
            <IsElement>false</IsElement>
            <HistoryCleanup>
              <PreventCleanup>False</PreventCleanup>
              <KeepAllVersionsNewerThanDays></KeepAllVersionsNewerThanDays>
              <KeepLatestVersionPerDayForDays></KeepLatestVersionPerDayForDays>
            </HistoryCleanup>
            <Compositions>{compositions}</Compositions>
            <DefaultTemplate></DefaultTemplate>
            <AllowedTemplates />
          </Info>
          <Structure>{structure}</Structure>
          <GenericProperties>{string.Concat((properties ?? []).Select((property, index) => Property(property, index, variations)))}</GenericProperties>
          <Tabs>{(properties is { Length: > 0 } ? $"<Tab><Key>{Guid.NewGuid()}</Key><Caption>Content</Caption><Alias>content</Alias><Type>Tab</Type><SortOrder>0</SortOrder></Tab>" : "")}</Tabs>
        </ContentType>
        """);

    public string Content(string name, Guid key, string type, Guid? parent = null, bool published = true, string properties = "", string extra = "") => Add($"Content/{name}.config", $"""
        <Content Key="{key}" Alias="{name}" Level="{(parent is null ? 1 : 2)}">
          <Info>
            <Parent Key="{parent ?? Guid.Empty}">parent</Parent>
            <Path>/{name}</Path>
            <Trashed>false</Trashed>
            <ContentType>{type}</ContentType>
            <CreateDate>2025-06-25T19:35:04</CreateDate>
            <NodeName Default="{name}" />
            <SortOrder>0</SortOrder>
            <Published Default="{(published ? "true" : "false")}" />
            <Schedule />
            <Template />{extra}
          </Info>
          <Properties>{properties}</Properties>
        </Content>
        """);

    public string Empty(string name, Guid key, string alias, string change) =>
        Add(name, $"""<Empty Key="{key}" Alias="{alias}" Change="{change}" />""");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Property(string alias, int order, string variations) => $"""
        <GenericProperty>
          <Key>{Guid.NewGuid()}</Key>
          <Name>{alias.TrimEnd('!')}</Name>
          <Alias>{alias.TrimEnd('!')}</Alias>
          <Definition>0cc0eba1-9960-42c9-bf9b-60e150b429ae</Definition>
          <Type>Umbraco.TextBox</Type>
          <Mandatory>{alias.EndsWith('!')}</Mandatory>
          <Validation></Validation>
          <Description><![CDATA[]]></Description>
          <SortOrder>{order}</SortOrder>
          <Tab Alias="content">Content</Tab>
          <Variations>{variations}</Variations>
          <MandatoryMessage></MandatoryMessage>
          <ValidationRegExpMessage></ValidationRegExpMessage>
          <LabelOnTop>false</LabelOnTop>
        </GenericProperty>
        """;
}
