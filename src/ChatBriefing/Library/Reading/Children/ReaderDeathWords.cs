namespace ChatBriefing.Library.Reading.Children;

/// <summary>Words for the owner of a file that ended the process that read it.</summary>
internal static class ReaderDeathWords
{
    private const string Mend = "save it anew from the program that made it, or as plain text (.txt), and add that";

    /// <summary>The refusal of a file that ended its reader.</summary>
    public static ReadRefusal Refusal(ReaderDeath death, string name, ReadingOptions options) => new(death switch
    {
        ReaderDeath.Timeout => $"{name} takes longer than {options.TimeLimitSeconds} seconds to read; split it into smaller files and add those",
        ReaderDeath.OutOfMemory => $"{name} takes more than {options.MaxMemoryMegabytes} MB of memory to read; split it into smaller files and add those",
        _ => $"{name} is damaged so that reading it ends the program that reads; {Mend}",
    });

    /// <summary>The refusal of a file that did so too often.</summary>
    public static ReadRefusal SetAside(string name, int times) =>
        new($"{name} is set aside, for it ended the program that reads {times} times; {Mend}, or add it with --retry") { IsSetAside = true };
}
