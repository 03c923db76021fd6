using ChatBriefing.Briefings;
using ChatBriefing.Server.Web.SignIn;

namespace ChatBriefing.Server.Web.Pages.Briefings;

/// <summary>Who sees which briefings on the pages: those for one person alone are shown only to who keeps the library.</summary>
internal sealed class BriefingSight(WebPerson person)
{
    /// <summary>Whether the visitor may see what goes there.</summary>
    public bool MaySee(Destination destination, HttpContext context) => destination.Person is null || person.CanChange(context.User);
}
