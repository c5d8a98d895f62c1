using Microsoft.AspNetCore.Http;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Fields;
using UmbrellaSite.Forms.Validation;
using UmbrellaSite.Submissions.Guarding;
using UmbrellaSite.Submissions.Uploads;

namespace UmbrellaSite.Forms.Posting;

/// <summary>Takes in the files of a page and puts their keys where the files were.</summary>
internal sealed class FileIntake(UploadStore uploads, SenderLimits limits)
{
    /// <returns>Null where more files come from there than anybody chooses.</returns>
    public async Task<FormInput?> TakeAsync(FormDefinition form, FormInput input, (IFormFileCollection Files, HttpContext Http, string Owner) sent)
    {
        foreach (var group in sent.Files.Where(file => file.Length > 0 || file.FileName.Length > 0).GroupBy(file => file.Name, StringComparer.Ordinal))
        {
            if (form.Find(group.Key) is not FileField field)
            {
                continue;
            }

            if (!limits.Allow(sent.Http.Connection.RemoteIpAddress, $"{form.Alias}:{field.Alias}", sent.Owner))
            {
                return null;
            }

            input = await TakeAsync(field, input, [.. group.Take(field.Most)], sent.Http.RequestAborted);
        }

        return input;
    }

    private async Task<FormInput> TakeAsync(FileField field, FormInput input, IReadOnlyList<IFormFile> files, CancellationToken cancellationToken)
    {
        var keys = new List<string>();
        foreach (var file in files)
        {
            await using var content = file.OpenReadStream();
            var outcome = await uploads.TakeAsync(content, file.FileName, cancellationToken);
            if (outcome.Key is null)
            {
                input = input.With(field.Alias + FileField.VerdictPart, outcome.Verdict.ToString());
                continue;
            }

            keys.Add(outcome.Key);
        }

        return input.Adding(field.Alias, keys);
    }
}
