using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels;

/// <summary>Refuses limits that cannot work, at start and with the mend.</summary>
public sealed class ChannelOptionsValidator : IValidateOptions<ChannelOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, ChannelOptions options)
    {
        var faults = new List<ValidationResult>();
        if (!Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true))
        {
            return ValidateOptionsResult.Fail(faults.Select(fault => $"Channels:{fault.MemberNames.First()} is out of range: {fault.ErrorMessage}"));
        }

        return options.PostLimit < options.Lease
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Channels:PostLimit must be shorter than Channels:Lease, so that no post is sent by two workers: lower it or raise the lease.");
    }
}
