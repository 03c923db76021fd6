using Microsoft.Extensions.AI;

namespace ChatBriefing.Drafting.Prompts;

/// <summary>A prompt and its settings, read from a file of <c>prompts/</c>.</summary>
/// <param name="Version">Counted up by whoever changes the text, so that the log can tell which one wrote what.</param>
/// <param name="Temperature">0 to 2; null leaves it to the model.</param>
/// <param name="MaxTokens">Most tokens of the reply.</param>
/// <param name="Text">The instruction, its variables still in it.</param>
public sealed record Prompt(int Version, float? Temperature, int MaxTokens, string Text)
{
    /// <summary>The instruction with the program's own values in place. Text of documents or people never goes in here.</summary>
    public string With(string variable, int value) =>
        Text.Replace($"{{{{{variable}}}}}", value.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>What a call with this prompt asks of the model.</summary>
    public ChatOptions ToOptions() => new() { Temperature = Temperature, MaxOutputTokens = MaxTokens };
}
