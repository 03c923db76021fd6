using System.Globalization;
using System.Text.Json;
using ChatBriefing.Server.Commands.Output;
using ChatBriefing.Server.Storage.Auditing;

namespace ChatBriefing.Server.Commands.Auditing;

/// <summary>An entry of the audit as it is printed.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">When it was written.</param>
/// <param name="Who">Who did it.</param>
/// <param name="What">What was done.</param>
/// <param name="Subject">What it was done to.</param>
/// <param name="Details">More of it.</param>
/// <param name="Hash">Its hash.</param>
internal sealed record AuditEntryLine(long Number, DateTimeOffset At, string Who, string What, string Subject, JsonElement Details, string Hash)
{
    /// <summary>The line of an entry.</summary>
    public static AuditEntryLine Of(AuditRow row) =>
        new(row.Number, row.At, row.Who, row.What, row.Subject, AuditEvent.TryRead<JsonDocument>(row.Details)?.RootElement ?? default, row.Hash);

    /// <summary>Prints entries: a JSON array, or one line each with tabs between.</summary>
    public static void Write(IReadOnlyList<AuditRow> rows, bool asJson)
    {
        if (asJson)
        {
            JsonLine.Write(rows.Select(Of));
            return;
        }

        foreach (var row in rows)
        {
            string[] cells = [row.Number.ToString(CultureInfo.InvariantCulture), row.At.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture), row.Who, row.What, row.Subject, row.Details];
            Console.Out.WriteLine(string.Join('\t', cells.Select(Shown.Plain)));
        }
    }
}
