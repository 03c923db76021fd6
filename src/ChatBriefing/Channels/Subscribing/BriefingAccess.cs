using ChatBriefing.Briefings;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels.Subscribing;

/// <summary>Who may see and change which subscriptions: admins those of their tenant, everybody their own; those of a channel are seen by who is in it.</summary>
public sealed class BriefingAccess(IOptionsMonitor<ChannelOptions> options)
{
    /// <summary>What is said to others.</summary>
    public const string OnlyAdmins = "Only an admin may do this for a channel. For yourself you may: end the command with “for me”, and I write to you alone.";

    /// <summary>Whether the person is an admin.</summary>
    public bool IsAdmin(string person) => options.CurrentValue.Admins.Contains(person);

    /// <summary>Whether who speaks may change the subscription.</summary>
    public bool MayChange(Turn turn, Subscription subscription) =>
        IsOfTenant(turn.Conversation, subscription) && (IsAdmin(turn.Asker) || IsOwn(turn.Asker, subscription));

    /// <summary>Whether who speaks may see it, where others may read along.</summary>
    /// <param name="here">Where it would be shown.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="isPrivate">Whether only that person sees it.</param>
    /// <param name="subscription">The subscription.</param>
    public bool MaySee(Conversation here, string person, bool isPrivate, Subscription subscription) =>
        IsOfTenant(here, subscription)
        && (IsOf(here, subscription) || ((isPrivate || here.Kind == ConversationKind.Direct) && (IsAdmin(person) || IsOwn(person, subscription))));

    private static bool IsOwn(string person, Subscription subscription) => subscription.Destination.Person == person;

    /// <summary>Those of the room itself; what is for one person is nothing for a room.</summary>
    private static bool IsOf(Conversation here, Subscription subscription) =>
        subscription.Destination.Room == here.Channel && (subscription.Destination.Person is null || here.Kind == ConversationKind.Direct);

    private static bool IsOfTenant(Conversation here, Subscription subscription) =>
        (subscription.Destination.Platform, subscription.Destination.Tenant) == (here.Platform, here.Tenant);
}
