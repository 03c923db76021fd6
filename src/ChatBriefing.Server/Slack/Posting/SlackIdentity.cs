namespace ChatBriefing.Server.Slack.Posting;

/// <summary>Who the bot token belongs to.</summary>
/// <param name="TeamId">The workspace.</param>
/// <param name="EnterpriseId">Its organisation; empty when there is none.</param>
/// <param name="BotUser">The bot's user, by which it is mentioned.</param>
/// <param name="BotId">The bot's own id, which its messages bear.</param>
internal sealed record SlackIdentity(string TeamId, string EnterpriseId, string BotUser, string BotId);
