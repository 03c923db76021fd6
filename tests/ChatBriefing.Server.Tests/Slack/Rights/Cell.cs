using System.Globalization;
using ChatBriefing.Library;
using ChatBriefing.Server.Tests.Slack.Fakes;

namespace ChatBriefing.Server.Tests.Slack.Rights;

/// <summary>One cell of the matrix: a person, a room of its own, and a document of its own with words that stand nowhere else.</summary>
/// <param name="Who">Who asks.</param>
/// <param name="Where">Where.</param>
/// <param name="What">For what.</param>
public sealed record Cell(Who Who, Where Where, What What)
{
    private const string OtherTeam = "T0OTHER";
    private static readonly string[] Syllables = ["bal", "dor", "fen", "gri", "hul", "jas", "kem", "lor", "mun", "nar", "pel", "quo", "ras", "sil", "tor", "vek", "wen", "yor", "zam", "cth"];

    public static IReadOnlyList<Cell> All { get; } =
    [
        .. from who in Enum.GetValues<Who>()
           from room in Enum.GetValues<Where>()
           from what in Enum.GetValues<What>()
           select new Cell(who, room, what),
    ];

    /// <summary>Whether the answer is to be given there: to living people, of what may be read there.</summary>
    public bool IsAnswered => What == What.ReadableHere && Who is (Who.Admin or Who.OtherAdmin or Who.Member or Who.Guest);

    /// <summary>Whether anything at all is said: programs and nobody are passed over.</summary>
    public bool IsHeard => Who is not (Who.OtherBot or Who.Anonymous);

    public string User => Who == Who.Anonymous ? "" : $"U{Who.ToString().ToUpperInvariant()}";

    public string Channel => $"{(Where == Where.Direct ? 'D' : 'C')}{Who.ToString()[..3].ToUpperInvariant()}{(int)Who}{(int)Where}";

    /// <summary>The name of the thing asked about: made up, and no part of another cell's.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Syllables[(int)Who]}{Syllables[(int)Where + 7]}{Syllables[(int)What + 14]}a");

    /// <summary>The words that must not get out.</summary>
    public string Secret => $"{Syllables[(int)What + 14]}{Syllables[(int)Who]}quill{Syllables[(int)Where + 7]}ox";

    public string Question => $"What is the code word of the {Title} vault?";

    public string Collection => $"vault {Name}";

    public string DocumentId => Library.DocumentId.From(Collection, $"{Name}.txt");

    /// <summary>The person's own team; other admins come from another company.</summary>
    public string Team => Who == Who.OtherAdmin ? OtherTeam : FakeWorkspace.Team;

    /// <summary>The readers before the last second.</summary>
    public string[] Readers => What switch
    {
        What.Nobodys => [],
        What.ReadableElsewhere => [$"slack:{FakeWorkspace.Team}:channel:CELSEWHERE", $"slack:{FakeWorkspace.Team}:person:UELSE", $"slack:{FakeWorkspace.Team}:group:SELSE", "web", $"teams:{FakeWorkspace.Team}"],
        _ => Where == Where.Direct ? [$"slack:{Team}:person:{(User.Length > 0 ? User : "UNONE")}"] : [$"slack:{FakeWorkspace.Team}:channel:{Channel}"],
    };

    public NewVersion Document()
    {
        var text = $"The code word of the {Title} vault is {Secret}. The {Title} vault was built by hand and is opened at noon.";
        return new NewVersion { Collection = Collection, Source = $"{Name}.txt", Title = $"Book of the {Title} vault, {Secret}", Text = text, Passages = [new PassageSpan(0, text.Length, "")] };
    }

    private string Title => char.ToUpperInvariant(Name[0]) + Name[1..];
}
