using ChatBriefing.Drafting.Prompts;
using ChatBriefing.Server.Storage;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Commands;

/// <summary>Tells a fault in one line that says what to do; never with a stack trace.</summary>
internal static class FaultLine
{
    /// <summary>The line and the exit code.</summary>
    public static (string Line, int Code) Of(Exception fault)
    {
        var (line, code) = fault switch
        {
            UserErrorException => (fault.Message, ExitCodes.BadUsage),
            OptionsValidationException invalid => (string.Join(" ", invalid.Failures), ExitCodes.BadUsage),
            StorageUnavailableException or CommandFaultException or PromptFaultException => (fault.Message, ExitCodes.Fault),
            InvalidDataException => ($"A settings file cannot be read: {Innermost(fault)} Mend it beside the executable and start again.", ExitCodes.Fault),
            _ => ($"It failed unexpectedly: {fault.GetType().Name}: {Innermost(fault)} Try again; if it stays, report this line and the command.", ExitCodes.Fault),
        };
        return (line.ReplaceLineEndings(" "), code);
    }

    private static string Innermost(Exception fault)
    {
        var message = fault.GetBaseException().Message.TrimEnd();
        return message.EndsWith('.') ? message : message + ".";
    }
}
