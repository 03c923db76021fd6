namespace ChatBriefing.Server.Web.SignIn;

/// <summary>Names of the ways to be known to the server.</summary>
internal static class SignInSchemes
{
    /// <summary>Chooses between the others, by what a request brings.</summary>
    public const string Front = "Front";

    /// <summary>The session of a browser.</summary>
    public const string Session = "Session";

    /// <summary>The provider, where people sign in.</summary>
    public const string Provider = "Provider";

    /// <summary>A token of the provider that a program sends.</summary>
    public const string Program = "Program";

    /// <summary>The token for changes that a program sends.</summary>
    public const string Local = "Local";
}
