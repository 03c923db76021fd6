using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace ChatBriefing.Server.Tests.Web;

public sealed class AddDocumentsApiTests(WebServer server) : IClassFixture<WebServer>
{
    [Fact]
    public async Task A_document_sent_as_json_is_found_by_the_next_question()
    {
        var (status, body) = await PostAsync(JsonContent.Create(new { name = "boats.txt", text = "The red boat belongs to Ingrid Solheim.", title = "Boats", date = "2025-03-04" }));
        var answer = await server.Http.PostAsJsonAsync("/api/v1/ask", new { question = "Who does the red boat belong to?" }, TestContext.Current.CancellationToken);

        status.ShouldBe(HttpStatusCode.OK);
        First(body, "status").ShouldBe("added");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Ingrid Solheim");
        var stored = await server.Http.GetFromJsonAsync<JsonElement>($"/api/v1/documents/{First(body, "documentId")}", TestContext.Current.CancellationToken);
        stored.GetProperty("title").GetString().ShouldBe("Boats");
        stored.GetProperty("date").GetString().ShouldBe("2025-03-04");
        stored.GetProperty("collection").GetString().ShouldBe("general");
    }

    [Fact]
    public async Task The_same_again_is_unchanged_and_a_change_is_the_next_version()
    {
        await PostAsync(JsonContent.Create(new { name = "tide.txt", text = "High water is at noon." }));
        var (_, same) = await PostAsync(JsonContent.Create(new { name = "tide.txt", text = "High water is at noon." }));
        var (_, changed) = await PostAsync(JsonContent.Create(new { name = "tide.txt", text = "High water is at one." }));

        First(same, "status").ShouldBe("unchanged");
        First(changed, "status").ShouldBe("updated");
        changed.GetProperty("documents")[0].GetProperty("version").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Each_file_of_a_form_is_told_of_and_a_bad_one_does_not_stop_the_others()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("fleet"), "collection" },
            { new ByteArrayContent("# Ferries\n\nThe ferry leaves at nine."u8.ToArray()), "files", "C:\\upload\\ferries.md" },
            { new ByteArrayContent([0, 1, 2, 3, 0, 255]), "files", "noise.txt" },
            { new ByteArrayContent([]), "files", "empty.txt" },
        };
        var (status, body) = await PostAsync(form);

        status.ShouldBe(HttpStatusCode.OK);
        var told = body.GetProperty("documents").EnumerateArray().ToList();
        told.Select(document => document.GetProperty("name").GetString()).ShouldBe(["ferries.md", "noise.txt", "empty.txt"]);
        told.Select(document => document.GetProperty("status").GetString()).ShouldBe(["added", "refused", "refused"]);
        told[1].GetProperty("reason").GetString()!.Length.ShouldBeGreaterThan(20);
        var listed = await server.Http.GetFromJsonAsync<JsonElement>("/api/v1/documents?collection=fleet", TestContext.Current.CancellationToken);
        listed[0].GetProperty("title").GetString().ShouldBe("Ferries");
    }

    [Fact]
    public async Task Files_of_other_kinds_are_read_by_a_process_of_their_own_and_cited_with_their_place()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent("Pier,Warden\nEast pier,Torbjorn Aas"u8.ToArray()), "files", "piers.csv" },
            { new ByteArrayContent("GIF89a"u8.ToArray()), "files", "picture.pdf" },
        };
        var (_, body) = await PostAsync(form);
        var told = body.GetProperty("documents").EnumerateArray().ToList();
        told.Select(document => document.GetProperty("status").GetString()).ShouldBe(["added", "refused"]);
        told[1].GetProperty("reason").GetString().ShouldBe("picture.pdf looks like a GIF image, not a PDF file; give it the extension of what it is and add it again");

        var answer = await server.Http.PostAsJsonAsync("/api/v1/ask", new { question = "Who is the warden of the East pier?" }, TestContext.Current.CancellationToken);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("\"address\":\"rows 1\u20132\"");
    }

    [Fact]
    public async Task When_nothing_could_be_stored_the_status_is_422_with_the_reason()
    {
        var (status, body) = await PostAsync(JsonContent.Create(new { name = "budget.xyz", text = "Numbers." }));

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        First(body, "reason")!.ShouldContain("budget.xyz");
    }

    [Theory]
    [InlineData("""{"text":"No name."}""", "no usable name")]
    [InlineData("""{"name":"a.txt","text":"x","date":"15.10.2025"}""", "$.date")]
    [InlineData("""["a.txt"]""", "JSON")]
    [InlineData("null", "null")]
    public async Task Json_that_is_no_document_is_refused_in_one_sentence(string json, string expected)
    {
        var (status, body) = await PostAsync(new StringContent(json, Encoding.UTF8, "application/json"));

        status.ShouldBe(HttpStatusCode.BadRequest);
        body.GetProperty("detail").GetString()!.ShouldContain(expected);
    }

    [Fact]
    public async Task A_form_without_files_or_with_a_wrong_date_or_one_title_for_two_is_refused()
    {
        (await DetailAsync(new MultipartFormDataContent { { new StringContent("x"), "collection" } })).ShouldContain("no file");
        (await DetailAsync(new MultipartFormDataContent { { new StringContent("soon"), "date" }, { new StringContent("x"), "f", "a.txt" } })).ShouldContain("2025-10-15");
        (await DetailAsync(new MultipartFormDataContent { { new StringContent("T"), "title" }, { new StringContent("x"), "f", "a.txt" }, { new StringContent("y"), "f", "b.txt" } })).ShouldContain("One title");
        (await PostAsync(new StringContent("plain"))).Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_request_of_two_hundred_megabytes_is_refused_before_it_is_read()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/documents") { Content = new ByteArrayContent(new byte[200 << 20]) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.ExpectContinue = true;
        using var response = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("too large");
    }

    private static string? First(JsonElement body, string property) => body.GetProperty("documents")[0].GetProperty(property).GetString();

    private async Task<string> DetailAsync(HttpContent content)
    {
        var (status, body) = await PostAsync(content);
        status.ShouldBe(HttpStatusCode.BadRequest);
        return body.GetProperty("detail").GetString()!;
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(HttpContent content)
    {
        using (content)
        {
            using var response = await server.Http.PostAsync("/api/v1/documents", content, TestContext.Current.CancellationToken);
            return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
        }
    }
}
