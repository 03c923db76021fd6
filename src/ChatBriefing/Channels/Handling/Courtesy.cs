using System.Text.RegularExpressions;

namespace ChatBriefing.Channels.Handling;

/// <summary>
/// Tells words of courtesy from questions: "thanks!" below an answer would otherwise be asked with the words of the
/// question before, and get the same answer once more.
/// </summary>
public static partial class Courtesy
{
    /// <summary>What is said in return; null when the words are more than courtesy.</summary>
    public static NoticeKind? ReturnFor(string text) => Thanks().IsMatch(text) ? NoticeKind.Welcome : Greeting().IsMatch(text) ? NoticeKind.Hello : null;

    [GeneratedRegex(@"^\W*(?:(?:oh|ah|well|yes|no|many|good|a lot|so much|very much|again|all|bot|team|so|very|really|schön|sehr|dir|beaucoup|bien|mucho|mille)\W+)*(?:thanks|thank you|thx|ty|cheers|danke|vielen dank|merci|gracias|grazie|great|perfect|cool|nice|super|ok|okay|got it|understood|noted|alles klar|that helps|that helped|very helpful)(?:\W+(?:thanks|thank you|thx|ty|cheers|danke|vielen dank|merci|gracias|grazie|great|perfect|cool|nice|super|ok|okay|got it|understood|noted|alles klar|that helps|that helped|very helpful|oh|ah|well|yes|no|many|good|a lot|so much|very much|again|all|bot|team|so|very|really|schön|sehr|dir|beaucoup|bien|mucho|mille))*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"^\W*(?:hi|hello|hey|hallo|moin|servus|good (?:morning|afternoon|evening|day)|guten (?:morgen|tag|abend)|bonjour|salut|hola|buenos días|ciao)(?:\W+(?:there|all|bot|team|everyone|everybody|again))*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Greeting();
}
