using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace UmbrellaSite.Cms.PropertyEditors.Blocks;

internal sealed class BlockRequiredValidator<TValue, TLayout>(BlockValueReader<TValue, TLayout> blocks) : IValueRequiredValidator
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
{
    private static readonly RequiredValidator Inner = new();

    public IEnumerable<ValidationResult> ValidateRequired(object? value, string valueType) =>
        Inner.ValidateRequired(blocks.Read(value) is null ? null : value, valueType);
}
