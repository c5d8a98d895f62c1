using UmbrellaSite.Registration.Events;

namespace UmbrellaSite.Website.Registrations;

/// <summary>A question of the organiser, with the reason for it.</summary>
internal sealed record QuestionInput(EventQuestion Question, string Value, string? Problem)
{
    public string Name => RegistrationInputs.Answer + Question.Key;

    public string HintId => Name + "-hinweis";

    public string ProblemId => Name + "-fehler";

    public string? DescribedBy => Descriptions.Of(HintId, Problem is null ? null : ProblemId);
}
