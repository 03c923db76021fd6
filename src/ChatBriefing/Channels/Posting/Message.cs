namespace ChatBriefing.Channels.Posting;

/// <summary>
/// What a poster renders and sends: a closed set. Words of documents come only inside a <see cref="Reply"/>, which only
/// the desk can make, and in the card of a <see cref="ProposalMessage"/>, which shows an admin what is not in the library
/// yet; titles stand in lists. All other words are the program's own, inside a <see cref="Notice"/>.
/// </summary>
public abstract record Message
{
    private protected Message()
    {
    }
}
