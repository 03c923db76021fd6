using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChatBriefing.Server.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Proposals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FileOffers");

            migrationBuilder.DropIndex(
                name: "IX_Unanswered_At",
                table: "Unanswered");

            migrationBuilder.AddColumn<string>(
                name: "Platform",
                table: "Unanswered",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Tenant",
                table: "Unanswered",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Proposals",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    MessageId = table.Column<string>(type: "TEXT", nullable: true),
                    Payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proposals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProposalContents",
                columns: table => new
                {
                    ProposalId = table.Column<string>(type: "TEXT", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalContents", x => x.ProposalId);
                    table.ForeignKey(
                        name: "FK_ProposalContents_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Unanswered_Platform_Tenant_At",
                table: "Unanswered",
                columns: new[] { "Platform", "Tenant", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_State_ExpiresAt",
                table: "Proposals",
                columns: new[] { "State", "ExpiresAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProposalContents");

            migrationBuilder.DropTable(
                name: "Proposals");

            migrationBuilder.DropIndex(
                name: "IX_Unanswered_Platform_Tenant_At",
                table: "Unanswered");

            migrationBuilder.DropColumn(
                name: "Platform",
                table: "Unanswered");

            migrationBuilder.DropColumn(
                name: "Tenant",
                table: "Unanswered");

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

            migrationBuilder.CreateIndex(
                name: "IX_Unanswered_At",
                table: "Unanswered",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_FileOffers_At",
                table: "FileOffers",
                column: "At");
        }
    }
}
