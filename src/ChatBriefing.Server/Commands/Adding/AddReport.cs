using System.Globalization;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Web.Api;

namespace ChatBriefing.Server.Commands.Adding;

/// <summary>Tells what became of what was added.</summary>
/// <param name="outcomes">One for each file.</param>
/// <param name="skipped">Files of folders that were passed over.</param>
internal sealed class AddReport(IReadOnlyList<IngestOutcome> outcomes, int skipped)
{
    /// <summary>More names than this are counted and not listed.</summary>
    private const int MostNamed = 20;

    /// <summary>Whether nothing was refused.</summary>
    public bool IsClean => Count(IngestStatus.Refused) == 0;

    /// <summary>Prints it; refusals go beside the output, so that they are seen in a pipe too.</summary>
    public void Write(bool asJson)
    {
        if (asJson)
        {
            JsonLine.Write(new
            {
                added = Count(IngestStatus.Added),
                updated = Count(IngestStatus.Updated),
                unchanged = Count(IngestStatus.Unchanged),
                refused = Count(IngestStatus.Refused),
                skipped,
                documents = outcomes.Select(AddedDocument.From),
            });
            return;
        }

        foreach (var stored in outcomes.Where(outcome => outcome.Status is IngestStatus.Added or IngestStatus.Updated).Take(MostNamed))
        {
            Console.Out.WriteLine($"{stored.DocumentId}  {Shown.Plain(stored.Title ?? "")} ({Shown.Plain(stored.Source)})");
        }

        foreach (var stored in outcomes.Where(outcome => outcome is { Note: not null, Status: not IngestStatus.Refused }))
        {
            Console.Error.WriteLine($"Note: {Shown.Plain(stored.Source)}: {Shown.Plain(stored.Note ?? "")}.");
        }

        foreach (var refusal in outcomes.Where(outcome => outcome.Status == IngestStatus.Refused))
        {
            Console.Error.WriteLine($"Refused: {Shown.Plain(refusal.Reason ?? "")}.");
        }

        Console.Out.WriteLine(Summary());
    }

    private string Summary()
    {
        var updated = Count(IngestStatus.Updated);
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(IngestStatus.Added):N0} added, {updated:N0} new {(updated == 1 ? "version" : "versions")}, {Count(IngestStatus.Unchanged):N0} unchanged, {Count(IngestStatus.Refused):N0} refused");
        return skipped == 0 ? line : string.Create(CultureInfo.InvariantCulture, $"{line}; {skipped:N0} skipped (hidden, or of a kind that cannot be read)");
    }

    private int Count(IngestStatus status) => outcomes.Count(outcome => outcome.Status == status);
}
