using System.Data.Common;
using ChatBriefing.Server.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ChatBriefing.Server.Tests.Storage;

public sealed class WriteConflictTests
{
    [Theory]
    [InlineData(19, 2067, true)]
    [InlineData(19, 1555, true)]
    [InlineData(19, 787, true)]
    [InlineData(19, 1811, false)]
    [InlineData(19, 1299, false)]
    [InlineData(5, 5, false)]
    [InlineData(5, 517, false)]
    [InlineData(13, 13, false)]
    public void A_row_that_was_there_already_is_a_lost_write_and_a_held_or_full_database_is_none(int code, int extended, bool isLost) =>
        WriteConflict.IsLost(new DbUpdateException("", new SqliteException("", code, extended))).ShouldBe(isLost);

    [Theory]
    [InlineData("23505", true)]
    [InlineData("23503", true)]
    [InlineData("23502", false)]
    [InlineData("40001", false)]
    [InlineData(null, false)]
    public void Other_databases_tell_by_the_states_of_the_standard(string? state, bool isLost) =>
        WriteConflict.IsLost(new DbUpdateException("", new StateException(state))).ShouldBe(isLost);

    [Fact]
    public void A_row_that_changed_or_went_since_it_was_read_is_a_lost_write() =>
        WriteConflict.IsLost(new DbUpdateConcurrencyException("")).ShouldBeTrue();

    private sealed class StateException(string? state) : DbException
    {
        public override string? SqlState => state;
    }
}
