using System.CommandLine;

namespace ChatBriefing.Server.Commands.Parsing;

/// <summary>A command with examples for its help.</summary>
internal abstract class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Calls as a person would type them, after "chatbriefing".</summary>
    public abstract IReadOnlyList<string> Examples { get; }
}
