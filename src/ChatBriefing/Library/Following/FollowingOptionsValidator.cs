using System.ComponentModel.DataAnnotations;
using ChatBriefing.Library.Fetching;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Library.Following;

/// <summary>Refuses settings that cannot work, at start and with the mend.</summary>
public sealed class FollowingOptionsValidator : IValidateOptions<FollowingOptions>
{
    private const int MostMinutes = 7 * 24 * 60;

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, FollowingOptions options)
    {
        var faults = options.Folders.Select(Fault).Concat(options.Feeds.Select(Fault)).OfType<string>().ToList();
        if (!Validator.TryValidateObject(options, new ValidationContext(options), null, validateAllProperties: true))
        {
            faults.Add("Library:FolderPollSeconds must be 1 to 86,400 and Library:HostGapSeconds 0 to 3,600; correct the settings.");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static string? Fault(FolderSetting folder, int at) =>
        string.IsNullOrWhiteSpace(folder.Path) ? $"Library:Folders:{at}:Path is empty; name a folder or leave the entry out."
        : CollectionName.IsValid(folder.Collection) ? null
        : $"Library:Folders:{at}:Collection: {CollectionName.Advice(folder.Collection)}.";

    private static string? Fault(FeedSetting feed, int at) =>
        !FetchAddress.TryRead(feed.Address, out _, out var objection) ? $"Library:Feeds:{at}:Address: {objection}."
        : !CollectionName.IsValid(feed.Collection) ? $"Library:Feeds:{at}:Collection: {CollectionName.Advice(feed.Collection)}."
        : feed.IntervalMinutes is >= 1 and <= MostMinutes ? null
        : $"Library:Feeds:{at}:IntervalMinutes must be 1 to {MostMinutes}; correct the settings.";
}
