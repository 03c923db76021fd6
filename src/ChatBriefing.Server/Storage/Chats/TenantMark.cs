namespace ChatBriefing.Server.Storage.Chats;

/// <summary>How a workspace stands in what is written down as JSON.</summary>
internal static class TenantMark
{
    /// <summary>As every conversation is written; quotation marks in what people typed are escaped, so nobody can write it.</summary>
    public static string Of(string platform, string tenant) => ChatJson.Write(new { platform, tenant }).Trim('{', '}');
}
