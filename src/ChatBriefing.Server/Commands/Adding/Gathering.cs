using ChatBriefing.Library.Fetching;
using ChatBriefing.Library.Ingestion;

namespace ChatBriefing.Server.Commands.Adding;

/// <summary>Finds the files behind the paths of a call: files as named, folders with all in them that can be read, patterns, a pipe.</summary>
/// <param name="extensions">Extensions that can be read, each with its dot.</param>
/// <param name="title">The title that was given; what comes from a pipe has no other name.</param>
internal sealed class Gathering(IEnumerable<string> extensions, string? title)
{
    private readonly HashSet<string> readable = new(extensions, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<IncomingFile> files = [];
    private readonly List<string> addresses = [];
    private readonly List<IngestOutcome> refused = [];
    private int skipped;

    /// <summary>All files, each once.</summary>
    public Gathered Gather(IEnumerable<string> places)
    {
        foreach (var place in places)
        {
            Take(place);
        }

        return new Gathered(files, [.. addresses.Distinct()], refused, skipped);
    }

    private void Take(string place)
    {
        if (place == "-")
        {
            files.Add(new IncomingFile("stdin", $"stdin/{title?.Trim()}", _ => Task.FromResult(Console.OpenStandardInput())));
        }
        else if (FetchAddress.IsOne(place))
        {
            addresses.Add(place);
        }
        else if (Directory.Exists(place))
        {
            TakeFolder(place);
        }
        else if (!File.Exists(place) && PathPattern.IsOne(place))
        {
            TakePattern(place);
        }
        else
        {
            TakeFile(place);
        }
    }

    private void TakeFile(string path)
    {
        var full = Path.GetFullPath(path);
        if (seen.Add(full))
        {
            files.Add(IncomingFile.FromPath(full, full));
        }
    }

    private void TakePattern(string pattern)
    {
        var matches = PathPattern.Expand(pattern);
        matches.ForEach(Take);
        if (matches.Count == 0)
        {
            Refuse(pattern, $"{pattern} matches no file; check the pattern and add it again");
        }
    }

    private void TakeFolder(string folder)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                TakeEntry(entry);
            }
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            Refuse(folder, $"{folder} cannot be listed by this user; give it the right to read the folder and add it again");
        }
    }

    private void TakeEntry(FileSystemInfo entry)
    {
        var isHidden = entry.Attributes.HasFlag(FileAttributes.Hidden) || entry.Name.StartsWith('.');
        switch (entry)
        {
            // A link to a folder may lead back to where it stands.
            case DirectoryInfo { LinkTarget: null } when !isHidden:
                TakeFolder(entry.FullName);
                break;
            case FileInfo when !isHidden && readable.Contains(entry.Extension):
                TakeFile(entry.FullName);
                break;
            default:
                skipped++;
                break;
        }
    }

    private void Refuse(string place, string reason) => refused.Add(new IngestOutcome(place, IngestStatus.Refused, null, null, null, reason));
}
