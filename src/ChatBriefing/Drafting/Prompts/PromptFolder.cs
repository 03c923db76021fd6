using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ChatBriefing.Drafting.Prompts;

/// <summary>
/// The prompts of a folder, one file each. All are read and checked when it is opened; where people work on them they are
/// read again when their file changes, and a change that cannot be used leaves the one before in use.
/// </summary>
public sealed partial class PromptFolder
{
    private const long MostBytes = 64 * 1024;

    private readonly ConcurrentDictionary<string, (DateTime Written, Prompt Prompt)> read = new(StringComparer.Ordinal);
    private readonly string folder;
    private readonly bool isWatched;
    private readonly ILogger logger;

    /// <summary>Reads all prompts of <paramref name="folder"/>.</summary>
    /// <param name="folder">The folder with answer.md, rewrite.md, briefing.md and judge.md.</param>
    /// <param name="isWatched">Whether a changed file is read again at its next use.</param>
    /// <param name="logger">Is told when a changed file cannot be used.</param>
    /// <exception cref="PromptFaultException">A file is missing or cannot be used.</exception>
    public PromptFolder(string folder, bool isWatched, ILogger<PromptFolder> logger)
    {
        this.folder = folder;
        this.isWatched = isWatched;
        this.logger = logger;
        foreach (var key in PromptKey.All)
        {
            read[key.Name] = (File.GetLastWriteTimeUtc(PathOf(key)), ReadFile(key));
            Log.Opened(logger, key.Name, read[key.Name].Prompt.Version);
        }
    }

    /// <summary>The prompt.</summary>
    public Prompt Read(PromptKey key)
    {
        var last = read[key.Name];
        if (!isWatched || File.GetLastWriteTimeUtc(PathOf(key)) is var written && written == last.Written)
        {
            return last.Prompt;
        }

        try
        {
            last = (written, ReadFile(key));
            Log.Changed(logger, key.Name, last.Prompt.Version);
        }
        catch (PromptFaultException fault)
        {
            Log.CannotBeUsed(logger, fault.Message);
            last.Written = written;
        }

        read[key.Name] = last;
        return last.Prompt;
    }

    private string PathOf(PromptKey key) => Path.Combine(folder, key.Name + ".md");

    private Prompt ReadFile(PromptKey key)
    {
        var path = PathOf(key);
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new PromptFaultException($"The prompt {path} is missing; put the file back or name its folder in Prompts:Path.");
        }

        if (file.Length > MostBytes)
        {
            throw new PromptFaultException($"{path}: it has over {MostBytes / 1024} kB; shorten it.");
        }

        try
        {
            return PromptFile.Parse(key, path, File.ReadAllText(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new PromptFaultException($"The prompt {path} cannot be read: {fault.Message}");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "The prompt {Name} is in use in version {Version}.")]
        public static partial void Opened(ILogger logger, string name, int version);

        [LoggerMessage(LogLevel.Information, "The prompt {Name} was changed; version {Version} is in use.")]
        public static partial void Changed(ILogger logger, string name, int version);

        [LoggerMessage(LogLevel.Warning, "A changed prompt is not used: {Fault}")]
        public static partial void CannotBeUsed(ILogger logger, string fault);
    }
}
