using ChatBriefing.Grounding;

namespace ChatBriefing.Tests.Grounding;

public sealed class VetoTests
{
    [Theory]
    // Names
    [InlineData("Bashar al-Assad left the palace for the airport.", "Assad left the palace for the airport.")]
    [InlineData("The Syrian army held the coast road.", "On the coast road, the army of Syria held.")]
    [InlineData("The United Nations sent food to the town.", "To the town the UN sent food.")]
    [InlineData("The American envoy met the mayor in Oslo.", "In Oslo the mayor met the U.S. envoy.")]
    // Quotations
    [InlineData("“We will rebuild the pier,” Anna Berg said in the harbour.", "In the harbour, Anna Berg said \"we will rebuild the pier\".")]
    [InlineData("The plan was called 'Blue  Harbour' by its authors.", "Its authors called the plan “Blue Harbour”.")]
    // Negation
    [InlineData("The pier was not damaged by the storm.", "The storm did not damage the pier.")]
    [InlineData("The council didn't approve the plan for the pier.", "The plan for the pier was not approved by the council.")]
    [InlineData("Not only the pier but also the mole was damaged by the storm.", "The storm damaged the pier and the mole.")]
    // Quantity words
    [InlineData("Nearly all boats were repaired in the dock.", "In the dock nearly all boats were repaired.")]
    [InlineData("At least forty boats were repaired in the dock.", "At least 40 boats were repaired in the dock")]
    // Opposites
    [InlineData("Prices rose while wages fell in the region.", "In the region wages fell while prices rose.")]
    [InlineData("The harbour opened before the railway closed.", "The harbour opened before the railway closed")]
    // Speakers
    [InlineData("The pier will be rebuilt, Anna Berg said on the radio.", "Berg said on the radio the pier will be rebuilt.")]
    [InlineData("According to Paul Stone, the crane is unsafe in wind.", "The crane is unsafe in wind, said Stone.")]
    // Modality
    [InlineData("The firm may sell the ferry to Norway.", "The firm may sell its ferry to Norway.")]
    [InlineData("The firm plans to sell the ferry to Norway.", "The firm is planning to sell the ferry to Norway.")]
    [InlineData("The crew managed to repair the ferry in Bergen.", "The crew repaired the ferry in Bergen.")]
    [InlineData("The firm sold the ferry to Norway last week.", "Last week the firm sold the ferry to Norway.")]
    public void A_paraphrase_passes(string document, string claim)
    {
        var finding = SampleEvidence.Check(document, claim, strictness: Strictness.Balanced);

        finding.Verdict.ShouldBe(Verdict.Supported, $"{finding.Score}: {finding.Reason}");
    }

    [Theory]
    [InlineData("Assad left the palace for the airport.", "Putin left the palace for the airport.")]
    [InlineData("The envoy met the mayor in Oslo on his way home.", "The envoy met the mayor in Bergen on his way home.")]
    [InlineData("The Austrian team won the race on the lake.", "The Australian team won the race on the lake.")]
    [InlineData("The prize was given to Anna Berg. Paul Stone came second.", "The prize was given to Paul Stone.")]
    public void Another_name_stops_the_claim(string document, string claim) => Stops(document, claim);

    [Theory]
    [InlineData("“We will rebuild the pier,” Anna Berg said.", "Anna Berg said “we shall rebuild the pier”.")]
    [InlineData("Anna Berg said the pier would be rebuilt.", "Anna Berg said \"the pier will be rebuilt\".")]
    [InlineData("Der Plan heißt „Blauer Hafen“ und ist alt.", "Der Plan heißt „Grüner Hafen“ und ist alt.")]
    [InlineData("Le plan s'appelle « Port bleu » depuis hier.", "Le plan s'appelle « Port vert » depuis hier.")]
    public void A_changed_quotation_stops_the_claim(string document, string claim) => Stops(document, claim);

    [Theory]
    [InlineData("The pier was damaged by the storm.", "The pier was not damaged by the storm.")]
    [InlineData("The pier was not damaged by the storm.", "The pier was damaged by the storm.")]
    [InlineData("The council didn't approve the plan for the pier.", "The council did approve the plan for the pier.")]
    [InlineData("The council didn't approve the plan for the pier.", "The council approved the plan for the pier.")]
    [InlineData("The firm has never sold a ferry to Norway.", "The firm has sold a ferry to Norway.")]
    [InlineData("The firm denied selling the ferry to Norway.", "The firm confirmed selling the ferry to Norway.")]
    [InlineData("The boat sailed without a pilot into the bay.", "The boat sailed with a pilot into the bay.")]
    [InlineData("The boat sailed into the bay at noon. The crew did not sleep.", "The boat did not sail into the bay at noon.")]
    [InlineData("The crew refused to leave the ship in the harbour.", "The crew agreed to leave the ship in the harbour.")]
    [InlineData("The crane failed to lift the boat out of the dock.", "The crane managed to lift the boat out of the dock.")]
    [InlineData("Die Brücke ist nicht gesperrt und bleibt offen.", "Die Brücke ist gesperrt und bleibt offen.")]
    public void A_negation_put_in_or_taken_out_stops_the_claim(string document, string claim) => Stops(document, claim);

    [Theory]
    [InlineData("Some boats were repaired in the dock.", "All boats were repaired in the dock.")]
    [InlineData("Most boats were repaired in the dock.", "Few boats were repaired in the dock.")]
    [InlineData("Almost every boat was repaired in the dock.", "Only every boat was repaired in the dock.")]
    [InlineData("At least forty boats were repaired in the dock.", "At most forty boats were repaired in the dock.")]
    [InlineData("More than forty boats were repaired in the dock.", "Less than forty boats were repaired in the dock.")]
    [InlineData("Boats were repaired in the dock that summer.", "All boats were repaired in the dock that summer.")]
    [InlineData("Half of the boats were repaired in the dock.", "None of the boats were repaired in the dock.")]
    public void Another_quantity_word_stops_the_claim(string document, string claim) => Stops(document, claim);

    [Theory]
    [InlineData("Prices rose in the region last winter.", "Prices fell in the region last winter.")]
    [InlineData("Prices increased in the region last winter.", "In the region prices decreased last winter.")]
    [InlineData("The council accepted the plan for the pier.", "The council rejected the plan for the pier.")]
    [InlineData("The team won the final in the rain.", "The team lost the final in the rain.")]
    [InlineData("The gate opened before noon.", "The gate opened after noon.")]
    [InlineData("The fire began in the north of the town.", "The fire began in the south of the town.")]
    [InlineData("The country is an old ally of the republic.", "The country is an old enemy of the republic.")]
    [InlineData("The shop on the left sells bread and tea.", "The shop on the right sells bread and tea.")]
    public void An_opposite_in_the_same_place_contradicts(string document, string claim) =>
        SampleEvidence.Check(document, claim).Verdict.ShouldBe(Verdict.Contradicted);

    [Theory]
    [InlineData("Anna Berg said the pier will be rebuilt. Paul Stone watched.", "Paul Stone said the pier will be rebuilt.")]
    [InlineData("According to Paul Stone, the crane is unsafe.", "According to Anna Berg, the crane is unsafe.")]
    [InlineData("The crane is unsafe, said Paul Stone. Anna Berg left the room.", "The crane is unsafe, said Anna Berg.")]
    public void Another_speaker_stops_the_claim(string document, string claim) => Stops(document, claim);

    [Theory]
    [InlineData("The firm may sell the ferry to Norway.", "The firm will sell the ferry to Norway.")]
    [InlineData("The firm may have closed the ferry line.", "The firm has closed the ferry line.")]
    [InlineData("The council plans to open the pier in Bergen.", "The council opened the pier in Bergen.")]
    [InlineData("Berg asked to move the crane away from the pier.", "Berg moved the crane away from the pier.")]
    [InlineData("The firm hopes to repair the ferry soon.", "The firm repaired the ferry.")]
    [InlineData("Berg asked Stone to hand over the keys, but the office has not agreed.", "Stone handed over the keys.")]
    [InlineData("Berg asked Stone to hand over the keys, but the office has not agreed.", "The office agreed to hand over the keys.")]
    public void A_claim_surer_than_its_evidence_is_stopped(string document, string claim) => Stops(document, claim);

    [Theory]
    [InlineData("The guard was shot at the gate. A visitor was sleeping in the hall.", "A visitor was shot at the gate.")]
    [InlineData("The ship, said the owner, was sold. The crew is looking for work.", "The owner is looking for work.")]
    public void A_predicate_of_one_sentence_with_the_subject_of_another_is_stopped(string document, string claim) => Stops(document, claim);

    [Theory]
    [InlineData("Anna Berg said that Norway granted a licence to Stone.", "Berg granted a licence to Stone.")]
    [InlineData("Anna Berg said that Norway granted a licence to Stone.", "Stone granted a licence to Norway.")]
    public void Another_doer_of_the_deed_contradicts(string document, string claim) =>
        SampleEvidence.Check(document, claim).Verdict.ShouldBe(Verdict.Contradicted);

    [Theory]
    [InlineData("The pier was rebuilt by the town.", "My pier was rebuilt by the town.")]
    [InlineData("The pier was rebuilt by the town.", "The pier was rebuilt by us in the town.")]
    public void A_claim_in_the_first_person_needs_one_in_the_evidence(string document, string claim) => Stops(document, claim);

    private static void Stops(string document, string claim)
    {
        var finding = SampleEvidence.Check(document, claim);

        finding.Verdict.ShouldNotBe(Verdict.Supported);
        finding.Reason.ShouldNotBeNullOrWhiteSpace();
    }
}
