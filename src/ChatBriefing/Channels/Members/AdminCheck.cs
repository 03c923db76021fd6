using ChatBriefing.Library.Collections;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Members;

/// <summary>
/// Tells admins: those that the settings name (<c>Admins</c>), and those whom the platform itself calls so in the tenant
/// that this server is installed in. An admin reads no more documents than another member.
/// </summary>
public sealed class AdminCheck(MemberDirectory directory, IOptionsMonitor<ChannelOptions> options)
{
    /// <summary>Whether the person is an admin; who cannot be looked up is one only by the settings, and who was removed is none.</summary>
    public async Task<bool> IsAdminAsync(Conversation conversation, string person, CancellationToken cancellationToken)
    {
        var member = await directory.FindAsync(conversation, person, cancellationToken);
        return !member.IsOut && (member.IsAdmin || IsNamed(conversation, person));
    }

    /// <summary>Whether the settings name the person, by the bare id or as a reader ("slack:T1:person:U1").</summary>
    public bool IsNamed(Conversation conversation, string person)
    {
        var name = ReaderName.OfPerson(conversation.Platform, conversation.Tenant, person);
        return person.Length > 0 && options.CurrentValue.Admins.Any(admin => admin == person || ReaderName.Read(admin) == name);
    }
}
