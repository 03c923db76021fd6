using System.ComponentModel.DataAnnotations;
using ChatBriefing.Briefings.Planning;
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
        errors.AddRange(Files(options.Holidays).Select(FaultOf).OfType<string>());
        if (options.Lease <= options.WriteLimit)
        {
            errors.Add("Briefings:Lease must be longer than Briefings:WriteLimit, or an edition is written twice.");
        }

        return errors.Count > 0 ? ValidateOptionsResult.Fail(errors) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Files(HolidayOptions holidays) =>
        holidays.Zones.Values.Concat(holidays.Subscriptions.Values).Append(holidays.File).OfType<string>().Distinct();

    private static string? FaultOf(string file)
    {
        try
        {
            // Any day will do: what is asked is whether it can be read.
            HolidayFile.Load(file, DateOnly.FromDateTime(DateTime.UnixEpoch), DateOnly.FromDateTime(DateTime.UnixEpoch));
            return null;
        }
        catch (FormatException fault)
        {
            return fault.Message;
        }
    }
}
