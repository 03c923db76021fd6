using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using ChatBriefing.Library.Reading.Archives;

namespace ChatBriefing.Library.Reading.Office;

/// <summary>An Office file: its parts, and which refers to which. Parts are read as they are needed, within the limits.</summary>
internal sealed class OfficePackage : IDisposable
{
    private readonly SafeArchive archive;
    private readonly int maxDepth;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private OfficePackage(SafeArchive archive, int maxDepth)
    {
        this.archive = archive;
        this.maxDepth = maxDepth;
    }

    /// <summary>What it may still unpack to.</summary>
    public InflationBudget Budget => archive.Budget;

    /// <summary>Whether it carries programs, which are never run.</summary>
    public bool HasMacros => parts.Keys.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));

    /// <summary>Opens the file.</summary>
    /// <exception cref="RefusedContentException">It is protected, of another kind, too large or holds a part twice.</exception>
    public static OfficePackage Open(SourceFile file, ReadingOptions options, string kind)
    {
        OfficeKind.RefuseOthers(file, kind);
        var package = new OfficePackage(SafeArchive.Open(file, options), options.MaxDepth);
        try
        {
            foreach (var entry in package.archive.Entries)
            {
                var isNew = package.parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
                if (!isNew)
                {
                    throw new RefusedContentException("holds one of its parts twice, so that programs would read it differently; save it anew from the program that made it and add that");
                }
            }

            return package;
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>The part that the whole file is about, by the end of its type of relationship.</summary>
    /// <exception cref="RefusedContentException">There is none, or one of another kind of document.</exception>
    public string MainPart(string root)
    {
        var main = RelationshipsOf("").FirstOrDefault(relationship => relationship.Kind == "officeDocument" && !relationship.IsExternal)?.Target;
        if (main is null || !parts.ContainsKey(main))
        {
            throw new RefusedContentException("is damaged: its main part is missing; save it anew from the program that made it and add that");
        }

        using var reader = Read(main)!;
        reader.MoveToContent();
        return reader.LocalName == root
            ? main
            : throw new RefusedContentException($"is {OfficeKind.NameOf(reader.LocalName)}, which its extension does not say; rename it and add it again");
    }

    /// <summary>A reader of the part; null when there is none.</summary>
    public XmlReader? Read(string part) =>
        parts.TryGetValue(part, out var entry) ? new GuardedXml(archive.Read(entry), maxDepth) : null;

    /// <summary>The part as a tree; null when there is none.</summary>
    public XElement? Load(string? part)
    {
        if (part is null || Read(part) is not { } reader)
        {
            return null;
        }

        using (reader)
        {
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
    }

    /// <summary>The part's bytes; null when there is none.</summary>
    public byte[]? Bytes(string part) => parts.TryGetValue(part, out var entry) ? archive.ReadAll(entry) : null;

    /// <summary>What the part refers to; the empty name stands for the file itself.</summary>
    public IReadOnlyList<Relationship> RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return ListOf($"{part[..slash]}_rels/{part[slash..]}.rels", part[..slash]);
    }

    /// <summary>What all its parts refer to.</summary>
    public IEnumerable<Relationship> AllRelationships() =>
        parts.Keys.Where(part => part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).SelectMany(part => ListOf(part, ""));

    /// <summary>The first part of that kind that the part refers to; null when there is none.</summary>
    public string? Related(string part, string kind) =>
        RelationshipsOf(part).FirstOrDefault(relationship => relationship.Kind == kind && !relationship.IsExternal)?.Target;

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private Relationship[] ListOf(string part, string folder) =>
        [.. Load(part).Children("Relationship").Select(element => Of(element, folder))];

    private static Relationship Of(XElement element, string folder)
    {
        var type = element.Value("Type") ?? "";
        var target = element.Value("Target") ?? "";
        var isExternal = element.Value("TargetMode") == "External";
        return new Relationship(element.Value("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], isExternal ? target : Resolve(folder, target), isExternal);
    }

    private static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        foreach (var part in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (part is not ("." or ".."))
            {
                path.Add(part);
            }
        }

        return string.Join('/', path);
    }
}
