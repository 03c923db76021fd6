using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>What happens on the way through the provider.</summary>
internal sealed partial class ProviderEvents(IOptions<SignInOptions> options, WebPerson person, ILogger<ProviderEvents> logger) : OpenIdConnectEvents
{
    /// <summary>The token was checked: keeps what matters of it, or turns the person away.</summary>
    public override Task TokenValidated(TokenValidatedContext context)
    {
        // The handler takes unsigned tokens, since this one came from the provider itself; whoever can answer in its
        // place, as a proxy can, could then name anybody.
        if (!ProviderCalls.Algorithms.Contains(context.SecurityToken.Header.Alg))
        {
            context.Fail("The token is not signed by a key pair.");
            return Task.CompletedTask;
        }

        context.Principal = PersonClaims.Of(context.Principal!, options.Value);
        if (!person.IsLetIn(context.Principal))
        {
            context.Fail(new NotLetInException());
        }

        return Task.CompletedTask;
    }

    /// <summary>Whatever failed, the person gets a page with our own words; what the provider said goes nowhere.</summary>
    public override Task RemoteFailure(RemoteFailureContext context)
    {
        var reason = context.Failure is NotLetInException ? "domain" : context.Request.Query["error"] == "access_denied" ? "denied" : "fault";
        Log.Failed(logger, reason, context.Failure?.GetType().Name ?? "none");
        context.Response.Redirect($"/sign-in/failed?reason={reason}");
        context.HandleResponse();
        return Task.CompletedTask;
    }

    /// <summary>Back from signing out there: not every provider says where the person wanted to go on.</summary>
    public override Task SignedOutCallbackRedirect(RemoteSignOutContext context)
    {
        context.Response.Redirect("/signed-out");
        context.HandleResponse();
        return Task.CompletedTask;
    }

    /// <summary>Signing out there: the provider is told which application asks, since no token of the person is kept.</summary>
    public override Task RedirectToIdentityProviderForSignOut(RedirectContext context)
    {
        context.ProtocolMessage.ClientId = options.Value.ClientId;
        return Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Somebody could not sign in ({Reason}; {Fault}).")]
        public static partial void Failed(ILogger logger, string reason, string fault);
    }
}
