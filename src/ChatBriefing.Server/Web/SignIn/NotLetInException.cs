namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Somebody signed in who is not let in: the e-mail address is of another domain than the settings allow, or is not verified.</summary>
internal sealed class NotLetInException() : Exception("The person's e-mail address is of no domain in SignIn:AllowedDomains, or the provider does not say that it was verified.");
