using System.Text.Json;

namespace ChatBriefing.Server.Clocks;

/// <summary>What a clock's file says.</summary>
/// <param name="At">A time.</param>
/// <param name="Real">The real time at which it was that time.</param>
/// <param name="Speed">How many seconds pass in a real one.</param>
public sealed record ClockSetting(DateTimeOffset At, DateTimeOffset Real, double Speed)
{
    private const double Fastest = 10_000;

    /// <summary>What time it is at a real time.</summary>
    public DateTimeOffset Now(DateTimeOffset real) => real <= Real ? At : At + ((real - Real) * Speed);

    /// <summary>Reads it; null when the file cannot be read now or says nothing sensible.</summary>
    public static ClockSetting? TryRead(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return JsonSerializer.Deserialize<ClockSetting>(stream, JsonSerializerOptions.Web) is { Speed: >= 0 and <= Fastest } setting ? setting : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Puts it into the file at once: whoever reads finds the old or the new.</summary>
    public void Write(string file)
    {
        var next = file + ".next";
        File.WriteAllText(next, JsonSerializer.Serialize(this, JsonSerializerOptions.Web));
        File.Move(next, file, overwrite: true);
    }
}
