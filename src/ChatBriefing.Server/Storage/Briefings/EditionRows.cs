using System.Globalization;
using ChatBriefing.Briefings;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Briefings.Stored;
using ChatBriefing.Server.Storage.Chats;

namespace ChatBriefing.Server.Storage.Briefings;

/// <summary>Makes rows of editions and reads them.</summary>
internal static class EditionRows
{
    /// <summary>Name of a scheduled run within its day.</summary>
    public static string SlotOf(EditionSlot slot) => slot.LocalTime.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A run that is taken and not written yet.</summary>
    public static EditionRow Of(Subscription subscription, EditionSlot slot, string name, bool isLate, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now).ToString("N"),
        SubscriptionId = slot.SubscriptionId,
        LocalDate = slot.LocalDate,
        Slot = name,
        IsWished = name.StartsWith(EditionRecord.WishedSlot, StringComparison.Ordinal),
        DueAt = slot.DueAt,
        IsLate = isLate,
        Head = ChatJson.Write(EditionOrigin.Of(subscription)),
    };

    /// <summary>What the row kept of the subscription.</summary>
    public static EditionOrigin OriginOf(EditionRow row) => ChatJson.TryRead<EditionOrigin>(row.Head) ?? new EditionOrigin("", "UTC", Destination.Nowhere, []);

    /// <summary>The edition of a row.</summary>
    public static EditionRecord RecordOf(EditionRow row)
    {
        var origin = OriginOf(row);
        return new EditionRecord
        {
            Id = row.Id,
            SubscriptionId = row.SubscriptionId,
            Name = origin.Name,
            Destination = origin.Destination,
            Editors = origin.Editors,
            Zone = origin.Zone,
            LocalDate = row.LocalDate,
            Slot = row.Slot,
            DueAt = row.DueAt,
            State = row.State,
            IsLate = row.IsLate,
            FromChange = row.FromChange,
            ToChange = row.ToChange,
            Items = row.Items,
            Content = row.Content.Length == 0 ? null : ChatJson.TryRead<StoredEdition>(row.Content),
            Revision = row.Revision,
            Reason = row.Reason,
            Since = row.Since,
            WrittenAt = row.WrittenAt,
            PostedAt = row.PostedAt,
            MessageId = row.MessageId,
            DecidedBy = row.DecidedBy,
        };
    }
}
