using ChatBriefing.Server.Commands.Parsing;

namespace ChatBriefing.Server.Commands.Auditing;

/// <summary>Looks at the audit: who changed what, and why each sentence that was shown was allowed.</summary>
internal sealed class AuditCommand : Verb
{
    /// <summary>The command with its verbs.</summary>
    public AuditCommand(GivenSettings given)
        : base("audit", "Look at the audit: who changed what, and why each sentence that was shown was allowed.")
    {
        Add(new AuditVerifyVerb(given));
        Add(new AuditListVerb(given));
        Add(new AuditFindVerb(given));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["audit verify", "audit verify --head 1204:9f86d081…", "audit list --since 2026-01-31 --document 0a1b2c3d4e5f", "audit find \"The ferry leaves at nine.\""];
}
