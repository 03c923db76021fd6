using Microsoft.Extensions.Options;

namespace ChatBriefing.Library.Collections;

/// <summary>Refuses presets that name no collection or no reader, at start and with the mend.</summary>
public sealed class CollectionOptionsValidator : IValidateOptions<CollectionOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, CollectionOptions options)
    {
        foreach (var (collection, preset) in options.Collections)
        {
            try
            {
                ReaderChange.Read(collection, ReaderChangeKind.Set, preset.Readers);
            }
            catch (ReaderChangeException fault)
            {
                return ValidateOptionsResult.Fail($"Library:Collections:{collection}:Readers: {fault.Message}");
            }
        }

        return ValidateOptionsResult.Success;
    }
}
