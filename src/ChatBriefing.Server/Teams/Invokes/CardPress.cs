using ChatBriefing.Channels.Verbs;
using ChatBriefing.Server.Teams.Rendering;

namespace ChatBriefing.Server.Teams.Invokes;

/// <summary>What a button of our cards means.</summary>
internal static class CardPress
{
    /// <summary>The verb; null for a button that is none of ours. The id comes from outside and is looked up for who pressed.</summary>
    public static Verb? VerbOf(string pressed, string id) => pressed switch
    {
        _ when id.Length is 0 or > 200 => null,
        CardVerbs.Explain => new Explain(id),
        CardVerbs.Withheld => new ShowWithheld(id),
        CardVerbs.TellOwners => new TellOwners(id),
        CardVerbs.Delete => new DeleteAnswer(id),
        CardVerbs.Share => new Share(id),
        _ => null,
    };
}
