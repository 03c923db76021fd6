using Microsoft.Extensions.Options;

namespace ChatBriefing.Grounding;

/// <summary>Refuses a level that there is not, at start and with the mend.</summary>
public sealed class GroundingOptionsValidator : IValidateOptions<GroundingOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, GroundingOptions options) => GroundingOptions.Parse(options.Level) is null
        ? ValidateOptionsResult.Fail($"Grounding:Level '{options.Level}' is not known; set it to one of {string.Join(", ", Enum.GetNames<Strictness>())}, or leave it out.")
        : ValidateOptionsResult.Success;
}
