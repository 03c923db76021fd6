using AngleSharp.Dom;

namespace ChatBriefing.Library.Reading;

/// <summary>A piece of HTML within another text.</summary>
/// <param name="Body">What it shows; null when it is nothing.</param>
/// <param name="Hidden">What it hides.</param>
internal sealed record HtmlFragment(IElement? Body, IReadOnlyList<IElement> Hidden)
{
    /// <summary>Writes what it shows, then what it hides, with the flag.</summary>
    public void Write(BlockTextBuilder builder)
    {
        new HtmlBlocks(builder).Write(Body);
        WriteHidden(builder);
    }

    /// <summary>Writes what it hides, with the flag.</summary>
    public void WriteHidden(BlockTextBuilder builder)
    {
        var before = builder.IsHidden;
        builder.IsHidden = true;
        foreach (var element in Hidden)
        {
            new HtmlBlocks(builder).Write(element);
        }

        builder.IsHidden = before;
    }
}
