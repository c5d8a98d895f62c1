namespace UmbrellaSite.Cms.Persistence.Security.Users;

/// <summary>As <c>umbracoUserStartNode.startNodeType</c> has it.</summary>
internal enum StartNodeType
{
    Content = 1,
    Media = 2,
}
