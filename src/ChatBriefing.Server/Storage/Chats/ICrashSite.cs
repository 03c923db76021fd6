namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Lets a test end the process at a given moment. The one that ships does nothing.</summary>
internal interface ICrashSite
{
    /// <summary>The moment has come.</summary>
    void Reach(CrashPoint point);
}
