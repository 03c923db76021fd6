using System.Security.Cryptography;

namespace ChatBriefing.Briefings.Subscriptions;

/// <summary>Ids of subscriptions: short, without letters that are taken for each other.</summary>
public static class SubscriptionId
{
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";
    private const int Length = 6;

    /// <summary>A new one; one of some 900 million.</summary>
    public static string Create() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>Whether it could be one.</summary>
    public static bool IsValid(string id) => id.Length == Length && id.All(letter => Letters.Contains(letter, StringComparison.Ordinal));
}
