namespace ChatBriefing.Server.Web.Guards;

/// <summary>Reads the form of a request. One that is none, or breaks off, is the sender's fault and not the server's.</summary>
internal static class FormReader
{
    /// <summary>Its fields.</summary>
    /// <exception cref="BadHttpRequestException">The body is no form, or none that can be read.</exception>
    public static async Task<IFormCollection> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            throw new BadHttpRequestException("The body must be a form");
        }

        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("The form is broken or too large", fault);
        }
    }
}
