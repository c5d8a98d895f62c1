using Umbraco.Cms.Core;
using UmbrellaSite.Cms.Persistence.Sql;

namespace UmbrellaSite.Cms.Persistence.Schema.Seed;

/// <summary>The one member type of a new site, with the comments that editors may keep about a member.</summary>
internal static class MemberTypeSeed
{
    private static readonly ContentTypeSeed Member = new(
        531,
        new NodeSeed(1044, new("d59be02f-1df9-4228-aa1e-01917d806cda"), Constants.Conventions.MemberTypes.DefaultAlias, Constants.ObjectTypes.MemberType),
        Constants.Conventions.MemberTypes.DefaultAlias,
        "icon-user",
        new PropertyGroupSeed(
            11,
            "0756729d-d665-46e3-b84a-37aceaa614f8",
            Constants.Conventions.Member.StandardPropertiesGroupName,
            Constants.Conventions.Member.StandardPropertiesGroupAlias,
            new PropertySeed(
                28,
                "70f24c26-1c0e-4053-bd8e-e9e6e4ec4c01",
                Constants.Conventions.Member.Comments,
                Constants.Conventions.Member.CommentsLabel,
                Constants.DataTypes.Textarea)));

    public static void WriteTo(ISqlDatabase database, DateTime now) => Member.WriteTo(database, now);
}
