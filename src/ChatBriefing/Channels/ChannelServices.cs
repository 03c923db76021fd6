using ChatBriefing.Channels.Answers;
using ChatBriefing.Briefings.Editions;
using ChatBriefing.Channels.Editions;
using ChatBriefing.Channels.Handling;
using ChatBriefing.Channels.Members;
using ChatBriefing.Channels.Posting;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Rooms;
using ChatBriefing.Channels.Subscribing;
using ChatBriefing.Channels.Verbs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Channels;

/// <summary>Registers what every channel shares.</summary>
public static class ChannelServices
{
    /// <summary>Adds the handlers, the desk that prepares replies, and the door that turns come in by.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services) => services
        .AddSingleton<IValidateOptions<ChannelOptions>, ChannelOptionsValidator>()
        .AddSingleton<Reply.Desk>()
        .AddSingleton<PastDesk>()
        .AddSingleton<AskHandler>()
        .AddSingleton<SearchHandler>()
        .AddSingleton<MemberDirectory>()
        .AddSingleton<AudienceFinder>()
        .AddSingleton<AdminCheck>()
        .AddSingleton<AdminRooms>()
        .AddSingleton<TurnIntake>()
        .AddSingleton<TurnDispatcher>()
        .AddSingleton<Answering>()
        .AddSingleton<OwnAnswering>()
        .AddSingleton<KnownAnswer>()
        .AddSingleton<AnswerReview>()
        .AddSingleton<NarrowedReply>()
        .AddSingleton<MessageLoader>()
        .AddSingleton<EditionLoader>()
        .AddSingleton<DestinationRooms>()
        .AddSingleton<EditionAudiences>()
        .AddSingleton<HomeLoader>()
        .AddSingleton<ItemAnswering>()
        .AddSingleton<ThreadEditions>()
        .AddSingleton<LatestEdition>()
        .AddSingleton<DraftPosts>()
        .AddSingleton<EditionRewriter>()
        .AddSingleton<PlaceFinder>()
        .AddSingleton<TopicFinder>()
        .AddSingleton<KnownCollections>()
        .AddSingleton<SubscriptionDrafter>()
        .AddSingleton<BriefingAccess>()
        .AddSingleton<BriefingParts>()
        .AddSingleton<SayingAudiences>()
        .AddSingleton<PreviewDesk>()
        .AddSingleton<BriefingSpeaker>()
        .AddSingleton<IVerbHandler<Ask>, AskVerbHandler>()
        .AddSingleton<IVerbHandler<Edit>, EditHandler>()
        .AddSingleton<IVerbHandler<Retract>, RetractHandler>()
        .AddSingleton<IVerbHandler<Help>, HelpHandler>()
        .AddSingleton<IVerbHandler<Greet>, GreetHandler>()
        .AddSingleton<IVerbHandler<Home>, HomeHandler>()
        .AddSingleton<IVerbHandler<Explain>, ExplainHandler>()
        .AddSingleton<IVerbHandler<ShowWithheld>, ShowWithheldHandler>()
        .AddSingleton<IVerbHandler<GiveFeedback>, GiveFeedbackHandler>()
        .AddSingleton<IVerbHandler<Share>, ShareHandler>()
        .AddSingleton<IVerbHandler<TellOwners>, TellOwnersHandler>()
        .AddSingleton<IVerbHandler<DeleteAnswer>, DeleteAnswerHandler>()
        .AddSingleton<IVerbHandler<ShowRest>, ShowRestHandler>()
        .AddSingleton<IVerbHandler<Unknown>, UnknownHandler>()
        .AddProposals();

    private static IServiceCollection AddProposals(this IServiceCollection services) => services
        .AddSingleton<Overlaps>()
        .AddSingleton<Proposing>()
        .AddSingleton<Choosing>()
        .AddSingleton<KnownProposal>()
        .AddSingleton<ProposalLoader>()
        .AddSingleton<DocumentsLoader>()
        .AddSingleton<IVerbHandler<OfferFiles>, OfferFilesHandler>()
        .AddSingleton<IVerbHandler<Brief>, BriefHandler>()
        .AddSingleton<IVerbHandler<AskItem>, AskItemHandler>()
        .AddSingleton<IVerbHandler<Decide>, DecideHandler>()
        .AddSingleton<IVerbHandler<ShowDraft>, ShowDraftHandler>()
        .AddSingleton<IVerbHandler<Reword>, RewordHandler>()
        .AddSingleton<IVerbHandler<PrepareFile>, PrepareFileHandler>()
        .AddSingleton<IVerbHandler<OfferAddress>, OfferAddressHandler>()
        .AddSingleton<IVerbHandler<ListDocuments>, ListDocumentsHandler>()
        .AddSingleton<IVerbHandler<ProposeRemoval>, ProposeRemovalHandler>()
        .AddSingleton<IVerbHandler<Approve>, ApproveHandler>()
        .AddSingleton<IVerbHandler<Decline>, DeclineHandler>()
        .AddSingleton<IVerbHandler<PutInto>, PutIntoHandler>()
        .AddSingleton<IVerbHandler<CarryOut>, CarryOutHandler>();
}
