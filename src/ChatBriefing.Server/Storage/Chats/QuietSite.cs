namespace ChatBriefing.Server.Storage.Chats;

/// <summary>Nothing happens.</summary>
internal sealed class QuietSite : ICrashSite
{
    /// <inheritdoc />
    public void Reach(CrashPoint point)
    {
    }
}
