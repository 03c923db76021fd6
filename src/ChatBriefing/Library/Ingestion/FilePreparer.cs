using ChatBriefing.Library.Reading;
using ChatBriefing.Library.Reading.Archives;
using ChatBriefing.Library.Refusals;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Library.Ingestion;

/// <summary>Opens, reads and cuts one file; whatever is wrong with it becomes its refusal.</summary>
public sealed class FilePreparer(IFileReader reader, ReadingOptions options)
{
    private const int LongestTitle = 200;

    /// <summary>The file ready to be stored, or its refusal; of an archive, each document in it.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<PreparedFile> PrepareAsync(IncomingFile file, CancellationToken cancellationToken)
    {
        if (!CollectionName.IsValid(file.Collection))
        {
            return new PreparedFile([new PreparedPart(file.Source, null, CollectionName.Advice(file.Collection))]);
        }

        try
        {
            await using var stream = await file.OpenAsync(cancellationToken);
            return await FileContent.ReadAsync(stream, options.MaxBytes, cancellationToken) is { } content
                ? await PrepareAsync(file, content, cancellationToken)
                : Refuse(file, SizeLimit.TooManyBytes(file.Name, options.MaxBytes).Reason);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            return Refuse(file, OpeningFault.Reason(file.Source, fault));
        }
    }

    private async Task<PreparedFile> PrepareAsync(IncomingFile file, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        !file.Unpack && IsArchive(file.Name, content) ? Refuse(file, $"{file.Name} is a ZIP archive; {file.ArchiveAdvice}")
        : await reader.ReadAsync(new SourceFile(file.Name, content) { Unpack = file.Unpack, Retry = file.Retry }, cancellationToken) switch
        {
            ReadSet set => new PreparedFile([.. set.Entries.Select(entry => Part(file, $"{file.Source}/{entry.Path}", entry.Outcome))]),
            var outcome => new PreparedFile([Part(file, file.Source, outcome)]),
        };

    /// <summary>Known here, since only the place where it was sent can say how to have it unpacked there.</summary>
    private static bool IsArchive(string name, ReadOnlyMemory<byte> content)
    {
        var extension = Path.GetExtension(name);
        return ZipReader.Extension.Equals(extension.Length < 2 ? ContentKind.ExtensionOf(content) : extension, StringComparison.OrdinalIgnoreCase);
    }

    private static PreparedPart Part(IncomingFile file, string source, ReadOutcome outcome) => outcome switch
    {
        ReadDocument document => new PreparedPart(source, Cut(file, source, document), ""),
        ReadRefusal refusal => Refused(file, source, refusal),
        var other => throw new NotSupportedException(other.GetType().Name),
    };

    private static NewVersion Cut(IncomingFile file, string source, ReadDocument document) => new()
    {
        Collection = file.Collection,
        Source = source,
        Title = Title(string.IsNullOrWhiteSpace(file.Title) ? document.Title : file.Title),
        Text = document.Text,
        Date = file.Date ?? document.Date,
        Author = document.Author,
        Language = document.Language ?? LanguageGuess.Of(document.Text),
        Note = document.Notes.Count > 0 ? string.Join("; ", document.Notes.Distinct()) : null,
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

    private static PreparedFile Refuse(IncomingFile file, string reason) => new([Refused(file, file.Source, new ReadRefusal(reason))]);

    private static PreparedPart Refused(IncomingFile file, string source, ReadRefusal refusal) =>
        new(source, null, refusal.Reason) { Refusal = new Refusal(file.Collection, source, refusal.Reason, refusal.IsSetAside) };
}
