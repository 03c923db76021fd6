using System.ComponentModel.DataAnnotations;
using ChatBriefing.Drafting.Models;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Models;

/// <summary>Refuses settings of the model that cannot work, at start and with the mend.</summary>
public sealed class ModelOptionsValidator : IValidateOptions<ModelOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ModelOptions options)
    {
        if (!Validator.TryValidateObject(options, new ValidationContext(options), null, validateAllProperties: true))
        {
            return ValidateOptionsResult.Fail("Model:TimeLimitSeconds must be 1 to 600 and Model:MaxInputTokens 500 to 1,000,000; correct the settings.");
        }

        if ((options.Endpoint.Length > 0) != (options.Name.Length > 0))
        {
            return ValidateOptionsResult.Fail("Model:Endpoint and Model:Name belong together: set both, or neither to go without a model.");
        }

        return options.Endpoint.Length == 0 || (Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Model:Endpoint is no address; write it like https://api.openai.com/v1 or http://127.0.0.1:11434/v1.");
    }
}
