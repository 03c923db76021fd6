using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace ChatBriefing.Server.Teams.Tokens;

/// <summary>The channels of the protocol that a signing key may sign for.</summary>
internal static class Endorsements
{
    /// <summary>Their names; none when the key has no endorsements.</summary>
    public static IReadOnlyList<string> Of(JsonWebKey key) => key.AdditionalData.TryGetValue("endorsements", out var given)
        ? given switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
            IEnumerable<object> list => [.. list.Select(item => item.ToString() ?? "")],
            _ => [],
        }
        : [];
}
