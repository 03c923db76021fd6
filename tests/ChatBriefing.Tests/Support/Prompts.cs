using ChatBriefing.Drafting.Prompts;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBriefing.Tests.Support;

/// <summary>The prompts of the repository.</summary>
internal static class Prompts
{
    /// <summary>Where they lie.</summary>
    public static string Folder { get; } = Path.Combine(Seeds.Root, "prompts");

    /// <summary>Opens a folder of prompts.</summary>
    public static PromptFolder Open(string? folder = null, bool isWatched = false) => new(folder ?? Folder, isWatched, NullLogger<PromptFolder>.Instance);

    /// <summary>A copy of them with a line added to the one that answers.</summary>
    public static TempFolder CopyWith(string line)
    {
        var copy = new TempFolder();
        foreach (var file in Directory.GetFiles(Folder))
        {
            File.Copy(file, Path.Combine(copy.Path, Path.GetFileName(file)));
        }

        File.AppendAllText(Path.Combine(copy.Path, "answer.md"), $"\n{line}\n");
        return copy;
    }
}
