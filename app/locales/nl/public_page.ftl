# De openbare pagina van een alliantie, en het formulier waarmee een organisatie zich aansluit.

page-above = Lokale alliantie tegen kinderarmoede
page-lead = { $count ->
    [0] Samen zorgen wij in { $place } dat elk kind kan meedoen.
    [one] In { $place } werkt 1 organisatie mee, zodat elk kind kan meedoen.
   *[other] In { $place } werken { $count } organisaties samen, zodat elk kind kan meedoen.
}
page-join = Sluit u aan
page-partners-see = Bekijk wie er meedoen
page-who = Wie wij zijn
page-facts = In het kort
page-contact = Uw vraag
page-efforts = Wat wij doen
page-efforts-lead = { $partners ->
    [one] 1 organisatie draagt
   *[other] { $partners } organisaties dragen
} nu bij, met { $count ->
    [one] 1 inzet
   *[other] { $count } keer inzet
}. Wij werken op drie niveaus tegelijk.
page-level-soften = De situatie van kinderen nu verzachten: meedoen met school, sport en spel.
page-level-strengthen = Gezinnen sterker maken, zodat zij vooruit kunnen.
page-level-transform = De regels veranderen die armoede in stand houden.
page-level-partners = { $count ->
    [one] organisatie draagt hieraan bij
   *[other] organisaties dragen hieraan bij
}
page-efforts-note = Een organisatie kan op meer niveaus bijdragen. Geteld is wat nu loopt of gepland is.
page-goals = Wat wij willen bereiken
page-goals-note = De alliantie draagt bij aan deze resultaten. Ook andere dingen hebben er invloed op.
page-partners = Wie er meedoen
page-partners-others = { $count ->
    [one] En nog 1 andere organisatie.
   *[other] En nog { $count } andere organisaties.
}
page-stories = Verhalen
page-join-title = Doet uw organisatie mee?
page-join-text = Een school, een club, een winkel, een kerk: iedereen kan iets doen. Laat weten wat u zou willen doen. { $alliance } neemt dan contact met u op.
page-preview = Dit is een voorbeeld. Alleen u en uw collega’s zien het zo, met wat nu bewaard is.

alliance-public-page = Openbare pagina
page-settings-lead = Een pagina die iedereen kan lezen: wie u bent, wat u doet en wie er meedoen. Zij staat uit tot u haar aanzet.
page-settings = Wat er op de pagina staat
page-state = Stand
page-is-on = staat aan
page-is-off = staat uit
page-address-later = Het adres wordt { $address }
page-preview-open = Bekijk hoe de pagina wordt
page-count-joined = Partners die meedoen
page-count-named = Daarvan met naam op de pagina
page-count-stories = Openbare verhalen
page-count-note = Een partner staat met naam op de pagina als die dat goed vindt. Dat zegt een partner zelf bij de belofte, of u legt het vast bij de partner.
page-about-hint = Een paar alinea’s: waarom deze alliantie er is en hoe u samenwerkt. Een lege regel maakt een nieuwe alinea. Nodig als de pagina aan staat.
page-contact-name = Wie kan men iets vragen?
page-contact-name-hint = Een functie of team, zoals “Team armoede van de gemeente”. Nodig als de pagina aan staat.
page-contact-email = E-mailadres daarvan
page-contact-email-hint = Dit adres kan iedereen lezen. Neem een algemeen adres.
page-contact-agreed = Dit is een adres van een functie of team, of de persoon vindt het goed dat het hier staat
page-parts = Wat laat u zien?
page-efforts-tick = Hoeveel partners wat doen
page-goals-tick = De ambitie en de resultaten van de doelenkaart
page-joining-tick = Het formulier “Sluit u aan”
page-joining-hint = Wie het invult en zijn adres bevestigt, staat bij u op de lijst met “heeft belangstelling”. U krijgt een mail.
page-live-tick = De pagina staat aan: iedereen kan haar lezen
page-live-hint = Bekijk eerst het voorbeeld. U kunt de pagina altijd weer uitzetten.
page-lead-only = De trekker kan dit veranderen.

shown-title = Openbare pagina
shown-not = Deze partner staat niet met naam op de openbare pagina.
shown-since = De partner vindt het goed om met naam en belofte op de openbare pagina te staan. Vastgelegd op { $date }.
shown-agree = De partner vindt het goed
shown-stop = Haal van de openbare pagina

pledge-public = Onze naam en onze belofte mogen op de openbare pagina van de alliantie staan
pledge-public-each = Onze naam en onze belofte mogen op de openbare pagina van elk van deze allianties staan
pledge-public-hint = Niet verplicht. Uw eigen naam staat daar nooit. Van gedachten veranderd? Met dezelfde link haalt u het er zelf weer af.

join-title = Sluit u aan
join-lead = Wil uw organisatie iets doen voor kinderen in { $alliance }? Vul dit in. U zit nergens aan vast.
join-card = Uw organisatie
join-organisation = Naam van de organisatie
join-sector = Wat voor organisatie is het?
join-wish = Wat zou u willen doen?
join-wish-hint = Een of twee zinnen. Weet u het nog niet? Schrijf dan op waar u over wilt praten.
join-send = Versturen
join-privacy = Alleen { $alliance } leest dit, om contact met u op te nemen. Wie niet bevestigt, wissen wij na 30 dagen.
join-then = Wat gebeurt er daarna?
join-step-confirm = U bevestigt uw adres
join-step-confirm-text = U krijgt meteen een mail met een link. Pas na de knop op die pagina ziet de alliantie uw bericht.
join-step-call = De alliantie neemt contact op
join-step-call-text = Meestal binnen een week. Samen kijkt u wat past.
join-step-promise = U doet mee
join-step-promise-text = Wilt u dat? Dan ondertekent u een belofte: vier dingen die alle partners beloven, en één van uzelf.
join-sent = We hebben u een mail gestuurd met een link. Open die en druk op de knop. Pas daarna ziet { $alliance } uw bericht.
join-confirm = Bevestig uw aanmelding bij { $alliance }
join-confirm-lead = Klopt dit? Druk dan op de knop.
join-confirm-what = Na uw bevestiging ziet de alliantie uw bericht.
join-confirmed = Dank u wel. { $organisation } is aangemeld
join-confirmed-text = { $alliance } heeft een mail gekregen en neemt contact met u op. U hebt ook een mail van ons.
join-too-fast = Dat ging wel erg snel. Kijk alles na en verstuur het nog een keer
join-too-old = Dit formulier stond te lang open. Kijk alles na en verstuur het nog een keer
join-source = Zelf gegeven bij de aanmelding op de openbare pagina

contact-way-form = Aangemeld op de openbare pagina

error-contact-agreed = Zet dit vinkje als dit adres hier mag staan. Of neem een ander adres

record-public_page = Openbare pagina: partners, doelen en verhalen die daar mogen staan

alliance-trail-alliance-page-on = de openbare pagina is aangezet
alliance-trail-alliance-page-off = de openbare pagina is uitgezet
alliance-trail-alliance-page-saved = de openbare pagina is gewijzigd
alliance-trail-partner-shown = { $name } mag op de openbare pagina staan
alliance-trail-partner-not-shown = { $name } is van de openbare pagina gehaald
alliance-trail-partner-asked-to-join = { $name } heeft zich aangemeld op de openbare pagina
page-feedback-tick = Wat groepen zeiden, en wat ermee gebeurt (“U zei – wij deden”)
page-feedback-hint = Alleen punten waarbij “Iedereen mag dit lezen” aan staat en die verteld zijn.
page-feedback-text = Mensen dachten mee. Dit zeiden zij, en dit gebeurt ermee.
