using Umbraco.Cms.Core;

namespace UmbrellaSite.Cms.Sync.Values;

/// <summary>Lists of texts are stored with Windows line ends, which XML does not keep.</summary>
internal sealed class LinesMapper : IValueMapper
{
    public IReadOnlyCollection<string> Editors { get; } = [Constants.PropertyEditors.Aliases.MultipleTextstring];

    public string Export(string stored) => stored;

    public string Import(string written) => written.ReplaceLineEndings("\r\n");
}
