namespace ChatBriefing.Server.Web.Pages.Documents;

/// <summary>What the list of the library says about a document or file.</summary>
public enum EntryState
{
    /// <summary>Questions find it.</summary>
    Current = 1,

    /// <summary>It was removed and can be restored.</summary>
    Removed,

    /// <summary>It did not get in.</summary>
    Refused,

    /// <summary>It ended the process that read it too often, and nothing reads it by itself.</summary>
    SetAside,
}
