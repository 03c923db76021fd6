namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Marks an endpoint that takes a POST and changes nothing that all share: who may read may call it.</summary>
internal sealed class OpenToReaders
{
    /// <summary>The mark.</summary>
    public static OpenToReaders Mark { get; } = new();
}
