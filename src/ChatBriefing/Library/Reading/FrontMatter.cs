using Markdig.Extensions.Yaml;

namespace ChatBriefing.Library.Reading;

/// <summary>What the YAML header of a Markdown file says about it. Only plain "key: value" lines are understood.</summary>
/// <param name="Title">Value of the key title.</param>
/// <param name="Date">Value of the key date.</param>
internal sealed record FrontMatter(string? Title, DateOnly? Date)
{
    /// <summary>Reads the header; nothing for none.</summary>
    public static FrontMatter Of(YamlFrontMatterBlock? header)
    {
        var lines = header?.Lines.ToString().Split('\n') ?? [];
        return new FrontMatter(Value(lines, "title:"), WrittenDate.FirstIn(Value(lines, "date:")));
    }

    private static string? Value(string[] lines, string key)
    {
        var line = lines.FirstOrDefault(line => line.StartsWith(key, StringComparison.OrdinalIgnoreCase));
        var value = TitleLine.OneLine(line?[key.Length..].Trim().Trim('"', '\'') ?? "");
        return value.Length > 0 ? value : null;
    }
}
