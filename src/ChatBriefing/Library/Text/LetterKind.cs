namespace ChatBriefing.Library.Text;

/// <summary>What a letter tells of the language it is written in.</summary>
internal enum LetterKind
{
    /// <summary>Nothing that is used.</summary>
    Other,

    /// <summary>Latin, Cyrillic, Arabic or Devanagari: many languages, which their words tell apart.</summary>
    Words,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Armenian.</summary>
    Armenian,

    /// <summary>Georgian.</summary>
    Georgian,

    /// <summary>Hebrew.</summary>
    Hebrew,

    /// <summary>Thai.</summary>
    Thai,

    /// <summary>Korean.</summary>
    Hangul,

    /// <summary>Japanese syllables.</summary>
    Kana,

    /// <summary>Chinese characters, in Chinese or Japanese.</summary>
    Han,
}
