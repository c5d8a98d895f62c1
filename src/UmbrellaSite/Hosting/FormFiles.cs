using UmbrellaSite.Cms.Sync.Kinds.Json;
using UmbrellaSite.Forms.Definitions;

namespace UmbrellaSite.Hosting;

/// <summary>Has uSync carry the definitions of forms: neither of the two knows of the other.</summary>
internal sealed class FormFiles(FormStore forms, FormReader reader) : IJsonItems
{
    public string Folder => "Forms";

    public IEnumerable<JsonItem> All() => forms.All.Select(stored => new JsonItem(stored.Form.Key, stored.Form.Alias, stored.Text));

    public void Check(string json) => Accept(() => reader.Read(json));

    public void Save(string json) => Accept(() => forms.Save(json));

    public void Delete(Guid key) => forms.Delete(key);

    private static void Accept(Func<object> read)
    {
        try
        {
            read();
        }
        catch (FormProblemException problem)
        {
            throw new JsonItemRefusedException(problem.Message, problem.Line, problem);
        }
    }
}
