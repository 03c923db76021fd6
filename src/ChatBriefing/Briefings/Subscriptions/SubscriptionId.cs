using System.Security.Cryptography;

namespace ChatBriefing.Briefings.Subscriptions;

/// <summary>Ids of subscriptions: short, without letters that are taken for each other.</summary>
public static class SubscriptionId
{
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";
    private const int Length = 6;

    /// <summary>A new one of some 700 million. It holds a digit, so that "remove" and a word is not taken for "remove" and an id.</summary>
    public static string Create()
    {
        string id;
        do
        {
            id = RandomNumberGenerator.GetString(Letters, Length);
        }
        while (!IsValid(id));
        return id;
    }

    /// <summary>Whether it could be one.</summary>
    public static bool IsValid(string id) =>
        id.Length == Length && id.All(letter => Letters.Contains(letter, StringComparison.Ordinal)) && id.Any(char.IsAsciiDigit);
}
