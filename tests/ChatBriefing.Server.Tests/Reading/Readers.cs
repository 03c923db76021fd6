using ChatBriefing.Library.Reading;
using ChatBriefing.Library.Reading.Children;
using ChatBriefing.Server.Commands.Reading;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Tests.Reading;

/// <summary>Readers as the product has them, each test with deaths of its own.</summary>
internal static class Readers
{
    /// <summary>Reads with the program as it ships.</summary>
    public static IsolatedReader Real(MemoryDeaths deaths, ReadingOptions? options = null) => With(OwnProgram.ForReading(), deaths, options);

    /// <summary>Reads with a script in the place of the program; it says the program's first word and takes the settings.</summary>
    public static IsolatedReader Scripted(string script, MemoryDeaths deaths, ReadingOptions? options = null) =>
        With(new ReaderProgram("sh", ["-c", "printf '\\025\\000\\000\\000chatbriefing-reader 1'; head -c 100 > /dev/null; " + script]), deaths, options);

    /// <summary>All limits as they ship.</summary>
    public static IOptions<ReadingOptions> Defaults { get; } = Options.Create(new ReadingOptions());

    /// <summary>The readers themselves.</summary>
    public static DocumentReaders InProcess() => DocumentReaders.Of(new TextDecoder(Defaults), Defaults.Value);

    private static IsolatedReader With(ReaderProgram program, MemoryDeaths deaths, ReadingOptions? options)
    {
        var settings = Options.Create(options ?? new ReadingOptions());
        return new IsolatedReader(DocumentReaders.Of(new TextDecoder(settings), settings.Value), program, deaths, settings, TimeProvider.System);
    }
}
