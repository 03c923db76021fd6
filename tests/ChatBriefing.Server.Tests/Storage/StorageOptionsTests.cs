using ChatBriefing.Server.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatBriefing.Server.Tests.Storage;

public sealed class StorageOptionsTests
{
    [Fact]
    public void Nothing_need_be_set()
    {
        var options = Read([]);

        SqliteDatabase.PathOf(options).ShouldBe(Path.GetFullPath("data/chatbriefing.db"));
    }

    [Fact]
    public void The_data_path_is_a_setting_of_the_root()
    {
        SqliteDatabase.PathOf(Read([new("DataPath", "/srv/library")])).ShouldBe("/srv/library/chatbriefing.db");
    }

    [Fact]
    public void A_connection_string_takes_the_place_of_the_data_path()
    {
        SqliteDatabase.PathOf(Read([new("Storage:ConnectionString", "Data Source=/srv/other.db")])).ShouldBe("/srv/other.db");
    }

    [Theory]
    [InlineData("Storage:Provider", "Postgres", "Storage:Provider 'Postgres' comes in a later release; set it to 'Sqlite' or leave it out.")]
    [InlineData("Storage:Provider", "Oracle", "Storage:Provider 'Oracle' is not known; set it to 'Sqlite' or leave it out.")]
    [InlineData("DataPath", " ", "DataPath is empty; name a folder that this user may write to.")]
    [InlineData("Storage:ConnectionString", "Data Source=:memory:", "Storage:ConnectionString names no file; write 'Data Source=/path/to/file.db' or leave it out.")]
    [InlineData("Storage:ConnectionString", "Host=db", "Storage:ConnectionString names no file; write 'Data Source=/path/to/file.db' or leave it out.")]
    public void What_cannot_work_is_refused_with_the_mend(string key, string value, string message)
    {
        Should.Throw<OptionsValidationException>(() => Read([new(key, value)])).Message.ShouldBe(message);
    }

    private static StorageOptions Read(KeyValuePair<string, string?>[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        using var services = new ServiceCollection().AddStorage(configuration).BuildServiceProvider();
        return services.GetRequiredService<IOptions<StorageOptions>>().Value;
    }
}
