using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChatBriefing.Drafting.Models;

/// <summary>
/// Reads a model's answer as leniently as its meaning allows: numbers as text, one number instead of a list, "[2]" behind
/// the sentence. What cannot be understood is a fault, never an empty answer.
/// </summary>
internal static partial class ModelAnswerReader
{
    private const int MostClaims = 40;
    private const int LongestClaim = 2_000;

    /// <summary>The answer in <paramref name="text"/>.</summary>
    /// <exception cref="ModelFaultException">There is none.</exception>
    public static ModelAnswer Read(string text)
    {
        var root = ModelJson.ObjectIn(text);
        var claims = ModelJson.Member(root, "claims") is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Take(MostClaims).Select(Claim).OfType<ModelClaim>().ToList()
            : [];
        var saysNo = ModelJson.Member(root, "answered") is { ValueKind: JsonValueKind.False };
        return claims.Count > 0 || saysNo
            ? new ModelAnswer(claims.Count > 0, claims)
            : throw new ModelFaultException("The model's reply holds no claims and does not say that there are none.");
    }

    private static ModelClaim? Claim(JsonElement item)
    {
        var written = item.ValueKind == JsonValueKind.String ? item.GetString() : ModelJson.Member(item, "text") is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        if (string.IsNullOrWhiteSpace(written) || written.Length > LongestClaim)
        {
            return null;
        }

        var inline = InlineCitation().Matches(written).SelectMany(match => Numbers(match.Value));
        var named = ModelJson.Member(item, "citations") is { } citations ? Numbers(citations) : [];
        var bare = InlineCitation().Replace(written, "").Replace("**", "", StringComparison.Ordinal).Trim();
        return bare.Length == 0 ? null : new ModelClaim(bare, [.. named.Concat(inline).Distinct()]);
    }

    private static IEnumerable<int> Numbers(JsonElement citations) => citations.ValueKind switch
    {
        JsonValueKind.Array => citations.EnumerateArray().SelectMany(item => item.ValueKind == JsonValueKind.Array ? [] : Numbers(item)),
        JsonValueKind.Number when citations.TryGetInt32(out var number) => [number],
        JsonValueKind.String => Numbers(citations.GetString()!),
        _ => [],
    };

    private static IEnumerable<int> Numbers(string text) =>
        Digits().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\s*\[\d{1,3}(?:\s*,\s*\d{1,3})*\](?=[\s.,;:!?\[]|$)")]
    private static partial Regex InlineCitation();

    [GeneratedRegex(@"(?<!\d)\d{1,3}(?!\d)")]
    private static partial Regex Digits();
}
