using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace ChatBriefing.Server.Web.Guards;

/// <summary>Keeps keys in a folder that its owner alone can read: whoever had them could make a session of anybody's.</summary>
internal sealed class KeyFolder(DirectoryInfo folder, ILoggerFactory loggers) : FileSystemXmlRepository(folder, loggers)
{
    /// <inheritdoc/>
    public override void StoreElement(XElement element, string friendlyName)
    {
        Directory.Create();
        if (!OperatingSystem.IsWindows())
        {
            Directory.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }

        base.StoreElement(element, friendlyName);
    }
}
