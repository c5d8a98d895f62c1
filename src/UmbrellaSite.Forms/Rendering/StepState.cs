using UmbrellaSite.Forms.Fields;

namespace UmbrellaSite.Forms.Rendering;

/// <param name="Id">Of the filling in.</param>
internal sealed record StepState(Guid Id, IReadOnlyList<FieldProblem> Problems, bool IsAlone);
