using ChatBriefing.Asking;
using ChatBriefing.Channels.Answers;

namespace ChatBriefing.Channels.Handling;

/// <summary>
/// What a follow-up in a thread may lean on. "More on “…”" is no question that a person asked: "and the ferry fare?" put in
/// its place would ask about that item once more. Only a pronoun right behind it stands for whom the item is about. Pure.
/// </summary>
internal static class EarlierQuestions
{
    private const string Opening = "More on “";

    /// <summary>The question that telling more about an item counts as.</summary>
    public static string More(string headline) => $"{Opening}{headline}”";

    /// <summary>The earlier questions for what is asked now, oldest first.</summary>
    /// <param name="answers">The answers of the thread, oldest first.</param>
    /// <param name="text">What is asked.</param>
    public static IReadOnlyList<string> Of(IEnumerable<AnswerRecord> answers, string text)
    {
        var all = answers.Select(answer => answer.Question).ToList();
        var asked = all.Where(question => !IsMore(question));
        return all is [.., var last] && IsMore(last) && !ReferenceEquals(Pronouns.Resolve(text, last), text) ? [.. asked, last] : [.. asked];
    }

    private static bool IsMore(string question) => question.StartsWith(Opening, StringComparison.Ordinal);
}
