using System.CommandLine;
using ChatBriefing.Library;
using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands;

/// <summary>Options that several commands take.</summary>
internal static class CommonOptions
{
    /// <summary>The data folder; every command takes it.</summary>
    public static Option<string?> Data { get; } = new("--data")
    {
        Description = "Folder of the library (setting DataPath). Default: data/ in the working folder.",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>Output for programs.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print JSON, for programs." };

    /// <summary>How many cases of an evaluation are measured.</summary>
    public static Option<int?> Limit()
    {
        var option = new Option<int?>("--limit") { Description = "Measure on this many cases, spread evenly. Default: all.", HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1)
            {
                result.AddError("--limit must be 1 or more.");
            }
        });
        return option;
    }

    /// <summary>The name of a collection.</summary>
    public static Option<string?> Collection(string description)
    {
        var option = new Option<string?>("--collection") { Description = description, HelpName = "NAME" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && !CollectionName.IsValid(name))
            {
                result.AddError(CollectionName.Advice(name) + ".");
            }
        });
        return option;
    }

    /// <summary>A day.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => DayText.Parse(name, result),
    };
}
