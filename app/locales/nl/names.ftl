# Namen van vaste begrippen: rollen, statussen, treden, sectoren. De sleutel eindigt op `as_str` van het begrip.

role-national_admin = Beheerder van het landelijk team
role-national_coach = Coach
role-alliance_lead = Trekker
role-alliance_member = Lid
role-partner_contact = Contactpersoon van een partner
role-viewer = Meekijker
role-public = Iedereen

seat-lead = Trekker
seat-member = Lid
seat-partner = Contactpersoon van een partner
seat-viewer = Meekijker

national-role-admin = Beheerder
national-role-coach = Coach

status-not_yet = nog niet
status-busy = bezig
status-done = klaar
status-not_applicable = n.v.t.

team-role-initiator = Initiatiefnemer
team-role-facilitator = Facilitator
team-role-knowledge_bringer = Kennisbrenger
team-role-connector = Verbinder

rung-inform = trede 1: informeren
rung-consult = trede 2: raadplegen
rung-advise = trede 3: adviseren
rung-co_produce = trede 4: coproduceren
rung-co_decide = trede 5: meebeslissen
rung-sentence-inform = vertel dit aan ervaringsdeskundigen (trede 1: informeren)
rung-sentence-consult = vraag ervaringsdeskundigen wat zij vinden (trede 2: raadplegen)
rung-sentence-advise = vraag ervaringsdeskundigen om advies (trede 3: adviseren)
rung-sentence-co_produce = maak dit samen met ervaringsdeskundigen (trede 4: coproduceren)
rung-sentence-co_decide = beslis dit samen met ervaringsdeskundigen (trede 5: meebeslissen)

approach-policy_field = Per beleidsveld
approach-challenge = Rond een grote maatschappelijke opgave
approach-child = Het kind centraal

topic-experts = Ervaringsdeskundigen betrekken
topic-schemes = Kindregelingen verbeteren
topic-network = Netwerk en partners
topic-other = Iets anders

record-progress = Fase en laatste activiteit van een alliantie (nooit van een persoon)
record-route_work = Voortgang van de route, plan en eigen cijfers
record-notes = Notities, bewijs, concepten en gesprekken met partners
record-partners = Welke organisaties partner zijn, en of zij meedoen
record-partner_contacts = Contactpersonen van partners
record-shared_organisations = Voorstellen om organisaties van meer allianties samen te voegen
record-network = Leden van het landelijk netwerk (geen personen)
record-network_contacts = Contactpersonen van leden van het netwerk, en wie zich aanmeldt
record-contributions = Inzet van partners: wat zij doen en voor wie
record-meetings = Acties en bijeenkomsten
record-coach_notes_internal = Interne notities van de coach
record-coach_notes_shared = Gedeelde notities van de coach
record-monitor_answers = Antwoorden van een partner op de monitor
record-expert_plan = Plan voor de inzet van ervaringsdeskundigen
record-slot_warnings = Wat het geld van een plek kan betekenen voor een uitkering
record-settings = Leden, instellingen en raadslinks
record-agreements = Voorwaarden en verwerkersovereenkomst
record-appointments = Wie de coach is, en wie de nieuwe trekker als de oude weg is
record-archive = Archiveren en heropenen van een alliantie
record-reference = Vaste gegevens, inhoud van de route en accounts

only-own_caseload = alleen van allianties die de coach begeleidt
only-shared_with_coach = alleen wat met de coach is gedeeld
only-switched_on = alleen als de alliantie dit aanzet
only-own = alleen van de eigen organisatie
only-own_and_attended = alleen eigen acties en bijeenkomsten waar men bij was
only-invited = alleen bijeenkomsten waarvoor men is uitgenodigd
only-who_not_what = alleen wie antwoordde, niet wat
only-agreed = alleen wat is afgesproken of vastgesteld, geen concepten
only-own_plan = alleen van het plan waarvan men eigenaar is
only-network_list = alleen wie in de landelijke netwerklijst staat
only-agreed_to_be_shown = alleen leden die in de openbare lijst willen staan

area-route = Route
area-partners = Partners
area-experts = Ervaringsdeskundigen
area-schemes = Kindregelingen
area-monitor = Monitor
area-coaching = Hulp en kennis
area-documents = Documenten
area-account = Mijn account
area-alliance = Alliantie

event-new_executive = Bestuurswisseling
event-new_lead = Nieuwe trekker
event-redivision = Herindeling

sector-government_and_municipalities = Overheid en gemeenten
sector-business_and_private = Bedrijfsleven en private partijen
sector-welfare_and_social_work = Welzijnsorganisatie en maatschappelijk werk
sector-education = Onderwijs en educatie
sector-care_and_youth_health = Zorg en (jeugd)gezondheidszorg
sector-funds = Fondsen
sector-knowledge_and_research = Kennis en onderzoek
sector-culture_sport_recreation = Cultuur, sport en recreatie

level-soften = De persoonlijke situatie verzachten
level-strengthen = De maatschappelijke positie versterken
level-transform = De (on)geschreven regels veranderen
