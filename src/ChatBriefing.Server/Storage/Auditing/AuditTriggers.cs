namespace ChatBriefing.Server.Storage.Auditing;

/// <summary>
/// Makes the database itself refuse to change or delete entries of the audit. Who owns the database can drop this
/// again; then the chain of hashes tells.
/// </summary>
public static class AuditTriggers
{
    /// <summary>The statements that a migration runs once the table is there.</summary>
    public static IReadOnlyList<string> Statements { get; } =
    [
        """CREATE TRIGGER "Audit_keeps" BEFORE UPDATE ON "Audit" BEGIN SELECT RAISE(ABORT, 'The audit is only added to.'); END;""",
        """CREATE TRIGGER "Audit_stays" BEFORE DELETE ON "Audit" BEGIN SELECT RAISE(ABORT, 'The audit is only added to.'); END;""",
    ];
}
