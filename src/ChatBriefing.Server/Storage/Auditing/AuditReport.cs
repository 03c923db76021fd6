namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>What a look at the whole audit found.</summary>
/// <param name="Ok">Whether nothing is wrong.</param>
/// <param name="Entries">How many entries hold, from the first on.</param>
/// <param name="Head">How many there are and the hash of the newest ("12:9f…"), to be noted elsewhere; empty when there is no head.</param>
/// <param name="BrokenAt">Number of the first entry that does not hold; null when all do.</param>
/// <param name="Meaning">One line: what is so, or what must have been done.</param>
internal sealed record AuditReport(bool Ok, long Entries, string Head, long? BrokenAt, string Meaning);
