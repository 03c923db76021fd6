using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ChatBriefing.Server.Commands.Parsing;

/// <summary>The help of a command followed by examples, which tell more than the list of options.</summary>
internal sealed class ExampleHelp(HelpAction help) : SynchronousCommandLineAction
{
    private const string Name = "chatbriefing";

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Puts it in the place of the help that the parser brings.</summary>
    public static void ShowIn(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Description = "Show this help.";
        option.Action = new ExampleHelp((HelpAction)option.Action!);
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in Of(command))
        {
            output.WriteLine($"  {Name} {example}".TrimEnd());
        }

        output.WriteLine();
        output.WriteLine($"\"{Name}\" stands for: dotnet run --project src/ChatBriefing.Server -c Release --");
        return code;
    }

    private static IEnumerable<string> Of(Command command) =>
        command is Verb verb ? verb.Examples : command.Subcommands.OfType<Verb>().Select(sub => sub.Examples[0]);
}
