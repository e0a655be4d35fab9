# De pagina’s voor iedereen.

public-home-above = Voor gemeenten en hun partners
public-home-title = Samen kinderarmoede aanpakken, stap voor stap
public-home-lead = De Alliantiewijzer helpt uw gemeente een lokale alliantie tegen kinderarmoede op te zetten en vol te houden. U volgt een route van { $steps } stappen in { $phases } fasen. Het landelijk team van de Alliantie Kinderarmoede staat naast u.
public-home-continue = Ga verder met uw werk
public-home-map = { $count } gemeenten, elk één tegel
public-begin = Wij willen beginnen

public-demo = Kijk gerust rond
public-demo-text = Dit is een voorbeeldomgeving met verzonnen gemeenten en mensen. Met één klik bent u trekker, coach, wethouder of partner. U kunt niets stukmaken.
public-demo-button = Probeer het uit

public-for = Voor wie?
public-for-officer = Beleidsmedewerker en trekker
public-for-officer-text = U weet wat de volgende stap is, wie die doet en wanneer het genoeg is. Bij elke stap ligt een werkblad klaar.
public-for-board = Wethouder en raad
public-for-board-text = U ziet in één oogopslag hoe ver de alliantie is en wat er nodig is. U hoeft niets in te vullen.
public-for-partner = Lokale partner
public-for-partner-text = School, voedselbank, club of bedrijf: u ziet in welke fase de alliantie is, wanneer er voor het laatst iets gebeurde en wie u kunt vragen.
public-for-team = Coach van het landelijk team
public-for-team-text = U ziet waar elke gemeente staat en welke gemeente u nu kunt helpen.

public-route = { $phases ->
    [7] De route: zeven fasen
   *[other] De route: { $phases } fasen
}
public-route-lead = { $steps } stappen, in elke volgorde die bij u past. Hebt u weinig uren? Begin met de basisroute van { $basic } stappen.
public-route-yearly = En dan elk jaar opnieuw
public-route-yearly-text = { $yearly } stappen komen elk jaar terug. Wat u vorig jaar deed, staat ernaast.
public-phase-starten = U krijgt een opdracht, een trekker en een wethouder die achter de aanpak staat.
public-phase-in-beeld = U brengt in kaart wie er al wat doet en welke regelingen er voor kinderen zijn.
public-phase-ervaringsdeskundigheid = Mensen die armoede kennen uit hun eigen leven praten en beslissen veilig mee.
public-phase-alliantie-vormen = U nodigt partners uit, kiest samen een ambitie en maakt afspraken.
public-phase-plan = U kiest acties, elk met een eigenaar, en verbetert de kindregelingen.
public-phase-doen = U voert uit, komt bij elkaar en deelt wat u leert.
public-phase-leren-en-borgen = U kijkt elk jaar terug, vertelt de raad wat er is gedaan en zorgt dat het doorgaat.
public-phase-weeks = ongeveer { $from } tot { $to } weken
public-phase-beside = geen vaste periode: gaat door naast de andere fasen

public-roles = Het landelijk team, in vier rollen
public-roles-lead = U staat er niet alleen voor. Bij elke stap staat welke rol van het team voorop gaat.
public-role-initiator = Brengt een alliantie op gang en brengt knelpunten in regels onder de aandacht van het Rijk.
public-role-facilitator = Zorgt dat het werk loopt: werkvormen, bijeenkomsten en antwoord op uw hulpvraag.
public-role-knowledge = Brengt wat elders werkt: cijfers, voorbeelden en kenniskringen.
public-role-connector = Brengt mensen bij elkaar: partners, gemeenten en organisaties van ervaringsdeskundigen.

public-promises = Wat u ervan mag verwachten
public-promise-families = Geen gegevens van gezinnen
public-promise-families-text = Er staan geen persoonsgegevens van gezinnen, kinderen of ervaringsdeskundigen in.
public-promise-experts = Ervaringsdeskundigen praten veilig mee
public-promise-experts-text = Eerst een vergoeding, een contactpersoon en huisregels. Dan pas een uitnodiging.
public-promise-figures = Eerlijk over cijfers
public-promise-figures-text = Elk cijfer heeft een bron en een jaar. Ontbreekt het? Dan staat dat er. Gemeenten komen niet op een ranglijst.
public-promise-open = Open en van u
public-promise-open-text = Wat een alliantie erin zet, blijft van die alliantie. De broncode is openbaar.

public-start = Zo begint u
public-start-ask = U vult het formulier in
public-start-ask-text = Het kost u ongeveer drie minuten.
public-start-confirm = U bevestigt uw mailadres
public-start-confirm-text = U krijgt een mail met een link. Daar drukt u op de knop.
public-start-call = Een coach belt u
public-start-call-text = Dat gaat via het openbare nummer of adres van uw gemeente. Zo weten we zeker dat u het bent.
public-start-go = U gaat van start
public-start-go-text = U stelt een veilige manier van inloggen in, leest de voorwaarden en begint met fase 1.

public-begin-lead = Vertel in het kort wie u bent. Een coach van het landelijk team neemt contact met u op. U zit nergens aan vast.
public-begin-card = Uw aanvraag
public-begin-municipality = Gemeente
public-begin-municipality-hint = Met meer gemeenten samen? Kies er één. De andere voegt u later toe.
public-begin-organisation = Organisatie
public-begin-organisation-hint = De organisatie waar de trekker werkt: wie de alliantie leidt. Meestal de gemeente, soms een kerk, een fonds of een vereniging.
public-begin-phone = Telefoonnummer
public-begin-phone-hint = Alleen als u dat handig vindt. De coach belt altijd eerst via het openbare nummer van de gemeente.
public-begin-message = Wat wilt u bereiken, of waar loopt u tegenaan?
public-begin-message-hint = Een paar zinnen is genoeg.
public-begin-trap = Laat dit veld leeg
public-begin-send = Verstuur de aanvraag
public-begin-privacy = We gebruiken deze gegevens alleen om uw aanvraag te behandelen.
public-begin-then = Wat gebeurt er daarna?
public-begin-who = Wie kan dit aanvragen?
public-begin-who-text = Iedereen die voor een gemeente of een lokale organisatie werkt. U hebt nog geen besluit van het college nodig: dat is een stap van de route.

public-sent-title = Kijk in uw mail
public-sent-lead = We hebben u een mail gestuurd met een link. Open die en druk op de knop. Pas daarna ziet het landelijk team uw aanvraag.
public-sent-not = Geen mail gekregen?
public-sent-not-text = Kijk in de map met ongewenste mail. Is er na een kwartier nog niets? Dan klopte het adres misschien niet.
public-sent-again = Vul het formulier opnieuw in

public-confirm-title = Bevestig uw aanvraag voor { $municipality }
public-confirm-lead = Klopt dit? Druk dan op de knop.
public-confirm-asked = Dit hebt u gevraagd
public-confirm-message = Uw vraag
public-confirm-card = Bent u dit?
public-confirm-text = Na uw bevestiging ziet het landelijk team uw aanvraag.
public-confirm-button = Ja, dit klopt
public-confirm-change = Verander deze gegevens
public-confirm-not-me = Hebt u dit niet gevraagd? Sluit deze pagina. Er gebeurt dan niets.
public-confirmed-title = Uw aanvraag voor { $municipality } is binnen
public-confirmed-lead = Dank u wel. Uw mailadres is bevestigd.
public-confirmed-now = Wat gebeurt er nu?
public-confirmed-call = Een coach van het landelijk team neemt contact op via het openbare nummer of adres van uw gemeente. Zeg vast tegen uw collega’s van de receptie dat u een telefoontje verwacht.
public-confirmed-wait = Hoort u na een paar werkdagen nog niets? Vraag dan hoe het staat.
public-confirmed-read = Daarna krijgt u een mail waarmee u trekker van de alliantie wordt. Tot die tijd hoeft u niets te doen. Lees gerust alvast hoe de route in elkaar zit.

public-council-lead = U hebt een raadslink gekregen.
public-council-card = Lees mee
public-council-text = U ziet hoe ver de alliantie is. U hoeft niet in te loggen en kunt niets veranderen. Notities en namen van contactpersonen ziet u niet.
public-council-button = Bekijk de voortgang
public-council-until = De link werkt tot en met { $date }.

public-permissions-lead = Wie wat mag zien en veranderen. Deze tabel komt uit de regels waarmee het programma zelf beslist.
public-permissions-table = De regels
public-permissions-caption = Wat elke rol mag zien en veranderen
public-permissions-rule = Per rij staat een soort gegevens, per kolom een rol. Wie mag veranderen, mag ook lezen. Wie iets niet mag zien, merkt ook niet dat het er is.
public-permissions-record = Gegevens
public-permissions-you = uw rol
public-permissions-mine = Uw rol in { $place }: { $role }
public-permissions-mine-national = Uw rol in het landelijk team: { $role }
public-permissions-choose = Kies een alliantie om uw eigen rechten te zien
public-permissions-never = Wat niemand ziet
public-permissions-never-text = Gegevens van gezinnen, kinderen en ervaringsdeskundigen staan er niet in. Dat iemand ervaringsdeskundige is, leggen we nergens vast.
public-permissions-council = Raadsleden loggen niet in. Met een raadslink van de trekker zien zij wat een meekijker ziet, tot de link verloopt.
public-access-none = niet
public-access-read = lezen
public-access-write = veranderen

public-sources-title = Bronnen
public-sources-lead = Waar de vaste gegevens vandaan komen, van welke datum ze zijn en wat u ermee mag.
public-sources-tables = Tabellen
public-sources-municipalities = { $count } gemeenten in { $provinces } provincies.
public-sources-what = Gegevens
public-sources-source = Bron
public-sources-date = Peildatum
public-sources-licence = Licentie
public-sources-note = Toelichting
public-sources-sectors = De acht sectoren
public-sources-sectors-note = Uit de voortgangsrapportage 2023 van de Alliantie Kinderarmoede.
public-sources-levels = De drie niveaus van de Verandertheorie
public-sources-levels-note = Verzachten, versterken en veranderen. Bron: Alliantie Kinderarmoede.
# Wie deze site beheert, als de beheerder zijn naam niet opgaf
public-operator-unknown = de organisatie die deze site beheert (de naam is nog niet ingevuld)

public-sources-rungs = De treden van meedoen
public-sources-rungs-note = Hoeveel invloed ervaringsdeskundigen hebben, van weinig naar veel.
public-sources-challenges = De tien opgaven
public-sources-domains = De acht leefdomeinen
public-sources-known = { $known } van de { $total } namen staan hier: die uit openbare bronnen of van het landelijk team.
