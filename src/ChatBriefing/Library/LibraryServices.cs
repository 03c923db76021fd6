using System.ComponentModel.DataAnnotations;
using ChatBriefing.Library.Ingestion;
using ChatBriefing.Library.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBriefing.Library;

/// <summary>Registers what reads documents and brings them into the library.</summary>
public static class LibraryServices
{
    /// <summary>
    /// Adds the readers of all formats and the <see cref="Ingester"/>. The caller adds the store
    /// (<see cref="IVersionWriter"/>) and binds <see cref="ReadingOptions"/>.
    /// </summary>
    public static IServiceCollection AddLibrary(this IServiceCollection services)
    {
        services.AddOptions<ReadingOptions>().Validate(
            static options => Validator.TryValidateObject(options, new ValidationContext(options), null, validateAllProperties: true),
            "Reading:MaxBytes must be 1 to 1,073,741,824 and Reading:MaxCharacters 1 to 500,000,000; correct the settings");
        return services
            .AddSingleton<TextDecoder>()
            .AddSingleton(provider => new DocumentReaders(FileFormats.Using(provider.GetRequiredService<TextDecoder>())))
            .AddSingleton<Ingester>();
    }
}
