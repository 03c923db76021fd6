using ChatBriefing.Library;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Server.Tests.Leaving;

/// <summary>Reads versions, and fails as often as it is told to before it does.</summary>
internal sealed class FaultyReader : IVersionReader
{
    private IVersionReader? versions;

    /// <summary>How the reader behind it is registered.</summary>
    public ServiceDescriptor? Inner { get; set; }

    /// <summary>How often it still fails.</summary>
    public int Faults { get; set; }

    public FaultyReader Bind(IServiceProvider provider)
    {
        versions = (IVersionReader)(Inner!.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, Inner.ImplementationType!));
        return this;
    }

    public Task<DocumentVersion?> FindAsync(string documentId, int? number, CancellationToken cancellationToken) =>
        Faults-- > 0 ? throw new InvalidOperationException("It cannot be read.") : versions!.FindAsync(documentId, number, cancellationToken);
}
