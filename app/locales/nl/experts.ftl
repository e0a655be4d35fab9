# Ervaringsdeskundigen: het plan in dertien delen, wat eerst geregeld moet zijn, de kwaliteitscheck.

experts-plan-title = Het plan in dertien delen
experts-not-yours = Het plan is van de alliantie en haar coach. U ziet hier de stappen van de route.
experts-none-agreed = Er is nog geen plan waarover de kerngroep het eens is.
experts-read = Lees het plan
experts-version-of = Versie { $number }
experts-version-draft = concept
experts-version-agreed = akkoord in de kerngroep
experts-version-adopted = vastgesteld
experts-parts-ready = { $ready } van { $total } delen klaar
experts-yes = ja

experts-next = Wat nu?
experts-next-begin = Nog voor u iemand uitnodigt, regelt u drie dingen op één pagina: wie de contactpersoon is, welke huisregels gelden en hoe u mensen vergoedt. Daarna vult u het plan, deel voor deel.
experts-next-light = Er zijn nog dingen te regelen voordat u iemand uitnodigt. Ze staan op één pagina.
experts-next-light-go = Regel dit eerst
experts-next-part = Ga verder met deel { $part }.
experts-next-part-go = Vul dit deel in
experts-next-agree = Alle delen zijn klaar. Leg het plan voor aan de kerngroep en aan ten minste twee ervaringsdeskundigen.
experts-next-agree-go = Leg het akkoord vast
experts-next-adopt = De kerngroep is akkoord. Laat het plan nu vaststellen door wie erover gaat, bijvoorbeeld de wethouder of het bestuur.
experts-next-adopt-go = Leg vast dat het is vastgesteld
experts-next-done = Het plan is vastgesteld en blijft zoals het is. Wilt u iets veranderen? Begin dan een nieuwe versie.
experts-next-done-go = Bekijk de versies
experts-next-look = Bekijk dit

experts-state-empty = nog leeg
experts-state-partly = begonnen
experts-state-done = klaar
experts-state-left-open = bewust open
experts-state-wrong = klopt niet
experts-quoted = “{ $words }”
experts-missing = Nog niet ingevuld: { $fields }.
experts-left-open = Laat u hier iets open? Schrijf op waarom
experts-left-open-hint = Dan kan de kerngroep akkoord gaan zonder dat alles is ingevuld. De reden staat in het plan.
experts-left-open-because = Bewust open: { $reason }
experts-partner-gone = partner die niet meer in de lijst staat

experts-attention = Het plan ervaringsdeskundigheid spreekt zichzelf tegen
experts-attention-why = Kijk naar: { $parts }. Daarna kan de kerngroep akkoord gaan.

experts-light-title = Eerst regelen
experts-light-first = doe dit eerst
experts-light-open = Openen
experts-light-short = Contactpersoon, huisregels en vergoeding. Zo weet iedereen waar hij aan toe is voordat het eerste gesprek begint.
experts-light-lead = Drie dingen die er moeten zijn voordat u met ervaringsdeskundigen, ouders of kinderen praat. Een half uur werk.
experts-light-state = Is alles geregeld?
experts-light-done = Alles op deze pagina is ingevuld.
experts-light-missing = Dit ontbreekt nog:
experts-light-step = Hoort bij stap
experts-light-closed-agreed = Over deze afspraken is de kerngroep akkoord. Wilt u ze wijzigen? Maak dan bij de versies weer een concept van het plan.
experts-light-closed-adopted = Deze afspraken horen bij een plan dat is vastgesteld. Begin een nieuwe versie om ze te wijzigen.
experts-light-guide =
    Kies één contactpersoon die mensen echt kunnen bellen, ook als er iets misgaat.
    Bespreek de huisregels met de mensen zelf. Een lijst die u alleen opstelt, werkt niet.
    Spreek over geld voordat iemand ja zegt. Een vergoeding kan een uitkering lager maken. Doe daarom de vergoedingscheck samen en schrijf alleen op dat u het hebt besproken, nooit van wie.
experts-light-parts = Wat u hier invult, staat ook in deze delen van het plan:
experts-light-example =
    Contactpersoon: de opbouwwerker van het wijkteam, bereikbaar op dinsdag en donderdag.
    Huisregels: wat hier wordt verteld, blijft hier. Niemand hoeft iets te vertellen. Stoppen mag altijd, zonder uitleg.
    Vergoeding: een cadeaubon en de reiskosten, dezelfde avond betaald. De gevolgen voor het geld bespreken wij vooraf met iedereen.

experts-owner = Wie bewaakt dit plan?
experts-owner-is = { $owner } bewaakt dit plan.
experts-owner-you = U bewaakt dit plan.
experts-owner-nobody = Niemand bewaakt dit plan.
experts-owner-text = Alleen wie het plan bewaakt, ziet wat het geld van een plek kan betekenen voor een uitkering.
experts-take = Zelf bewaken …
experts-take-button = Ik bewaak dit plan
experts-take-text = U ziet dan de waarschuwingen bij de plekken. Wie het plan nu bewaakt, ziet ze niet meer.

experts-recruit-title = Wie helpt u mensen vinden?
experts-recruit-text = Vraag niet zelf rond. Een organisatie die mensen kent, opleidt en begeleidt, vindt de juiste mensen en blijft naast hen staan.
experts-recruit-groups = Groepen van ervaringsdeskundigen in uw partnerlijst
experts-recruit-none = Er staat nog geen groep van ervaringsdeskundigen in uw partnerlijst. In veel regio’s leiden organisaties mensen met eigen ervaring op. Uw coach weet welke bij u in de buurt werkt.
experts-recruit-add = Voeg een organisatie toe
experts-recruit-finders = Partners die gezinnen ontmoeten
experts-recruit-finders-text = Zij kunnen vragen wie wil meedenken, en meegaan naar het eerste gesprek.

experts-column-part = Deel
experts-column-state = Stand
experts-column-group = Groep
experts-column-places = Plekken
experts-column-via = Via welke partner
experts-column-slot = Plek
experts-column-role = Rol
experts-column-period = Periode
experts-column-meetings = Bijeenkomsten
experts-column-hours = Uren per keer
experts-column-money = Per keer
experts-column-for = Waarvoor
experts-column-how = Hoe berekend
experts-column-sum = Bedrag
experts-column-version = Versie
experts-column-agreed = Akkoord op
experts-column-adopted = Vastgesteld op
experts-column-changed = Anders dan de vorige

experts-versions-title = Versies en akkoord
experts-versions-lead = Het plan begint als concept. De kerngroep gaat akkoord, daarna wordt het vastgesteld. Wat is vastgesteld, blijft te lezen zoals het was.
experts-versions-all = Alle versies
experts-versions-none = Er is nog geen plan. Vul eerst een deel in.
experts-versions-reader = Wie in de alliantie werkt, legt hier vast dat de kerngroep akkoord is en dat het plan is vastgesteld.
experts-obstacles = De kerngroep kan nog niet akkoord gaan. Vul deze delen aan, of schrijf erbij waarom iets open blijft. Wat elkaar tegenspreekt, moet eerst kloppen.
experts-agree-text = Alles is ingevuld of bewust open. Lees het hele plan samen door, met ten minste twee ervaringsdeskundigen aan tafel. Leg dan het akkoord vast.
experts-agree-on = Op welke dag ging de kerngroep akkoord?
experts-agree-button = De kerngroep is akkoord
experts-adopt-text = Zolang het akkoord staat, verandert het plan niet. Leg vast wanneer het is vastgesteld door wie erover gaat.
experts-adopt-on = Op welke dag is het vastgesteld?
experts-adopt-button = Het plan is vastgesteld
experts-reopen = Terug naar concept …
experts-reopen-button = Maak er weer een concept van
experts-reopen-text = Het akkoord vervalt. U kunt alle delen weer wijzigen.
experts-follow-text = Deze versie is vastgesteld en blijft zoals ze is. Een nieuwe versie begint met dezelfde tekst.
experts-follow-button = Begin een nieuwe versie
experts-document-title = Plan ervaringsdeskundigheid
experts-change = Wijzigen
experts-pdf = Download als PDF
experts-word = Download als Word-bestand
experts-agreed-on = akkoord in de kerngroep op { $date }
experts-adopted-on = vastgesteld op { $date }

experts-fill-in = Invullen
experts-save-next = Bewaren en naar het volgende deel
experts-checks = Klopt het?
experts-checks-none = Dit deel is compleet en spreekt niets tegen.
experts-guide = Zo pakt u het aan
experts-example = Voorbeeld
experts-example-open = Voorbeeld
experts-trap = Hier gaat het vaak mis
experts-part-steps = Hoort bij deze stappen van de route:
experts-neighbours = Andere delen
experts-part-nothing = Hier staat nog niets.
experts-part-says = Wat er staat
experts-closed-agreed = Over versie { $number } is de kerngroep akkoord. Wilt u iets wijzigen? Maak er dan weer een concept van, bij de versies.
experts-closed-adopted = Versie { $number } is vastgesteld en verandert niet meer. Voor een wijziging begint u een nieuwe versie, bij de versies.

experts-group-experts = ervaringsdeskundigen
experts-group-parents = ouders
experts-group-children-young = kinderen van 4 tot 8 jaar
experts-group-children-middle = kinderen van 8 tot 12 jaar
experts-group-children-teen = jongeren van 12 tot 18 jaar
experts-group-organisations = organisaties

# Deel 1
experts-part-question = Aanleiding en vraag
experts-part-question-lead = Wat wilt u weten of beslissen, en wat is daarvan nog echt open?
experts-part-question-guide =
    Begin met één vraag waarop u het antwoord nog niet weet.
    Schrijf ook op wat al vaststaat: het geld, de wet, een besluit van de raad. Mensen willen vooraf weten waar zij iets aan kunnen veranderen.
    Laat de vraag lezen door iemand buiten uw organisatie. Snapt die waar het over gaat?
experts-part-question-example =
    Waarom nu: de helft van de gezinnen die recht hebben op het kindpakket, vraagt het niet aan.
    Vraag: wat houdt ouders tegen, en welke brief of welk gesprek zou hen wel helpen?
    Open: de brief, het formulier en wie er aanbelt. Niet open: de inkomensgrens van dit jaar.
experts-part-question-trap = De beslissing is al genomen en er wordt alleen nog om een mening gevraagd. Dat merken mensen, en zij komen niet terug.
experts-question-why_now = Waarom nu?
experts-question-why_now-hint = Wat is er gebeurd of wat laten de cijfers zien?
experts-question-question = Wat willen wij weten of beslissen?
experts-question-question-hint = Eén vraag, in één of twee zinnen.
experts-question-open = Wat is nog open, en wat staat al vast?

# Deel 2
experts-part-who = Wie
experts-part-who-lead = Wie doet mee, met hoeveel, en via welke partner?
experts-part-who-form = Vul per groep in hoeveel mensen meedoen en via welke partners. Een groep die niet meedoet, laat u leeg. Schrijf nergens namen op.
experts-part-who-guide =
    Neem altijd ten minste twee mensen uit een groep. Niemand zit graag alleen tussen beroepskrachten.
    Kies partners die mensen al kennen. Zij vragen, u nodigt uit.
    Zoek verschil: werkenden met weinig geld, ouders alleen, mensen met een andere taal, jongeren.
experts-part-who-example =
    Ervaringsdeskundigen: 3 plekken, via de groep in de wijk. Ouders: 6 plekken, via twee basisscholen.
    Wie wij erbij willen: een vader, iemand die werkt en iemand die kort in Nederland is.
    Wie niemand bereikt: de thuisadministratie neemt de vraag mee naar drie adressen.
experts-part-who-trap = Steeds dezelfde twee mensen, omdat u hun nummer al hebt.
experts-who-groups = welke groepen meedoen
experts-who-via = via welke partners
experts-who-places-of = Plekken voor { $group }
experts-who-via-of = Via welke partner ({ $group }, { $number })
experts-who-via-none = Nog geen partner
experts-who-diversity = Wie willen wij er zeker bij hebben?
experts-who-diversity-hint = Denk aan werk, gezin, taal, leeftijd en buurt. Schrijf geen kenmerken van één persoon op.
experts-who-unreached = Wat doen wij voor mensen die niemand bereikt?

# Deel 3
experts-part-rungs = Trede
experts-part-rungs-lead = Hoeveel invloed krijgt elke groep, in welke fase van de route, en wat belooft u over de uitkomst?
experts-part-rungs-form = Een trede zegt hoeveel invloed mensen hebben, van 1 (u vertelt het) tot 5 (zij beslissen mee). Kies geen fase bij een regel die weg mag.
experts-part-rungs-guide =
    Kies de trede die u waar kunt maken, en niet de hoogste die mooi staat.
    Schrijf bij elke trede wat u belooft over de uitkomst. Bij adviseren is dat: wij volgen het advies, of wij leggen uit waarom niet.
    Formeel is wat vastligt: een contract, een verordening, een betaalde rol, een vast punt op de agenda. Informeel is een gesprek af en toe.
experts-part-rungs-example = Fase 2, ouders, trede 4 (coproduceren), informeel: wij lopen samen drie aanvragen na en maken samen de nieuwe brief. De brief gaat pas de deur uit als beide ouders hem goed vinden.
experts-part-rungs-trap = Het woord “meedenken” gebruiken zonder te zeggen wat er met de gedachten gebeurt.
experts-rungs-row = Regel { $number }
experts-rungs-place = Fase of proces
experts-rungs-group = Groep
experts-rungs-year = Jaar
experts-rungs-rung = Trede
experts-rungs-formality = Formeel of informeel
experts-rungs-promised = Wat belooft u over de uitkomst?
experts-rungs-reason = Waarom lager dan de route aanraadt?
experts-rungs-planned = een trede
experts-rungs-process = een eigen proces
experts-rungs-because = Lager dan de route aanraadt, omdat: { $reason }
experts-rungs-note = Toelichting: { $reason }
experts-rungs-short = { $year }: de trede voor ervaringsdeskundigen is lager dan stap { $step } aanraadt ({ $least }). Schrijf op waarom.
experts-row-label = { $label } (regel { $number })
experts-row-none = Geen: deze regel is leeg
experts-row-remove = Haal deze regel weg
experts-rows-full = Deze lijst is vol: er passen { $most } regels in. Haal eerst een regel weg die niet meer nodig is.
experts-formality-formal = formeel: het ligt vast
experts-formality-informal = informeel: af en toe

# Deel 4
experts-part-roles = Rollen en taken
experts-part-roles-lead = Wat gaat iemand op een plek doen, hoe vaak en hoelang?
experts-part-roles-guide =
    Een plek heeft een nummer, een taak en een partner. Nooit een naam.
    Beschrijf de taak zo dat iemand ja of nee kan zeggen. Twee zinnen zijn genoeg.
    Vraag niet één persoon voor alles. Wie een brief leest, hoeft geen avond voor te zitten.
experts-part-roles-example =
    Plek 1, ouders, lezer van brieven en formulieren: leest drie brieven en zegt wat onduidelijk is. Vier keer, twee uur.
    Plek 2, ervaringsdeskundigen, lid van de kerngroep: praat en beslist mee. Elke maand twee uur, een jaar lang.
experts-part-roles-trap = Iemand vragen om “erbij te zitten”, zonder taak.
experts-roles-slots = ten minste één plek
experts-roles-task = Taak
experts-roles-task-hint = Wat doet iemand op deze plek? Twee zinnen.
experts-roles-meetings = hoe vaak en hoelang
experts-role-co-thinker = meedenker
experts-role-interviewer = interviewer
experts-role-trainer = trainer
experts-role-ambassador = ambassadeur
experts-role-co-decider = lid van de kerngroep
experts-role-reviewer = lezer van brieven en formulieren
experts-role-mystery-applicant = tester van een aanvraag
experts-role-chair = voorzitter
experts-slots-title = Plekken
experts-slots-text = Bij een plek staat wat er te doen is en via welke partner u iemand zoekt. Er staat nooit bij wie de plek krijgt.
experts-slots-none = Er zijn nog geen plekken.
experts-slot = Plek { $number }
experts-slot-name = Plek { $number } ({ $group })
experts-slot-money = { $fee } vergoeding, { $travel } reiskosten
experts-slot-lead = Wat doet iemand hier, hoe vaak, en wat staat ertegenover?
experts-slot-guide =
    Zet hier nooit een naam neer, ook geen voornaam.
    Reken de voorbereiding mee in de uren.
    Bespreek de vergoeding met wie de plek krijgt, voordat er iets is betaald.
experts-slot-add = Plek toevoegen
experts-slot-change = Plek { $number } wijzigen
experts-slot-remove = Plek weghalen …
experts-slot-remove-button = Plek weghalen
experts-slot-remove-text = De taak en de bedragen van deze plek verdwijnen uit het concept. Eerdere versies blijven zoals ze waren.
experts-slot-via-hint = Deze partner zoekt iemand voor de plek en blijft erbij.
experts-slot-first = Eerste maand
experts-slot-last = Laatste maand
experts-slot-month-hint = Maand en jaar, bijvoorbeeld 03-2027.
experts-slot-meetings-hint = Hoeveel keer in de hele periode?
experts-slot-hours-hint = Hele uren, met de voorbereiding erbij.
experts-slot-fee = Vergoeding per keer, in euro
experts-slot-fee-hint = Bijvoorbeeld 12,50. Niets? Vul 0 in.
experts-slot-travel = Reiskosten per keer, in euro

experts-warnings = Wat kan het geld betekenen?
experts-warnings-only-you = Dit ziet alleen u, omdat u het plan bewaakt. Het staat niet in het plan, niet in een bestand en niet bij uw coach.
experts-warnings-nobody = Niemand bewaakt dit plan. Wie het bewaakt, ziet hier of de bedragen onder de grenzen blijven.
experts-warnings-owner = { $owner } bewaakt dit plan en ziet hier of de bedragen onder de grenzen blijven.
experts-warnings-none = Wij vonden niets. Dat is geen toestemming: bespreek het altijd met wie de plek krijgt.
experts-warnings-ask = Dit gaat over de plek, niet over een persoon. Wat iemand ergens anders krijgt, telt mee. Bij een uitkering of schulden: bespreek het eerst met de klantmanager of de bewindvoerder.
experts-warning-near = { $when }: { $amount } komt in de buurt van de grens van { $limit } voor vrijwilligers.
experts-warning-not-confirmed = { $when }: { $amount } blijft onder { $limit }, maar die grens is nog niet bevestigd. De vorige grens was lager. Bespreek het eerst.
experts-warning-over = { $when }: { $amount } is meer dan de grens van { $limit } voor vrijwilligers. Betaal het niet zo uit.
experts-warning-hour = { $when }: { $amount } per uur is meer dan de grens van { $limit } per uur. Kunt u uitleggen waarom? Voor wie bijstand krijgt, telt dan alles mee.
experts-warning-hour-when-young = { $when }: voor wie jonger is dan 21 is { $amount } per uur meer dan de grens van { $limit } per uur.
experts-warning-only-expenses = { $when }: { $amount } aan onkosten is meer dan de grens van { $limit }. Bewaar de bonnen en bespreek het eerst.
experts-warning-hours-unknown = { $when }: { $amount } vergoeding, maar er staan geen uren bij. Vul de uren in, dan kijken wij of het past.
experts-warning-other-pay = { $when }: { $amount } als vacatiegeld, loon of factuur is inkomen. Daarvoor gelden andere regels. Bespreek het eerst.
experts-warning-no-limit = { $when }: hiervoor kennen wij geen grens.
experts-warning-limit = Grens van { $year }, { $confidence }.
experts-confidence-confirmed = bevestigd
experts-confidence-to-confirm = nog te bevestigen
experts-confidence-law-changed = wet gewijzigd: controleer

# Deel 5
experts-part-recruitment = Werving en kennismaking
experts-part-recruitment-lead = Wie vraagt mensen, waar, en hoe leert u elkaar kennen?
experts-part-recruitment-guide =
    Laat de vraag stellen door iemand die mensen kennen en vertrouwen.
    Zeg meteen wat u vraagt, hoelang het duurt en wat ertegenover staat.
    Maak eerst kennis zonder agenda: koffie, een wandeling, samen koken.
experts-part-recruitment-example = De buurtmoeder vraagt het bij de koffie-ochtend op dinsdag. Wie wil, komt een week later eten in het buurthuis. Daar is de wethouder een half uur bij, zonder presentatie.
experts-part-recruitment-trap = Een oproep op de website van de gemeente. De mensen die u zoekt, lezen die niet.
experts-recruitment-how = Wie vraagt mensen, en waar?
experts-recruitment-acquaintance = Hoe leren wij elkaar kennen, zonder agenda?

# Deel 6
experts-part-preparation = Voorbereiding en training
experts-part-preparation-lead = Wie moet wat kunnen of weten voordat het begint? Ook de beroepskrachten.
experts-part-preparation-guide =
    Een eigen verhaal is nog geen deskundigheid. Wie leert het te gebruiken voor anderen, staat sterker.
    Bereid ook ambtenaren en partners voor: luisteren, gewone taal, niet meteen een oplossing geven.
    Spreek met de contactpersoon af hoe vaak die belt, ook na afloop.
experts-part-preparation-example =
    Ervaringsdeskundigen: twee dagdelen training bij de organisatie die hen begeleidt, en voor elke bijeenkomst een belletje.
    Ambtenaren: een middag oefenen met twee ervaringsdeskundigen als trainer.
    Contactpersoon: de opbouwwerker van het wijkteam.
experts-part-preparation-trap = Alleen de ervaringsdeskundigen krijgen training. De anderen zouden het al kunnen.
experts-preparation-contact = Wie is de contactpersoon? Noem de functie
experts-preparation-contact-hint = Bijvoorbeeld: de opbouwwerker van het wijkteam.
experts-preparation-experts = Voor ervaringsdeskundigen
experts-preparation-officials = Voor ambtenaren
experts-preparation-partners = Voor partners

# Deel 7
experts-part-safety = Veiligheid
experts-part-safety-lead = Hoe zorgt u dat meedoen niemand schaadt, ook niet achteraf?
experts-part-safety-guide =
    Een verhaal is van wie het vertelt. Zonder toestemming komt het nergens te staan.
    Stoppen mag altijd, zonder reden en zonder gevolgen voor hulp of uitkering.
    Denk aan de dag erna: wie belt?
    Doen kinderen mee? Begin dan bij wie luistert en wat er kan veranderen. Is dat te klein, maak het dan eerst groter.
experts-part-safety-example =
    Huisregels: wat hier wordt verteld, blijft hier. U vertelt alleen wat u wilt. Wij praten niet over elkaar.
    Toestemming: per foto, citaat of verhaal apart, op papier, en terug te nemen.
    Nazorg: de contactpersoon belt de dag erna en een maand later.
experts-part-safety-trap = Een foto in de krant waar iemand later spijt van heeft.
experts-safety-house_rules = Huisregels
experts-safety-house_rules-hint = Bedenk ze samen. Vijf regels zijn genoeg.
experts-safety-consent = Hoe vraagt u toestemming voor een verhaal, citaat of foto?
experts-safety-after_care = Nazorg: wie belt wanneer?
experts-children-title = Als kinderen meedoen
experts-children-text = Doen er geen kinderen mee? Sla dit stuk dan over. Doen er wel kinderen mee, vul dan eerst in wie luistert en wat er kan veranderen.
experts-safety-formats = Welke vorm kiest u?
experts-safety-lundy = de vier vragen over kinderen (één mag leeg blijven, met een reden)
experts-safety-lundy_audience = Publiek: wie luistert, en kan die beslissen?
experts-safety-lundy_audience-hint = Noem de functie. Is die persoon er zelf bij?
experts-safety-lundy_influence = Invloed: wat kan er door kinderen veranderen, en hoe horen zij dat?
experts-safety-lundy_space = Ruimte: hoe is het een veilige en fijne plek?
experts-safety-lundy_voice = Stem: welke uitleg en hulp krijgen kinderen, en hoe kiezen zij zelf hun manier?
experts-safety-lundy_reason = Blijft een van de vier leeg? Schrijf op waarom
experts-safety-lundy_reason-hint = De reden blijft zichtbaar, op de eerste pagina en in het plan.
experts-lundy-empty = Bij kinderen nog leeg: { $names } Reden: { $reason }
experts-safety-children = Wat is geregeld voordat u een kind uitnodigt?
experts-format-council-of-children = Raad van Kinderen
experts-format-council-of-children-hint = Een klas van de basisschool werkt in zeven stappen aan een echt dilemma van de gemeente. De groep blijft dezelfde, ambtenaren blijven op afstand. De kinderen proberen hun ideeën uit, vertellen ze aan de wethouder en horen wat ermee gebeurt.
experts-format-panel = Kindpanel
experts-format-panel-hint = Een vaste groep die een paar keer per jaar een vraag krijgt.
experts-format-interviews = Gesprekken met kinderen
experts-format-interviews-hint = Korte gesprekken op een plek die kinderen kennen, met tekenen of spelen voor de jongsten.
experts-format-interview-signatories = Kinderen bevragen de ondertekenaars
experts-format-interview-signatories-hint = Een jaar na de belofte. Vragen voor op de kaartjes: Wat beloofde u? Wat is er gelukt? Wat niet, en waarom? Wat merken wij daarvan? Wat doet u morgen?
experts-format-youth-council = Via een jongerenraad
experts-format-youth-council-hint = Jongeren die al samenkomen, krijgen een echte vraag en tijd om anderen te spreken.
experts-child-parents-agree = Een ouder geeft schriftelijk toestemming
experts-child-parents-agree-hint = Voor elk kind jonger dan 16. Vraag het per activiteit, met uitleg in gewone taal.
experts-child-child-agrees = Het kind wil zelf ook, en mag stoppen
experts-child-conduct-certificates = Volwassenen hebben een VOG
experts-child-two-adults = Er zijn altijd twee volwassenen bij
experts-child-after-care = Iemand vraagt later hoe het was
experts-child-signals = Signalen gaan via de meldcode
experts-child-signals-hint = Spreek af wie de aandachtsfunctionaris is.
experts-sheets = Werkbladen bij de vormen
experts-sheets-text = Om te printen of in Word in te vullen, met wat van de alliantie bekend is. Er staat geen naam van een kind in. Gekozen vormen staan vooraan.
experts-sheets-chosen = gekozen

# Deel 8
experts-part-compensation = Vergoeding
experts-part-compensation-lead = Wat staat ertegenover, wie betaalt, en hoe snel?
experts-part-compensation-guide =
    Meedenken is werk. Vergoed ten minste reis en oppas, en het liefst ook de tijd.
    Betaal snel. Wie weinig heeft, kan niets voorschieten.
    Een vergoeding kan een uitkering lager maken. Doe de vergoedingscheck met iedereen apart, en schrijf alleen de dag op.
experts-part-compensation-example = Vrijwilligersvergoeding en reiskosten, dezelfde dag contant of binnen een week op de rekening. De welzijnsorganisatie betaalt uit, de gemeente betaalt haar. Wie liever een training wil, krijgt die.
experts-part-compensation-trap = Een vergoeding waarvan de uitkering achteraf omlaag gaat.
experts-compensation-kinds = Hoe vergoedt u mensen?
experts-compensation-agreed = Wat is afgesproken?
experts-compensation-agreed-hint = In gewone woorden, zoals u het mensen vertelt.
experts-compensation-payer = Wie betaalt? Noem de organisatie of de functie
experts-compensation-within_days = Binnen hoeveel dagen?
experts-compensation-discussed = Op welke dag is de vergoedingscheck besproken?
experts-compensation-discussed-hint = Alleen de dag, voor het plan als geheel. Schrijf nergens op met wie of wat eruit kwam.
experts-kind-wage = loon
experts-kind-invoice = factuur
experts-kind-attendance-fee = vacatiegeld
experts-kind-volunteer-fee = vrijwilligersvergoeding
experts-kind-expenses = onkosten
experts-kind-in-kind = in natura, zoals een bon of een maaltijd
experts-kind-development = training of coaching
experts-kind-nothing = geen vergoeding

# Deel 9
experts-part-practical = Praktisch
experts-part-practical-lead = Wat maakt het voor iedereen mogelijk om te komen?
experts-part-practical-guide =
    Vraag mensen zelf welke tijd en plek past. Overdag op het gemeentehuis past bijna nooit.
    Regel eten en oppas vooraf, zodat niemand erom hoeft te vragen.
    Zet niets alleen online. Neem papier mee en lees voor waar dat helpt.
experts-part-practical-example =
    Tijd: donderdag van half zes tot half acht, met eten. Plaats: het buurthuis, gelijkvloers.
    Vervoer: een taxi voor wie geen fiets heeft. Oppas: twee begeleiders in de zaal ernaast.
    Tolk: Arabisch en Tigrinya op verzoek. Middelen: alles op papier en voorgelezen.
experts-part-practical-trap = Een uitnodiging in de mail met een bijlage van twaalf bladzijden.
experts-practical-when = Tijd, buiten werk en school
experts-practical-place = Plaats
experts-practical-food = Eten
experts-practical-travel = Vervoer
experts-practical-childcare = Oppas
experts-practical-interpreter = Tolk en taal
experts-practical-means = Papier, apparaat, voorlezen

# Deel 10
experts-part-decision = Besluitmoment en terugkoppeling
experts-part-decision-lead = Wie beslist wanneer, en hoe horen mensen wat ermee is gedaan?
experts-part-decision-guide =
    Noem de dag en de functie van wie beslist. Zonder dat is elke inbreng een wens.
    Vertel binnen acht weken wat u met de inbreng doet, en waarom iets niet kan.
    Kies een vorm die mensen prettig vinden: een gesprek, een kaart, een filmpje.
experts-part-decision-example = De wethouder beslist op 3 maart over de nieuwe brief. Op 17 maart vertelt zij in het buurthuis wat is overgenomen en wat niet. Wie er niet bij is, krijgt een kaart: u zei, wij deden.
experts-part-decision-trap = Een mooie middag, en daarna hoort niemand meer iets.
experts-decision-on = Dag van het besluit
experts-decision-by = Wie beslist? Noem de functie
experts-decision-told_how = Hoe horen mensen wat ermee is gedaan?
experts-decision-told_on = Op welke dag horen zij dat?
experts-decision-told_on-hint = Ten laatste acht weken na het besluit.

# Deel 11
experts-part-planning = Planning en budget
experts-part-planning-lead = Wanneer gebeurt het, en wat kost het?
experts-part-planning-form = De vergoeding en de reiskosten van de plekken worden vanzelf opgeteld. Zet hier de andere kosten neer.
experts-part-planning-guide =
    Begin vroeg. Mensen erbij halen als het plan af is, is te laat.
    Reken op een half jaar om elkaar te leren kennen.
    Vergeet eten, oppas en tolk niet. Dat zijn geen extra’s.
experts-part-planning-example = Van januari tot en met november. Budget € 6.000: vier plekken met vergoeding en reiskosten, tien keer eten (€ 80), oppas (€ 60 per keer), twee dagdelen training (€ 900).
experts-part-planning-trap = Geld voor een zaal en een bureau, en niets voor de mensen zelf.
experts-planning-from = Eerste dag
experts-planning-until = Laatste dag
experts-planning-available = Beschikbaar budget, in euro
experts-planning-available-hint = Bijvoorbeeld 6000.
experts-planning-row = Kosten { $number }
experts-planning-for = Waarvoor
experts-planning-what = Toelichting
experts-planning-times = Hoeveel keer
experts-planning-each = Euro per keer
experts-line-food = eten
experts-line-childcare = oppas
experts-line-interpreter = tolk
experts-line-training = training
experts-line-coaching = begeleiding
experts-line-room = zaal
experts-line-means = papier en middelen
experts-line-gifts = cadeaus
experts-line-other = iets anders
experts-budget-title = Wat kost het?
experts-budget-text = Opgeteld uit de plekken en de regels hieronder. Een totaal typt u nergens.
experts-budget-meetings = { $places ->
    [one] 1 plek, { $meetings } keer
   *[other] { $places } plekken, samen { $meetings } keer
}
experts-budget-fees = Vergoedingen
experts-budget-travel = Reiskosten
experts-budget-total = Totaal
experts-budget-over = Te veel
experts-budget-left = Over

# Deel 12
experts-part-evaluation = Evaluatie
experts-part-evaluation-lead = Hoe kijkt u samen terug, met wie erbij was?
experts-part-evaluation-guide =
    Stel hoogstens vijf vragen, en stel ze ook aan de beroepskrachten.
    Kijk terug met de mensen erbij, niet over hen.
    Vier wat is gelukt.
experts-part-evaluation-example =
    Wat veranderde er door u?
    Wist u van tevoren hoeveel invloed u had?
    Voelde u zich veilig?
    Klopte de vergoeding?
    Doet u nog een keer mee, en wat moet dan anders?
experts-part-evaluation-trap = Een formulier met twintig vragen dat niemand invult.
experts-evaluation-on = Dag van de evaluatie
experts-evaluation-questions = Vragen
experts-evaluation-questions-hint = Elke vraag op een eigen regel, hoogstens vijf.
experts-evaluation-together = Wij kijken samen terug met wie meedeed

# Deel 13
experts-part-anchoring = Borging
experts-part-anchoring-lead = Hoe wordt een keer een gewoonte?
experts-part-anchoring-guide =
    Leg vast wat werkt: een vaste plek in de kerngroep, een regel in de begroting, een vast punt op de agenda.
    Spreek af welk deel van de tredes formeel wordt, en in welk jaar.
    Zorg dat het niet hangt op één persoon, ook niet op u.
experts-part-anchoring-example = Vanaf 2028 zitten twee ervaringsdeskundigen vast in de kerngroep, met een betaalde rol. De helft van de tredes is dan formeel. Het geld staat in de meerjarenbegroting.
experts-part-anchoring-trap = Een project met een einddatum en daarna niets.
experts-anchoring-how = Hoe maakt u het vast?
experts-anchoring-formal_percent = Welk deel van de tredes wordt formeel, in procenten?
experts-anchoring-by_year = In welk jaar?

experts-table-who = Wie doet mee
experts-table-rungs = Tredes
experts-table-slots = Plekken
experts-table-budget = Budget

experts-wrong-alone = Er is maar één plek voor { $group }. Niemand doet alleen mee: maak er ten minste twee.
experts-wrong-no-rung = Er doen { $group } mee, maar er is geen trede voor hen. Vul die in bij deel 3.
experts-wrong-no-places = Er is een trede voor { $group }, maar zij hebben geen plekken. Vul die in bij deel 2.
experts-wrong-two-rungs = Er staan twee tredes voor { $group } in dezelfde fase of hetzelfde proces, in één jaar. Houd er een over.
experts-wrong-other-count = Bij deel 2 staan { $places } plekken voor { $group }, bij deel 4 zijn het er { $slots }.
experts-wrong-wrong-ages = De gekozen vorm past niet bij { $group }.
experts-wrong-fee-without-kind = Plekken hebben een vergoeding, maar bij deel 8 staat er geen vorm met geld.
experts-wrong-kind-without-fee = Bij deel 8 staat een vergoeding, maar geen enkele plek heeft een bedrag.
experts-wrong-nothing-and-more = “Geen vergoeding” en een vergoeding kunnen niet samen.
experts-wrong-over-budget = Het plan kost { $amount } meer dan er is.
experts-wrong-ends-before-start = De laatste dag ligt voor de eerste dag.
experts-wrong-slot-outside = Plek { $number } valt buiten de planning van deel 11.
experts-wrong-decided-before-start = Het besluit valt voordat iemand meedoet.
experts-wrong-told-before-decision = Mensen horen de uitkomst voordat er is beslist.
experts-wrong-told-late = Mensen horen pas na meer dan acht weken wat ermee is gedaan.
experts-wrong-evaluated-before-start = De evaluatie valt voor de eerste dag.
experts-wrong-many-questions = { $count } vragen is te veel. Houd er vijf over.

experts-quality-title = Kwaliteitscheck
experts-quality-lead = Twaalf punten om samen te bespreken. Geen cijfer en geen rapport: wel een goed gesprek.
experts-quality-guide =
    Bespreek de lijst met iedereen aan tafel, ook met wie met eigen ervaring meedoet.
    Laat eerst ieder voor zich kiezen. Praat daarna over de verschillen.
    Neem één punt mee waar u morgen iets aan doet.
experts-quality-first = Bespreek dit eerst
experts-quality-all = Bij alle twaalf punten staat “ja”. Vraag eens wat er nog mist.
experts-quality-said = Wat er is gezegd
experts-quality-note = Notitie bij punt { $number }
experts-met-no = nee
experts-met-partly = deels
experts-met-yes = ja
experts-met-open = nog niet besproken
experts-quality-open-question = Er is één echte vraag
experts-quality-open-question-hint = Een vraag waarop nog niemand het antwoord weet.
experts-quality-rung-agreed = De trede staat vooraf op papier
experts-quality-rung-agreed-hint = Iedereen weet hoeveel invloed er is.
experts-quality-from-start = Mensen doen mee vanaf het begin
experts-quality-from-start-hint = Niet pas als het plan af is.
experts-quality-never-alone = Er zijn ten minste twee mensen, nooit één alleen
experts-quality-never-alone-hint = Ook niet aan een tafel met twaalf beroepskrachten.
experts-quality-variety = Er doen ook mensen mee die u nog niet kende
experts-quality-variety-hint = Werkenden, ouders alleen, nieuwkomers, jongeren.
experts-quality-support = Beide kanten krijgen training en een contactpersoon
experts-quality-support-hint = Ook ambtenaren en partners bereiden zich voor.
experts-quality-safe = Het is veilig
experts-quality-safe-hint = Het verhaal is van wie het vertelt. Stoppen mag. Niets openbaar zonder toestemming. Er is nazorg.
experts-quality-fair-pay = De vergoeding is eerlijk
experts-quality-fair-pay-hint = Met reis en oppas, en de gevolgen voor een uitkering zijn besproken.
experts-quality-accessible = Iedereen kan komen en het volgen
experts-quality-accessible-hint = Tijd, plaats, gewone taal, papier.
experts-quality-decision-maker = Wie beslist, is erbij
experts-quality-decision-maker-hint = Ten minste bij het begin en bij het einde.
experts-quality-told-back = Mensen horen op tijd wat er is gedaan en waarom
experts-quality-told-back-hint = Binnen acht weken, ook als het nee is.
experts-quality-evaluated-together = Wij kijken samen terug
experts-quality-evaluated-together-hint = Met wie meedeed, niet over hen.

# Tredenmatrix
experts-matrix-title = Tredenmatrix
experts-matrix-title-year = Tredenmatrix { $year }
experts-matrix-lead = Hoeveel invloed heeft elke groep, per fase van de route en per eigen proces? Wat u belooft, staat naast wat er is gedaan.
experts-matrix-open = Open de tredenmatrix
experts-matrix-from-part = Wat u hier belooft, staat in de tredenmatrix naast wat er is gedaan. Ook een eigen proces, zoals een nieuwe brief, kan een regel zijn.
experts-matrix-years = Jaren
experts-matrix-table = Per fase en proces
experts-matrix-record-how = Kies een fase of proces om vast te leggen wat er is gedaan.
experts-matrix-spot = Fase of proces
experts-matrix-planned = Gepland
experts-matrix-done = Gedaan
experts-matrix-formal = formeel
experts-matrix-informal = informeel
experts-matrix-short = lager dan de route aanraadt
experts-matrix-plan = Plan de tredes in deel 3
experts-matrix-plan-read = Lees deel 3 van het plan
experts-matrix-to-part = Schrijf de reden op in deel 3 van het plan
experts-matrix-promises = Wat is er beloofd over de uitkomst?
experts-matrix-promised = Belofte
experts-matrix-kept = Beloofd en gedaan
experts-matrix-shares = Wie adviseert of heeft meer invloed?
experts-matrix-shares-text = In hoeveel fasen en processen een groep op trede 3 (adviseren) of hoger staat, van alle fasen en processen waarin dat jaar iemand meedeed. Kinderen van alle leeftijden tellen samen.
experts-matrix-of = { $count } van { $of }
experts-matrix-no-share = nog niets ingevuld
experts-matrix-formal-share = Formeel, dus vastgelegd: { $share }. Alleen geteld waar is opgeschreven of het formeel of informeel was.
experts-matrix-kept-share = Niet minder gedaan dan beloofd: { $share }.
experts-matrix-trend = Jaren naast elkaar
experts-matrix-trend-text = Wat er is gedaan: op trede 3 of hoger, per groep.
experts-matrix-words = Formeel en informeel
experts-formality-what = Formeel is wat vastligt: een contract, een verordening, een adviesraad, een betaalde rol of een vast punt op de agenda. Informeel is een gesprek af en toe.
experts-matrix-least = Wat de route ten minste aanraadt
experts-matrix-least-text = Deze stappen noemen een trede voor ervaringsdeskundigen. Lager mag, als u opschrijft waarom.
experts-target-experts = ervaringsdeskundigen
experts-target-parents = ouders
experts-target-children = kinderen en jongeren
experts-target-organisations = organisaties
experts-kept-not-yet = nog niets vastgelegd
experts-kept-unplanned = niet gepland
experts-kept-less = minder dan beloofd
experts-kept-as-promised = zoals beloofd
experts-kept-more = meer dan beloofd

experts-done-title = { $name }: wat is er gedaan in { $year }?
experts-done-lead = Leg per groep vast hoeveel invloed zij echt hadden. Schrijf op wat er was, niet wat de bedoeling was.
experts-done-guide =
    Vraag het ook aan de mensen zelf. Zij weten of hun advies telde.
    Was het minder dan beloofd? Dat is geen schande. Vertel hun waarom.
    Schrijf hier nooit op wie het waren.
experts-done-of = { $label } ({ $group })
experts-done-rung = Trede
experts-done-none = Deed niet mee
experts-done-unknown = Niet bekend
experts-done-planned = Gepland: { $rung }.

experts-process-add = Eigen proces toevoegen
experts-process-title = Eigen proces wijzigen
experts-process-lead = Iets waar mensen aan meedoen buiten de fasen van de route, zoals een nieuwe brief of een verordening.
experts-process-name = Naam van het proces
experts-process-name-hint = Bijvoorbeeld: nieuwe brief over de Meedoenpas. Geen namen van mensen.
experts-process-change = { $name } wijzigen
experts-process-remove = Proces weghalen …
experts-process-remove-button = Proces weghalen
experts-process-remove-text = Het proces verdwijnt uit de tredenmatrix.
experts-process-used = Dit proces staat in het plan of in een jaar van de tredenmatrix. Daarom kunt u het niet weghalen.

# Vergoedingscheck
experts-check-title = Vergoedingscheck voor plek { $number }
experts-check-lead = Wat kan de vergoeding van deze plek betekenen voor iemand met een uitkering of schulden? Doe dit samen met de persoon zelf, aan tafel.
experts-check-open = Doe de vergoedingscheck
experts-check-guide =
    Vul dit samen in. Wie iets niet wil zeggen, kiest “liever niet zeggen”.
    Sluit de pagina als u klaar bent. Wij bewaren geen antwoord en geen uitkomst.
    De check kent de regels die wij kennen. Een uitkomst is nooit toestemming.
experts-check-kept = Deze antwoorden worden nergens bewaard: niet in het plan, niet in de geschiedenis en niet in een logboek. Sluit u de pagina, dan zijn ze weg.
experts-check-ask = De vragen
experts-check-money = Deze plek: { $meetings } keer, { $fee } vergoeding en { $travel } reiskosten per keer.
experts-check-nobody = Niemand bewaakt dit plan. Wie het plan bewaakt, doet de check. U kunt dat zelf gaan doen bij de versies.
experts-check-owner = { $owner } bewaakt dit plan en doet de check.
experts-check-kind = Hoe wordt deze plek betaald?
experts-check-kind-volunteer = vrijwilligersvergoeding of onkosten
experts-check-kind-in-kind = in natura, zoals een bon
experts-check-kind-other = vacatiegeld, loon of factuur
experts-check-benefits = Welke uitkering heeft de persoon, of de partner met wie die samenwoont?
experts-check-benefits-hint = Meer dan één kan.
experts-check-benefit-none = geen uitkering
experts-check-benefit-social-assistance = bijstand, van de gemeente
experts-check-benefit-uwv = een uitkering van UWV, zoals WW, Ziektewet, WIA of Wajong
experts-check-benefit-other = een andere uitkering
experts-check-benefit-unsaid = liever niet zeggen
experts-check-age = Hoe oud is de persoon?
experts-check-age-under-18 = jonger dan 18
experts-check-age-18-20 = 18 tot en met 20
experts-check-age-21-26 = 21 tot en met 26
experts-check-age-27 = 27 of ouder
experts-check-age-unsaid = liever niet zeggen
experts-check-debts = Loopt er een regeling voor schulden?
experts-check-debts-hint = Denk aan een schuldregeling, de Wsnp of bewind.
experts-check-debts-no = nee
experts-check-debts-arrangement = ja
experts-check-debts-unsaid = liever niet zeggen
experts-check-others = Krijgt de persoon ook ergens anders een vergoeding?
experts-check-others-text = De grenzen gelden voor alles samen. Heeft de persoon een tweede plek in dit plan? Vul die hier dan ook in. Laat leeg wat er niet is. Zonder maanden rekenen wij met het hele jaar.
experts-check-other = Andere organisatie { $number }
experts-check-other-of = { $label } (organisatie { $number })
experts-check-other-fee = Vergoeding per maand, in euro
experts-check-other-expenses = Onkosten per maand, in euro
experts-check-other-hours = Uren per maand
experts-check-other-kind = Hoe betaald
experts-check-other-first = Eerste maand
experts-check-other-last = Laatste maand
experts-check-button = Kijk wat wij vinden
experts-check-outcome = Uitkomst
experts-check-with-whom = Met wie bespreekt u dit?
experts-check-why = Waarom
experts-check-near = In de buurt van een grens
experts-check-used = Gebruikte grenzen
experts-check-more = nog { $count } keer
experts-check-limit = Grens: { $limit }
experts-check-with-others = Dit komt door wat er nog meer wordt betaald
experts-check-limits = Grenzen
experts-check-limits-text = Elke grens heeft een jaar en een bron, en zegt hoe zeker wij zijn.
experts-check-limits-open = Alle grenzen die wij kennen
experts-verdict-nothing-found = Wij vonden niets.
experts-verdict-nothing-found-text = Dat is geen toestemming. Regels veranderen, en niet elke regel staat hier. Vraag het na bij twijfel.
experts-verdict-discuss-first = Bespreek dit eerst.
experts-verdict-discuss-first-text = Betaal nog niets. Praat eerst met wie hieronder staat, samen met de persoon.
experts-verdict-not-like-this = Betaal het niet zo uit.
experts-verdict-not-like-this-text = Zo kan het iemand geld kosten. Verander het bedrag, de maanden of de vorm, en kijk opnieuw.
experts-regime-volunteer = Vrijwilligersregeling (Belastingdienst)
experts-regime-social-assistance = Bijstand
experts-regime-uwv = UWV
experts-regime-other-benefit = Andere uitkering
experts-regime-debts = Schulden
experts-ask-tax-office = De organisatie die betaalt, en de Belastingdienst
experts-ask-municipality = De klantmanager bij de gemeente
experts-ask-uwv = UWV
experts-ask-benefit-office = De organisatie die de uitkering betaalt
experts-ask-administrator = De bewindvoerder of schuldhulpverlener
experts-ask-parent = Een ouder of voogd
experts-say-tax-office = Zeg bijvoorbeeld: “Wij willen iemand een vergoeding betalen. Past dit bij de vrijwilligersregeling, of is het loon?”
experts-say-municipality = Zeg bijvoorbeeld: “Ik ga meedenken en krijg daar een vergoeding voor. Wat betekent dat voor mijn bijstand, en hoe geef ik het door?”
experts-say-uwv = Zeg bijvoorbeeld: “Ik ga meedenken en krijg daar een vergoeding voor. Heb ik toestemming nodig, en wat betekent het voor mijn uitkering?”
experts-say-benefit-office = Zeg bijvoorbeeld: “Ik krijg een vergoeding omdat ik meedenk. Wat betekent dat voor mijn uitkering?”
experts-say-administrator = Zeg bijvoorbeeld: “Ik krijg een vergoeding omdat ik meedenk. Mag ik die houden, en op welke rekening komt die?”
experts-say-parent = Zeg bijvoorbeeld: “Uw kind denkt mee en krijgt daar iets voor. Vindt u dat goed?”
experts-rule-over-limit = Alles samen is meer dan de grens. Dan telt het hele bedrag als inkomen, niet alleen wat erboven komt.
experts-rule-not-confirmed = Het bedrag blijft onder de nieuwe grens, maar die is nog niet bevestigd. Het is meer dan de laatste grens die zeker is.
experts-rule-only-expenses = Het bedrag is meer dan de grens, maar het zijn alleen onkosten. Bewaar de bonnen en vraag het na.
experts-rule-over-hour = Het bedrag per uur is meer dan de grens. De Belastingdienst laat ruimte als de organisatie kan uitleggen waarom het geen loon is. Wie bijstand krijgt, kan de hele vergoeding kwijtraken.
experts-rule-hours-unknown = Er is een vergoeding zonder uren. Dan kan niemand zeggen of het bedrag past. Spreek uren af.
experts-rule-age-matters = Het hangt af van de leeftijd, en die is niet gezegd.
experts-rule-no-limit = Voor deze maand kennen wij geen grens.
experts-rule-other-pay = Vacatiegeld, loon en een factuur zijn inkomen. Daarvoor gelden andere regels.
experts-rule-minor = Het gaat hier om geld: tot 18 jaar is daarvoor toestemming van een ouder nodig. Om mee te doen is die nodig tot 16 jaar.
experts-rule-whole-fee-counts = De vergoeding gaat over een grens. Dan telt de hele vergoeding als inkomen.
experts-rule-under-27 = Wie jonger is dan 27 en bijstand krijgt, mag geen vergoeding houden. Alleen onkosten met bewijs tellen niet mee.
experts-rule-under-27-changed = De regel voor wie jonger is dan 27 verandert. Vraag na wat nu geldt.
experts-rule-expenses-apart = De vergoeding past, maar met de onkosten erbij is het te veel. Vraag of de onkosten apart mogen blijven.
experts-rule-proven-expenses = Bewaar de bonnen: onkosten zonder bewijs kunnen meetellen.
experts-rule-gift = Een bon of cadeau kan meetellen als gift. Vraag het vooraf na.
experts-rule-duty-to-report = Elke vergoeding moet worden doorgegeven, ook als die mag blijven.
experts-rule-always-ask = Wat het bedrag ook is: bespreek dit eerst.
experts-limit-hour = { $amount } per uur
experts-limit-month = { $amount } per maand
experts-limit-year = { $amount } per jaar
experts-limit-age = vanaf { $amount } jaar in de bijstand
experts-limit-under-21 = jonger dan 21
experts-limit-from-21 = vanaf 21
experts-limit-column-amount = Grens
experts-limit-column-years = Geldt in
experts-limit-column-sure = Zekerheid
experts-limit-column-source = Bron
experts-limit-outdated = (gebruikt na dat jaar: controleer)
experts-limit-seen = gezien op { $date }
experts-talk-title = Besproken?
experts-talk-none = Nog niet als besproken opgeschreven.
experts-talk-missing = { $count ->
    [one] Nog niet besproken: plek { $places }. Doe daar de vergoedingscheck.
   *[other] Nog niet besproken: plekken { $places }. Doe daar de vergoedingscheck.
}
experts-talk-on = Besproken op { $date }, plan akkoord.
experts-talk-text = Alleen deze dag wordt bewaard, bij de plek. Verandert de plek, dan verdwijnt de dag en bespreekt u het opnieuw.
experts-talk-day = Op welke dag is het besproken, en was de persoon akkoord met het plan?
experts-talk-button = Schrijf op: besproken, plan akkoord

# Afsprakenblad
experts-sheet-title = Afsprakenblad plek { $number }
experts-sheet-standing = Neem dit blad mee naar huis. De organisatie bewaart ook een blad.
experts-sheet-file = afsprakenblad
experts-sheet-card = Afsprakenblad
experts-sheet-card-text = Op één blad wat iemand doet en krijgt, bij wie die terechtkan en hoe stoppen gaat. Vul de naam alleen op papier in.
experts-sheet-pdf = Afsprakenblad als PDF
experts-sheet-word = Afsprakenblad als Word-bestand
experts-sheet-open = Nog niet afgesproken.
experts-sheet-does = Wat u doet
experts-sheet-role = Uw rol
experts-sheet-task = Uw taak
experts-sheet-via = Via welke organisatie
experts-sheet-period = Wanneer
experts-sheet-often = Hoe vaak en hoelang
experts-sheet-times = { $meetings } keer, { $hours } uur per keer. De voorbereiding telt mee.
experts-sheet-gets = Wat u krijgt
experts-sheet-fee = Vergoeding per keer
experts-sheet-no-fee = Geen bedrag per keer.
experts-sheet-travel = Reiskosten per keer
experts-sheet-no-travel = Geen reiskosten.
experts-sheet-agreed = Wat wij hebben afgesproken
experts-sheet-payer = Wie betaalt
experts-sheet-soon = Hoe snel
experts-sheet-days = { $days ->
    [0] Dezelfde dag.
    [one] Binnen 1 dag.
   *[other] Binnen { $days } dagen.
}
experts-sheet-effect = Geld dat u krijgt, kan gevolgen hebben voor andere regelingen. Vraag de contactpersoon om dit samen na te gaan voordat er iets is betaald.
experts-sheet-help = Bij wie u terechtkunt
experts-sheet-contact = Uw contactpersoon
experts-sheet-after-care = Na afloop
experts-sheet-rules = Zo gaan wij met elkaar om
experts-sheet-house-rules = Huisregels
experts-sheet-consent = Uw verhaal is van u
experts-sheet-stop = Als u wilt stoppen
experts-sheet-stop-may = Stoppen mag altijd
experts-sheet-stop-text =
    U hoeft niet te zeggen waarom.
    Het heeft geen gevolgen voor hulp of geld dat u krijgt.
    Zeg het tegen de contactpersoon. Wat u al hebt gedaan, betalen wij.
experts-sheet-signed = Handtekeningen
experts-sheet-name = Naam (alleen op papier)
experts-sheet-signature-you = Handtekening van u
experts-sheet-signature-us = Handtekening van de contactpersoon
experts-sheet-date = Datum:

error-money = Vul een bedrag in van 0 tot en met { $max } euro, bijvoorbeeld 12,50
error-month = Vul maand en jaar in, bijvoorbeeld 03-2027
error-partner-unknown = Kies partners uit uw eigen lijst
error-row-unnamed = Kies waar deze regel over gaat, of kies “Haal deze regel weg”
error-plan-future = Kies vandaag of een dag die voorbij is
error-plan-before-agreed = Kies een dag na het akkoord van de kerngroep, of dezelfde dag
error-plan-not-ready = Het plan is nog niet klaar. Kijk wat er ontbreekt of elkaar tegenspreekt
error-plan-changed = Het plan is intussen veranderd. Lees het opnieuw voordat u dit vastlegt
error-none-beside = Kies “geen uitkering” of een uitkering, niet allebei
error-rung-first = Kies ook een trede, of kies bij formeel of informeel “niet bekend”
error-process-name = Er is al een proces met deze naam
error-process-many = U hebt al 40 eigen processen. Haal er eerst een weg
error-process-used = Het plan of een jaar noemt dit proces. Daarom blijft het staan
error-process-unknown = Kies een fase of een eigen proces uit de lijst

done-plan-agreed = Het akkoord van de kerngroep is vastgelegd.
done-plan-adopted = Het plan is vastgesteld.
done-plan-reopened = Het plan is weer een concept.
done-plan-followed = De nieuwe versie is begonnen, met de tekst van de vorige.
done-slot-removed = De plek is weggehaald.
done-process-removed = Het proces is weggehaald.

alliance-trail-expert-plan-saved = het plan ervaringsdeskundigheid is bijgewerkt
alliance-trail-expert-plan-talked = de kwaliteitscheck van het plan ervaringsdeskundigheid is bijgewerkt
alliance-trail-expert-plan-agreed = de kerngroep is akkoord met het plan ervaringsdeskundigheid
alliance-trail-expert-plan-reopened = het plan ervaringsdeskundigheid is weer een concept
alliance-trail-expert-plan-adopted = het plan ervaringsdeskundigheid is vastgesteld
alliance-trail-expert-plan-followed = er is een nieuwe versie begonnen van het plan ervaringsdeskundigheid
alliance-trail-expert-plan-taken = iemand anders bewaakt nu het plan ervaringsdeskundigheid
alliance-trail-expert-rungs-saved = in de tredenmatrix is vastgelegd wat er is gedaan
alliance-trail-expert-process-added = er is een eigen proces toegevoegd aan de tredenmatrix
alliance-trail-expert-process-renamed = een eigen proces in de tredenmatrix heeft een andere naam
alliance-trail-expert-process-removed = een eigen proces is uit de tredenmatrix gehaald
alliance-trail-expert-plan-discussed = de vergoedingscheck van een plek in het plan ervaringsdeskundigheid is besproken

# U zei – wij deden: wat groepen zeiden, en wat ermee gebeurt.
feedback-title = U zei – wij deden
feedback-lead = Wie meedenkt, hoort binnen acht weken wat ermee gebeurt, en waarom (niet). Hier staat wat een groep zei, nooit wie het zei.
feedback-open = Bekijk wat groepen zeiden
feedback-new = Schrijf op wat een groep zei
feedback-new-lead = Schrijf het op in de woorden van de groep. Wat ermee gebeurt, kan later.
feedback-one = Wat een groep zei
feedback-one-due = Vertel uiterlijk op { $date } wat hiermee gebeurt.
feedback-list = Wat groepen zeiden
feedback-search = Zoek in de tekst
feedback-count = { $count ->
    [one] { $count } punt
   *[other] { $count } punten
}
feedback-none = Er is nog niets opgeschreven. Begin met wat u het laatst van een groep hoorde.
feedback-column-said = Wat de groep zei
feedback-column-group = Groep
feedback-column-answer = Wat ermee gebeurt
feedback-column-standing = Stand
feedback-share-title = Op tijd verteld
feedback-share = { $count } van { $total } keer is op tijd verteld wat ermee gebeurt.
feedback-share-none = Er was nog niets dat u al had moeten vertellen.
feedback-overdue = { $count ->
    [one] Bij { $count } punt is de tijd voorbij.
   *[other] Bij { $count } punten is de tijd voorbij.
}
feedback-share-note = Op tijd is binnen acht weken. Wat nog tijd heeft, telt niet mee.
feedback-standing-open = nog te vertellen
feedback-standing-overdue = te laat
feedback-standing-told-in-time = op tijd verteld
feedback-standing-told-late = later verteld
feedback-standing-promise-passed = afspraak voorbij
feedback-said = Wat zei de groep?
feedback-said-hint = In de woorden van de groep. Eén punt tegelijk.
feedback-rung = Op welke trede dacht de groep mee?
feedback-rung-hint = De trede zegt wat u beloofde: hoe hoger, hoe meer u moet uitleggen.
feedback-said-on = Wanneer zei de groep dit?
feedback-answer = Wat gebeurt ermee?
feedback-answer-none = Dat weten we nog niet
feedback-answer-yes = Dat doen we
feedback-answer-partly = Dat doen we voor een deel
feedback-answer-finding-out = Dat zoeken we uit
feedback-answer-finding-until = Dat zoeken we uit, tot { $date }
feedback-answer-no = Dat doen we niet
feedback-until = Tot wanneer zoekt u het uit?
feedback-until-hint = Vul dit in als u het uitzoekt.
feedback-why = Wat gebeurt er precies, en waarom (niet)?
feedback-why-hint = Zo dat iedereen in de groep het begrijpt. Vul dit in voordat u het vertelt.
feedback-by = Wie doet dit?
feedback-by-hint = Een functie of rol, zoals “team inkomen”. Geen naam.
feedback-by-is = Door: { $by }
feedback-told-on = Wanneer is het aan de groep verteld?
feedback-told-on-hint = Laat dit leeg zolang de groep het nog niet weet.
feedback-public = Iedereen mag dit lezen
feedback-public-hint = Alleen wat verteld is, en waarin niemand te herkennen is. Lees het eerst samen met de groep.
feedback-public-said = Van { $group }, op { $date }
feedback-is-public = openbaar
feedback-told = Verteld op { $date }
feedback-due = Vertel het uiterlijk op { $date }
feedback-remove = Dit punt weghalen …
feedback-remove-button = Haal dit punt weg
feedback-remove-text = Het punt is dan voorgoed weg.
feedback-guide =
    Zeg ook wat niet kan, en waarom. Een eerlijk nee is beter dan stilte.
    Vertel het zelf aan de groep, en niet alleen in een verslag. Vraag of het zo klopt.
    Schrijf geen namen op, en niets waaraan iemand te herkennen is.
error-feedback-until-early = Kies een dag na de dag dat u dit vertelde
feedback-to-alliance = Naar het overzicht van de alliantie
feedback-mail = Herinnering per mail
feedback-mail-weekly = Wie voor het plan zorgt, krijgt een mail als een groep nog moet horen wat er gebeurt. Zorgt niemand voor het plan, dan krijgt de trekker die. Het is hoogstens één mail per week, over alle allianties samen. Wat de groep zei, staat er niet in.
feedback-mail-stop = Geen mail meer hierover
feedback-mail-stopped = U krijgt hierover geen mail, van geen enkele alliantie.
feedback-mail-again = Toch weer mail
feedback-waiting = { $count ->
    [one] Eén punt moet nog verteld worden aan de groep die het zei.
   *[other] { $count } punten moeten nog verteld worden aan de groepen die ze zeiden.
}
feedback-waiting-none = Alle groepen hebben gehoord wat er met hun woorden gebeurt.
alliance-attention-feedback = Vertel groepen wat er gebeurt met wat zij zeiden
alliance-attention-feedback-why = { $count ->
    [one] Bij één punt is de termijn of de beloofde dag voorbij.
   *[other] Bij { $count } punten is de termijn of de beloofde dag voorbij.
}
alliance-experts-card = Ervaringsdeskundigen
alliance-experts-plan = Het plan ervaringsdeskundigheid
error-feedback-until = Vul in tot wanneer u het uitzoekt
error-feedback-early = Dit is eerder dan de dag waarop de groep het zei
error-feedback-told-needs = Vul dit eerst in: u hebt een dag ingevuld waarop het is verteld
error-feedback-not-public = Iedereen kan dit pas lezen als het verteld is, met wat er gebeurt en waarom, en zonder gegevens van mensen
alliance-trail-expert-feedback-added = een punt in “U zei – wij deden” is opgeschreven
alliance-trail-expert-feedback-saved = een punt in “U zei – wij deden” is bijgewerkt
alliance-trail-expert-feedback-removed = een punt in “U zei – wij deden” is weggehaald
experts-slot-open = Plek { $number }: vergoedingscheck en afsprakenblad
experts-slots-closed = Bij elke plek vindt u de vergoedingscheck en het afsprakenblad.
error-slots-most = Meer plekken kan een plan niet hebben: haal eerst een plek weg
error-talk-stale = De plekken zijn intussen veranderd. Kijk na of dit nog het bedrag is dat u besprak
experts-matrix-from = Gepland is wat het plan belooft dat is afgesproken of vastgesteld. Noemt dat een jaar niet, dan staat hier wat het concept zegt.
