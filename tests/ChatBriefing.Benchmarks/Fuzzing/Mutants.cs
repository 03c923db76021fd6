namespace ChatBriefing.Benchmarks.Fuzzing;

/// <summary>Damaged files, made of sound ones: the same number gives the same file.</summary>
internal sealed class Mutants
{
    /// <summary>A mutant is damaged up to so many times.</summary>
    private const int MostDamages = 3;

    private static readonly IMutation[] Plain = [new ByteMutation(), new NumberMutation(), new MarkupMutation()];
    private static readonly IMutation[] All = [.. Plain, new PartMutation(Plain), new PartMutation(Plain)];

    private readonly List<(string Extension, List<(string Name, byte[] Content)> Files)> formats;
    private readonly int seed;

    /// <summary>Damages the files of a folder; each format gets as many mutants.</summary>
    public Mutants(DirectoryInfo folder, int seed)
    {
        this.seed = seed;
        formats = [.. folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.Extension is not ".tsv")
            .GroupBy(file => file.Extension.ToLowerInvariant())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => (file.Name, File.ReadAllBytes(file.FullName))).ToList()))];
    }

    /// <summary>The mutant of that number, named for it, with the extension of what it was.</summary>
    public (string Name, byte[] Content) Make(int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var (extension, files) = formats[number % formats.Count];
        var content = files[random.Next(files.Count)].Content;
        for (var damages = 1 + random.Next(MostDamages); damages > 0; damages--)
        {
            content = All[random.Next(All.Length)].Apply(content, files[random.Next(files.Count)].Content, random) ?? content;
        }

        return ($"mutant-{number}{extension}", content);
    }
}
