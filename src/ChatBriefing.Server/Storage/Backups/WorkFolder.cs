using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBriefing.Server.Storage.Backups;

/// <summary>
/// A folder for files that are needed for a moment, which nobody but this user can read. One that a killed process left
/// behind is known by its name.
/// </summary>
internal sealed partial class WorkFolder : IDisposable
{
    private const string Begin = "chatbriefing-work-";
    private static readonly TimeSpan LongestWork = TimeSpan.FromDays(1);

    private WorkFolder(string path) => Folder = path;

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>Makes one inside <paramref name="parent"/>, on the same disk.</summary>
    public static WorkFolder In(string parent, TimeProvider time)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Begin}{Environment.ProcessId}-{Environment.MachineName}-{Guid.CreateVersion7(time.GetUtcNow()):N}");
        var path = Path.GetFullPath(Path.Combine(parent, name));
        if (OperatingSystem.IsWindows())
        {
            // It takes over the rights of the folder that it is in.
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new WorkFolder(path);
    }

    /// <summary>Deletes what processes left there that are no more. What has another name is not this program's and stays.</summary>
    public static void Tidy(string parent, TimeProvider time)
    {
        foreach (var folder in Directory.EnumerateDirectories(parent, Begin + "*").Where(folder => IsLeft(folder, time)))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Process ids of other machines, or containers, that share the disk say nothing here; age does.</summary>
    private static bool IsLeft(string folder, TimeProvider time)
    {
        if (Name().Match(Path.GetFileName(folder)) is not { Success: true } match)
        {
            return false;
        }

        return match.Groups["machine"].Value == Environment.MachineName && int.TryParse(match.Groups["process"].Value, CultureInfo.InvariantCulture, out var process)
            ? !IsAlive(process)
            : time.GetUtcNow() - Directory.GetCreationTimeUtc(folder) > LongestWork;
    }

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\A" + Begin + @"(?<process>[0-9]{1,10})-(?<machine>.+)-[0-9a-f]{32}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
