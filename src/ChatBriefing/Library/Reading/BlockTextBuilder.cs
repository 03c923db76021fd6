using System.Text;

namespace ChatBriefing.Library.Reading;

/// <summary>Writes plain text block by block and notes where each lies. Blank blocks leave no trace.</summary>
internal sealed class BlockTextBuilder(int maxCharacters = int.MaxValue)
{
    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];
    private readonly HeadingPath headings = new();
    private bool inRun;

    /// <summary>The place of the blocks that are added next.</summary>
    public Place Place { get; set; } = Place.None;

    /// <summary>Whether the blocks that are added next are hidden in the document.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Characters so far.</summary>
    public int Length => text.Length;

    /// <summary>The blocks so far.</summary>
    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>The text so far.</summary>
    public string Text => text.ToString();

    /// <summary>A heading; level 1 is the outermost.</summary>
    public void AddHeading(int level, string heading)
    {
        var line = TitleLine.OneLine(CleanText.Of(heading));
        if (line.Length > 0)
        {
            EndRun();
            var span = Append(line, "\n\n", "");
            blocks.Add(new Block(span, headings.Enter(level, line), IsHeading: true) { Place = Place, IsHidden = IsHidden });
        }
    }

    /// <summary>What is added next stands below no heading.</summary>
    public void LeaveHeadings() => headings.Leave();

    /// <summary>A paragraph, a blank line before it.</summary>
    public void AddParagraph(string paragraph)
    {
        EndRun();
        Add(paragraph, "");
    }

    /// <summary>A list item or table row: lines of one run follow each other without a blank line.</summary>
    /// <param name="line">Its text; it may go on in further lines.</param>
    /// <param name="indent">Spaces before it.</param>
    public void AddLine(string line, int indent)
    {
        Add(line, new string(' ', indent));
        inRun = true;
    }

    /// <summary>A block as it lay in another text: in a run with the one before it or not, and set in as far. Who adds the last ends the run.</summary>
    /// <param name="block">Its text.</param>
    /// <param name="gap">What lay between it and the block before.</param>
    public void AddLaid(string block, ReadOnlySpan<char> gap)
    {
        var line = gap.LastIndexOf('\n') + 1;
        if (line != 1 || !gap.IsWhiteSpace())
        {
            EndRun();
        }

        AddLine(block, gap[line..].IsWhiteSpace() ? gap.Length - line : 0);
    }

    /// <summary>The next line begins a new run.</summary>
    public void EndRun() => inRun = false;

    /// <summary>A paragraph that the document hides, as "comment by Ann" or "tracked deletion".</summary>
    public void AddHidden(string paragraph, string part)
    {
        if (string.IsNullOrWhiteSpace(paragraph))
        {
            return;
        }

        var (place, isHidden) = (Place, IsHidden);
        (Place, IsHidden) = (place with { Part = part }, true);
        AddParagraph(paragraph);
        (Place, IsHidden) = (place, isHidden);
    }

    /// <summary>All of a document that lies within this one.</summary>
    /// <param name="inner">The document.</param>
    /// <param name="within">What it is here ("attachment minutes.pdf"); empty when it is a part like the others.</param>
    public void AddDocument(ReadDocument inner, string within)
    {
        var (place, isHidden, outer, end) = (Place, IsHidden, headings.Above, 0);
        EndRun();
        foreach (var block in inner.Blocks)
        {
            if (block is { IsHeading: false, HeadingPath: "" })
            {
                headings.Return(outer);
            }

            var way = new[] { place.Within, within, block.Place.Within }.Where(part => part.Length > 0);
            Place = block.Place == Place.None && within.Length == 0 ? place : block.Place with { Within = string.Join(", ", way) };
            IsHidden = isHidden || block.IsHidden;
            if (block.IsHeading)
            {
                AddHeading(block.HeadingPath.Length == 0 ? 1 : block.HeadingPath.Split(" › ").Length + 1, block.Span.Of(inner.Text));
            }
            else
            {
                AddLaid(block.Span.Of(inner.Text), inner.Text.AsSpan(end..block.Span.Start));
            }

            end = block.Span.End;
        }

        EndRun();
        (Place, IsHidden) = (place, isHidden);
    }

    private void Add(string content, string indent)
    {
        var clean = CleanText.Of(content).Trim();
        if (clean.Length > 0)
        {
            blocks.Add(new Block(Append(clean, inRun ? "\n" : "\n\n", indent), headings.Current, IsHeading: false) { Place = Place, IsHidden = IsHidden });
        }
    }

    private TextSpan Append(string content, string gap, string indent)
    {
        if (content.Length > maxCharacters - text.Length)
        {
            throw new RefusedContentException(SizeLimit.CharactersAdvice(maxCharacters));
        }

        text.Append(text.Length == 0 ? "" : gap).Append(indent);
        var span = new TextSpan(text.Length, content.Length);
        text.Append(content);
        return span;
    }
}
