namespace UmbrellaSite.Cms.Persistence.Schema;

/// <summary>Who the first user is. Signs in with the e-mail address, once a password has been set.</summary>
/// <param name="PasswordHash">As Umbraco's password hasher makes it; null leaves the user without a password.</param>
/// <param name="PasswordConfiguration">The JSON that names the hash's algorithm.</param>
public sealed record FirstUser(
    string Name,
    string Email,
    string? PasswordHash = null,
    string? PasswordConfiguration = null,
    string Language = "en-US");
