using System.Net;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Slack;

/// <summary>Refuses settings that cannot work or would not be safe, at start and with the mend.</summary>
public sealed class SlackOptionsValidator : IValidateOptions<SlackOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SlackOptions options)
    {
        var objections = Objections(options).ToList();
        return objections.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(objections);
    }

    private static IEnumerable<string> Objections(SlackOptions options)
    {
        if (!options.IsOn)
        {
            if (options.SigningSecret.Length > 0 || options.AppToken.Length > 0)
            {
                yield return "Slack:BotToken is missing: set it to the app's bot token (xoxb-…), or leave out all Slack settings to run without Slack.";
            }

            yield break;
        }

        if (string.IsNullOrWhiteSpace(options.SigningSecret) && string.IsNullOrWhiteSpace(options.AppToken))
        {
            yield return "Slack:SigningSecret is empty: set it to the app's signing secret, since requests that nobody signed are not taken; or set Slack:AppToken (xapp-…) for Socket Mode.";
        }

        if (options.SigningSecret.Length > 0 && options.SigningSecret.Trim().Length != options.SigningSecret.Length)
        {
            yield return "Slack:SigningSecret has a space at an end: copy it again.";
        }

        if (!options.BotToken.StartsWith("xoxb-", StringComparison.Ordinal) || options.BotToken.Any(char.IsWhiteSpace))
        {
            yield return "Slack:BotToken is not a bot token: copy the \"Bot User OAuth Token\" (xoxb-…) of the app.";
        }

        if (options.AppToken.Length > 0 && (!options.AppToken.StartsWith("xapp-", StringComparison.Ordinal) || options.AppToken.Any(char.IsWhiteSpace)))
        {
            yield return "Slack:AppToken is not an app-level token: make one with the scope connections:write (xapp-…), or leave it out.";
        }

        if (!IsApi(options.ApiUrl))
        {
            yield return $"Slack:ApiUrl \"{options.ApiUrl}\" is not an https address: leave it out for {SlackOptions.DefaultApiUrl}.";
        }

        foreach (var objection in RangeObjections(options))
        {
            yield return objection;
        }
    }

    private static IEnumerable<string> RangeObjections(SlackOptions options)
    {
        if (options.CallTimeout < TimeSpan.FromSeconds(1) || options.CallTimeout > TimeSpan.FromSeconds(60))
        {
            yield return "Slack:CallTimeout must be from 00:00:01 to 00:01:00.";
        }

        if (options.FileTimeout < TimeSpan.FromSeconds(1) || options.FileTimeout > TimeSpan.FromMinutes(10))
        {
            yield return "Slack:FileTimeout must be from 00:00:01 to 00:10:00.";
        }

        if (options.MaxBodyBytes is < 64 << 10 or > 8 << 20)
        {
            yield return "Slack:MaxBodyBytes must be from 65536 to 8388608.";
        }

        if (options.Sockets is < 1 or > 10)
        {
            yield return "Slack:Sockets must be from 1 to 10.";
        }

        if (options.PostsPerMinute is < 1 or > 1_000_000)
        {
            yield return "Slack:PostsPerMinute must be from 1 to 1000000.";
        }

        if (options.SocketStagger < TimeSpan.Zero || options.SocketStagger > TimeSpan.FromSeconds(60))
        {
            yield return "Slack:SocketStagger must be from 00:00:00 to 00:01:00.";
        }
    }

    /// <summary>Tokens travel to it, so it must be encrypted unless it is on this machine.</summary>
    private static bool IsApi(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && IsHere(uri)));

    private static bool IsHere(Uri uri) => uri.IsLoopback || (IPAddress.TryParse(uri.Host, out var address) && IPAddress.IsLoopback(address));
}
