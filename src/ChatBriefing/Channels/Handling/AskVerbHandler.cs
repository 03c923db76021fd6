using ChatBriefing.Channels.Answers;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Verbs;

namespace ChatBriefing.Channels.Handling;

/// <summary>Answers a question, or passes over a message that was not meant for the bot. Below an edition a reply is about its items.</summary>
public sealed class AskVerbHandler(
    Answering answering, ItemAnswering items, ThreadEditions editions, OwnAnswering own, AudienceFinder audiences, IThreadReader threads) : IVerbHandler<Ask>
{
    /// <inheritdoc />
    public async Task<TurnResult> HandleAsync(QueuedTurn queued, Ask verb, CancellationToken cancellationToken)
    {
        var thread = await threads.ReadAsync(queued.Turn.Conversation, cancellationToken);
        var edition = queued.Turn.IsAddressed || thread.IsOurs ? await editions.FindAsync(queued.Turn, cancellationToken) : null;
        var number = edition is null ? null : ItemWords.Read(verb.Text, [.. edition.Edition.Items.Select(item => item.Number)]);
        if (!queued.Turn.IsAddressed && !FollowUpRule.IsMeant(queued.Turn, verb.Text, thread) && !IsAboutItem(queued.Turn, number, thread))
        {
            return new TurnResult { IsVoice = thread.IsOurs };
        }

        if (await audiences.OfAsync(queued.Turn, cancellationToken) is { Readers.Count: 0 })
        {
            return Replying.Say(queued, NoticeKind.NotForYou, privately: true);
        }

        if (edition?.Edition.Items.FirstOrDefault(item => item.Number == number) is { } item)
        {
            return Say(queued, await items.MoreAsync(queued, item, cancellationToken));
        }

        if (edition is not null && ItemWords.IsMeant(verb.Text, edition.IsItsThread))
        {
            return Replying.Say(queued, NoticeKind.NoSuchItem);
        }

        if (Answering.ObjectionTo(verb.Text) is { } notice)
        {
            return Replying.Say(queued, notice);
        }

        if (edition is { IsItsThread: true })
        {
            return Say(queued, await items.AnswerAsync(queued, verb.Text, edition.Edition, thread, cancellationToken));
        }

        var answer = await answering.AnswerAsync(queued, verb.Text, queued.Key, thread, cancellationToken);
        return await own.AddAsync(Say(queued, answer), queued, thread, cancellationToken);
    }

    /// <summary>"More on 3" below an edition is meant for the bot, unless it is said to somebody else.</summary>
    private static bool IsAboutItem(Turn turn, int? number, ThreadView thread) => number is not null && thread.IsOurs && !turn.MentionsOthers;

    private static TurnResult Say(QueuedTurn queued, AnswerRecord answer) =>
        new() { Answer = answer, Posts = [Replying.Openly(queued, PostContent.Answer(answer.Id))] };
}
