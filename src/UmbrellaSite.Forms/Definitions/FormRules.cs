using System.Text.RegularExpressions;
using UmbrellaSite.Forms.Choices;
using UmbrellaSite.Forms.Conditions;
using UmbrellaSite.Forms.Fields;

namespace UmbrellaSite.Forms.Definitions;

/// <summary>What every definition has to keep to, one sentence for each fault.</summary>
internal static partial class FormRules
{
    private const int MostPages = 30;
    private const int MostFields = 300;
    private const int Twelfths = 12;

    public static IEnumerable<string> Check(FormDefinition form, ChoiceLists choices) =>
        OfForm(form).Concat(OfKeys(form)).Concat(OfFields(form, choices)).Concat(OfConditions(form)).Concat(OfWorkflows(form));

    private static IEnumerable<string> OfForm(FormDefinition form)
    {
        if (!FormAlias().IsMatch(form.Alias))
        {
            yield return $"The form's alias '{form.Alias}' must be made of small letters, digits and hyphens, at most 60 of them.";
        }

        if (form.Pages.Count is 0 or > MostPages || form.Pages.Any(page => !page.Fields.Any()) || form.Fields.Count() > MostFields)
        {
            yield return $"A form has 1 to {MostPages} pages with at least one field each, and at most {MostFields} fields.";
        }

        var retention = form.Retention;
        if (new[] { retention.Submitted, retention.Approved, retention.Rejected }.Min() < 0)
        {
            yield return "'retention' counts days: it cannot be negative.";
        }

        if (retention is { Reason: null or "" } and ({ Submitted: 0 } or { Approved: 0 } or { Rejected: 0 }))
        {
            yield return "To keep entries for ever (0 days), 'retention' needs a 'reason'.";
        }

        if (form.Pages.SelectMany(page => page.Groups).SelectMany(group => group.Columns).Any(column => column.Width is < 1 or > Twelfths))
        {
            yield return "The 'width' of a column lies between 1 and 12.";
        }
    }

    private static IEnumerable<string> OfKeys(FormDefinition form) => form.Pages.Select(page => page.Key)
        .Concat(form.Pages.SelectMany(page => page.Groups).Select(group => group.Key))
        .Concat(AllFields(form).Select(field => field.Key))
        .Append(form.Key)
        .GroupBy(key => key)
        .Where(group => group.Key == Guid.Empty || group.Count() > 1)
        .Select(group => $"The key {group.Key} is used twice or empty. Give each page, group and field a key of its own.");

    private static IEnumerable<string> OfFields(FormDefinition form, ChoiceLists choices)
    {
        foreach (var alias in form.Fields.GroupBy(field => field.Alias, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return $"Two fields have the alias '{alias.Key}'.";
        }

        foreach (var field in AllFields(form))
        {
            if (!FieldAlias().IsMatch(field.Alias))
            {
                yield return $"The alias '{field.Alias}' of a field must begin with a small letter and have letters and digits only, at most 50.";
            }

            foreach (var fault in field.Faults())
            {
                yield return $"Field '{field.Alias}': {fault}";
            }

            if (SourceOf(field) is { } source && !choices.Knows(source))
            {
                yield return $"Field '{field.Alias}': no source of choices is called '{source}'.";
            }
        }
    }

    private static string? SourceOf(FormField field) => field switch
    {
        ChoiceField choice => choice.Offered.Source,
        MultipleChoiceField multiple => multiple.Choices.Source,
        _ => null,
    };

    // What is asked later cannot decide what is asked before; so nothing ever depends on itself.
    private static IEnumerable<string> OfConditions(FormDefinition form)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in form.Pages)
        {
            foreach (var fault in Unknown(page.Conditions, known))
            {
                yield return fault;
            }

            foreach (var group in page.Groups)
            {
                foreach (var fault in Unknown(group.Conditions, known).Concat(OfFieldConditions(group, known)))
                {
                    yield return fault;
                }
            }
        }
    }

    private static List<string> OfFieldConditions(FormGroup group, HashSet<string> known)
    {
        var faults = new List<string>();
        foreach (var field in group.Fields)
        {
            faults.AddRange(Unknown(field.Conditions, known));
            known.Add(field.Alias);
        }

        return faults;
    }

    private static IEnumerable<string> Unknown(ConditionSet? conditions, HashSet<string> known) => (conditions?.Rules ?? [])
        .Where(rule => !known.Contains(rule.Field))
        .Select(rule => $"A condition looks at '{rule.Field}', which is no field before it.")
        .ToList();

    private static IEnumerable<string> OfWorkflows(FormDefinition form)
    {
        var aliases = form.Fields.Select(field => field.Alias).ToHashSet(StringComparer.Ordinal);
        return form.Workflows.All
            .SelectMany(workflow => workflow.Faults(form).Concat(Unknown(workflow.Conditions, aliases)));
    }

    private static IEnumerable<FormField> AllFields(FormDefinition form) =>
        form.Fields.SelectMany(field => field is RepeatField repeat ? [field, .. repeat.Fields] : new[] { field });

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FormAlias();

    [GeneratedRegex("^[a-z][a-zA-Z0-9]{0,49}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FieldAlias();
}
