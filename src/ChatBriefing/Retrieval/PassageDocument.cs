using System.Globalization;
using ChatBriefing.Library;
using ChatBriefing.Library.Text;
using Lucene.Net.Documents;

namespace ChatBriefing.Retrieval;

/// <summary>How a passage is laid down in the index, and taken up again.</summary>
internal static class PassageDocument
{
    /// <summary>Field of the document's id, by which all its passages are replaced.</summary>
    public const string DocumentField = "document";

    /// <summary>Field of the passage's own key.</summary>
    public const string KeyField = "key";

    /// <summary>Field of the collection's name.</summary>
    public const string CollectionField = "collection";

    /// <summary>Field of the day as the number yyyymmdd.</summary>
    public const string DayField = "day";

    /// <summary>Field of the first day on which the version is not in force any more, as a number.</summary>
    public const string UntilField = "until";

    /// <summary>Field of the text's terms.</summary>
    public const string TextField = "text";

    /// <summary>Field of the title's terms.</summary>
    public const string TitleField = "title";

    /// <summary>Field of the headings' terms.</summary>
    public const string HeadingField = "heading";

    /// <summary>Field of the neighbouring terms.</summary>
    public const string PairField = "pair";

    /// <summary>Field of the words' first letters.</summary>
    public const string OpeningField = "opening";

    private const string Content = "content";
    private const string Title = "titleText";
    private const string Headings = "headings";
    private const string Date = "date";
    private const string Address = "address";
    private const string Hidden = "hidden";

    /// <summary>Name of the figure that tells how many terms a passage has in a field: what the averages of a part of the index are made of.</summary>
    public static string LengthOf(string field) => $"{field}Length";

    /// <summary>The key of a passage.</summary>
    public static string KeyOf(string documentId, int version, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{documentId}/{version}/{ordinal}");

    /// <summary>The day as a number that sorts by time.</summary>
    public static int DayNumber(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    /// <summary>The index's form of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="day">The day it counts as being of.</param>
    /// <param name="until">The first day on which its version is not in force any more; null while it is.</param>
    public static Lucene.Net.Documents.Document Lay(Passage passage, DateOnly day, DateOnly? until)
    {
        var (words, title, headings) = (Words.Of(passage.Text), Words.Of(passage.Title), Words.Of(passage.HeadingPath));
        var terms = words.Count(word => word.IsContent);
        return
        [
            new NumericDocValuesField(LengthOf(TextField), terms),
            new NumericDocValuesField(LengthOf(OpeningField), WordStream.Openings(words).Count()),
            new NumericDocValuesField(LengthOf(PairField), Math.Max(terms - 1, 0)),
            new NumericDocValuesField(LengthOf(TitleField), title.Count(word => word.IsContent)),
            new NumericDocValuesField(LengthOf(HeadingField), headings.Count(word => word.IsContent)),
            new StringField(DocumentField, passage.DocumentId, Field.Store.NO),
            new StringField(KeyField, KeyOf(passage.DocumentId, passage.Version, passage.Ordinal), Field.Store.YES),
            new StringField(CollectionField, passage.Collection, Field.Store.YES),
            new Int32Field(DayField, DayNumber(day), Field.Store.NO),
            new Int32Field(UntilField, DayNumber(until ?? DateOnly.MaxValue), Field.Store.NO),
            new StoredField("start", passage.Start),
            new StoredField(Content, passage.Text),
            new StoredField(Title, passage.Title),
            new StoredField(Headings, passage.HeadingPath),
            new StoredField(Address, passage.Address),
            new StoredField(Hidden, passage.IsHidden ? 1 : 0),
            new StoredField(Date, passage.Date?.ToString("O", CultureInfo.InvariantCulture) ?? ""),
            new TextField(TextField, WordStream.OfTerms(words)),
            new TextField(OpeningField, WordStream.OfOpenings(words)),
            new TextField(PairField, WordStream.OfPairs(words)),
            new TextField(TitleField, WordStream.OfTerms(title)),
            new TextField(HeadingField, WordStream.OfTerms(headings)),
        ];
    }

    /// <summary>The passage that <see cref="Lay"/> laid down.</summary>
    public static Passage TakeUp(Lucene.Net.Documents.Document stored, double score)
    {
        var key = stored.Get(KeyField, CultureInfo.InvariantCulture).Split('/');
        var date = stored.Get(Date, CultureInfo.InvariantCulture);
        return new Passage
        {
            DocumentId = key[0],
            Version = int.Parse(key[1], CultureInfo.InvariantCulture),
            Ordinal = int.Parse(key[2], CultureInfo.InvariantCulture),
            Start = stored.GetField("start").GetInt32Value() ?? 0,
            Text = stored.Get(Content, CultureInfo.InvariantCulture),
            HeadingPath = stored.Get(Headings, CultureInfo.InvariantCulture),
            Address = stored.Get(Address, CultureInfo.InvariantCulture),
            IsHidden = stored.GetField(Hidden).GetInt32Value() == 1,
            Title = stored.Get(Title, CultureInfo.InvariantCulture),
            Collection = stored.Get(CollectionField, CultureInfo.InvariantCulture),
            Date = date.Length == 0 ? null : DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture),
            Score = score,
        };
    }
}
