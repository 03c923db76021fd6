using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChatBriefing.Server.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Leaving : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "LastDeletion",
                table: "Library",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "SweptDeletion",
                table: "Library",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "AnswerSources",
                columns: table => new
                {
                    AnswerId = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Backs = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnswerSources", x => new { x.AnswerId, x.DocumentId });
                });

            migrationBuilder.CreateTable(
                name: "Cursors",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Change = table.Column<long>(type: "INTEGER", nullable: false),
                    Item = table.Column<string>(type: "TEXT", nullable: false),
                    Fence = table.Column<long>(type: "INTEGER", nullable: false),
                    LeasedUntil = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cursors", x => x.Name);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_DocumentId",
                table: "Changes",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerSources_DocumentId_AnswerId",
                table: "AnswerSources",
                columns: new[] { "DocumentId", "AnswerId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnswerSources");

            migrationBuilder.DropTable(
                name: "Cursors");

            migrationBuilder.DropIndex(
                name: "IX_Changes_DocumentId",
                table: "Changes");

            migrationBuilder.DropColumn(
                name: "LastDeletion",
                table: "Library");

            migrationBuilder.DropColumn(
                name: "SweptDeletion",
                table: "Library");
        }
    }
}
