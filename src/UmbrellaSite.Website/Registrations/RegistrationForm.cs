using UmbrellaSite.Registration.Events;

namespace UmbrellaSite.Website.Registrations;

/// <summary>The form as it is shown: empty, or with what was typed and what is wrong with it.</summary>
/// <param name="Ticket">Proves when and for which event the page was made; names this one filling in.</param>
internal sealed record RegistrationForm(EventFacts Event, RegistrationInput Input, IReadOnlyList<InputProblem> Problems, string Ticket)
{
    public string? ProblemOf(string input) => Problems.FirstOrDefault(problem => problem.Input == input)?.Message;
}
