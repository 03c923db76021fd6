namespace ChatBriefing.Library.Reading.Mail;

/// <summary>Writes lines as paragraphs, those of an earlier mail apart.</summary>
internal static class QuotedParagraphs
{
    /// <summary>Writes lines.</summary>
    /// <param name="lines">The lines; a blank one ends a paragraph.</param>
    /// <param name="quoted">For each whether it is quoted.</param>
    /// <param name="builder">Where they go.</param>
    public static void Write(string[] lines, bool[] quoted, BlockTextBuilder builder)
    {
        var own = builder.Place;
        var paragraph = new List<string>();
        for (var at = 0; at < lines.Length; at++)
        {
            if ((at > 0 && quoted[at] != quoted[at - 1]) || string.IsNullOrWhiteSpace(lines[at].TrimStart('>', ' ')))
            {
                Flush(at > 0 && quoted[at - 1]);
            }

            paragraph.Add(QuotedLines.IsMark(lines[at]) ? lines[at].TrimStart('>', ' ') : lines[at]);
        }

        Flush(quoted is [.., true]);
        builder.Place = own;

        void Flush(bool isQuoted)
        {
            builder.Place = isQuoted ? own with { Part = QuotedReply.Part } : own;
            builder.AddParagraph(string.Join('\n', paragraph));
            paragraph.Clear();
        }
    }
}
