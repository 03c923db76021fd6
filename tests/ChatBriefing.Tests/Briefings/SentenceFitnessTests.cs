using ChatBriefing.Briefings.Composing;
using ChatBriefing.Library.Text;

namespace ChatBriefing.Tests.Briefings;

/// <summary>Which sentences may stand in a briefing.</summary>
public sealed class SentenceFitnessTests
{
    [Theory]
    [InlineData("© 2025 The Example Company and its partners in Berlin.")]
    [InlineData("All rights reserved by the Example Company of Berlin and London.")]
    [InlineData("Click here to read the full report of the commission in Brussels.")]
    [InlineData("Sign up for our newsletter and get the best of Berlin every day.")]
    [InlineData("Share your thoughts with us in the comments section below this story.")]
    [InlineData("CNN's Anna Example and Ben Sample contributed to this report from Rome.")]
    [InlineData("Photo: The mayor of Lyon opens the new tram line in the old town.")]
    [InlineData("The opinions expressed in this commentary are solely those of the author.")]
    [InlineData("Home | News | Sport | Weather | Travel and more from the region.")]
    [InlineData("More details are found at https://example.org/report for all readers in Lyon.")]
    [InlineData("By Anna Example, Staff Writer of the Daily Sample")]
    [InlineData("Is the mayor of Lyon going to open the new tram line this year?")]
    [InlineData("Mayor Opens New Tram Line In Lyon Old Town District")]
    [InlineData("Too short a line.")]
    public void What_is_no_news_is_never_shown(string line) => FitnessOf(line).ShouldBe(0);

    [Theory]
    [InlineData("The mayor asks all readers to click\u00a0here for the plan of the new line.")]
    [InlineData("All rights  reserved by the Example Company of Berlin and London.")]
    [InlineData("The mayor of Lyon asks all readers to LEAVE\u2003YOUR\u2003COMMENT before Monday.")]
    [InlineData("You may read more of the mayor of Lyon on the page behind.")]
    [InlineData("There is more from the mayor of Lyon in the second part.")]
    [InlineData("See our latest gallery of the new tram line in the old town.")]
    [InlineData("Watch the video of the mayor of Lyon on the new tram line.")]
    [InlineData("The mayor of Lyon hopes that all riders follow @lyontram for the timetable.")]
    [InlineData("If you were on the tram of Lyon, tell us below or let us know.")]
    [InlineData("This report was first published by the Daily Sample of Lyon in May.")]
    [InlineData("The line of Lyon was opened on Monday, reported from the old town.")]
    [InlineData("The tram of Lyon is shown here as part of our Cities series.")]
    [InlineData("The plan of the new line is a 5 minute read for all of Lyon.")]
    [InlineData("The mayor of Lyon answers all letters at mayor@example.lyon until Monday.")]
    [InlineData("The mayor of Lyon shows the plan on example.co.uk until Monday.")]
    public void Boilerplate_is_known_by_its_words_whatever_white_space_parts_them(string line) => Boilerplate.Is(line).ShouldBeTrue();

    [Theory]
    [InlineData("The mayor of Lyon opened the new tram line on Monday.")]
    [InlineData("Employees may carry over five days of leave until 31 March.")]
    public void A_plain_sentence_of_news_is_fit(string line) => FitnessOf(line).ShouldBe(1);

    [Theory]
    [InlineData("The company said it would appeal.", "The company Siemens said on Friday it would appeal.")]
    [InlineData("I think the tram line of Lyon is worth its money.", "The tram line of Lyon is worth its money, the mayor thinks.")]
    [InlineData("\"It is a good day for the city and for all of us\", he said in Lyon.", "It is a good day for the city, the mayor of Lyon said.")]
    public void What_needs_its_surroundings_is_less_fit(string worse, string better) => FitnessOf(worse).ShouldBeLessThan(FitnessOf(better));

    [Theory]
    [InlineData("He added that the line would be longer.", true)]
    [InlineData("But the line of Lyon was late.", true)]
    [InlineData("In addition, Governor Abbott closed the border.", true)]
    [InlineData("This was the third attempt of the city.", true)]
    [InlineData("When he arrived in Lyon, the line was open.", true)]
    [InlineData("Governor Abbott said he would close the border.", false)]
    [InlineData("The port of Rostock closed its terminal.", false)]
    public void A_sentence_that_points_back_is_known(string line, bool leans) => Leaning.PointsBack(Words.Of(line)).ShouldBe(leans);

    [Theory]
    [InlineData("Marseille, France (CNN)The French prosecutor insisted that he was not aware.", "The French prosecutor insisted that he was not aware.")]
    [InlineData("LONDON (Reuters) - The bank cut its rate.", "The bank cut its rate.")]
    [InlineData("West of Baghdad, Iraq (CNN)Falih Essawi shouted on the phone.", "Falih Essawi shouted on the phone.")]
    [InlineData("The World Health Organization (WHO) said so.", "The World Health Organization (WHO) said so.")]
    public void A_dateline_is_told_from_the_sentence(string line, string sentence) => line[Dateline.LengthOf(line)..].ShouldBe(sentence);

    private static double FitnessOf(string line) => Fitness.Of(line, Words.Of(line), Fitness.Quoted(line) > 0);
}
