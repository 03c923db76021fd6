using System.Globalization;
using System.Text;
using ChatBriefing.Tests.Library.Reading.Formats;

namespace ChatBriefing.Benchmarks.IngestKills;

/// <summary>A file of several passages, with one word in its first and one in its last that no other file has.</summary>
/// <param name="Lane">The lane that sends it.</param>
/// <param name="Number">Its number in the lane.</param>
internal readonly record struct MarkedFile(int Lane, int Number)
{
    /// <summary>Letters that no stemmer takes off and no reader of numbers takes for digits.</summary>
    private const string Letters = "bcfhkmnpqrtvwx";

    private const int Paragraphs = 12;

    private static readonly string[] Extensions = [".md", ".txt", ".html", ".csv", ".docx"];

    /// <summary>Its name: the extension goes round.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"note-{Lane}-{Number}{Extensions[Number % Extensions.Length]}");

    /// <summary>The word of its first passage.</summary>
    public string First => "zq" + Word();

    /// <summary>The word of its last passage.</summary>
    public string Last => "zv" + Word();

    /// <summary>Whether it is text that may be sent as JSON.</summary>
    public bool IsText => Number % Extensions.Length < 2;

    /// <summary>Its content.</summary>
    public byte[] Content() => Path.GetExtension(Name) switch
    {
        ".html" => Encoding.UTF8.GetBytes($"<title>Note {Number}</title><main>{string.Concat(Lines().Select(line => $"<p>{line}</p>"))}</main>"),
        ".csv" => Encoding.UTF8.GetBytes("Subject,Words\n" + string.Join('\n', Lines().Select((line, at) => $"row {at},\"{line}\""))),
        ".docx" => OfficeFile.Word(string.Concat(Lines().Select(line => OfficeFile.Paragraph(line)))).Bytes(),
        _ => Encoding.UTF8.GetBytes(string.Join("\n\n", Lines())),
    };

    private IEnumerable<string> Lines()
    {
        yield return $"The store of {First} was opened by the keeper of note {Number}.";
        for (var at = 0; at < Paragraphs; at++)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Paragraph {at} of note {Number} tells at some length what the keeper saw on shelf {Number + at}: boxes, tins and a lamp that was lit on the evening of day {at + 1}, when nobody else was in the house and the door had been shut since noon.");
        }

        yield return $"The store of {Last} was closed by the keeper of note {Number}.";
    }

    private string Word()
    {
        Span<char> word = stackalloc char[7];
        var value = (Number * 8) + Lane;
        for (var at = word.Length - 1; at >= 0; at--, value /= Letters.Length)
        {
            word[at] = Letters[value % Letters.Length];
        }

        return word.ToString();
    }
}
