using ChatBriefing.Library;

namespace ChatBriefing.Server.Storage;

/// <summary>A version on its way into the database, with what identifies it.</summary>
internal sealed record IncomingVersion(NewVersion Content, string DocumentId, string ContentHash)
{
    /// <summary>Computes id and hash.</summary>
    /// <exception cref="ArgumentException">A text would not come back from the database as it went in.</exception>
    public static IncomingVersion From(NewVersion version)
    {
        StorableText.Check(version.Source, version.Source);
        StorableText.Check(version.Collection, version.Source);
        StorableText.Check(version.Title, version.Source);
        StorableText.Check(version.Text, version.Source);
        return new IncomingVersion(version, version.DocumentId, version.ContentHash);
    }

    /// <summary>The rows to store.</summary>
    public VersionRow ToRow(int number, long changeNumber, DateTimeOffset at)
    {
        var row = new VersionRow
        {
            DocumentId = DocumentId,
            Number = number,
            Title = Content.Title,
            Date = Content.Date,
            Author = Content.Author,
            Language = Content.Language,
            Note = Content.Note,
            ContentHash = ContentHash,
            AddedAt = at,
            ChangeNumber = changeNumber,
            Length = Content.Text.Length,
            PassageCount = Content.Passages.Count,
            Text = Content.Text,
        };
        row.Passages.AddRange(Content.Passages.Select((passage, ordinal) => new PassageRow
        {
            DocumentId = DocumentId,
            Version = number,
            Ordinal = ordinal,
            Start = passage.Start,
            Length = passage.Length,
            HeadingPath = passage.HeadingPath,
            Address = passage.Address,
            IsHidden = passage.IsHidden,
        }));
        return row;
    }
}
