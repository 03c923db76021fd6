using ChatBriefing.Library;
using ChatBriefing.Server.Web.SignIn;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.Guards;

/// <summary>
/// Tells what readers a visitor of the pages and a caller of the API is. Where people sign in that is the person. Without
/// a sign-in it is the operator on this machine itself, who could read the data folder as well, and everybody for all others.
/// </summary>
internal sealed class WebReader(IConfiguration configuration, IOptions<SignInOptions> signIn, WebPerson person)
{
    /// <summary>
    /// Where readers come by another name, something stands between them and this server, and may come from the loopback
    /// address itself: then nobody is taken for the operator by the address alone.
    /// </summary>
    private readonly bool isHereOnly = !Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var address) || address.IsLoopback;

    /// <summary>The visitor's audience: who sees what this response shows. An admin reads what the person may read.</summary>
    public Audience AudienceOf(HttpContext context) =>
        signIn.Value.IsOn ? person.AudienceOf(context.User)
        : IsOperator(context) || person.CanChange(context.User) ? Audience.Operator
        : Audience.Everyone;

    /// <summary>The audience for what keeps the library in order: its lists name every collection to those who may change them.</summary>
    public Audience KeeperOf(HttpContext context) => person.CanChange(context.User) ? Audience.Operator : AudienceOf(context);

    private bool IsOperator(HttpContext context) => isHereOnly && context.Connection.RemoteIpAddress is not null && LocalRequest.Is(context);
}
