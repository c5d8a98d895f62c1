using System.Collections;
using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Querying;

/// <summary>
/// Conditions on Umbraco's models, all of which must hold. They stay expressions until a repository, which knows the
/// columns, asks for them with <see cref="ToSql"/>.
/// </summary>
internal sealed class Query<T> : IQuery<T>
{
    private readonly List<Func<ExpressionTranslator, SqlBuilder>> _conditions = [];

    public IQuery<T> Where(Expression<Func<T, bool>> predicate)
    {
        _conditions.Add(translator => translator.Condition(predicate.Body));
        return this;
    }

    public IQuery<T> WhereIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        if (values is not null)
        {
            _conditions.Add(translator => SqlBuilder.Of($"{translator.Column(fieldSelector.Body)} IN ({values})"));
        }

        return this;
    }

    public IQuery<T> WhereNotIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        // NOT IN (NULL) is never true, so an empty collection must add no condition at all.
        if (values is not null && values.GetEnumerator().MoveNext())
        {
            _conditions.Add(translator => SqlBuilder.Of($"{translator.Column(fieldSelector.Body)} NOT IN ({values})"));
        }

        return this;
    }

    public IQuery<T> WhereAny(IEnumerable<Expression<Func<T, bool>>> predicates)
    {
        var alternatives = predicates.ToArray();
        if (alternatives.Length > 0)
        {
            _conditions.Add(translator => translator.Any(alternatives.Select(predicate => predicate.Body)));
        }

        return this;
    }

    /// <summary>The conditions with the model's property names as columns; repositories use <see cref="ToSql"/>.</summary>
    public IEnumerable<Tuple<string, object[]>> GetWhereClauses()
    {
        var translator = new ExpressionTranslator(name => SqlBuilder.Raw($"\"{name}\""), new SqliteDialect());
        return _conditions
            .Select(condition => condition(translator))
            .Select(sql => Tuple.Create(sql.Text, sql.Parameters.Select(value => value!).ToArray()));
    }

    /// <returns>The conditions joined by AND; empty when there are none.</returns>
    public SqlBuilder ToSql(ExpressionTranslator translator)
    {
        var sql = new SqlBuilder();
        foreach (var condition in _conditions)
        {
            sql.AppendIf(!sql.IsEmpty, SqlBuilder.Raw(" AND ")).Append(SqlBuilder.Of($"({condition(translator)})"));
        }

        return sql;
    }
}
