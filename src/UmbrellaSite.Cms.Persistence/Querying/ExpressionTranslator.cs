using System.Collections;
using System.Linq.Expressions;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Querying;

/// <summary>
/// Turns the lambda of an <c>IQuery&lt;T&gt;</c> into an SQL condition. What it cannot translate it refuses by name; it
/// never falls back to filtering in memory.
/// </summary>
internal sealed class ExpressionTranslator(Func<string, SqlBuilder> column, ISqlDialect dialect)
{
    public SqlBuilder Condition(Expression expression) => Strip(expression) switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } and => SqlBuilder.Of(
            $"({Condition(and.Left)} AND {Condition(and.Right)})"),
        BinaryExpression { NodeType: ExpressionType.OrElse } or => SqlBuilder.Of(
            $"({Condition(or.Left)} OR {Condition(or.Right)})"),
        BinaryExpression comparison => Comparison(comparison),
        UnaryExpression { NodeType: ExpressionType.Not } not => SqlBuilder.Of($"NOT ({Condition(not.Operand)})"),
        MethodCallExpression call => new MethodTranslator(this, dialect).Condition(call),
        MemberExpression { Member.Name: "HasValue" } member when IsColumn(member.Expression) => SqlBuilder.Of(
            $"{Column(member.Expression!)} IS NOT NULL"),
        MemberExpression member when IsColumn(member) => SqlBuilder.Of($"{Column(member)} = {true}"),
        var constant when !IsColumn(constant) => SqlBuilder.Raw((bool)ExpressionValue.Of(constant)! ? "1 = 1" : "1 = 0"),
        var other => throw NotTranslatable(other),
    };

    public SqlBuilder Any(IEnumerable<Expression> alternatives)
    {
        var sql = new SqlBuilder();
        foreach (var alternative in alternatives)
        {
            sql.AppendIf(!sql.IsEmpty, SqlBuilder.Raw(" OR ")).Append(Condition(alternative));
        }

        return SqlBuilder.Of($"({sql})");
    }

    public SqlBuilder Column(Expression expression) => Strip(expression) switch
    {
        MemberExpression { Member.Name: "Value", Expression: { } inner } value
            when Nullable.GetUnderlyingType(inner.Type) is not null => Column(inner),
        MemberExpression member => column(member.Member.Name),
        var other => throw NotTranslatable(other),
    };

    /// <summary>Whether the expression depends on the model, and is not a value known beforehand.</summary>
    public static bool IsColumn(Expression? expression) => expression is not null && Strip(expression) switch
    {
        ParameterExpression => true,
        MemberExpression member => IsColumn(member.Expression),
        MethodCallExpression call => IsColumn(call.Object) || call.Arguments.Any(IsColumn),
        BinaryExpression binary => IsColumn(binary.Left) || IsColumn(binary.Right),
        UnaryExpression unary => IsColumn(unary.Operand),
        _ => false,
    };

    public static Expression Strip(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Quote } unary)
        {
            expression = unary.Operand;
        }

        return expression;
    }

    public static NotSupportedException NotTranslatable(Expression expression) =>
        new($"The condition '{expression}' cannot be translated to SQL. Use comparisons, StartsWith, EndsWith, Contains or a list.");

    private SqlBuilder Comparison(BinaryExpression comparison)
    {
        var (left, right, operation) = IsColumn(comparison.Left)
            ? (comparison.Left, comparison.Right, comparison.NodeType)
            : (comparison.Right, comparison.Left, Mirrored(comparison.NodeType));
        if (IsColumn(right))
        {
            return SqlBuilder.Of($"{Column(left)} {SqlBuilder.Raw(Symbol(operation))} {Column(right)}");
        }

        var value = ExpressionValue.Of(right, asTypeOf: Strip(left).Type);
        return (value, operation) switch
        {
            (null, ExpressionType.Equal) => SqlBuilder.Of($"{Column(left)} IS NULL"),
            (null, ExpressionType.NotEqual) => SqlBuilder.Of($"{Column(left)} IS NOT NULL"),
            (string text, ExpressionType.Equal) => dialect.EqualsIgnoringCase(Column(left), text),
            (string text, ExpressionType.NotEqual) => SqlBuilder.Of($"NOT ({dialect.EqualsIgnoringCase(Column(left), text)})"),
            _ => SqlBuilder.Of($"{Operand(left)} {SqlBuilder.Raw(Symbol(operation))} {value}"),
        };
    }

    private SqlBuilder Operand(Expression expression) =>
        Strip(expression) is BinaryExpression or UnaryExpression { NodeType: ExpressionType.Not }
            ? SqlBuilder.Of($"({Condition(expression)})")
            : Column(expression);

    private static string Symbol(ExpressionType operation) => operation switch
    {
        ExpressionType.Equal => "=",
        ExpressionType.NotEqual => "<>",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        _ => throw new NotSupportedException($"The operator '{operation}' cannot be translated to SQL."),
    };

    private static ExpressionType Mirrored(ExpressionType operation) => operation switch
    {
        ExpressionType.GreaterThan => ExpressionType.LessThan,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
        ExpressionType.LessThan => ExpressionType.GreaterThan,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
        _ => operation,
    };
}
