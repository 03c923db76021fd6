using ChatBriefing.Server.Links;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>
/// Behind a proxy that ends the encryption, requests come by http: those for the host of PublicUrl count as sent by its
/// scheme, so that cookies are for encrypted lines only and the provider is given the address that people use.
/// </summary>
internal sealed class PublicScheme(RequestDelegate next, PublicAddress address)
{
    /// <summary>Passes the request on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (Uri.TryCreate(address.Url, UriKind.Absolute, out var ours)
            && ours.Scheme == Uri.UriSchemeHttps
            && ours.Authority.Equals(context.Request.Host.Value, StringComparison.OrdinalIgnoreCase))
        {
            context.Request.Scheme = Uri.UriSchemeHttps;
        }

        return next(context);
    }
}
