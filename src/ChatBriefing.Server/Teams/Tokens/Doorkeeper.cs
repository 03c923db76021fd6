using System.Security.Claims;
using ChatBriefing.Server.Teams.Wire;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Teams.Tokens;

/// <summary>Lets in what Teams itself sent, for a tenant that is served.</summary>
internal sealed class Doorkeeper(SigningKeys keys, IOptions<TeamsOptions> options)
{
    private const string ServiceUrlClaim = "serviceurl";

    /// <summary>Checks the token, before anything of the body is read.</summary>
    public async Task<Admission> CheckTokenAsync(HttpContext context)
    {
        if (options.Value.AllowUnauthenticated)
        {
            // The validator saw to it that only this machine is listened to; a proxy on it must not undo that.
            return context.Connection.RemoteIpAddress is { } address && System.Net.IPAddress.IsLoopback(address)
                ? Admission.Granted
                : new Admission(StatusCodes.Status403Forbidden, "not from this machine");
        }

        try
        {
            var result = await context.AuthenticateAsync(BotTokenOptions.Scheme);
            if (!result.Succeeded)
            {
                return new Admission(StatusCodes.Status401Unauthorized, result.Failure?.GetType().Name ?? "no token");
            }

            context.User = result.Principal;
            return Admission.Granted;
        }
        catch (KeysUnavailableException)
        {
            return new Admission(StatusCodes.Status503ServiceUnavailable, "no signing keys");
        }
    }

    /// <summary>Checks that the token was given for this very activity.</summary>
    public async Task<Admission> CheckActivityAsync(HttpContext context, TeamsActivity activity, CancellationToken cancellationToken)
    {
        if (options.Value.AllowUnauthenticated)
        {
            return activity.ServiceUrl.Length == 0 || IsHere(activity.ServiceUrl) ? Admission.Granted : Forbidden("the service address is not this machine's");
        }

        var claim = context.User.FindFirstValue(ServiceUrlClaim);
        if (string.IsNullOrEmpty(claim) || !string.Equals(claim, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
        {
            return Forbidden(string.IsNullOrEmpty(claim) ? "the token names no service address" : "the token is for another service address");
        }

        if (!await IsEndorsedAsync(context.Features.Get<SignedBy>()?.Kid, activity.ChannelId, cancellationToken))
        {
            return Forbidden("the key is not endorsed for the channel");
        }

        return options.Value.Serves(activity.Tenant) ? Admission.Granted : Forbidden("the tenant is not served");
    }

    private async Task<bool> IsEndorsedAsync(string? kid, string channelId, CancellationToken cancellationToken)
    {
        var configuration = await keys.GetConfigurationAsync(cancellationToken);
        var key = configuration.JsonWebKeySet.Keys.FirstOrDefault(key => key.Kid == kid);
        return channelId.Length > 0 && key is not null && Endorsements.Of(key).Contains(channelId, StringComparer.Ordinal);
    }

    private static bool IsHere(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback;

    private static Admission Forbidden(string reason) => new(StatusCodes.Status403Forbidden, reason);
}
