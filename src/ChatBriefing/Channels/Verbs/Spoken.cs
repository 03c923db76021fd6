using System.Text.RegularExpressions;
using ChatBriefing.Channels.Proposals;
using ChatBriefing.Channels.Subscribing;

namespace ChatBriefing.Channels.Verbs;

/// <summary>
/// Tells what words that were addressed to the bot want, the same on every platform. Most are questions; what else they
/// may be is so narrow that a question is not taken for it: a command about briefings, the command written out with its
/// name, a message that is an address and nothing more, "add" and an address, "documents", and "remove" without a
/// question mark.
/// </summary>
public static partial class Spoken
{
    private const int LongestRemoval = 200;

    /// <summary>The verb of a message.</summary>
    /// <param name="words">The words as they are shown.</param>
    /// <param name="ids">The same with channels and people by their ids; the words themselves where the platform has none.</param>
    /// <param name="whole">The same with every address in full; the words themselves where the platform does not shorten them.</param>
    /// <param name="files">The files that came with them.</param>
    public static Verb Of(string words, string ids, string whole, IReadOnlyList<OfferedFile> files)
    {
        var text = whole.Trim();
        return files.Count > 0 ? new OfferFiles(files, words.Trim())
            : BriefingGrammar.IsMeant(words) ? new Brief(ids, "")
            : CommandName.Behind(words) is { } behind ? Commanded.Of(behind, CommandName.Behind(ids) ?? behind, CommandName.Behind(whole) ?? behind)
            : Help().IsMatch(text) ? new Help()
            : OrderOf(text) ?? new Ask(words);
    }

    /// <summary>The verb of a command whose words are an order to the library; null when they are none.</summary>
    public static Verb? OfCommand(string text) => OrderOf(text)
        ?? (Documents().Match(text) is { Success: true } documents ? new ListDocuments(documents.Groups["words"].Value.Trim())
            : text.Equals("add", StringComparison.OrdinalIgnoreCase) || text.StartsWith("add ", StringComparison.OrdinalIgnoreCase) ? new OfferAddress("", null)
            : text.Equals("remove", StringComparison.OrdinalIgnoreCase) ? new ProposeRemoval("")
            : null);

    /// <summary>Whether words are an order to the library or ask for help, and nothing else.</summary>
    public static bool IsOrder(string text) => Help().IsMatch(text) || OrderOf(text) is not null;

    /// <summary>The collection that is named beside files ("add to rules"); null when none is.</summary>
    public static string? CollectionIn(string words) =>
        AddTo().Match(words.Trim()) is { Success: true } named ? named.Groups["collection"].Value : null;

    private static Verb? OrderOf(string text)
    {
        if (Address().IsMatch(text))
        {
            return new OfferAddress(text, null);
        }

        if (Add().Match(text) is { Success: true } add)
        {
            var (address, collection) = (add.Groups["address"].Value, add.Groups["collection"].Value.Trim());
            var whole = address.Contains("://", StringComparison.Ordinal) ? address : $"https://{address}";
            return new OfferAddress(whole, collection.Length > 0 ? collection : null);
        }

        if (List().Match(text) is { Success: true } list)
        {
            return new ListDocuments(list.Groups["words"].Value.Trim());
        }

        return text.Length <= LongestRemoval && Remove().Match(text) is { Success: true } remove ? new ProposeRemoval(remove.Groups["words"].Value.Trim()) : null;
    }

    [GeneratedRegex(@"^\W*help\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Help();

    [GeneratedRegex(@"^https?://\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    /// <summary>Without "https://" it must look like a host all the same.</summary>
    [GeneratedRegex(@"^add\s+(?<address>https?://\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/\S*)?)(?:\s+(?:to\s+)?(?<collection>\S.*))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Add();

    [GeneratedRegex(@"^add\s+(?:(?:this|it|them|these)\s+)?to\s+(?<collection>\S.{0,63})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AddTo();

    [GeneratedRegex(@"^(?:list\s+)?documents$|^list\s+documents\s+(?<words>.+)$|^documents:(?<words>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex List();

    [GeneratedRegex(@"^documents\s+(?<words>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Documents();

    [GeneratedRegex(@"^remove\s+(?<words>\S[^\r\n]*?[^?？؟\s])\s*$|^remove\s+(?<words>[^?？؟\s])\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remove();
}
