using ChatBriefing.Server.Storage;

namespace ChatBriefing.Server.Commands;

/// <summary>The library, opened for one command. A server may have it open at the same time.</summary>
internal sealed class OpenLibrary : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private OpenLibrary(ServiceProvider services) => this.services = services;

    /// <summary>Opens the library that the settings name; makes it when it is not there.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be opened; the message says what to do.</exception>
    public static async Task<OpenLibrary> OpenAsync(IConfiguration configuration, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection().AddSingleton(configuration).AddLogging().AddProduct(configuration).BuildServiceProvider();
        try
        {
            await services.GetRequiredService<DatabaseStart>().StartAsync(cancellationToken);
            return new OpenLibrary(services);
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }

    /// <summary>All services.</summary>
    public IServiceProvider Services => services;

    /// <summary>A service of the library.</summary>
    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => services.DisposeAsync();
}
