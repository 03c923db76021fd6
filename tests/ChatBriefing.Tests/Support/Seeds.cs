using System.Text.Json;
using ChatBriefing.Library.Reading;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Tests.Support;

/// <summary>Finds the repository's files from where the tests run.</summary>
internal static class Seeds
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The corpus that ships.</summary>
    public static string Folder { get; } = Path.Combine(Root, "seeds");

    /// <summary>A library that holds the corpus, read by the product's own readers.</summary>
    public static MemoryLibrary Library()
    {
        var library = new MemoryLibrary();
        var readers = DocumentReaders.Of(new TextDecoder(Options.Create(new ReadingOptions())), new ReadingOptions());
        foreach (var path in Directory.GetFiles(Folder).Where(path => !path.EndsWith(".jsonl", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            library.Add(name, readers.Read(new SourceFile(name, File.ReadAllBytes(path))).ShouldBeOfType<ReadDocument>());
        }

        return library;
    }

    /// <summary>The questions that ship with it.</summary>
    public static IReadOnlyList<SeedQuestion> Questions() =>
        [.. File.ReadLines(Path.Combine(Folder, "questions.jsonl")).Select(line => JsonSerializer.Deserialize<SeedQuestion>(line, JsonSerializerOptions.Web)!)];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChatBriefing.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("ChatBriefing.sln is not above the test's folder: run the tests from a clone.");
    }
}
