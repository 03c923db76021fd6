using ChatBriefing.Server.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace ChatBriefing.Server.Web.Guards;

/// <summary>Passes on what the storage says when it cannot be written: its message tells what to do.</summary>
internal sealed class StorageFaultHandler : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not StorageUnavailableException fault)
        {
            return false;
        }

        await Results.Problem(fault.Message, statusCode: StatusCodes.Status503ServiceUnavailable, title: "The library cannot be written or read").ExecuteAsync(httpContext);
        return true;
    }
}
