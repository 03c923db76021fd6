using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands.Collections;

/// <summary>Shows the collections and sets who may read them.</summary>
internal sealed class CollectionsCommand : Verb
{
    /// <summary>The command, with the settings that were given.</summary>
    public CollectionsCommand(GivenSettings given)
        : base("collections", "Show the collections, and set who may read them.")
    {
        Add(new ListCollectionsCommand(given));
        Add(new ReadersCommand(given));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "collections list",
        "collections readers board set slack:T0123ABC:group:S0456DEF",
        "collections readers board add web:person:ana@example.org",
    ];
}
