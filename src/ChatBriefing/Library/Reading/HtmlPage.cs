using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ChatBriefing.Library.Reading;

/// <summary>Parses pages, without loading or running anything that they name.</summary>
internal static class HtmlPage
{
    /// <summary>
    /// Elements below this depth become siblings. Code that walks a tree recurses once a level, and a stack of 1.5 MB
    /// (a thread's default on Linux) holds ten times as many levels.
    /// </summary>
    private const int MaximumDepth = 200;

    /// <summary>Hand-made pages stay far below; at this depth the parser takes about a second.</summary>
    private const int DeepestSource = 5_000;

    /// <summary>Some 50 MB of ordinary markup, and as much memory as a reader may take.</summary>
    private const int MostElements = 1_000_000;

    /// <summary>What is not text, and what a page says twice: pictures for the eyes, the words of which stand beside them for the ears.</summary>
    private const string NoText =
        "script,style,svg,iframe,object,embed,canvas,video,audio,button,select,input,textarea,annotation,body [aria-hidden=true]";

    /// <summary>The page's frame, told apart by markup that says so.</summary>
    private const string Frame =
        "nav,body>footer,body>header:not(:has(h1)),[role=navigation],[role=banner]:not(:has(h1)),[role=contentinfo],[role=search]";

    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\n\r\f\u00A0");

    /// <summary>The page as a tree that is safe to walk by recursion.</summary>
    /// <exception cref="InvalidDataException">It is built to be costly rather than to be read.</exception>
    public static IHtmlDocument Parse(string html)
    {
        var nesting = HtmlNesting.Of(html);
        if (nesting.Depth > DeepestSource)
        {
            throw new InvalidDataException($"its elements are nested more than {DeepestSource} deep");
        }

        if (nesting.Reopened > MostElements)
        {
            throw new InvalidDataException("it leaves too many fonts and bolds open");
        }

        var elements = 0;
        var options = new HtmlParserOptions
        {
            MaximumDepth = MaximumDepth,
            IsScripting = false,
            OnCreated = (_, _) => elements = elements < MostElements ? elements + 1 : throw new InvalidDataException($"it has more than {MostElements} elements"),
        };
        return new HtmlParser(options).ParseDocument(html);
    }

    /// <summary>A piece of HTML within another text.</summary>
    public static HtmlFragment ParseFragment(string html) => Clear(Parse(html));

    /// <summary>Takes out of the page what is no text, what is frame rather than content, and what is hidden.</summary>
    public static HtmlFragment Clear(IHtmlDocument page)
    {
        var (selectors, paints) = (HtmlSheets.HidingIn(page), HtmlSheets.Paint(page));
        foreach (var element in page.QuerySelectorAll(NoText).Concat(page.QuerySelectorAll(Frame)).ToList())
        {
            element.Remove();
        }

        var hidden = HtmlHidden.TakeOut(page, selectors, paints);
        return new HtmlFragment(page.Body, hidden);
    }

    /// <summary>How many characters the element shows, white space not counted.</summary>
    public static int Weight(INode node) => node.GetDescendants().OfType<IText>().Sum(text => text.Data.Count(c => !Blank.Contains(c)));
}
