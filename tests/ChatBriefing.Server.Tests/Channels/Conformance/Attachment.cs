namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>A file that somebody sends with what they say.</summary>
/// <param name="Name">Its name with its ending.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Attachment(string Name, byte[] Content)
{
    /// <summary>The size that the platform tells; the true one unless it is set.</summary>
    public long Size { get; init; } = Content.Length;

    /// <summary>A file of text.</summary>
    public static Attachment OfText(string name, string text) => new(name, System.Text.Encoding.UTF8.GetBytes(text));
}
