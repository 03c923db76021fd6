using System.Text.Json.Nodes;

namespace ChatBriefing.Server.Tests.Teams.Fakes;

/// <summary>What Teams asks of one stream: numbers in order, text that only grows, and an end.</summary>
public sealed class StreamRules(string conversation)
{
    private int sequence;
    private string text = "";
    private bool isEnded;

    public string Conversation { get; } = conversation;

    /// <summary>When its calls came.</summary>
    public List<DateTimeOffset> Times { get; } = [];

    /// <summary>Takes the next call; what is wrong with it, in words.</summary>
    public IEnumerable<string> Take(JsonObject activity, JsonObject info, DateTimeOffset now)
    {
        Times.Add(now);
        var said = (string?)activity["text"] ?? "";
        var type = (string?)info["streamType"];
        if (isEnded)
        {
            yield return "a stream goes on after its end";
        }

        if (Conversation.StartsWith("19:", StringComparison.Ordinal))
        {
            yield return "a stream outside a one-to-one chat";
        }

        if (type == "final")
        {
            isEnded = true;
            if (info["streamSequence"] is not null || (string?)activity["type"] != "message")
            {
                yield return "the end of a stream is a message without a number";
            }
        }
        else
        {
            if ((int?)info["streamSequence"] != ++sequence || (string?)activity["type"] != "typing" || activity["attachments"] is not null)
            {
                yield return $"call {sequence} of a stream has another number, type or a card";
            }
        }

        if (type != "informative")
        {
            if (!said.StartsWith(text, StringComparison.Ordinal))
            {
                yield return $"a stream took back \"{text}\"";
            }

            text = said;
        }
    }
}
