using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChatBriefing.Server.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Chats : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Author",
                table: "Versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "Versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "Versions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Address",
                table: "Passages",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsHidden",
                table: "Passages",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "WithdrawnAt",
                table: "Documents",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WithdrawnVersion",
                table: "Documents",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Answers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Room = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Thread = table.Column<string>(type: "TEXT", nullable: false),
                    QuestionMessageId = table.Column<string>(type: "TEXT", nullable: true),
                    MessageId = table.Column<string>(type: "TEXT", nullable: true),
                    IsPrivate = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Answers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Claims",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Claims", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Feedback",
                columns: table => new
                {
                    AnswerId = table.Column<string>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    IsGood = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Feedback", x => new { x.AnswerId, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "FileOffers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileOffers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Followed",
                columns: table => new
                {
                    Collection = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    Item = table.Column<string>(type: "TEXT", nullable: false),
                    Stamp = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<string>(type: "TEXT", nullable: true),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    Error = table.Column<string>(type: "TEXT", nullable: false),
                    SeenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    NextAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ETag = table.Column<string>(type: "TEXT", nullable: true),
                    LastModified = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Followed", x => new { x.Collection, x.Place, x.Item });
                });

            migrationBuilder.CreateTable(
                name: "Posts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Platform = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Fence = table.Column<long>(type: "INTEGER", nullable: false),
                    LeasedUntil = table.Column<long>(type: "INTEGER", nullable: false),
                    Faults = table.Column<int>(type: "INTEGER", nullable: false),
                    Looks = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MessageId = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Posts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReaderDeaths",
                columns: table => new
                {
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Times = table.Column<int>(type: "INTEGER", nullable: false),
                    LastAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReaderDeaths", x => x.ContentHash);
                });

            migrationBuilder.CreateTable(
                name: "Rooms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Room = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Platform = table.Column<string>(type: "TEXT", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rooms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Turns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Order = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Fence = table.Column<long>(type: "INTEGER", nullable: false),
                    LeasedUntil = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Turns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Unanswered",
                columns: table => new
                {
                    AnswerId = table.Column<string>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", nullable: false),
                    Asker = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Unanswered", x => x.AnswerId);
                });

            migrationBuilder.CreateTable(
                name: "Voices",
                columns: table => new
                {
                    Room = table.Column<string>(type: "TEXT", nullable: false),
                    Thread = table.Column<string>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Voices", x => new { x.Room, x.Thread, x.Person });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Answers_MessageId",
                table: "Answers",
                column: "MessageId");

            migrationBuilder.CreateIndex(
                name: "IX_Answers_Room_QuestionMessageId",
                table: "Answers",
                columns: new[] { "Room", "QuestionMessageId" });

            migrationBuilder.CreateIndex(
                name: "IX_Answers_Room_Thread_At",
                table: "Answers",
                columns: new[] { "Room", "Thread", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_At",
                table: "Claims",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_FileOffers_At",
                table: "FileOffers",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_IsOpen_Id",
                table: "Posts",
                columns: new[] { "IsOpen", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Posts_Key",
                table: "Posts",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Posts_MessageId",
                table: "Posts",
                column: "MessageId");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_Order_IsOpen_Id",
                table: "Posts",
                columns: new[] { "Order", "IsOpen", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Posts_State_At",
                table: "Posts",
                columns: new[] { "State", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Rooms_Platform_Id",
                table: "Rooms",
                columns: new[] { "Platform", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Rooms_Room",
                table: "Rooms",
                column: "Room",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Turns_Key",
                table: "Turns",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Turns_Order_Id",
                table: "Turns",
                columns: new[] { "Order", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Unanswered_At",
                table: "Unanswered",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Answers");

            migrationBuilder.DropTable(
                name: "Claims");

            migrationBuilder.DropTable(
                name: "Feedback");

            migrationBuilder.DropTable(
                name: "FileOffers");

            migrationBuilder.DropTable(
                name: "Followed");

            migrationBuilder.DropTable(
                name: "Posts");

            migrationBuilder.DropTable(
                name: "ReaderDeaths");

            migrationBuilder.DropTable(
                name: "Rooms");

            migrationBuilder.DropTable(
                name: "Turns");

            migrationBuilder.DropTable(
                name: "Unanswered");

            migrationBuilder.DropTable(
                name: "Voices");

            migrationBuilder.DropColumn(
                name: "Author",
                table: "Versions");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "Versions");

            migrationBuilder.DropColumn(
                name: "Note",
                table: "Versions");

            migrationBuilder.DropColumn(
                name: "Address",
                table: "Passages");

            migrationBuilder.DropColumn(
                name: "IsHidden",
                table: "Passages");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "WithdrawnVersion",
                table: "Documents");
        }
    }
}
