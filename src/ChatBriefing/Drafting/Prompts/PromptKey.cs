namespace ChatBriefing.Drafting.Prompts;

/// <summary>A prompt that the product uses: the name of its file and the variables that its text must and may name.</summary>
public sealed class PromptKey
{
    private PromptKey(string name, params string[] variables)
    {
        Name = name;
        Variables = variables;
    }

    /// <summary>Writes an answer. <c>{{max_claims}}</c> is the most claims it may have.</summary>
    public static PromptKey Answer { get; } = new("answer", "max_claims");

    /// <summary>Makes a follow-up stand alone.</summary>
    public static PromptKey Rewrite { get; } = new("rewrite");

    /// <summary>Writes a briefing. <c>{{max_claims}}</c> is the most claims it may have.</summary>
    public static PromptKey Briefing { get; } = new("briefing", "max_claims");

    /// <summary>Judges claims against excerpts.</summary>
    public static PromptKey Judge { get; } = new("judge");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PromptKey> All { get; } = [Answer, Rewrite, Briefing, Judge];

    /// <summary>The file's name without ".md".</summary>
    public string Name { get; }

    /// <summary>Names of its variables.</summary>
    public IReadOnlyList<string> Variables { get; }
}
