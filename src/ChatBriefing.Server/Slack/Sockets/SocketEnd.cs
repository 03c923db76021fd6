namespace ChatBriefing.Server.Slack.Sockets;

/// <summary>How a socket came to its end.</summary>
internal enum SocketEnd
{
    /// <summary>It broke or was closed; open another.</summary>
    Closed = 1,

    /// <summary>Slack will close it soon: open another first.</summary>
    Refresh = 2,

    /// <summary>Socket Mode was switched off for the app: open no more.</summary>
    Disabled = 3,
}
