using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using UmbrellaSite.Website.Frame;
using UmbrellaSite.Website.Models;
using UmbrellaSite.Website.Shared;

namespace UmbrellaSite.Website.Finding;

internal sealed class HelpFinderController(FinderAnswers answers, QuestionReader reader, Dates dates, CurrentPage current) : PageController
{
    public ViewResult Index(HelpFinder page)
    {
        var question = FinderQuestion.Of(Request);
        if (question.IsTooLong)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            question = FinderQuestion.Empty;
        }
        else
        {
            HttpContext.Features.Set(ListRequest.Only([FinderQuestion.ConcernParameter]));
        }

        var read = reader.Read(question);
        var answer = read.IsEmpty ? null : answers.Answer(read, dates.Now);
        if (answer is { Place.IsUnknown: true })
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return Page(new FinderPage(page, read, answer, current.Home.Phone ?? string.Empty));
    }
}
