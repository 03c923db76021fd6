using System.CommandLine;

namespace ChatBriefing.Server.Commands;

/// <summary>The settings that were given among the arguments ("--Urls=http://…"), and the other arguments.</summary>
/// <param name="Settings">Settings as the configuration reads them.</param>
/// <param name="Rest">What is left for the parser.</param>
internal sealed record GivenSettings(IReadOnlyList<string> Settings, string[] Rest)
{
    private static readonly string[] Keys = ["DataPath", "Urls", "PublicUrl", "AllowedHosts", "Environment"];
    private static readonly string[] Sections = ["Storage", "Library", "Reading", "Grounding", "Model", "Judge", "Prompts", "Embeddings", "Briefings", "Channels", "Slack", "Teams", "SignIn", "Admins", "Web", "Clock", "Logging", "Kestrel"];

    /// <summary>The settings that are one word, as options.</summary>
    public static IEnumerable<string> Names => Keys.Select(key => "--" + key);

    /// <summary>Parts the arguments; all behind "--" is left alone.</summary>
    /// <exception cref="UserErrorException">A setting has no value.</exception>
    public static GivenSettings Split(IReadOnlyList<string> args)
    {
        var settings = new List<string>();
        var rest = new List<string>();
        for (var at = 0; at < args.Count; at++)
        {
            if (args[at] == "--")
            {
                rest.AddRange(args.Skip(at));
                break;
            }

            if (!IsSetting(args[at]))
            {
                rest.Add(args[at]);
            }
            else if (args[at].Contains('=', StringComparison.Ordinal))
            {
                settings.Add(args[at]);
            }
            else
            {
                settings.Add(++at < args.Count ? $"{args[at - 1]}={args[at]}" : throw new UserErrorException($"{args[at - 1]} has no value: write {args[at - 1]}=VALUE."));
            }
        }

        return new GivenSettings(settings, [.. rest]);
    }

    /// <summary>All settings of a call, those of its options among them.</summary>
    public string[] For(ParseResult result) =>
        result.GetValue(CommonOptions.Data) is { } folder ? [.. Settings, $"--DataPath={folder}"] : [.. Settings];

    /// <summary>The configuration of a command that runs no server; the server's own reads the same sources.</summary>
    public IConfiguration Read(ParseResult result) => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(For(result))
        .Build();

    private static bool IsSetting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal))
        {
            return false;
        }

        var name = argument[2..].Split('=')[0];
        var section = name.Split(':')[0];
        return Keys.Contains(name, StringComparer.OrdinalIgnoreCase)
            || (section.Length < name.Length && Sections.Contains(section, StringComparer.OrdinalIgnoreCase));
    }
}
