namespace ChatBriefing.Server.Commands.Doctor;

/// <summary>Whether readers elsewhere can follow the links in answers.</summary>
internal sealed class AddressCheck(IConfiguration configuration) : IDoctorCheck
{
    /// <inheritdoc/>
    public string Name => "Public address";

    /// <inheritdoc/>
    public Task<CheckResult> RunAsync(CancellationToken cancellationToken)
    {
        var url = configuration["PublicUrl"] ?? "";
        var result = url.Length == 0 ? CheckResult.Skipped("PublicUrl is not set: links in answers open on this machine only")
            : Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? CheckResult.Fine(url)
            : CheckResult.Failed($"PublicUrl \"{url}\" is no address: write it as https://chatbriefing.example.com");
        return Task.FromResult(result);
    }
}
