using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace ChatBriefing.Server.Tests.Web;

public sealed class AskApiTests(WebServer server) : IClassFixture<WebServer>
{
    [Fact]
    public async Task An_answer_is_the_documented_object_and_each_quote_stands_in_its_document()
    {
        var answer = await AskAsync(new { question = "Who keeps the keys?" }, HttpStatusCode.OK);

        answer.GetProperty("kind").GetString().ShouldBe("answer");
        answer.EnumerateObject().Select(property => property.Name)
            .ShouldBe(["kind", "text", "sentences", "citations", "withheld", "nearest", "elapsedMs"]);
        var citation = answer.GetProperty("citations")[0];
        citation.EnumerateObject().Select(property => property.Name)
            .ShouldBe(["number", "documentId", "version", "title", "date", "url", "start", "length", "quote"]);
        citation.GetProperty("date").GetString().ShouldBe("2025-10-15");
        citation.GetProperty("quote").GetString()!.ShouldContain("Maria Okafor");
        var stored = await server.Library.FindAsync(citation.GetProperty("documentId").GetString()!, 1, TestContext.Current.CancellationToken);
        stored!.Text.Substring(citation.GetProperty("start").GetInt32(), citation.GetProperty("length").GetInt32())
            .ShouldBe(citation.GetProperty("quote").GetString());
    }

    [Fact]
    public async Task Each_claim_comes_with_verdict_score_evidence_and_reason_when_it_is_asked_for()
    {
        var answer = await AskAsync(new { question = "Who keeps the keys?", explain = true }, HttpStatusCode.OK);

        var claim = answer.GetProperty("claims")[0];
        claim.EnumerateObject().Select(property => property.Name)
            .ShouldBe(["statement", "claim", "verdict", "score", "reason", "evidence"]);
        claim.GetProperty("verdict").GetString().ShouldBe("supported");
        claim.GetProperty("score").GetDouble().ShouldBe(1);
        claim.GetProperty("evidence").GetProperty("quote").GetString()!.ShouldContain("Maria Okafor");
    }

    [Fact]
    public async Task The_link_of_a_citation_opens_the_document_with_the_quote_marked()
    {
        var answer = await AskAsync(new { question = "Who keeps the keys?" }, HttpStatusCode.OK);
        var url = answer.GetProperty("citations")[0].GetProperty("url").GetString()!;

        url.ShouldStartWith($"{server.Url}/documents/");
        url.ShouldEndWith("#cited");
        (await server.Http.GetStringAsync(url, TestContext.Current.CancellationToken)).ShouldContain("<mark id=\"cited\">");
    }

    [Fact]
    public async Task What_the_documents_do_not_say_is_an_abstention_with_its_nearest_excerpts()
    {
        var abstention = await AskAsync(new { question = "Which composer wrote zyzzyva symphonies?" }, HttpStatusCode.OK);

        abstention.GetProperty("kind").GetString().ShouldBe("abstention");
        abstention.GetProperty("sentences").GetArrayLength().ShouldBe(0);
        abstention.GetProperty("text").GetString()!.ShouldStartWith("The documents don't");
    }

    [Fact]
    public async Task A_collection_that_does_not_hold_the_answer_gives_an_abstention()
    {
        var elsewhere = await AskAsync(new { question = "Who keeps the keys?", collection = "other" }, HttpStatusCode.OK);
        var here = await AskAsync(new { question = "Who keeps the keys?", collections = (List<string>)["main"] }, HttpStatusCode.OK);

        elsewhere.GetProperty("kind").GetString().ShouldBe("abstention");
        here.GetProperty("kind").GetString().ShouldBe("answer");
    }

    [Theory]
    [InlineData("""{"question":""}""", "The question is empty")]
    [InlineData("""{"question":"  \n "}""", "The question is empty")]
    [InlineData("""{}""", "The question is empty")]
    [InlineData("""{"question":"x","earlier":[""]}""", "An earlier question is empty")]
    [InlineData("""{"question":"x","asOf":"yesterday"}""", "$.asOf")]
    [InlineData("""{"question":5}""", "$.question")]
    [InlineData("""{"question":"x",""", "JSON")]
    [InlineData("""null""", "body")]
    [InlineData("", "body")]
    public async Task A_body_that_cannot_be_asked_is_refused_in_one_clear_sentence(string body, string expected)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await server.Http.PostAsync("/api/v1/ask", content, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        var detail = (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("detail").GetString()!;
        detail.ShouldContain(expected);
        detail.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task A_question_may_have_two_thousand_characters_and_no_more()
    {
        await AskAsync(new { question = new string('x', 2_000) }, HttpStatusCode.OK);
        var refused = await AskAsync(new { question = new string('x', 10_000) }, HttpStatusCode.BadRequest);

        refused.GetProperty("detail").GetString().ShouldBe("The question has 10,000 characters and may have 2,000: shorten it.");
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_refused_with_its_mend()
    {
        using var content = new StringContent("question=hello", Encoding.UTF8, "text/plain");
        using var response = await server.Http.PostAsync("/api/v1/ask", content, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Content-Type: application/json");
    }

    private async Task<JsonElement> AskAsync(object body, HttpStatusCode expected)
    {
        using var response = await server.Http.PostAsJsonAsync("/api/v1/ask", body, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(expected);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
