using System.Text.Json.Serialization;

namespace ChatBriefing.Channels.Verbs;

/// <summary>What a person wants of the bot. The set is closed, and each has one handler.</summary>
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Edit), "edit")]
[JsonDerivedType(typeof(Retract), "retract")]
[JsonDerivedType(typeof(Help), "help")]
[JsonDerivedType(typeof(Greet), "greet")]
[JsonDerivedType(typeof(Home), "home")]
[JsonDerivedType(typeof(Explain), "explain")]
[JsonDerivedType(typeof(ShowWithheld), "withheld")]
[JsonDerivedType(typeof(GiveFeedback), "feedback")]
[JsonDerivedType(typeof(Share), "share")]
[JsonDerivedType(typeof(TellOwners), "owners")]
[JsonDerivedType(typeof(DeleteAnswer), "delete")]
[JsonDerivedType(typeof(OfferFiles), "files")]
[JsonDerivedType(typeof(Brief), "brief")]
[JsonDerivedType(typeof(AskItem), "item")]
[JsonDerivedType(typeof(Decide), "decide")]
[JsonDerivedType(typeof(ShowDraft), "draft")]
[JsonDerivedType(typeof(Reword), "reword")]
[JsonDerivedType(typeof(PrepareFile), "prepare")]
[JsonDerivedType(typeof(OfferAddress), "address")]
[JsonDerivedType(typeof(ListDocuments), "documents")]
[JsonDerivedType(typeof(ProposeRemoval), "remove")]
[JsonDerivedType(typeof(Approve), "approve")]
[JsonDerivedType(typeof(Decline), "decline")]
[JsonDerivedType(typeof(PutInto), "collection")]
[JsonDerivedType(typeof(CarryOut), "carry")]
[JsonDerivedType(typeof(ShowRest), "rest")]
[JsonDerivedType(typeof(Unknown), "unknown")]
public abstract record Verb
{
    private protected Verb()
    {
    }
}
