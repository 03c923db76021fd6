using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace ChatBriefing.Server.Web.Guards;

/// <summary>Keeps the keys that sign sessions, and what a page hands to its circuit, with the other data, so that both outlive a restart.</summary>
internal static class PageKeys
{
    /// <summary>Keeps them in the folder "keys" of DataPath.</summary>
    public static void AddPageKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("ChatBriefing");
        services.AddOptions<KeyManagementOptions>().Configure<IConfiguration, ILoggerFactory>((options, configuration, loggers) =>
            options.XmlRepository = new KeyFolder(new DirectoryInfo(Path.Combine(configuration["DataPath"] ?? "data", "keys")), loggers));

        // It warns that the keys lie unencrypted, as the documents beside them do; the folder is for its owner alone.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error));
    }
}
