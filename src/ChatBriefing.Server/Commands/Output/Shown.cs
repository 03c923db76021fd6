using Spectre.Console;

namespace ChatBriefing.Server.Commands.Output;

/// <summary>Makes text from documents safe to print.</summary>
internal static class Shown
{
    /// <summary>The text for a styled line: its brackets are no markup, and its control characters do not reach the terminal.</summary>
    public static string Markup(string text) => Plain(text).EscapeMarkup();

    /// <summary>The text on one line, without control characters.</summary>
    public static string Plain(string text) => new([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);
}
