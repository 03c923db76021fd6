using ChatBriefing.Asking;
using ChatBriefing.Server.Web;

namespace ChatBriefing.Server.Commands.Asking;

/// <summary>Takes the question from the arguments or from a pipe.</summary>
internal static class QuestionText
{
    /// <summary>Most characters read from a pipe: enough to tell how long a question that is too long is.</summary>
    private const int MostRead = 20 * Question.MaxLength;

    /// <summary>The question.</summary>
    /// <exception cref="UserErrorException">There is none, or it is too long.</exception>
    public static async Task<string> ReadAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var text = words is [] or ["-"] ? await FromPipeAsync(cancellationToken) : string.Join(' ', words);
        return QuestionRules.ObjectionTo(text) is { } objection ? throw new UserErrorException(objection) : text.Trim();
    }

    private static async Task<string> FromPipeAsync(CancellationToken cancellationToken)
    {
        if (!Console.IsInputRedirected)
        {
            throw new UserErrorException("There is no question: write it behind ask, in quotes. See: chatbriefing ask --help");
        }

        var buffer = new char[MostRead];
        var length = await Console.In.ReadBlockAsync(buffer, cancellationToken);
        return new string(buffer, 0, length).Trim();
    }
}
