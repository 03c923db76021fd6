using System.Diagnostics;
using System.Globalization;

namespace ChatBriefing.Server.Storage.Backups;

/// <summary>A folder for files that are needed for a moment. One that a killed process left behind is known by its name.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const string Begin = "work-";
    private static readonly TimeSpan LongestWork = TimeSpan.FromDays(1);

    private WorkFolder(string path) => Folder = path;

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>Makes one inside <paramref name="parent"/>, on the same disk.</summary>
    public static WorkFolder In(string parent, TimeProvider time)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Begin}{Environment.ProcessId}-{Environment.MachineName}-{Guid.CreateVersion7(time.GetUtcNow()):N}");
        return new WorkFolder(Directory.CreateDirectory(Path.Combine(parent, name)).FullName);
    }

    /// <summary>Deletes what processes left there that are no more.</summary>
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
        var parts = Path.GetFileName(folder)[Begin.Length..].Split('-');
        var isOfHere = parts.Length > 2 && string.Join('-', parts[1..^1]) == Environment.MachineName;
        return isOfHere && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var process)
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
}
