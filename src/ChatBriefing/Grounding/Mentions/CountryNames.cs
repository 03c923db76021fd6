using System.Collections.Frozen;

namespace ChatBriefing.Grounding.Mentions;

/// <summary>
/// Countries, places and unions with the words for what is of them, where the one does not follow from the other by its
/// ending ("U.S." and "American", "Greek" and "Greece"). Written for this project; add lines freely.
/// </summary>
internal static class CountryNames
{
    private static readonly string[] Groups =
    [
        "us usa american americans america states", "uk britain british briton britons kingdom", "england english englishman", "scotland scottish scots scot",
        "wales welsh welshman", "ireland irish irishman", "france french frenchman", "germany german germans", "spain spanish spaniard spaniards", "netherlands dutch holland",
        "switzerland swiss", "greece greek greeks", "turkey türkiye turkish turk turks", "poland polish pole poles", "denmark danish dane danes", "sweden swedish swede swedes",
        "finland finnish finn finns", "norway norwegian", "iceland icelandic", "portugal portuguese", "czechia czech czechs", "slovakia slovak slovaks", "croatia croatian croat croats",
        "serbia serbian serb serbs", "bosnia bosnian bosniak", "hungary hungarian", "ukraine ukrainian ukrainians", "russia russian russians", "cyprus cypriot cypriots", "malta maltese",
        "afghanistan afghan afghans", "pakistan pakistani", "kazakhstan kazakh", "uzbekistan uzbek", "tajikistan tajik", "kyrgyzstan kyrgyz", "turkmenistan turkmen",
        "iraq iraqi iraqis", "israel israeli israelis", "palestine palestinian palestinians", "lebanon lebanese", "saudi saudis arabia", "emirates uae emirati", "yemen yemeni yemenis",
        "oman omani", "qatar qatari", "kuwait kuwaiti", "bahrain bahraini", "philippines filipino filipinos philippine", "thailand thai thais", "myanmar burma burmese",
        "china chinese", "taiwan taiwanese", "japan japanese", "vietnam vietnamese", "laos laotian lao", "nepal nepalese nepali", "bangladesh bangladeshi", "peru peruvian peruvians",
        "argentina argentine argentinian argentines", "barbados barbadian", "congo congolese", "sudan sudanese", "senegal senegalese", "niger nigerien", "mali malian",
        "madagascar malagasy", "zealand zealander", "un nations", "eu europe european europeans", "kremlin moscow",
    ];

    private static readonly FrozenDictionary<string, string[]> Others = Groups
        .Select(group => group.Split(' ')).SelectMany(group => group.Select(name => (name, others: group.Where(other => other != name).ToArray())))
        .ToFrozenDictionary(pair => pair.name, pair => pair.others, StringComparer.Ordinal);

    /// <summary>The other words of the same country; none for any other word.</summary>
    public static IReadOnlyList<string> OthersOf(string lower) => Others.TryGetValue(lower, out var others) ? others : [];
}
