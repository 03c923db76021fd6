using Spectre.Console;

namespace ChatBriefing.Server.Commands.Output;

/// <summary>Where a command writes. Styles and tables are for a terminal; a pipe, NO_COLOR or a dumb terminal gets plain text.</summary>
internal static class Terminal
{
    /// <summary>Wider than any line, so that nothing is wrapped that another program will read.</summary>
    private const int Unwrapped = 1_000_000;

    private static readonly bool WantsPlain =
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";

    /// <summary>Whether a person reads the output.</summary>
    public static bool IsOutput => !Console.IsOutputRedirected;

    /// <summary>Whether a person sees the output and can type an answer.</summary>
    public static bool IsDialog => IsOutput && !Console.IsInputRedirected;

    /// <summary>Whether a bar that moves can be drawn beside the output.</summary>
    public static bool CanDraw => !Console.IsErrorRedirected && !WantsPlain;

    /// <summary>The output.</summary>
    public static IAnsiConsole Out { get; } = Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>Beside the output: progress.</summary>
    public static IAnsiConsole Beside { get; } = Create(Console.Error, Console.IsErrorRedirected);

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var isPlain = isRedirected || WantsPlain;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (isRedirected)
        {
            console.Profile.Width = Unwrapped;
        }

        return console;
    }
}
