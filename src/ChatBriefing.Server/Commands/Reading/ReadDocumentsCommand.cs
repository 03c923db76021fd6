using System.CommandLine;
using ChatBriefing.Library.Reading.Children;

namespace ChatBriefing.Server.Commands.Reading;

/// <summary>
/// Reads documents for another process of this program, which starts it: files come by standard input, outcomes go by
/// standard output. It opens no file and no connection, and nobody calls it by hand.
/// </summary>
internal sealed class ReadDocumentsCommand : Command
{
    /// <summary>Its name on the command line.</summary>
    public const string Verb = "read-documents";

    /// <summary>The command.</summary>
    public ReadDocumentsCommand()
        : base(Verb, "Reads documents for the server, which starts it.")
    {
        Hidden = true;
        SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();

        // What a library prints must not come between the frames.
        Console.SetOut(TextWriter.Null);
        SystemCallFilter.Forbid();
        await ReaderLoop.RunAsync(input, output, cancellationToken);
        return ExitCodes.Done;
    }
}
