using System.ComponentModel.DataAnnotations;
using ChatBriefing.Briefings.Schedules;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Briefings;

/// <summary>Checks the settings of briefings at the start.</summary>
public sealed class BriefingOptionsValidator : IValidateOptions<BriefingOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, BriefingOptions options)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true);
        var errors = faults.ConvertAll(fault => $"Briefings: {fault.ErrorMessage}");
        if (ZoneNames.Find(options.Zone) is null)
        {
            errors.Add($"Briefings:Zone: {ZoneNames.Unknown(options.Zone)}");
        }

        errors.AddRange(options.Holidays.Zones.Keys.Where(zone => ZoneNames.Find(zone) is null).Select(zone => $"Briefings:Holidays:Zones: {ZoneNames.Unknown(zone)}"));
        if (options.Lease <= options.WriteLimit)
        {
            errors.Add("Briefings:Lease must be longer than Briefings:WriteLimit, or an edition is written twice.");
        }

        return errors.Count > 0 ? ValidateOptionsResult.Fail(errors) : ValidateOptionsResult.Success;
    }
}
