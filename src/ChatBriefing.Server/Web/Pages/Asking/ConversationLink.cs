using System.Text;

namespace ChatBriefing.Server.Web.Pages.Asking;

/// <summary>
/// Keeps a conversation in the page's address, one "q" a question: so it can be linked, opened anew and gone back in,
/// and nothing of it is kept on the server.
/// </summary>
internal static class ConversationLink
{
    /// <summary>Most characters of the address, well under what browsers, proxies and the server take in a request line.</summary>
    private const int MaxLength = 6_000;

    /// <summary>Most questions that one address carries.</summary>
    private const int MaxQuestions = 10;

    /// <summary>The address of the conversation; its oldest questions are left out where it would grow too long.</summary>
    public static string Of(IReadOnlyList<string> questions)
    {
        var query = new StringBuilder();
        foreach (var question in questions.Reverse().Take(MaxQuestions))
        {
            var part = $"q={Uri.EscapeDataString(question)}";
            if (query.Length > 0 && query.Length + part.Length > MaxLength)
            {
                break;
            }

            query.Insert(0, query.Length == 0 ? part : part + "&");
        }

        return query.Length == 0 ? "/" : $"/?{query}";
    }
}
