using System.Collections.Frozen;

namespace ChatBriefing.Library.Text;

/// <summary>About 150 English words, and the commonest Arabic ones, that occur in every text and so tell nothing about it.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> Set = string.Join(
        ' ',
        "a an the this that these those such same own other another each every either neither both",
        "i me my mine myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers",
        "herself it its itself they them their theirs themselves who whom whose which what when where why how",
        "am is are was were be been being have has had having do does did doing done will would shall should can could",
        "may might must ought and but or nor if then else because as until while of at by for with about against between",
        "into through during before after above below to from up down in out on off over under again further once here",
        "there all any few more most some no not only than too very just also so much many let i'm you're he's she's it's",
        "we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll",
        "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't can't",
        "cannot couldn't mustn't let's that's who's what's here's there's when's where's why's how's please tell",
        "من في على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا متى أين اين كيف لماذا هل كان كانت هو هي هم أن ان",
        "إن لا لم لن قد ثم أو او و ف ب ل ك كم أي اي بين بعد قبل عند كل بعض غير حيث منذ حتى إذا اذا لكن بل كما").Split(' ')
        .Select(word => Fold.Lower(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word that <see cref="Fold.Lower"/> has been over is a stop word.</summary>
    public static bool Contains(string lower) => Set.Contains(lower);

    /// <summary>Those that are English.</summary>
    internal static IEnumerable<string> English => Set.Where(word => char.IsAsciiLetter(word[0]));

    /// <summary>How many there are.</summary>
    public static int Count => Set.Count;
}
