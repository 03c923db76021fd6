using UglyToad.PdfPig.Logging;

namespace ChatBriefing.Library.Reading.Pdf;

/// <summary>Counts what the parser of PDF passes over without a word.</summary>
internal sealed class PdfFaults : ILog
{
    /// <summary>How often it could not go on as it should.</summary>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public void Debug(string message)
    {
    }

    /// <inheritdoc/>
    public void Debug(string message, Exception ex)
    {
    }

    /// <inheritdoc/>
    public void Warn(string message)
    {
    }

    /// <inheritdoc/>
    public void Error(string message) => Count++;

    /// <inheritdoc/>
    public void Error(string message, Exception ex) => Count++;
}
