using System.Globalization;

namespace ChatBriefing.Library.Reading.Archives;

/// <summary>How much a file and all that lies in it may unpack to: bytes in all, in proportion to its size, and parts.</summary>
internal sealed class InflationBudget(ReadingOptions options, long packedBytes)
{
    /// <summary>Small documents of repetitive markup pack very well and cost nothing: the proportion counts from here on.</summary>
    private const long Unsuspected = 5L << 20;

    private readonly long mostBytes = Math.Min(options.MaxInflatedBytes, Math.Max(Unsuspected, packedBytes * options.MaxInflationRatio));
    private long bytes;
    private int parts;

    /// <summary>The budget that a file brings along, or one of its own.</summary>
    public static InflationBudget Of(SourceFile file, ReadingOptions options) =>
        file.Inflation ?? new InflationBudget(options, file.Content.Length);

    /// <summary>Counts bytes that were unpacked, or that a part says it will be.</summary>
    /// <exception cref="RefusedContentException">There are too many.</exception>
    public void TakeBytes(long count)
    {
        bytes += count;
        Check(bytes);
    }

    /// <summary>Objects to bytes that an archive claims to unpack to, before any is unpacked.</summary>
    /// <exception cref="RefusedContentException">There are too many.</exception>
    public void Check(long claimed)
    {
        if (claimed <= mostBytes && claimed >= 0)
        {
            return;
        }

        throw new RefusedContentException(claimed > options.MaxInflatedBytes || claimed < 0
            ? $"unpacks to more than {SizeLimit.Size(options.MaxInflatedBytes)}, the most that is read; split it into smaller files and add those"
            : $"unpacks to more than {options.MaxInflationRatio} times its size, as files built to do harm do; save it anew from the program that made it and add that");
    }

    /// <summary>Counts parts, attachments and archived files.</summary>
    /// <exception cref="RefusedContentException">There are too many.</exception>
    public void TakeParts(int count)
    {
        parts += count;
        if (parts > options.MaxParts)
        {
            throw new RefusedContentException(string.Create(
                CultureInfo.InvariantCulture, $"has more than {options.MaxParts:N0} parts, the most that is read; split it into smaller files and add those"));
        }
    }
}
