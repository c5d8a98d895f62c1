using System.Text.Json.Serialization;
using UmbrellaSite.Forms.Conditions;
using UmbrellaSite.Forms.Definitions;
using UmbrellaSite.Forms.Validation;

namespace UmbrellaSite.Forms.Fields;

/// <summary>One field of a form: a question, or something to read between questions.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ShortTextField), "shortText")]
[JsonDerivedType(typeof(LongTextField), "longText")]
[JsonDerivedType(typeof(EmailField), "email")]
[JsonDerivedType(typeof(TelephoneField), "telephone")]
[JsonDerivedType(typeof(NumberField), "number")]
[JsonDerivedType(typeof(DateField), "date")]
[JsonDerivedType(typeof(SingleChoiceField), "singleChoice")]
[JsonDerivedType(typeof(MultipleChoiceField), "multipleChoice")]
[JsonDerivedType(typeof(DropDownField), "dropDown")]
[JsonDerivedType(typeof(FederalStateField), "federalState")]
[JsonDerivedType(typeof(OrganisationField), "organisation")]
[JsonDerivedType(typeof(CheckboxField), "checkbox")]
[JsonDerivedType(typeof(ConsentField), "consent")]
[JsonDerivedType(typeof(PostcodeField), "postcode")]
[JsonDerivedType(typeof(AddressField), "address")]
[JsonDerivedType(typeof(FileField), "file")]
[JsonDerivedType(typeof(HiddenField), "hidden")]
[JsonDerivedType(typeof(HeadingField), "heading")]
[JsonDerivedType(typeof(RichTextField), "richText")]
[JsonDerivedType(typeof(RepeatField), "repeat")]
internal abstract record FormField
{
    public required Guid Key { get; init; }

    /// <summary>Small and capital letters and digits; names the answer in conditions, mails and exports.</summary>
    public required string Alias { get; init; }

    public required LocalText Label { get; init; }

    public LocalText? Hint { get; init; }

    public bool Required { get; init; }

    /// <summary>What to do when the answer is missing, where the usual sentence does not fit.</summary>
    public LocalText? RequiredMessage { get; init; }

    public ConditionSet? Conditions { get; init; }

    /// <summary>Left out of mails; in exports only for those who may see it.</summary>
    public bool Sensitive { get; init; }

    /// <summary>The partial view that shows it.</summary>
    [JsonIgnore]
    public abstract string View { get; }

    /// <summary>Whether there is something to answer.</summary>
    [JsonIgnore]
    public virtual bool IsQuestion => true;

    /// <summary>Whether the page shows it as a group of inputs with a legend instead of one input with a label.</summary>
    [JsonIgnore]
    public virtual bool IsGroup => false;

    /// <summary>The names of the inputs that belong to it.</summary>
    public virtual bool Owns(string fieldName, string inputName) =>
        inputName == fieldName || inputName.StartsWith(fieldName + ".", StringComparison.Ordinal);

    /// <summary>What has been answered, and what is wrong with it.</summary>
    public FieldAnswer Read(FormInput input, string name, FieldContext context)
    {
        var answer = Interpret(input, name, context);
        return Required && answer.IsMissing
            ? answer with { Problems = [new FieldProblem(FirstInput(name), RequiredMessage?.Current ?? MissingMessage(context))] }
            : answer;
    }

    /// <summary>The input that gets the focus when something is wrong with the whole field.</summary>
    public virtual string FirstInput(string name) => name;

    /// <summary>What is wrong with the definition; nothing where it can be used.</summary>
    public virtual IEnumerable<string> Faults() => [];

    protected abstract FieldAnswer Interpret(FormInput input, string name, FieldContext context);

    protected virtual string MissingMessage(FieldContext context) => context.Texts.Format("Formular.FehltEingabe", Label.Current);
}
