namespace UmbrellaSite.Registration;

/// <param name="Host">Of this site: part of the ids in calendar files, which stay the same for ever.</param>
/// <param name="OfficeMail">Named as organiser in calendar files and as the address for answers.</param>
public sealed record RegistrationOptions(string Host, string OfficeMail);
