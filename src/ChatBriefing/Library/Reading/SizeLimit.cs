using System.Globalization;

namespace ChatBriefing.Library.Reading;

/// <summary>Words the refusal of a file that is too large.</summary>
public static class SizeLimit
{
    /// <summary>The refusal of a file with more bytes than <see cref="ReadingOptions.MaxBytes"/>.</summary>
    public static ReadRefusal TooManyBytes(string name, long limit) =>
        new($"{name} is larger than {Size(limit)}, the most that is read; split it into smaller files and add those");

    /// <summary>The refusal of a text with more characters than <see cref="ReadingOptions.MaxCharacters"/>.</summary>
    public static ReadRefusal TooManyCharacters(string name, int limit) => new($"{name} {CharactersAdvice(limit)}");

    /// <summary>What is said of a text with more characters than that, to follow its name.</summary>
    public static string CharactersAdvice(int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"has more than {limit:N0} characters, the most that is read; split it into smaller files and add those");

    /// <summary>A size as people read it.</summary>
    public static string Size(long bytes) => bytes >= 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1 << 20):0.#} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes");
}
