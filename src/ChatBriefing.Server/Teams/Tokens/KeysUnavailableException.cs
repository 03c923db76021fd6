namespace ChatBriefing.Server.Teams.Tokens;

/// <summary>No signing keys are known, so no token can be checked.</summary>
public sealed class KeysUnavailableException() : Exception("The keys that sign activities of Teams could not be fetched: check Teams:MetadataAddress and the network.");
