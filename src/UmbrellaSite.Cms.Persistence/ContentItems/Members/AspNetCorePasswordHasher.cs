using Microsoft.AspNetCore.Identity;
using Umbraco.Cms.Core.Security;

namespace UmbrellaSite.Cms.Persistence.ContentItems.Members;

/// <summary>Passwords as ASP.NET Core Identity stores them, which is also how they are checked at sign-in.</summary>
internal sealed class AspNetCorePasswordHasher : IPasswordHasher
{
    private static readonly object AnyUser = new();

    private readonly PasswordHasher<object> _hasher = new();

    public string HashPassword(string password) => _hasher.HashPassword(AnyUser, password);
}
