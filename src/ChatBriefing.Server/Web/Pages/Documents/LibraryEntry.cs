using ChatBriefing.Library;
using ChatBriefing.Library.Refusals;

namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>A line of the list of the library: a document, one that was removed, or a file that did not get in.</summary>
/// <param name="Id">The document's id, or that it would have.</param>
/// <param name="State">What it is.</param>
/// <param name="Title">Its title; the source of a file that was refused.</param>
/// <param name="Collection">Where it is or was to go.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="At">When it got its state.</param>
public sealed record LibraryEntry(string Id, EntryState State, string Title, string Collection, string Source, DateTimeOffset At)
{
    /// <summary>The version that is current, or was; null for a file that was refused.</summary>
    public int? Version { get; private init; }

    /// <summary>Characters of that version.</summary>
    public int? Length { get; private init; }

    /// <summary>The date it says it has.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>Why it was refused; empty when it was not.</summary>
    public string Error { get; private init; } = "";

    /// <summary>The state in words.</summary>
    public string Words => WordsOf(State);

    /// <summary>A state in words.</summary>
    public static string WordsOf(EntryState state) => state switch
    {
        EntryState.Current => "current",
        EntryState.Removed => "removed",
        EntryState.Refused => "refused",
        EntryState.SetAside => "set aside",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The line of a document that is there.</summary>
    public static LibraryEntry Of(Document document) => new(document.Id, EntryState.Current, document.Title, document.Collection, document.Source, document.AddedAt)
    {
        Version = document.Version,
        Length = document.Length,
        Date = document.Date,
    };

    /// <summary>The line of a document that was removed.</summary>
    public static LibraryEntry Of(WithdrawnDocument document) => new(document.Id, EntryState.Removed, document.Title, document.Collection, document.Source, document.At)
    {
        Version = document.Version,
        Length = document.Length,
    };

    /// <summary>The line of a file that was refused.</summary>
    public static LibraryEntry Of(RefusedFile file) => new(
        file.Refusal.Id, file.Refusal.IsSetAside ? EntryState.SetAside : EntryState.Refused, file.Refusal.Source, file.Refusal.Collection, file.Refusal.Source, file.At)
    {
        Error = file.Refusal.Reason,
    };
}
