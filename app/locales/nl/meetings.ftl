# Samenwerken: groepen, bijeenkomsten, besluiten en acties.

meetings-and-actions = Naar bijeenkomsten en acties
meetings-nav = Bijeenkomsten
meetings-actions-nav = Acties
meetings-decisions-nav = Besluiten
meetings-groups-nav = Groepen
meetings-somebody = Iemand van de alliantie
meetings-yourself = Uzelf

meetings-title = Bijeenkomsten
meetings-lead = Plan een bijeenkomst, nodig mensen uit en leg vast wat u afspreekt.
meetings-lead-read = Wanneer mensen bij elkaar komen, en wat er is afgesproken.
meetings-plan = Plan een bijeenkomst
meetings-change = Wijzig de bijeenkomst
meetings-change-mail = { $count ->
    [one] Een persoon is uitgenodigd. Wijzigt u naam, tijd of plaats? Dan krijgt die persoon een mail.
   *[other] { $count } mensen zijn uitgenodigd. Wijzigt u naam, tijd of plaats? Dan krijgen zij een mail.
 }
meetings-coming = Wat er komt
meetings-past = Wat er was
meetings-none = Er staat geen bijeenkomst gepland.
meetings-cancelled = Gaat niet door
meetings-cancelled-text = Deze bijeenkomst gaat niet door.
meetings-has-report = Verslag klaar
meetings-box = Bijeenkomst uit de doos
meetings-box-text = Agenda, uitnodiging en werkblad liggen klaar. U past aan wat u wilt.
meetings-box-phase = Bij fase { $phase } van de route
meetings-box-worksheet = Werkblad (Word)

meetings-card = Over de bijeenkomst
meetings-name = Naam van de bijeenkomst
meetings-name-hint = Bijvoorbeeld: Kerngroep, tweede keer
meetings-group = Voor welke groep?
meetings-group-all = Voor iedereen
meetings-when = Wanneer
meetings-day = Dag
meetings-from = Begint om
meetings-to = Eindigt om
meetings-place = Plaats
meetings-place-hint = Bijvoorbeeld: buurthuis De Linde, zaal 2
meetings-link = Link om online mee te doen
meetings-link-hint = Bijvoorbeeld van Teams of Jitsi. Leeg als u elkaar op een plek ontmoet.
meetings-agenda = Agenda
meetings-agenda-hint = Eén punt per regel. De agenda staat in de uitnodiging.
meetings-no-agenda = Er is nog geen agenda.
meetings-facts = Wanneer en waar
meetings-calendar = Zet in uw agenda

meetings-invite = Nodig mensen uit
meetings-invite-lead = Wie u kiest, krijgt een mail met de agenda en een afspraak. Wie al is uitgenodigd, krijgt geen tweede mail.
meetings-invite-opening = Wat wilt u erbij zeggen?
meetings-invite-opening-hint = Dit staat boven aan de mail. Daaronder komen vanzelf de dag, de plaats en de agenda.
error-no-link = Zet hier geen webadres of vreemde tekens in. Wat u wilt laten lezen, staat bij de bijeenkomst.
meetings-invite-group = Wie uit de groep?
meetings-invite-others = Wie nog meer?
meetings-invite-all = Wie nodigt u uit?
meetings-invite-nobody = Iedereen is al uitgenodigd. Voeg bij een partner eerst een contactpersoon toe als u nog iemand mist.
meetings-invite-button = Verstuur de uitnodiging
meetings-no-address = Geen mailadres bekend: komt op de lijst, zonder mail
meetings-over = Deze bijeenkomst is voorbij of gaat niet door. U kunt niemand meer uitnodigen.

meetings-attendees = Wie
meetings-attendees-none = Nog niemand uitgenodigd.
meetings-present = Was erbij

meetings-report-button = Verslag en besluiten
meetings-report-lead = Plak uw verslag of typ het hier. Noem geen kinderen, ouders of ervaringsdeskundigen bij naam.
meetings-report = Verslag
meetings-who-was-there = Wie was erbij?
meetings-who-else = Wie was er nog meer bij?
meetings-decisions = Besluiten
meetings-decisions-hint = Eén besluit per regel
meetings-decisions-title = Besluiten
meetings-decisions-lead = Alles wat in bijeenkomsten is besloten, het nieuwste eerst.
meetings-decisions-none = Er zijn nog geen besluiten vastgelegd.
meetings-decisions-how = Dat doet u bij het verslag van een bijeenkomst.
meetings-to-meeting = Naar de bijeenkomst

meetings-share-card = Zonder account meelezen
meetings-share-text = Voor wie geen account heeft: druk de versie zonder namen af, of maak een link. Daar staan geen namen van mensen in, behalve wat u zelf in agenda of verslag schrijft.
meetings-paper = Versie zonder namen, om af te drukken
meetings-share = Maak een link
meetings-shared = Wie deze link heeft, leest mee tot en met { $date }:
meetings-unshare = Trek de link in
meetings-cancel = Gaat niet door …
meetings-cancel-button = Zeg de bijeenkomst af
meetings-cancel-text = Wie is uitgenodigd, krijgt een mail dat het niet doorgaat. U kunt dit niet terugdraaien.

meetings-groups-title = Groepen
meetings-groups-lead = Wie zit in welke groep? Daarmee nodigt u een hele groep in één keer uit.
meetings-groups-none = Er zijn nog geen groepen. Begin met de kerngroep.
meetings-group-add = Maak een groep
meetings-group-change = Wijzig de groep
meetings-group-lead = Een ervaringsdeskundige die meedoet, is hier een contactpersoon als ieder ander. Leg niet vast dat iemand het is.
meetings-group-card = Over de groep
meetings-group-kind = Wat voor groep is het?
meetings-group-name = Naam
meetings-group-purpose = Waarvoor is de groep er?
meetings-group-members = Wie doen mee?
meetings-group-members-hint = Mist u iemand? Voeg die eerst toe als contactpersoon bij een partner.
meetings-group-empty = Nog niemand.
meetings-group-remove = Hef de groep op …
meetings-group-remove-button = Hef de groep op
meetings-group-remove-text = De bijeenkomsten van de groep blijven bewaard.
group-core = Kerngroep
group-core-what = Houdt het werk gaande en bereidt voor.
group-working = Werkgroep
group-working-what = Werkt aan één opgave of taak.
group-steering = Stuurgroep
group-steering-what = Besluit over richting, geld en mensen.
group-sounding_board = Klankbordgroep
group-sounding_board-what = Denkt mee en geeft advies.

meetings-actions = Acties van deze bijeenkomst
meetings-open-actions = Nog open van eerder
meetings-actions-title = Acties
meetings-actions-lead = Wie doet wat, en wanneer is het klaar?
meetings-actions-late = { $count ->
    [one] Een actie is te laat.
   *[other] { $count } acties zijn te laat.
 }
meetings-actions-list = Actielijst
meetings-actions-search = Zoek op tekst of naam
meetings-actions-own = Van mij of mijn organisatie
meetings-actions-none = Geen acties gevonden.
meetings-actions-count = { $count ->
    [one] 1 actie
   *[other] { $count } acties
 }
meetings-action-add = Voeg een actie toe
meetings-action-change = Wijzig de actie
meetings-action-card = Over de actie
meetings-action-what = Wat gaat er gebeuren?
meetings-action-what-hint = Begin met een werkwoord: “Flyer maken voor de scholen”
meetings-action-owner = Wie doet het?
meetings-action-owner-hint = Een contactpersoon van een partner krijgt hoogstens één mail per week over wat er nog open staat.
meetings-action-due = Klaar op
meetings-action-from = Afgesproken bij
meetings-action-from-none = Geen bijeenkomst
meetings-action-contribution = Hoort bij inzet
meetings-action-contribution-hint = Alleen inzet van wie de actie doet.
meetings-action-contribution-none = Bij geen inzet
meetings-action-contribution-other = Kies inzet van wie de actie doet
meetings-action-status = Hoe staat het ermee?
meetings-action-note = Toelichting
meetings-action-remove = Haal de actie weg …
meetings-action-remove-button = Haal de actie weg
meetings-action-remove-text = Doe dit alleen bij een vergissing. Gaat een actie niet door? Kies dan “vervallen”.
meetings-until = klaar op { $date }
action-open = Open
action-late = Te laat
action-done = Gedaan
action-dropped = Vervallen

actions-own-title = Acties van { $organisation }
actions-own-lead = Dit heeft u toegezegd in { $alliance }. Laat weten hoe het ermee staat. U hebt geen account nodig.
actions-own-none = Er staat niets meer open. Dank u wel!
actions-own-tell = Laat weten hoe het ermee staat
actions-own-mail = Mail hierover
actions-own-weekly = U krijgt hoogstens één mail per week, over alle allianties samen, en alleen als er iets open staat.
actions-own-stop = Geen mail meer hierover
actions-own-stopped = U krijgt hierover geen mail meer, van geen enkele alliantie.
actions-own-again = Toch weer mail

error-time = Vul een tijd in zoals 9:30
error-no-such-time = Die tijd bestaat niet op deze dag: de klok gaat dan een uur vooruit
error-time-order = Kies een tijd na het begin

# In de geschiedenis.
alliance-trail-meeting-added = een bijeenkomst is gepland: { $name }
alliance-trail-meeting-changed = een bijeenkomst is gewijzigd: { $name }
alliance-trail-meeting-cancelled = een bijeenkomst is afgezegd: { $name }
alliance-trail-meeting-invited = mensen zijn uitgenodigd voor: { $name }
alliance-trail-meeting-reported = verslag en besluiten zijn vastgelegd van: { $name }
alliance-trail-meeting-shared = er is een link gemaakt om mee te lezen met: { $name }
alliance-trail-meeting-unshared = de link om mee te lezen is ingetrokken van: { $name }
alliance-trail-group-added = een groep is gemaakt: { $name }
alliance-trail-group-changed = een groep is gewijzigd: { $name }
alliance-trail-group-removed = een groep is opgeheven
alliance-trail-action-added = een actie is toegevoegd: { $name }
alliance-trail-action-changed = een actie is gewijzigd: { $name }
alliance-trail-action-updated = over een actie is gezegd hoe het ermee staat: { $name }
alliance-trail-action-removed = een actie is weggehaald
alliance-trail-partner-digest-stopped = iemand van { $name } wil geen mail meer over acties
alliance-trail-partner-digest-wanted = iemand van { $name } wil weer mail over acties

# De samenwerkingsscan. Indeling: het samenwerkingsmodel van Kaats en Opheij; de stellingen zijn van ons.
scan-nav = Scan
scan-title = Samenwerkingsscan
scan-lead = Hoe werken partners samen? Iedereen antwoordt zonder naam. U ziet waar u van elkaar verschilt, en praat daarover.
scan-list = Scans
scan-none = Er is nog geen scan geweest.
scan-of = Scan van { $date }
scan-open-until = Open tot en met { $date }
scan-answers = { $count ->
    [0] Nog geen antwoorden
    [one] 1 antwoord
   *[other] { $count } antwoorden
 }
scan-open = Begin een scan
scan-open-text = U krijgt één link voor alle partners. Invullen kost tien minuten.
scan-closes = Antwoorden kan tot en met
scan-open-button = Maak de link
scan-day-wrong = Kies een dag vanaf vandaag, hoogstens drie maanden vooruit
scan-link = De link voor partners
scan-link-text = Stuur deze link aan alle partners. Antwoorden kan tot en met { $date }.
scan-closed = Deze scan is gesloten.
scan-close = Sluit de scan …
scan-close-button = Sluit de scan
scan-close-text = Daarna kan niemand nog antwoorden. U ziet dan de uitkomst.
scan-outcome = De uitkomst
scan-while-open = U ziet de uitkomst als de scan gesloten is. Nu niet: dan zou u bij elk nieuw antwoord zien wat er verandert, en dus wat iemand zei.
scan-sheet = Gespreksblad
scan-few = Op deze stellingen gaven minder dan { $fewest } partners antwoord. Dan tonen wij geen uitkomst: anders is te raden wie wat antwoordde.
scan-sheet-text = Praat liever een uur met elkaar aan de hand van deze stellingen. Niemand hoeft te zeggen wat hij invulde.
scan-differ = Waar u het meest verschilt
scan-differ-by = { $low } oneens, { $high } eens
scan-differ-none = Er is geen stelling waar de een het mee eens is en de ander niet.
scan-differ-talk = Begin het gesprek hier: wat ziet u, en wat ziet een ander misschien niet?
scan-chart-about = Elke balk is één stelling. Links staat wie het er helemaal niet mee eens is, rechts wie het er helemaal mee eens is. Het getal is het aantal partners.
scan-statement = Stelling
scan-answer-1 = Helemaal niet mee eens
scan-answer-2 = Niet mee eens
scan-answer-3 = Ertussenin
scan-answer-4 = Mee eens
scan-answer-5 = Helemaal mee eens
scan-ask = Hoe werken wij samen?
scan-ask-lead = Deze scan gaat over { $alliance }. Het kost u tien minuten. Antwoorden kan tot en met { $date }.
scan-ask-card = Wat vindt u?
scan-anonymous = Wij bewaren niet wie u bent en niet wanneer u antwoordt. De uitkomst is pas te zien als de scan gesloten is. Weet u iets niet? Sla het over.
scan-send = Verstuur mijn antwoorden
scan-thanks = Dank u wel
scan-thanks-text = Uw antwoorden zijn verstuurd, zonder uw naam. De uitkomst wordt samen besproken.
error-scan-empty = Geef bij ten minste één stelling een antwoord
scan-lens-ambition = Ambitie
scan-lens-interests = Belangen
scan-lens-relation = Relatie
scan-lens-organisation = Organisatie
scan-lens-process = Proces
scan-ambition-1 = Ik kan onze ambitie in één zin navertellen
scan-ambition-2 = De ambitie gaat over wat kinderen en ouders belangrijk vinden
scan-ambition-3 = Mijn organisatie kiest anders dankzij deze ambitie
scan-interests-1 = Wij weten van elkaar wat ieder te winnen en te verliezen heeft
scan-interests-2 = Ik kan zeggen wat mijn organisatie nodig heeft
scan-interests-3 = De alliantie is voor mijn organisatie de tijd waard
scan-relation-1 = Ik durf te zeggen wat niet goed gaat
scan-relation-2 = Wij komen onze afspraken met elkaar na
scan-relation-3 = Naar ervaringsdeskundigen wordt net zo geluisterd als naar anderen
scan-relation-4 = Ik bel een andere partner gemakkelijk op
scan-organisation-1 = Het is duidelijk wie wat doet
scan-organisation-2 = Het is duidelijk wie waarover beslist
scan-organisation-3 = Het werk is eerlijk verdeeld
scan-process-1 = Onze bijeenkomsten leveren iets op
scan-process-2 = Wij zien wat er van onze acties terechtkomt
scan-process-3 = Wij leren van wat niet lukt
alliance-trail-scan-opened = een samenwerkingsscan is begonnen
alliance-trail-scan-closed = een samenwerkingsscan is gesloten
