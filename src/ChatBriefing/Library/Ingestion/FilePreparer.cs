using ChatBriefing.Library.Reading;

namespace ChatBriefing.Library.Ingestion;

/// <summary>Opens, reads and cuts one file; whatever is wrong with it becomes its refusal.</summary>
internal sealed class FilePreparer(DocumentReaders readers, ReadingOptions options)
{
    private const int LongestTitle = 200;

    /// <summary>The file ready to be stored, or its refusal.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<PreparedFile> PrepareAsync(IncomingFile file, CancellationToken cancellationToken)
    {
        if (!CollectionName.IsValid(file.Collection))
        {
            return Refuse(file, CollectionName.Advice(file.Collection));
        }

        try
        {
            await using var stream = await file.OpenAsync(cancellationToken);
            return await FileContent.ReadAsync(stream, options.MaxBytes, cancellationToken) is { } content
                ? Prepare(file, content)
                : Refuse(file, SizeLimit.TooManyBytes(file.Name, options.MaxBytes).Reason);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            return Refuse(file, OpeningFault.Reason(file.Source, fault));
        }
    }

    private PreparedFile Prepare(IncomingFile file, ReadOnlyMemory<byte> content) =>
        readers.Read(new SourceFile(file.Name, content)) switch
        {
            ReadDocument document => new PreparedFile(file.Source, Cut(file, document), ""),
            ReadRefusal refusal => Refuse(file, refusal.Reason),
            var other => throw new NotSupportedException(other.GetType().Name),
        };

    private static NewVersion Cut(IncomingFile file, ReadDocument document) => new()
    {
        Collection = file.Collection,
        Source = file.Source,
        Title = Title(string.IsNullOrWhiteSpace(file.Title) ? document.Title : file.Title),
        Text = document.Text,
        Date = file.Date ?? document.Date,
        Passages = PassageCutter.Cut(document.Text, document.Blocks),
    };

    private static string Title(string title)
    {
        var line = TitleLine.OneLine(CleanText.Of(title));
        if (line.Length <= LongestTitle)
        {
            return line;
        }

        var cut = char.IsHighSurrogate(line[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle;
        return line[..cut].TrimEnd() + "…";
    }

    private static PreparedFile Refuse(IncomingFile file, string reason) => new(file.Source, null, reason);
}
