using Microsoft.Extensions.Options;

namespace ChatBriefing.Grounding;

/// <summary>Refuses a level that there is not, at start and with the mend.</summary>
public sealed class GroundingOptionsValidator : IValidateOptions<GroundingOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, GroundingOptions options)
    {
        var given = options.Channels.Select(channel => (Key: $"Grounding:Channels:{channel.Key}", Level: channel.Value)).Prepend((Key: "Grounding:Level", options.Level));
        var faults = given.Where(setting => GroundingOptions.Parse(setting.Level ?? "") is null)
            .Select(setting => $"{setting.Key} '{setting.Level}' is not known; set it to one of {string.Join(", ", Enum.GetNames<Strictness>())}, or leave it out.")
            .ToList();
        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }
}
