namespace ChatBriefing.Briefings;

/// <summary>Writes editions. It changes nothing: what was said is remembered when the edition is posted.</summary>
public interface IBriefingWriter
{
    /// <summary>The edition; one without items when nothing is new.</summary>
    Task<Edition> WriteAsync(EditionRequest request, CancellationToken cancellationToken);
}
