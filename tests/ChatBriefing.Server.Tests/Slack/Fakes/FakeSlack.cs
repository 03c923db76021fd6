using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace ChatBriefing.Server.Tests.Slack.Fakes;

/// <summary>Slack's Web API in memory: tokens, content types, rate limits and outages around a <see cref="FakeWorkspace"/>.</summary>
public sealed class FakeSlack(FakeWorkspace workspace)
{
    public const string Address = "https://slack.test/";

    private static readonly string[] Forms = ["files.info", "conversations.info", "users.info", "usergroups.list", "conversations.replies", "conversations.history"];

    /// <summary>Whether connections are refused.</summary>
    public bool IsDown { get; set; }

    /// <summary>What happens to a call in place of a good answer; null for a good one.</summary>
    public Func<string, FakeFault?>? Weather { get; set; }

    /// <summary>Where a download leads on to; null for nowhere.</summary>
    public Func<Uri, string?>? Redirect { get; set; }

    /// <summary>The address of sockets, for Socket Mode.</summary>
    public string SocketAddress { get; set; } = "";

    /// <summary>Answers a call, whichever way it came.</summary>
    public (int Status, int RetryAfter, string Body) Answer(string path, string token, string contentType, string body)
    {
        var method = path.Split('/')[^1];
        if (path.Contains("/hooks/", StringComparison.Ordinal))
        {
            return workspace.Respond(method, (JsonObject)JsonNode.Parse(body)!) ? (200, 0, "ok") : (404, 0, "used_url");
        }

        var fault = Weather?.Invoke(method);
        if (fault is { IsAccepted: false })
        {
            return (fault.Status, fault.RetryAfter, fault.Error.Length > 0 ? Refusal(fault.Error) : "");
        }

        var answer = Ok(method, token, contentType, body);
        return fault is null ? (200, 0, answer) : (fault.Status, fault.RetryAfter, fault.Error.Length > 0 ? Refusal(fault.Error) : "");
    }

    /// <summary>What a download gives. Nothing of the bot's may ever be asked of another host.</summary>
    public (string Type, byte[] Content) Download(Uri address, string token) => address.GetLeftPart(UriPartial.Authority) + "/" == Address
        ? workspace.Download(address.AbsolutePath, token)
        : throw new InvalidOperationException($"{address.Host} was asked for a file{(token.Length > 0 ? " with the bot's token" : "")}.");

    private string Ok(string method, string token, string contentType, string body)
    {
        var isForApp = method == "apps.connections.open";
        if (token != (isForApp ? FakeWorkspace.AppToken : FakeWorkspace.BotToken))
        {
            return Refusal("invalid_auth");
        }

        if (Forms.Contains(method) && contentType != "application/x-www-form-urlencoded")
        {
            return Refusal("invalid_arguments");
        }

        try
        {
            var answer = isForApp ? new JsonObject { ["url"] = SocketAddress } : workspace.Call(method, Arguments(contentType, body));
            answer["ok"] = true;
            return answer.ToJsonString();
        }
        catch (SlackFaultException refused)
        {
            return Refusal(refused.Message, refused.Needed);
        }
    }

    private static JsonObject Arguments(string contentType, string body)
    {
        if (contentType == "application/json")
        {
            return (JsonObject)JsonNode.Parse(body)!;
        }

        using var reader = new FormReader(body);
        return new JsonObject(reader.ReadForm().Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value[0])));
    }

    private static string Refusal(string error, string needed = "")
    {
        var refusal = new JsonObject { ["ok"] = false, ["error"] = error };
        if (needed.Length > 0)
        {
            refusal["needed"] = needed;
            refusal["provided"] = string.Join(',', FakeWorkspace.Scopes);
        }

        return refusal.ToJsonString();
    }
}
