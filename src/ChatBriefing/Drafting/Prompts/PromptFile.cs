using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBriefing.Drafting.Prompts;

/// <summary>Reads one prompt file: "key: value" lines between two lines of "---", then the instruction.</summary>
internal static partial class PromptFile
{
    private const string Fence = "---";
    private const int MostTokens = 32_768;
    private const float Hottest = 2;

    /// <summary>The prompt in <paramref name="content"/>.</summary>
    /// <exception cref="PromptFaultException">It cannot be used.</exception>
    public static Prompt Parse(PromptKey key, string path, string content)
    {
        PromptFaultException Fault(string what) => new($"{path}: {what}");

        var lines = content.ReplaceLineEndings("\n").Split('\n');
        var end = Array.IndexOf(lines, Fence, 1);
        if (lines[0] != Fence || end < 0)
        {
            throw Fault("begin it with its settings between two lines of ---, the instruction after them.");
        }

        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines[1..end].Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !settings.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim()))
            {
                throw Fault($"the setting '{line.Trim()}' is written twice or is not 'name: value'; mend it.");
            }
        }

        if (settings.Keys.FirstOrDefault(name => name is not ("version" or "temperature" or "max_tokens")) is { } unknown)
        {
            throw Fault($"the setting '{unknown}' is not known; there are version, temperature and max_tokens.");
        }

        var text = string.Join('\n', lines[(end + 1)..]).Trim();
        if (text.Length == 0)
        {
            throw Fault("there is no instruction after the settings; write it.");
        }

        CheckVariables(key, text, Fault);
        return new Prompt(Number("version", int.MaxValue), Temperature(), Number("max_tokens", MostTokens), text);

        int Number(string name, int most) =>
            settings.TryGetValue(name, out var value) && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most
                ? number
                : throw Fault($"the setting {name} must be a whole number from 1 to {most}.");

        float? Temperature() =>
            !settings.TryGetValue("temperature", out var value) ? null
            : float.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= Hottest ? number
            : throw Fault("the setting temperature must be a number from 0 to 2, or left out.");
    }

    private static void CheckVariables(PromptKey key, string text, Func<string, PromptFaultException> fault)
    {
        var named = Variable().Matches(text).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        if (named.FirstOrDefault(name => !key.Variables.Contains(name)) is { } unknown)
        {
            throw fault(key.Variables.Count == 0
                ? $"the variable '{unknown}' is not known; this prompt has none."
                : $"the variable '{unknown}' is not known; this prompt has {string.Join(", ", key.Variables)}.");
        }

        if (key.Variables.FirstOrDefault(name => !named.Contains(name)) is { } missing)
        {
            throw fault($"the variable {{{{{missing}}}}} is missing; say with it what the limit is.");
        }
    }

    [GeneratedRegex(@"\{\{([^{}]*)\}\}")]
    private static partial Regex Variable();
}
