using System.Collections.Frozen;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>Pairs of opposites, by stem.</summary>
internal static class Antonyms
{
    private static readonly FrozenSet<(string One, string Other)> Pairs = Read(
        "rise fall,rose fell,rising falling,risen fallen,increase decrease,increase reduce,increase decline,rise drop,rose dropped,rise decline,grow shrink,grew shrank,"
        + "raise lower,up down,higher lower,high low,more less,more fewer,gain lose,gain loss,gained lost,profit loss,before after,accept reject,"
        + "accept refuse,approve reject,agree disagree,agree refuse,allow ban,allow forbid,allow deny,permit prohibit,win lose,won lost,victory defeat,"
        + "winner loser,open close,opened closed,opening closing,north south,east west,northern southern,eastern western,northeast southwest,northwest southeast,"
        + "ally enemy,friend enemy,support oppose,supporter opponent,for against,with without,left right,first last,early late,earlier later,"
        + "start end,start finish,start stop,begin end,began ended,begin finish,arrive leave,arrive depart,arrived left,enter leave,enter exit,buy sell,bought sold,import export,"
        + "men women,man woman,male female,boy girl,mother father,son daughter,brother sister,husband wife,king queen,sons daughters,"
        + "old new,old young,older younger,fast slow,faster slower,near far,strong weak,stronger weaker,large small,larger smaller,big small,bigger smaller,largest smallest,"
        + "long short,longer shorter,best worst,better worse,good bad,positive negative,success failure,succeed fail,succeeded failed,successful unsuccessful,"
        + "safe dangerous,legal illegal,lawful unlawful,guilty innocent,convict acquit,convicted acquitted,arrest release,alive dead,live die,born died,birth death,"
        + "inside outside,above below,over under,public private,true false,hot cold,warm cool,warmer cooler,day night,rich poor,wet dry,full empty,hard easy,hard soft,"
        + "major minor,maximum minimum,majority minority,include exclude,add remove,attack defend,love hate,likely unlikely,possible impossible,same different,"
        + "top bottom,front back,front rear,upper lower,forward backward,in out,on off,deploy withdraw,advance retreat,confirm deny,confirmed denied,domestic foreign,"
        + "cheap expensive,heavy light,light dark,war peace,common rare,create destroy,build demolish,send receive,sent received,"
        + "give take,gave took,pass fail,passed failed,past future,previous next,able unable,available unavailable,known unknown,fair unfair,expected unexpected,"
        + "optimistic pessimistic,improve worsen,improved worsened,encourage discourage,appear disappear,connect disconnect,tie untie,lock unlock,"
        + "summer winter,autumn spring,morning evening,yesterday tomorrow,always never,everyone nobody,everything nothing,many few,all none,credit debit,"
        + "deny admit,denied admitted,praise criticise,praise criticize,praised criticised,praised criticized,strengthen weaken,widen narrow,wide narrow,deep shallow,"
        + "he she,him her,his her,himself herself,ascend descend,expand contract,hire fire,hired fired,borrow lend,lead trail,ahead behind,temporary permanent,internal external,active inactive");

    /// <summary>Whether two words are opposites.</summary>
    public static bool Are(Word one, Word other) =>
        Pairs.Contains((one.Term, other.Term)) || Pairs.Contains((one.Lower, other.Lower));

    private static FrozenSet<(string One, string Other)> Read(string table)
    {
        var pairs = new HashSet<(string One, string Other)>();
        foreach (var pair in table.Split(',').Select(pair => pair.Split(' ')))
        {
            foreach (var (one, other) in new[] { (pair[0], pair[1]), (Stemmer.Stem(pair[0]), Stemmer.Stem(pair[1])) })
            {
                pairs.Add((one, other));
                pairs.Add((other, one));
            }
        }

        return pairs.ToFrozenSet();
    }
}
