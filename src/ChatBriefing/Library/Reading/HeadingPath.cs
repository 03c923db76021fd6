namespace ChatBriefing.Library.Reading;

/// <summary>Keeps track of the headings above the place that a reader has come to.</summary>
internal sealed class HeadingPath
{
    private readonly List<(int Level, string Text)> above = [];

    /// <summary>The headings, outermost first, joined by " › ".</summary>
    public string Current { get; private set; } = "";

    /// <summary>The headings with their levels, to come back to.</summary>
    public IReadOnlyList<(int Level, string Text)> Above => [.. above];

    /// <summary>Goes back below headings that were left.</summary>
    public void Return(IReadOnlyList<(int Level, string Text)> headings)
    {
        above.Clear();
        above.AddRange(headings);
        Current = Join();
    }

    /// <summary>Goes below a heading of that level (1 is the outermost) and returns the path above it.</summary>
    public string Enter(int level, string text)
    {
        above.RemoveAll(heading => heading.Level >= level);
        var before = Join();
        above.Add((level, text));
        Current = Join();
        return before;
    }

    /// <summary>Goes above all headings.</summary>
    public void Leave()
    {
        above.Clear();
        Current = "";
    }

    private string Join() => string.Join(" › ", above.Select(heading => heading.Text));
}
