using System.CommandLine;
using ChatBriefing.Benchmarks.Auditing;
using ChatBriefing.Benchmarks.BriefingQuality;
using ChatBriefing.Benchmarks.BriefingWeek;
using ChatBriefing.Benchmarks.Chats;
using ChatBriefing.Benchmarks.CheckSpeed;
using ChatBriefing.Benchmarks.DrafterTraining;
using ChatBriefing.Benchmarks.Fuzzing;
using ChatBriefing.Benchmarks.GroundingTraining;
using ChatBriefing.Benchmarks.IngestKills;
using ChatBriefing.Benchmarks.RankerTraining;
using ChatBriefing.Benchmarks.Reading;
using ChatBriefing.Benchmarks.Replay;
using ChatBriefing.Benchmarks.Rights;
using ChatBriefing.Benchmarks.SlackLoad;
using ChatBriefing.Benchmarks.TeamsLoad;

var root = new RootCommand("Long work that the tests do not do: learning, replaying, measuring, killing.")
{
    new TrainRankerCommand(),
    new TrainDrafterCommand(),
    new TrainGroundingCommand(),
    new CheckSpeedCommand(),
    new ReplayCommand(),
    new ReadingCommand(),
    new IngestKillsCommand(),
    new IngestFuzzCommand(),
    new AcksCommand(),
    new KillCommand(),
    new KillChildCommand(),
    new SlackLoadCommand(),
    new LoadServerCommand(),
    new TeamsLoadCommand(),
    new BriefingQualityCommand(),
    new BriefingWeekCommand(),
    new WeekServerCommand(),
    new RightsCommand(),
    new AuditSpeedCommand(),
};
return await root.Parse(args).InvokeAsync();
