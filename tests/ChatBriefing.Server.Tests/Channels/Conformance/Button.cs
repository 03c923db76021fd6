namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>What can be clicked beside an answer.</summary>
public enum Button
{
    Explain = 1,
    Withheld = 2,
    Good = 3,
    Bad = 4,
    Share = 5,
    TellOwners = 6,
    Delete = 7,
    Publish = 8,
    Cancel = 9,
    Rest = 10,
    Save = 20,
    Pause = 21,
    PostNow = 22,
    AskItem = 23,
    Approve = 24,
    EditDraft = 25,
    Skip = 26,
}
