using System.Linq.Expressions;
using System.Reflection;

namespace UmbrellaSite.Cms.Persistence.Querying;

/// <summary>The value of the part of a query that does not depend on the model: constants and captured variables.</summary>
internal static class ExpressionValue
{
    /// <param name="asTypeOf">
    /// The type of the compared property: the compiler turns enumerations into numbers, which is what columns hold too.
    /// </param>
    public static object? Of(Expression expression, Type? asTypeOf = null)
    {
        var value = Evaluate(ExpressionTranslator.Strip(expression));
        return value switch
        {
            Enum when asTypeOf is not null => Convert.ToInt32(value, null),
            // Columns hold UTC without an offset.
            DateTimeOffset moment => moment.UtcDateTime,
            _ => value,
        };
    }

    private static object? Evaluate(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        // Closures are read by reflection: compiling a lambda for each query would cost more than the query.
        MemberExpression { Member: FieldInfo field } member => field.GetValue(Target(member)),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(Target(member)),
        // Core composes paths and patterns inside its conditions.
        MethodCallExpression call when !call.Arguments.Any(argument => argument.Type.IsByRefLike) => call.Method.Invoke(
            call.Object is null ? null : Evaluate(call.Object),
            [.. call.Arguments.Select(Evaluate)]),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => Items(array),
        UnaryExpression { NodeType: ExpressionType.Convert } boxing when boxing.Type == typeof(object) => Evaluate(boxing.Operand),
        _ => Expression.Lambda(expression).Compile(preferInterpretation: true).DynamicInvoke(),
    };

    private static Array Items(NewArrayExpression expression)
    {
        var items = Array.CreateInstance(expression.Type.GetElementType()!, expression.Expressions.Count);
        for (var index = 0; index < items.Length; index++)
        {
            items.SetValue(Evaluate(expression.Expressions[index]), index);
        }

        return items;
    }

    private static object? Target(MemberExpression member) =>
        member.Expression is null ? null : Evaluate(ExpressionTranslator.Strip(member.Expression));
}
