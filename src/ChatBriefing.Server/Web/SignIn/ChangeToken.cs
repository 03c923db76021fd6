using System.Security.Cryptography;
using System.Text;
using ChatBriefing.Server.Storage;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Web.SignIn;

/// <summary>
/// The token that changes need where nobody signs in: other users of the machine, and programs that can only reach its
/// ports, must not change the library. It is made at the first start and kept in the data folder, for its owner alone to read.
/// </summary>
public sealed class ChangeToken
{
    /// <summary>Name of the file in the data folder.</summary>
    public const string FileName = "changes.token";

    private const int Bytes = 32;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string path;
    private readonly Lazy<string> value;

    /// <summary>The token of the data folder that the settings name.</summary>
    public ChangeToken(IOptions<StorageOptions> options)
    {
        path = Path.Combine(options.Value.DataPath, FileName);
        value = new Lazy<string>(ReadOrMake);
    }

    /// <summary>The token; made when there is none.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be read or written; the message says what to do.</exception>
    public string Value => value.Value;

    /// <summary>Tells the token without giving it away, for the session of who showed it.</summary>
    public string Fingerprint => Convert.ToHexStringLower(HashOf("session " + Value));

    /// <summary>Whether it is the token. Takes the same time whatever is wrong about it.</summary>
    public bool Matches(string? shown) => CryptographicOperations.FixedTimeEquals(HashOf(shown ?? ""), HashOf(Value));

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private string ReadOrMake()
    {
        try
        {
            if (!File.Exists(path))
            {
                MakeAlone();
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, OwnerOnly);
            }

            var read = File.ReadAllText(path).Trim();
            return read.Length >= Bytes ? read : throw new StorageUnavailableException($"{path} holds no token: delete it, and the next start makes another.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException($"{path} cannot be read or written: let this user do both, or set DataPath to another folder.", fault);
        }
    }

    /// <summary>One server at a time: a move that must not overwrite looks first and moves then, and a second one may come in between.</summary>
    private void MakeAlone()
    {
        using var alone = new Mutex(false, $"chatbriefing-{Convert.ToHexStringLower(HashOf(Path.GetFullPath(path)))}");
        try
        {
            alone.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // A server was killed meanwhile, and this one holds it now.
        }

        try
        {
            if (!File.Exists(path))
            {
                Make();
            }
        }
        finally
        {
            alone.ReleaseMutex();
        }
    }

    /// <summary>Written aside and put in place at once: of two servers that start together both take the one that was there first.</summary>
    private void Make()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var aside = $"{path}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using (var file = new StreamWriter(aside, Encoding.ASCII, options))
        {
            file.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)).TrimEnd('=').Replace('+', '-').Replace('/', '_'));
        }

        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }
    }
}
