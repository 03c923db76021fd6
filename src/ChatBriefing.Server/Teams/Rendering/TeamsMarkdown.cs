using System.Text;
using System.Text.RegularExpressions;

namespace ChatBriefing.Server.Teams.Rendering;

/// <summary>Teams' Markdown: foreign text is escaped in it, so that it formats nothing, links nowhere and mentions nobody.</summary>
internal static partial class TeamsMarkdown
{
    private const string Special = @"\`*_{}[]()#+-!|~>.";

    /// <summary>The text on one line with every sign escaped that could begin markup; what would become a link stands as code.</summary>
    public static string Escape(string text)
    {
        var line = ForeignText.Line(text);
        var escaped = new StringBuilder(line.Length + 16);
        var at = 0;
        foreach (Match link in Linking().Matches(line))
        {
            AppendEscaped(escaped, line.AsSpan(at, link.Index - at));
            escaped.Append('`').Append(link.Value.Replace('`', '\'')).Append('`');
            at = link.Index + link.Length;
        }

        AppendEscaped(escaped, line.AsSpan(at));
        return escaped.ToString();
    }

    private static void AppendEscaped(StringBuilder escaped, ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '.' or '-' or '+' or '!' or '(' or ')' or '{' or '}' when !BeginsMarkup(text, at):
                    escaped.Append(text[at]);
                    break;
                case var c when Special.Contains(c, StringComparison.Ordinal):
                    escaped.Append('\\').Append(c);
                    break;
                case var c:
                    escaped.Append(c);
                    break;
            }
        }
    }

    /// <summary>A list or an image begins only at certain places; elsewhere an escape would only be in the way of whoever copies the text.</summary>
    private static bool BeginsMarkup(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '-' or '+' => text[..at].IsWhiteSpace(),
        '.' or ')' => at > 0 && text[..at].TrimStart().ContainsAnyExceptInRange('0', '9') is false && char.IsAsciiDigit(text[at - 1]),
        _ => false,
    };

    /// <summary>What Teams would make a link of by itself.</summary>
    [GeneratedRegex(@"[^\s`]*(?:[a-z][a-z0-9+.-]*://|www\.|mailto:)[^\s`]*|[^\s`@<>()]+@[^\s`@<>()]+\.[^\s`@<>()]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Linking();
}
