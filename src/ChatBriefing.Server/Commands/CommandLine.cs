using System.CommandLine;
using ChatBriefing.Server.Commands.Adding;
using ChatBriefing.Server.Commands.Asking;
using ChatBriefing.Server.Commands.Auditing;
using ChatBriefing.Server.Commands.Backups;
using ChatBriefing.Server.Commands.Briefings;
using ChatBriefing.Server.Commands.Collections;
using ChatBriefing.Server.Commands.Doctor;
using ChatBriefing.Server.Commands.Eval;
using ChatBriefing.Server.Commands.Library;
using ChatBriefing.Server.Commands.Parsing;
using ChatBriefing.Server.Commands.Reading;
using ChatBriefing.Server.Commands.Serving;
using ChatBriefing.Server.Slack.Manifest;
using ChatBriefing.Server.Storage.Auditing;
using ChatBriefing.Server.Teams.Package;

namespace ChatBriefing.Server.Commands;

/// <summary>The command line: reads it, runs the command it names, and tells in one line what went wrong.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Parser = new()
    {
        EnablePosixBundling = false,
        // A question may begin with "@".
        ResponseFileTokenReplacer = null,
    };

    /// <summary>Runs it to the end and gives the exit code: 0 done, 1 fault, 2 bad usage, 130 interrupted.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        using var interrupt = new Interrupt();
        using var acting = Actor.As($"command line ({Environment.UserName})");
        try
        {
            var given = GivenSettings.Split(args);
            var result = Root(given).Parse(given.Rest, Parser);
            UsageFault.ThrowIfAny(result);
            var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return interrupt.ExitCode(await result.InvokeAsync(invocation, interrupt.Token));
        }
        catch (OperationCanceledException) when (interrupt.Token.IsCancellationRequested)
        {
            return interrupt.ExitCode(ExitCodes.Terminated);
        }
        catch (Exception fault)
        {
            var (line, code) = FaultLine.Of(fault);
            await Console.Error.WriteLineAsync(line);
            return code;
        }
    }

    private static RootCommand Root(GivenSettings given)
    {
        var serve = new ServeCommand(given);
        var root = new RootCommand("Answers questions from your documents, every sentence with its exact excerpt. Without a command it starts the server.")
        {
            serve,
            new AskCommand(given),
            new AddCommand(given),
            new ListCommand(given),
            new RemoveCommand(given),
            new BriefingCommand(given),
            new ChangesCommand(given),
            new BackupCommand(given),
            new RestoreCommand(given),
            new CollectionsCommand(given),
            new EvalCommand(),
            new ReadDocumentsCommand(),
            new DoctorCommand(given),
            new AuditCommand(given),
            new SlackCommand(given),
            new TeamsCommand(given),
        };
        root.HelpName = "chatbriefing";
        root.Directives.Clear();
        root.Options.Add(CommonOptions.Data);
        root.Action = serve.Action;
        ExampleHelp.ShowIn(root);
        return root;
    }
}
