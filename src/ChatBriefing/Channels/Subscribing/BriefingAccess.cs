using ChatBriefing.Briefings;
using ChatBriefing.Channels.Members;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>Who may see and change which subscriptions: admins those of their tenant, everybody their own; those of a channel are seen by who is in it.</summary>
public sealed class BriefingAccess(AdminCheck admins)
{
    /// <summary>What is said to others.</summary>
    public const string OnlyAdmins = "Only an admin may do this for a channel. For yourself you may: end the command with “for me”, and I write to you alone.";

    /// <summary>Whether the person is an admin there.</summary>
    public Task<bool> IsAdminAsync(Conversation here, string person, CancellationToken cancellationToken) => admins.IsAdminAsync(here, person, cancellationToken);

    /// <summary>Whether who speaks may change the subscription.</summary>
    public async Task<bool> MayChangeAsync(Turn turn, Subscription subscription, CancellationToken cancellationToken) =>
        IsOfTenant(turn.Conversation, subscription)
        && (IsOwn(turn.Asker, subscription) || await IsAdminAsync(turn.Conversation, turn.Asker, cancellationToken));

    /// <summary>Whether who speaks may see it, where others may read along.</summary>
    /// <param name="here">Where it would be shown.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="isPrivate">Whether only that person sees it.</param>
    /// <param name="isAdmin">Whether that person is an admin.</param>
    /// <param name="subscription">The subscription.</param>
    public static bool MaySee(Conversation here, string person, bool isPrivate, bool isAdmin, Subscription subscription) =>
        IsOfTenant(here, subscription)
        && (IsOf(here, subscription) || ((isPrivate || here.Kind == ConversationKind.Direct) && (isAdmin || IsOwn(person, subscription))));

    /// <summary>Those of the room itself; what is for one person is nothing for a room.</summary>
    public static bool IsOf(Conversation here, Subscription subscription) =>
        subscription.Destination.Room == here.Channel && (subscription.Destination.Person is null || here.Kind == ConversationKind.Direct);

    private static bool IsOwn(string person, Subscription subscription) => subscription.Destination.Person == person;

    private static bool IsOfTenant(Conversation here, Subscription subscription) =>
        (subscription.Destination.Platform, subscription.Destination.Tenant) == (here.Platform, here.Tenant);
}
