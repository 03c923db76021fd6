namespace ChatBriefing.Server.Slack;

/// <summary>How the Slack app is reached (section <c>Slack</c>). Without a bot token Slack is off.</summary>
public sealed class SlackOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Slack";

    /// <summary>Slack's own address of the Web API.</summary>
    public const string DefaultApiUrl = "https://slack.com/api/";

    /// <summary>The bot's token, "xoxb-…". Default: none, and Slack is off.</summary>
    public string BotToken { get; set; } = "";

    /// <summary>Secret by which Slack signs its requests. Needed for requests over HTTP. Default: none.</summary>
    public string SigningSecret { get; set; } = "";

    /// <summary>The app-level token for Socket Mode, "xapp-…". Default: none, and requests come over HTTP only.</summary>
    public string AppToken { get; set; } = "";

    /// <summary>Where the Web API is. Default: <see cref="DefaultApiUrl"/>.</summary>
    public string ApiUrl { get; set; } = DefaultApiUrl;

    /// <summary>Ids of workspaces to serve beside the token's own, for an app installed in an organisation. Default: none.</summary>
    public IList<string> Workspaces { get; } = [];

    /// <summary>How long a call of the Web API may take. Default: 10 s; 1 s to 60 s.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the download of one file may take. Default: 30 s; 1 s to 10 min.</summary>
    public TimeSpan FileTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Most bytes of a request from Slack. Default: 1 MiB; 64 KiB to 8 MiB.</summary>
    public int MaxBodyBytes { get; set; } = 1 << 20;

    /// <summary>Sockets of Socket Mode held open at once. Default: 2; 1 to 10, which is Slack's limit.</summary>
    public int Sockets { get; set; } = 2;

    /// <summary>Time between the opening of two sockets, so that Slack does not refresh both at once. Default: 10 s; 0 s to 60 s.</summary>
    public TimeSpan SocketStagger { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Most new messages a minute in the workspace; Slack says "several hundred". Default: 300; 1 to 1,000,000.</summary>
    public int PostsPerMinute { get; set; } = 300;

    /// <summary>Whether answers of a model are streamed, checked sentence by checked sentence. Default: true.</summary>
    public bool Stream { get; set; } = true;

    /// <summary>Whether Slack is on.</summary>
    public bool IsOn => BotToken.Length > 0;

    /// <summary>Whether requests over HTTP are taken.</summary>
    public bool TakesHttp => IsOn && SigningSecret.Length > 0;

    /// <summary>Whether sockets are opened.</summary>
    public bool TakesSockets => IsOn && AppToken.Length > 0;
}
