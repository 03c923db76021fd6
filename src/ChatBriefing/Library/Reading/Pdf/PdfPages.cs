using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ChatBriefing.Library.Reading.Pdf;

/// <summary>Writes the pages of a PDF. A page that cannot be read costs that page and not the others.</summary>
internal sealed class PdfPages(BlockTextBuilder builder, PdfFaults faults)
{
    private readonly List<int> broken = [];
    private readonly List<int> doubtful = [];
    private int blank;
    private int recognised;
    private int count;

    /// <summary>Whether a page shows a picture.</summary>
    public bool HasPictures { get; private set; }

    /// <summary>The first heading of the first page; null when it has none.</summary>
    public string? Title { get; private set; }

    /// <summary>What was left out or odd.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            if (broken.Count > 0)
            {
                yield return $"{Named(broken)} could not be read";
            }

            if (doubtful.Count > 0)
            {
                yield return $"{Named(doubtful)} may lack words, for parts of the file are damaged";
            }

            if (blank > 0 && blank + broken.Count < count)
            {
                yield return $"{blank} of {count} pages {(blank == 1 ? "has" : "have")} no text";
            }

            if (recognised > 0)
            {
                yield return "its text was recognised from scanned pictures and may have errors";
            }
        }
    }

    /// <summary>Writes all pages.</summary>
    /// <exception cref="Exception">Not one could be read: what went wrong with the last.</exception>
    public PdfPages Write(PdfDocument document)
    {
        count = document.NumberOfPages;
        Exception? last = null;
        for (var number = 1; number <= count; number++)
        {
            try
            {
                builder.Place = new Place("page", number);
                var before = faults.Count;
                Write(document.GetPage(number));
                if (faults.Count > before)
                {
                    doubtful.Add(number);
                }
            }
            catch (Exception fault) when (fault is not (OutOfMemoryException or RefusedContentException))
            {
                broken.Add(number);
                last = fault;
            }
        }

        builder.Place = Place.None;
        return broken.Count > 0 && broken.Count == count ? throw last! : this;
    }

    private static string Named(List<int> pages) =>
        $"{(pages.Count == 1 ? "page" : "pages")} {string.Join(", ", pages.Take(10))}{(pages.Count > 10 ? ", …" : "")}";

    private void Write(Page page)
    {
        HasPictures |= page.NumberOfImages > 0;
        var sight = PdfSight.Of(page);
        recognised += sight.IsRecognised ? 1 : 0;
        if (sight.Shown.Count + sight.Hidden.Count == 0)
        {
            blank++;
        }

        var paragraphs = PdfLayout.ParagraphsOf(sight.Shown);
        foreach (var (level, text) in PdfHeadings.Joined(paragraphs, PdfHeadings.BodySize(sight.Shown)))
        {
            if (level > 0)
            {
                builder.AddHeading(level, text);
                Title ??= page.Number == 1 ? text : null;
            }
            else
            {
                builder.AddParagraph(text);
            }
        }

        foreach (var paragraph in PdfLayout.ParagraphsOf(sight.Hidden))
        {
            builder.AddHidden(paragraph.Text, "hidden text");
        }
    }
}
