namespace ChatBriefing.Server.Tests.Web.SignIn;

/// <summary>What is wrong about a token that the fake provider gives.</summary>
public enum Spoiled
{
    Nothing = 0,
    Nonce,
    NoNonce,
    Issuer,
    Audience,
    Expired,
    NotYetValid,
    NoSignature,
    OtherKey,
    SharedKey,
}
