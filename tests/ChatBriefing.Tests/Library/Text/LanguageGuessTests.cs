using ChatBriefing.Library.Text;

namespace ChatBriefing.Tests.Library.Text;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("en", "The harbour opens at eight, and the ferry leaves at nine. If you do not come by car, you can take the bus to the quay, because it stops there before it goes on.")]
    [InlineData("de", "Der Hafen öffnet um acht Uhr, und die Fähre fährt um neun. Wer nicht mit dem Auto kommt, kann mit dem Bus bis an den Kai fahren, denn er hält dort.")]
    [InlineData("fr", "Le port ouvre à huit heures et le bac part à neuf heures. Si vous ne venez pas en voiture, vous pouvez prendre le bus jusqu'au quai, car il s'arrête là avant de continuer.")]
    [InlineData("es", "El puerto abre a las ocho y el barco sale a las nueve. Si no viene en coche, puede tomar el autobús hasta el muelle, porque para allí antes de que siga su camino.")]
    [InlineData("it", "Il porto apre alle otto e il traghetto parte alle nove. Se non venite con la macchina, potete prendere il bus fino al molo, perché si ferma lì prima di andare avanti.")]
    [InlineData("pt", "O porto abre às oito horas e o barco sai às nove. Se não vier de carro, pode apanhar o autocarro até ao cais, porque ele para ali antes de seguir para a cidade.")]
    [InlineData("nl", "De haven gaat om acht uur open en de veerboot vertrekt om negen uur. Wie niet met de auto komt, kan met de bus naar de kade gaan, want die stopt daar voor hij verder rijdt.")]
    [InlineData("sv", "Hamnen öppnar klockan åtta och färjan går klockan nio. Om du inte kommer med bil kan du ta bussen till kajen, för den stannar där innan den åker vidare och det är bra.")]
    [InlineData("fi", "Satama aukeaa kello kahdeksan, ja lautta lähtee kello yhdeksän. Jos et tule autolla, voit tulla bussilla, sillä se pysähtyy siellä ennen kuin se jatkaa, ja se on hyvä, koska me olemme siellä.")]
    [InlineData("ru", "Порт открывается в восемь часов, а паром уходит в девять. Если вы не едете на машине, то можете поехать на автобусе до причала, потому что он там стоит, и это хорошо для всех нас.")]
    [InlineData("ar", "يفتح الميناء في الساعة الثامنة، وتغادر العبارة في الساعة التاسعة. إذا لم تأت في سيارة، يمكن أن تذهب إلى الرصيف مع الحافلة التي تقف هناك قبل أن تذهب إلى المدينة.")]
    [InlineData("tr", "Liman saat sekizde açılır ve vapur saat dokuzda kalkar. Eğer araba ile gelmezseniz otobüs ile gelebilirsiniz, çünkü o da orada durur ve daha sonra devam eder, bu da çok iyi bir şey.")]
    [InlineData("ja", "港は午前八時に開きます。船は九時に出ます。車で来ない人はバスで来ることができます。バスは港の前に止まります。")]
    [InlineData("zh", "港口早上八点开放,渡轮九点出发。如果你不开车来,可以坐公共汽车到码头,因为汽车在那里停车,然后继续开往城市。码头上有灯。")]
    [InlineData("ko", "항구는 아침 여덟 시에 열리고 배는 아홉 시에 떠납니다. 차로 오지 않으면 버스를 타고 부두까지 올 수 있습니다. 버스는 거기에 섭니다.")]
    [InlineData("el", "Το λιμάνι ανοίγει στις οκτώ και το πλοίο φεύγει στις εννέα. Αν δεν έρθετε με αυτοκίνητο, μπορείτε να πάρετε το λεωφορείο.")]
    [InlineData("he", "הנמל נפתח בשמונה והמעבורת יוצאת בתשע. מי שלא בא במכונית יכול לבוא באוטובוס עד הרציף.")]
    public void A_language_is_told_by_its_script_or_its_words(string language, string text) => LanguageGuess.Of(text).ShouldBe(language);

    [Theory]
    [InlineData("")]
    [InlineData("Harbour plan 2025")]
    [InlineData("12 345 | 67 890 | 1,200.50 | 2025-10-15 | 99 % | 12 345 | 67 890 | 1,200.50 | 2025-10-15 | 99 %")]
    [InlineData("Bergen Oslo Trondheim Stavanger Drammen Bodo Molde Hamar Gjovik Narvik Larvik Moss Horten Arendal Kristiansand Tromso Alta Vadso Kirkenes Hammerfest Lillehammer Kongsberg")]
    [InlineData("The harbour opens at eight and the ferry leaves at nine, if you are there. Der Hafen öffnet um acht und die Fähre fährt um neun, wenn du nicht da bist.")]
    [InlineData("Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore dolore magna aliqua ut enim minim veniam quis nostrud exercitation ullamco laboris nisi aliquip")]
    public void No_language_is_told_where_none_is_well_ahead(string text) => LanguageGuess.Of(text).ShouldBeNull();
}
