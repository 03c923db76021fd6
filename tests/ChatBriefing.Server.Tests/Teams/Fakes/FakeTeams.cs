using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Teams.Fakes;

/// <summary>Teams' service, its login and its published keys in memory; it objects to what Teams would refuse.</summary>
public sealed class FakeTeams(TimeProvider time) : IDisposable
{
    public const string AppId = "22222222-2222-2222-2222-222222222222";
    public const string Tenant = "33333333-3333-3333-3333-333333333333";
    public const string Secret = "not-a-secret";
    public const string ServiceUrl = "https://service.test/amer/";
    public const string Metadata = "https://keys.test/openidconfiguration";
    public const string Login = "https://login.test";
    public const string Bot = "28:" + AppId;

    private readonly Lock door = new();
    private readonly Lock ids = new();
    private readonly List<FakePost> posts = [];
    private readonly Dictionary<string, StreamRules> streams = [];
    private long last;

    public FakeKeys Keys { get; } = new();

    public ConcurrentQueue<FakeCall> Calls { get; } = [];

    public ConcurrentQueue<string> Complaints { get; } = [];

    public ConcurrentDictionary<string, int> Fetches { get; } = [];

    /// <summary>Whether connections are refused.</summary>
    public bool IsDown { get; set; }

    /// <summary>Whether the published keys cannot be fetched.</summary>
    public bool AreKeysDown { get; set; }

    /// <summary>People who are not plain members of every conversation, with what Teams says of them; nothing for those who are gone.</summary>
    public ConcurrentDictionary<string, JsonObject> People { get; } = [];

    /// <summary>What happens to a call in place of a good answer; null for a good one.</summary>
    public Func<FakeCall, FakeReply?>? Weather { get; set; }

    /// <summary>The bot's messages as they are now, oldest first.</summary>
    public IReadOnlyList<FakePost> Posts
    {
        get
        {
            lock (door)
            {
                return [.. posts];
            }
        }
    }

    /// <summary>An id of a message: the milliseconds since 1970, and no two the same.</summary>
    public string NewId()
    {
        lock (ids)
        {
            last = Math.Max(last + 1, time.GetUtcNow().ToUnixTimeMilliseconds());
            return last.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Puts a message there that only one person sees: what an invoke's answer shows.</summary>
    public void ShowTo(string person, string conversation, JsonObject activity)
    {
        lock (door)
        {
            posts.Add(new FakePost($"private {NewId()}", conversation, activity, person));
        }
    }

    public void Dispose() => Keys.Dispose();

    /// <summary>Answers a call of any of the three.</summary>
    public HttpResponseMessage Answer(HttpMethod method, Uri address, string? token, string body)
    {
        Fetches.AddOrUpdate(address.Host, 1, (_, count) => count + 1);
        return address.Host switch
        {
            "keys.test" when AreKeysDown => Json(503, "{}"),
            "keys.test" when address.AbsolutePath.EndsWith("/keys", StringComparison.Ordinal) => Json(200, Keys.Jwks()),
            "keys.test" => Json(200, $$"""{"issuer":"{{FakeKeys.Issuer}}","jwks_uri":"https://keys.test/keys","id_token_signing_alg_values_supported":["RS256"]}"""),
            "login.test" => body.Contains(Secret, StringComparison.Ordinal)
                ? Json(200, """{"token_type":"Bearer","expires_in":3600,"access_token":"token of the bot"}""")
                : Json(401, """{"error":"invalid_client"}"""),
            "service.test" => Call(method, address, token, body),
            _ => throw new InvalidOperationException($"Nothing is called at {address.Host}."),
        };
    }

    private HttpResponseMessage Call(HttpMethod method, Uri address, string? token, string body)
    {
        var call = new FakeCall(method.Method, Uri.UnescapeDataString(address.AbsolutePath.Split("/v3/")[1]), body.Length == 0 ? null : (JsonObject)JsonNode.Parse(body)!, time.GetUtcNow());
        Calls.Enqueue(call);
        if (token != "token of the bot")
        {
            return Json(401, "{}");
        }

        var reply = Weather?.Invoke(call);
        var answer = reply is { IsAccepted: false } ? null : Accept(call);
        return reply switch
        {
            null => answer!,
            { Status: 0 } => throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection broke."),
            _ => Json(reply.Status, new JsonObject { ["error"] = new JsonObject { ["code"] = reply.Code, ["message"] = reply.Text } }.ToJsonString(), reply.RetryAfter),
        };
    }

    private HttpResponseMessage Accept(FakeCall call)
    {
        var parts = call.Path.Split('/');
        if (call is { Method: "POST", Path: "conversations" })
        {
            var channel = (string)call.Body!["channelData"]!["channel"]!["id"]!;
            var id = Add(channel, (JsonObject)call.Body["activity"]!.DeepClone());
            return Json(201, $$"""{"id":"{{channel}};messageid={{id}}","activityId":"{{id}}"}""");
        }

        var conversation = parts[1];
        if (call.Method == "GET" && parts is [_, _, "members", var member])
        {
            var person = member.Replace("29:", "", StringComparison.Ordinal);
            return People.GetValueOrDefault(person) is { } known
                ? known.Count == 0 ? Json(404, "{}") : Json(200, known.ToJsonString())
                : Json(200, $$"""{"id":"29:{{person}}","aadObjectId":"{{person}}","tenantId":"{{Tenant}}","userRole":"user"}""");
        }

        return (call.Method, parts.Length) switch
        {
            ("POST", 3) when (string?)call.Body!["type"] == "typing" && call.Body["entities"] is null => Json(202, "{}"),
            ("POST", 3) => Json(201, $$"""{"id":"{{Add(conversation, call.Body!)}}"}"""),
            ("PUT", 4) => Change(parts[3], call.Body) ? Json(200, $$"""{"id":"{{parts[3]}}"}""") : Json(404, "{}"),
            ("DELETE", 4) => Change(parts[3], null) ? Json(200, "") : Json(404, "{}"),
            _ => Json(405, "{}"),
        };
    }

    private string Add(string conversation, JsonObject activity)
    {
        lock (door)
        {
            foreach (var complaint in ActivityRules.Broken(activity))
            {
                Complaints.Enqueue(complaint);
            }

            var info = (activity["entities"] as JsonArray ?? []).OfType<JsonObject>().FirstOrDefault(entity => (string?)entity["type"] == "streaminfo");
            if (info is null)
            {
                return Put(NewId(), conversation, activity);
            }

            var id = (string?)info["streamId"] ?? NewId();
            if (!streams.TryGetValue(id, out var rules))
            {
                streams.Add(id, rules = new StreamRules(conversation));
            }

            foreach (var complaint in rules.Take(activity, info, time.GetUtcNow()))
            {
                Complaints.Enqueue(complaint);
            }

            return (string?)activity["type"] == "message" ? Put(id, conversation, activity) : id;
        }
    }

    private string Put(string id, string conversation, JsonObject activity)
    {
        posts.Add(new FakePost(id, conversation, (JsonObject)activity.DeepClone()));
        return id;
    }

    private bool Change(string id, JsonObject? activity)
    {
        lock (door)
        {
            var at = posts.FindIndex(post => post.Id == id);
            if (at >= 0 && activity is not null)
            {
                foreach (var complaint in ActivityRules.Broken(activity))
                {
                    Complaints.Enqueue(complaint);
                }

                posts[at] = posts[at] with { Activity = (JsonObject)activity.DeepClone() };
            }
            else if (at >= 0)
            {
                posts.RemoveAt(at);
            }
            else if (activity is not null && streams.TryGetValue(id, out var stream))
            {
                Put(id, stream.Conversation, activity);
                return true;
            }

            return at >= 0;
        }
    }

    private static HttpResponseMessage Json(int status, string body, int retryAfter = 0)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (retryAfter > 0)
        {
            response.Headers.RetryAfter = new(TimeSpan.FromSeconds(retryAfter));
        }

        return response;
    }
}
