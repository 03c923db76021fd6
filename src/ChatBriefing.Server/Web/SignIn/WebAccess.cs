using Microsoft.AspNetCore.Authorization;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>What every request needs whose endpoint is not open to anybody: a reader to read and to ask, an admin for all else.</summary>
internal sealed class WebAccess : IAuthorizationRequirement;
