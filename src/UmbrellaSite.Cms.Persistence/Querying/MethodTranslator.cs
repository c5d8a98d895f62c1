using System.Collections;
using System.Linq.Expressions;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Querying;

/// <summary>The methods that a query may call: those of strings, of lists, and Umbraco's <see cref="SqlExpressionExtensions"/>.</summary>
internal sealed class MethodTranslator(ExpressionTranslator translator, ISqlDialect dialect)
{
    public SqlBuilder Condition(MethodCallExpression call)
    {
        if (!ExpressionTranslator.IsColumn(call))
        {
            return SqlBuilder.Raw((bool)ExpressionValue.Of(call)! ? "1 = 1" : "1 = 0");
        }

        // An instance method and an extension method differ in where they keep what they are called on.
        var operands = call.Object is null ? call.Arguments.ToArray() : [call.Object, .. call.Arguments];
        return call.Method.Name switch
        {
            "Contains" or "SqlIn" when !ExpressionTranslator.IsColumn(operands[0]) => In(operands[1], operands[0]),
            "StartsWith" or "SqlStartsWith" or "InvariantStartsWith" when IsPath(operands[0]) => dialect.StartsWith(
                translator.Column(operands[0]), (string?)ExpressionValue.Of(operands[1]) ?? string.Empty),
            "StartsWith" or "SqlStartsWith" or "InvariantStartsWith" => Like(operands, text => LikePattern.Escape(text) + "%"),
            "EndsWith" or "SqlEndsWith" or "InvariantEndsWith" => Like(operands, text => "%" + LikePattern.Escape(text)),
            "Contains" or "SqlContains" or "InvariantContains" => Like(operands, text => "%" + LikePattern.Escape(text) + "%"),
            "SqlWildcard" => Like(operands, text => text.Replace('*', '%')),
            "Equals" or "SqlEquals" or "InvariantEquals" => Equal(operands),
            "SqlNullableEquals" => NullableEqual(operands),
            _ => throw ExpressionTranslator.NotTranslatable(call),
        };
    }

    private static bool IsPath(Expression operand) => operand is MemberExpression { Member.Name: nameof(ITreeEntity.Path) };

    private SqlBuilder In(Expression item, Expression list) =>
        SqlBuilder.Of($"{translator.Column(item)} IN ({(IEnumerable)ListOf(list)})");

    private static object ListOf(Expression list)
    {
        // The compiler may turn array.Contains into a call over a span, which cannot be evaluated; the array can.
        if (ExpressionTranslator.Strip(list) is MethodCallExpression { Method.Name: "op_Implicit" } conversion)
        {
            return ListOf(conversion.Arguments[0]);
        }

        return ExpressionValue.Of(list)!;
    }

    private SqlBuilder Like(Expression[] operands, Func<string, string> pattern) =>
        dialect.Like(translator.Column(operands[0]), pattern((string?)ExpressionValue.Of(operands[1]) ?? string.Empty));

    private SqlBuilder Equal(Expression[] operands)
    {
        var (column, other) = ExpressionTranslator.IsColumn(operands[0])
            ? (operands[0], operands[1])
            : (operands[1], operands[0]);
        return ExpressionValue.Of(other) switch
        {
            null => SqlBuilder.Of($"{translator.Column(column)} IS NULL"),
            string text => dialect.EqualsIgnoringCase(translator.Column(column), text),
            var value => SqlBuilder.Of($"{translator.Column(column)} = {value}"),
        };
    }

    private SqlBuilder NullableEqual(Expression[] operands)
    {
        var fallback = ExpressionValue.Of(operands[2]);
        var value = ExpressionValue.Of(operands[1]) ?? fallback;
        return SqlBuilder.Of($"COALESCE({translator.Column(operands[0])}, {fallback}) = {value}");
    }
}
