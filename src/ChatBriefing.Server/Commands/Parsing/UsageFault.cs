using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace ChatBriefing.Server.Commands.Parsing;

/// <summary>Words in one line, with the mend, what is wrong with how a command was called.</summary>
internal static class UsageFault
{
    /// <summary>Throws when the command line cannot be run.</summary>
    /// <exception cref="UserErrorException">It cannot; the message says why and what to do.</exception>
    public static void ThrowIfAny(ParseResult result)
    {
        if (result.Action is ParseErrorAction && result.Errors is [var first, ..])
        {
            throw new UserErrorException(result.UnmatchedTokens is [var token, ..] ? Unknown(token, result) : $"{first.Message.TrimEnd('.')}. {SeeHelp(result)}");
        }

        if (MistakenWords(result).FirstOrDefault() is { } option)
        {
            throw new UserErrorException(Unknown(option, result));
        }
    }

    /// <summary>Mistyped options, which the parser takes for words where a command takes any number of words.</summary>
    private static IEnumerable<string> MistakenWords(ParseResult result)
    {
        var behindDashes = result.Tokens.Reverse().TakeWhile(token => token.Type != TokenType.DoubleDash).Count();
        var meant = behindDashes == result.Tokens.Count ? 0 : behindDashes;
        return result.CommandResult.Command.Arguments
            .SelectMany(argument => result.GetResult(argument)?.Tokens ?? [])
            .SkipLast(meant)
            .Select(token => token.Value)
            .Where(word => word is ['-', not (>= '0' and <= '9'), ..] && !word.Any(char.IsWhiteSpace));
    }

    private static string Unknown(string token, ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (!token.StartsWith('-'))
        {
            var verb = NearWord.Among(command.Subcommands.Select(sub => sub.Name), token);
            return command.Subcommands.Count == 0
                ? $"\"{token}\" is one word too many for {command.Name}: put words that belong together in quotes. {SeeHelp(result)}"
                : $"There is no command \"{token}\".{DidYouMean(verb)} {SeeHelp(result)}";
        }

        var options = command.Options.Concat(result.RootCommandResult.Command.Options).SelectMany(option => option.Aliases.Prepend(option.Name));
        return $"There is no option {token}.{DidYouMean(NearWord.Among(options.Concat(GivenSettings.Names), token.Split('=')[0]))} {SeeHelp(result)}";
    }

    private static string DidYouMean(string? word) => word is null ? "" : $" Did you mean {word}?";

    private static string SeeHelp(ParseResult result)
    {
        var command = result.CommandResult.Command;
        return command is RootCommand ? "See: chatbriefing --help" : $"See: chatbriefing {PathOf(command)} --help";
    }

    private static string PathOf(Command command) => command.Parents.OfType<Verb>().FirstOrDefault() is { } parent
        ? $"{parent.Name} {command.Name}"
        : command.Name;
}
