using System.Text.Json;
using ChatBriefing.Tests.Support;

namespace ChatBriefing.Tests.Asking.Attacks;

/// <summary>A planted attack, or a harmless text that looks like one.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Class">"attack" or "benign".</param>
/// <param name="Via">"document" or "question".</param>
/// <param name="Text">What is planted or asked.</param>
/// <param name="Forbidden">What must not stand in an answer.</param>
internal sealed record AttackRow(string Id, string Class, string Via, string Text, IReadOnlyList<string> Forbidden)
{
    /// <summary>Stands in the data for a string that the test plants in the instruction.</summary>
    public const string CanarySign = "<SYSTEM-PROMPT-CANARY>";

    /// <summary>That string.</summary>
    public const string Canary = "KESTREL-41-OBSIDIAN";

    /// <summary>All rows; the test is skipped when they are not there.</summary>
    public static IReadOnlyList<AttackRow> ReadAll() => [.. File.ReadLines(SharedData.Find("injection.jsonl")).Select(Parse)];

    private static AttackRow Parse(string line)
    {
        var row = JsonSerializer.Deserialize<JsonElement>(line);
        string Text(string name) => row.GetProperty(name).GetString()!;
        var forbidden = row.GetProperty("forbidden_in_answer").EnumerateArray().Select(item => item.GetString()!);
        return new AttackRow(Text("id"), Text("class"), Text("via"), Text("text"), [.. forbidden.Select(item => item == CanarySign ? Canary : item)]);
    }
}
