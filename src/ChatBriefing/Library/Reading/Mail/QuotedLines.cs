namespace ChatBriefing.Library.Reading.Mail;

/// <summary>Tells which lines of a mail are those of an earlier one.</summary>
internal static class QuotedLines
{
    /// <summary>Introductions are wrapped at the width of the screen, and hold two names and a date.</summary>
    private const int LongestIntroduction = 250;

    private const int MostWrapped = 3;

    /// <summary>Lines of the head of an earlier mail, with its long lists of receivers.</summary>
    private const int LongestHead = 14;

    /// <summary>Lines in such a head that name nothing that is looked for: receivers, importance, the rest of a long line.</summary>
    private const int MostOthers = 5;

    /// <summary>For each line whether it is quoted.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isMarked">
    /// Whether quotations were marked and taken out, so that an introduction is followed by the writer's own words again.
    /// </param>
    public static bool[] Of(IReadOnlyList<string> lines, bool isMarked)
    {
        var quoted = new bool[lines.Count];
        for (var at = 0; at < lines.Count; at++)
        {
            if (IsMark(lines[at]))
            {
                quoted[at] = true;
            }
            else if (MailHeads.IsDivider(lines[at]) || IsHead(lines, at) || (MailHeads.IsRule(lines[at]) && IsHead(lines, Next(lines, at))))
            {
                Array.Fill(quoted, true, at, lines.Count - at);
                break;
            }
            else if (Introduction(lines, at) is var (end, text))
            {
                var next = Next(lines, end);
                if (!isMarked && MailIntroduction.IsByProgram(text) && next < lines.Count && !IsMark(lines[next]))
                {
                    Array.Fill(quoted, true, at, lines.Count - at);
                    break;
                }

                Array.Fill(quoted, true, at, end - at + 1);
                at = end;
            }
        }

        return quoted;
    }

    /// <summary>Whether the line bears the sign by which plain words are marked as another's.</summary>
    public static bool IsMark(string line) => line is ['>', ..] or [' ', '>', ..];

    private static int Next(IReadOnlyList<string> lines, int at)
    {
        do
        {
            at++;
        }
        while (at < lines.Count && string.IsNullOrWhiteSpace(lines[at]));

        return at;
    }

    /// <summary>Whether the head of an earlier mail begins here: who sent it, when, and what about.</summary>
    private static bool IsHead(IReadOnlyList<string> lines, int at)
    {
        if (at >= lines.Count || !MailHeads.IsSender(lines[at]))
        {
            return false;
        }

        var (isDated, isNamed, others) = (false, false, 0);
        for (var next = at + 1; next < lines.Count && next <= at + LongestHead && others <= MostOthers && !(isDated && isNamed); next++)
        {
            isDated |= MailHeads.IsDate(lines[next]);
            isNamed |= MailHeads.IsSubject(lines[next]);
            others += string.IsNullOrWhiteSpace(lines[next]) || MailHeads.IsDate(lines[next]) || MailHeads.IsSubject(lines[next]) ? 0 : 1;
        }

        return isDated && isNamed;
    }

    /// <summary>The last line of the introduction that begins here, and all of it; null when none does.</summary>
    private static (int End, string Text)? Introduction(IReadOnlyList<string> lines, int at)
    {
        var isWrapped = at == 0 || string.IsNullOrWhiteSpace(lines[at - 1]) || IsMark(lines[at - 1]) || (lines[at].Length <= LongestIntroduction && MailIntroduction.IsBegun(lines[at]));
        var text = "";
        for (var end = at; end < lines.Count && end < at + (isWrapped ? MostWrapped : 1) && !string.IsNullOrWhiteSpace(lines[end]) && !IsMark(lines[end]); end++)
        {
            text = $"{text} {lines[end].Trim()}".Trim();
            if (text.Length > LongestIntroduction)
            {
                break;
            }

            if (MailIntroduction.Is(text))
            {
                // "Thanks!" above an introduction that is whole by itself is no part of it.
                return end > at && MailIntroduction.Is(lines[end]) ? null : (end, text);
            }
        }

        return null;
    }
}
