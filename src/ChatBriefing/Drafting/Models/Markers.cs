using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace ChatBriefing.Drafting.Models;

/// <summary>
/// Puts text of documents and people between lines that nobody can guess, so that it cannot pretend to have ended. What
/// models take for their own signs ("&lt;|im_start|&gt;", "[INST]") is broken up in it.
/// </summary>
public sealed partial class Markers
{
    private const int Bytes = 12;

    private readonly string secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The text between its lines.</summary>
    /// <param name="label">What it is, in the program's own words ("passage 3").</param>
    /// <param name="text">The text.</param>
    public string Enclose(string label, string text) => $"[{secret} {label}]\n{Clean(text)}\n[{secret} end]";

    private string Clean(string text) =>
        ModelSigns().Replace(text.Replace(secret, "", StringComparison.OrdinalIgnoreCase), match => string.Join(' ', match.Value.ToCharArray()));

    [GeneratedRegex(@"<\|[^|<>\n]{0,40}\|>|</?s>|\[/?INST\]|<</?SYS>>|</?(?:start|end)_of_turn>", RegexOptions.IgnoreCase)]
    private static partial Regex ModelSigns();
}
