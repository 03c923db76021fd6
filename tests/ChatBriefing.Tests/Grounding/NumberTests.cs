using ChatBriefing.Grounding;

namespace ChatBriefing.Tests.Grounding;

public sealed class NumberTests
{
    [Theory]
    [InlineData("The port employs 3,000 people in summer.", "In summer the port employs 3000 people.")]
    [InlineData("The port employs 3,000 people in summer.", "In summer the port employs three thousand people.")]
    [InlineData("The port employs three thousand people in summer.", "In summer, the port employs 3,000 people.")]
    [InlineData("Sales rose 12 percent in the north.", "In the north sales rose 12%.")]
    [InlineData("Sales rose 12% in the north.", "In the north sales rose 12 per cent.")]
    [InlineData("The firm paid $5 million for the ferry.", "For the ferry the firm paid $5m.")]
    [InlineData("The firm paid $5m for the ferry.", "For the ferry the firm paid 5 million dollars.")]
    [InlineData("The firm bought a dozen boats last summer.", "Last summer the firm bought 12 boats.")]
    [InlineData("The firm bought twenty-four boats last summer.", "Last summer the firm bought 24 boats.")]
    [InlineData("The ship was built for two hundred and fifty passengers.", "The ship was built for 250 passengers.")]
    [InlineData("She finished 3rd in the harbour race.", "In the harbour race she finished third.")]
    [InlineData("The pipe is 1.5 kilometres long and made of steel.", "The pipe, made of steel, is 1.5 km long.")]
    [InlineData("The talks lasted two and a half hours in the hall.", "In the hall the talks lasted 2.5 hours.")]
    [InlineData("About ١٢ boats left the harbour.", "12 boats left the harbour.")]
    public void The_same_number_written_otherwise_passes(string document, string claim) =>
        SampleEvidence.Check(document, claim, strictness: Strictness.Balanced).Verdict.ShouldBe(Verdict.Supported);

    [Theory]
    [InlineData("The port employs 3,000 people in summer.", "The port employs 5,000 people in summer.", "3,000", "5,000")]
    [InlineData("The port employs 3,000 people in summer.", "In summer the port employs 5,000 people.", "3,000", "5,000")]
    [InlineData("Three boats sank near the pier.", "Seven boats sank near the pier.", "Three", "Seven")]
    [InlineData("Sales rose 12 percent in the north.", "Sales rose 21 percent in the north.", "12", "21")]
    [InlineData("The firm paid $5 million for the ferry.", "The firm paid $5 billion for the ferry.", "5 million", "5 billion")]
    [InlineData("The firm paid $5 million for the ferry.", "The firm paid €5 million for the ferry.", "$5", "€5")]
    [InlineData("The tunnel is 40 km long.", "The tunnel is 40 miles long.", "40", "40")]
    [InlineData("The boat has 12 cabins and 30 seats.", "The boat has 30 cabins and 12 seats.", "12", "30")]
    [InlineData("The talks lasted two and a half hours.", "The talks lasted two hours.", "half", "two")]
    [InlineData("She finished third in the race.", "She finished fourth in the race.", "third", "fourth")]
    public void Another_number_in_the_same_place_contradicts(string document, string claim, string told, string claimed)
    {
        var finding = SampleEvidence.Check(document, claim);

        finding.Verdict.ShouldBe(Verdict.Contradicted);
        finding.Reason.ShouldContain(told);
        finding.Reason.ShouldContain(claimed);
    }

    [Theory]
    [InlineData("The port employs many people in summer.", "The port employs 300 people in summer.")]
    [InlineData("The ferry carries lorries across the bay.", "The 40 ferry carries lorries across the bay.")]
    public void A_number_that_the_document_lacks_stops_the_claim(string document, string claim) =>
        SampleEvidence.Check(document, claim).Verdict.ShouldNotBe(Verdict.Supported);

    [Fact]
    public void The_title_bears_no_numbers() =>
        SampleEvidence.Check("The port employs many people in summer.", "The port employs 300 people in summer.", "300 people").Verdict.ShouldNotBe(Verdict.Supported);
}
