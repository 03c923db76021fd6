using Markdig.Extensions.Yaml;

namespace ChatBriefing.Library.Reading;

/// <summary>
/// What the YAML header of a Markdown file says about it. Plain "key: value" lines are understood, and lists on the line
/// or below it.
/// </summary>
/// <param name="Title">Value of the key title.</param>
/// <param name="Date">Value of the key date.</param>
/// <param name="Author">Value of the key author or authors, parted by commas.</param>
/// <param name="Language">Value of the key lang or language.</param>
internal sealed record FrontMatter(string? Title, DateOnly? Date, string? Author, string? Language)
{
    private static readonly char[] Quotes = ['"', '\''];

    /// <summary>Reads the header; nothing for none.</summary>
    public static FrontMatter Of(YamlFrontMatterBlock? header)
    {
        var lines = header?.Lines.ToString().Split('\n') ?? [];
        return new FrontMatter(
            Value(lines, "title"), WrittenDate.FirstIn(Value(lines, "date")), Names(lines, "author") ?? Names(lines, "authors"), Value(lines, "lang") ?? Value(lines, "language"));
    }

    private static string? Value(string[] lines, string key) => At(lines, key) is { } at ? Bare(lines[at][(key.Length + 1)..]) : null;

    /// <summary>One name, "[Ann, Bo]", or a line "- Ann" or "- name: Ann" for each.</summary>
    private static string? Names(string[] lines, string key)
    {
        if (At(lines, key) is not { } at)
        {
            return null;
        }

        var value = lines[at][(key.Length + 1)..].Trim();
        var names = value is ['[', .., ']'] ? value[1..^1].Split(',')
            : value.Length > 0 ? [value]
            : lines.Skip(at + 1).TakeWhile(line => line is [' ' or '\t' or '-', ..]).Select(Name).ToArray();
        var known = names.Select(Bare).OfType<string>().ToList();
        return known.Count == 0 ? null : string.Join(", ", known);
    }

    /// <summary>The name in a line below the key; of "- name: Ann" what stands behind the colon, of other facts about a person nothing.</summary>
    private static string Name(string line)
    {
        var item = line.Trim();
        var bare = item.TrimStart('-').Trim();
        return bare.StartsWith("name:", StringComparison.OrdinalIgnoreCase) ? bare["name:".Length..]
            : item.StartsWith('-') && !bare.Contains(": ", StringComparison.Ordinal) ? bare
            : "";
    }

    private static int? At(string[] lines, string key) =>
        Array.FindIndex(lines, line => line.StartsWith(key + ":", StringComparison.OrdinalIgnoreCase)) is var at and >= 0 ? at : null;

    private static string? Bare(string value) => TitleLine.OneLine(value.Trim().Trim(Quotes)) is { Length: > 0 } line ? line : null;
}
