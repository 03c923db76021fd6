using ChatBriefing.Library;

namespace ChatBriefing.Server.Tests.Channels.Conformance;

/// <summary>A document that one person alone may read.</summary>
internal static class Vault
{
    public const string Collection = "vault";
    /// <summary>Talks to the bot nowhere else in the suite: a person has one chat with it.</summary>
    public const string Reader = "vera";
    public const string Question = "What is the code word of the Balfora vault?";
    public const string Secret = "quillox";

    public static NewVersion Document()
    {
        const string text = $"The code word of the Balfora vault is {Secret}. The Balfora vault was built by hand and is opened at noon.";
        return new NewVersion { Collection = Collection, Source = "vault.txt", Title = $"Book of the Balfora vault, {Secret}", Text = text, Passages = [new PassageSpan(0, text.Length, "")] };
    }
}
