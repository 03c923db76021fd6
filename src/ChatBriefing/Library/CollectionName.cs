namespace ChatBriefing.Library;

/// <summary>The rules for names of collections.</summary>
public static class CollectionName
{
    /// <summary>The collection for documents that name none.</summary>
    public const string Default = "general";

    /// <summary>Most characters of a name.</summary>
    public const int MaxLength = 64;

    /// <summary>Whether a collection may be called that: letters with their marks, digits, space, "-", "_" and ".", no space at either end.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= MaxLength && name[0] != ' ' && name[^1] != ' ' && name.All(IsAllowed);

    /// <summary>One line for whoever gave a name that is not valid.</summary>
    public static string Advice(string name)
    {
        var shown = new string([.. name.Where(c => !char.IsControl(c)).Take(MaxLength)]);
        return $"\"{shown}\" cannot be the name of a collection; use letters, digits, spaces, - _ and ., at most {MaxLength} characters";
    }

    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || Text.Script.IsMark(c) || c is ' ' or '-' or '_' or '.';
}
