using System.Text.RegularExpressions;
using ChatBriefing.Server.Commands;
using Microsoft.Extensions.Configuration;

namespace ChatBriefing.Server.Tests.Commands;

/// <summary>Settings that stand among the arguments.</summary>
public sealed partial class GivenSettingsTests
{
    /// <summary>Those that the README's table names in its first column, where they are not shortened to their end, and those of the file that ships.</summary>
    public static TheoryData<string> Known => [.. Documented().Concat(Shipped()).Distinct()];

    [Theory]
    [MemberData(nameof(Known))]
    [InlineData("Briefings:Holidays:Zones:Europe/Berlin")]
    [InlineData("Admins:0")]
    public void Each_setting_that_is_told_of_is_taken_from_the_arguments(string name)
    {
        var given = GivenSettings.Split(["serve", $"--{name}=1"]);

        given.Settings.ShouldBe([$"--{name}=1"]);
        given.Rest.ShouldBe(["serve"]);
    }

    [Fact]
    public void Of_the_table_every_line_is_read() => Documented().Count().ShouldBeGreaterThan(60);

    [Fact]
    public async Task The_zone_and_the_holidays_of_schedules_can_be_given_as_arguments()
    {
        using var program = new ChildProgram();
        program.Write("days.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");

        (await program.RunAsync("briefing", "add", "weekdays 8:30", "--yes", "--Briefings:Zone=Asia/Tokyo", "--Briefings:Holidays:File=days.ics")).Output.ShouldContain("Asia/Tokyo");
        (await program.RunAsync("briefing", "add", "weekdays 8:30", "--yes", "--Briefings:Holidays:File=gone.ics")).ShouldTell(2, "gone.ics");
    }

    private static IEnumerable<string> Documented() => File.ReadLines(Path.Combine(RootFolder(), "README.md"))
        .SkipWhile(line => !line.Contains("`--Name=value`", StringComparison.Ordinal))
        .SkipWhile(line => !line.StartsWith('|'))
        .TakeWhile(line => line.StartsWith('|'))
        .SelectMany(line => Setting().Matches(line.Split('|')[1]).Select(match => match.Groups[1].Value));

    private static IEnumerable<string> Shipped() => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).Build().AsEnumerable()
        .Where(setting => setting.Value is not null).Select(setting => setting.Key);

    private static string RootFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ChatBriefing.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests stand outside the repository.");
        }

        return folder.FullName;
    }

    /// <summary>A name as it can be given; "…:Zone" and "Admins" are not.</summary>
    [GeneratedRegex("`([A-Z][A-Za-z]*(?::[A-Za-z0-9-]+)+|DataPath|Urls|PublicUrl)`", RegexOptions.CultureInvariant)]
    private static partial Regex Setting();
}
