namespace ChatBriefing.Library.Reading.Archives;

/// <summary>Writes the files that lie in a document, each below its name.</summary>
internal sealed class InnerFiles
{
    private readonly BlockTextBuilder builder;
    private readonly ReadingOptions options;
    private readonly Func<SourceFile, ReadOutcome> readInner;
    private readonly SourceFile outer;
    private readonly InflationBudget budget;
    private readonly List<string> notes = [];

    /// <summary>Writes files that lie in <paramref name="outer"/>.</summary>
    public InnerFiles(BlockTextBuilder builder, ReadingOptions options, Func<SourceFile, ReadOutcome> readInner, SourceFile outer)
    {
        this.builder = builder;
        this.options = options;
        this.readInner = readInner;
        this.outer = outer;
        budget = InflationBudget.Of(outer, options);
    }

    /// <summary>What could not be read, and why.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>Writes a file.</summary>
    /// <exception cref="RefusedContentException">Files lie in files too deep, or there are too many.</exception>
    public void Write(string? name, ReadOnlyMemory<byte> content)
    {
        budget.TakeParts(1);
        budget.TakeBytes(content.Length);
        var shown = Shown(name);
        if (outer.Depth >= options.MaxDepth)
        {
            throw new RefusedContentException($"holds files in files more than {options.MaxDepth} deep, as files built to do harm do; unpack it and add those you want");
        }

        switch (readInner(outer.Inside(shown, content, budget)))
        {
            case ReadDocument document:
                builder.EndRun();
                builder.AddHeading(1, $"Attachment {shown}");
                builder.AddDocument(document, $"attachment {shown}");

                // What follows in the outer file belongs to no section of this one.
                builder.LeaveHeadings();
                notes.AddRange(document.Notes);
                break;
            default:
                notes.Add($"its attachment {shown} was not read");
                break;
        }
    }

    private static string Shown(string? name)
    {
        var line = TitleLine.OneLine(CleanText.Of(name ?? ""));
        line = line[(line.LastIndexOfAny(['/', '\\']) + 1)..];
        return line.Length switch
        {
            0 => "without a name",
            <= Place.LongestName => line,
            _ => "…" + line[^(Place.LongestName - 1)..].TrimStart(),
        };
    }
}
