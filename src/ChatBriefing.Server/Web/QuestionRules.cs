using System.Globalization;
using ChatBriefing.Asking;

namespace ChatBriefing.Server.Web;

/// <summary>What a question must be, told in one sentence when it is not.</summary>
public static class QuestionRules
{
    /// <summary>Most earlier questions that one may lean on.</summary>
    public const int MostEarlier = 20;

    /// <summary>What is wrong with the question and the mend; null when nothing is.</summary>
    public static string? ObjectionTo(string? question)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            return "The question is empty: write what you want to know.";
        }

        return question.Length <= Question.MaxLength
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"The question has {question.Length:N0} characters and may have {Question.MaxLength:N0}: shorten it.");
    }

    /// <summary>What is wrong with the earlier questions and the mend; null when nothing is.</summary>
    public static string? ObjectionTo(IReadOnlyList<string>? earlier) => earlier switch
    {
        null => null,
        { Count: > MostEarlier } => $"There are {earlier.Count} earlier questions and may be {MostEarlier}: send the last ones.",
        _ when earlier.Any(question => ObjectionTo(question) is not null) =>
            string.Create(CultureInfo.InvariantCulture, $"An earlier question is empty or over {Question.MaxLength:N0} characters: leave it out."),
        _ => null,
    };
}
