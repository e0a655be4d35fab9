# De route: bord, tijdlijn, stappen, bewijs.

route-title = Route
route-tabs = Weergaven van de route
route-tab-board = Bord
route-tab-list = Lijst
route-tab-timeline = Tijdlijn

# Einddatum
route-end = Met { $hours } uur per week bent u rond { $month } klaar met wat nu nog open staat.
route-end-done = Alle stappen van uw route zijn klaar of n.v.t.
route-end-unknown = Vul in hoeveel uur per week u hebt. Dan rekenen we uit wanneer u klaar bent.
route-end-note = Er staat nog { $hours } uur werk open. Vakanties en wachten op anderen tellen niet mee.
route-hours-link = Verander het aantal uren per week

# Keuze van de route
route-choice = Uw route
route-is-basic = U loopt de basisroute van { $count } stappen.
route-is-full = U loopt de volledige route van { $count } stappen.
route-basic-what = De basisroute is wat elke alliantie nodig heeft. De volledige route gaat overal dieper op in.
route-beside = Ook in fase { $phase }, in de volledige route:
route-beside-fold = { $count ->
    [one] Fase { $phase } heeft in de volledige route nog 1 stap
   *[other] Fase { $phase } heeft in de volledige route nog { $count } stappen
}
route-outside = Deze stap hoort niet bij de basisroute. U kunt hem gewoon doen, { $when }. Zet hem dan op bezig: hij staat daarna op uw bord en in uw tijdlijn.
route-outside-begun = Deze stap hoort niet bij de basisroute: u doet hem { $when }. Hij staat op uw bord en in uw tijdlijn.
route-outside-choose = Wilt u alle stappen? Kies de volledige route.
route-outside-lead = De trekker van de alliantie kan de volledige route kiezen.
route-to-full = Stap over op de volledige route ({ $count } stappen)
route-to-basic = Ga terug naar de basisroute ({ $count } stappen)

# Advies
route-next = Volgende stap
route-next-none = U kunt nu niets nieuws beginnen: alles is klaar, of wacht op de landelijke monitor.
route-next-owner = Eigenaar: { $owner }.
route-next-no-owner = Er is nog geen eigenaar.
route-next-hours = Reken op ongeveer { $hours } uur.
route-next-start = Begin met stap { $step }
route-next-continue = Ga verder met stap { $step }
route-next-waiting = Hierop wachten:
route-next-gaps = Nog open van vóór uw start:
route-light-this = Regel dit eerst: vergoeding, een contactpersoon en huisregels op één pagina. Daarna kunt u veilig ervaringsdeskundigen uitnodigen.
route-light-first = Regel eerst vergoeding, een contactpersoon en huisregels, vóór u ervaringsdeskundigen uitnodigt:
route-why-overdue = De streefdatum was { $date }.
route-why-busy = Deze stap is al begonnen.
route-why-round = De landelijke monitor is open.
route-why-first = Hier begint de route: deze stap bouwt op geen andere stap voort.
route-why-met = Wat u voor die stap nodig hebt, is klaar:
route-why-open = Beter eerst af, maar u kunt al beginnen:
route-why-again = Deze stap doet u elk jaar. De vorige keer was in { $year }.
route-why-yearly = Deze stap doet u elk jaar.
route-why-gap = Deze stap ligt vóór de fase waarin u begon. De rest is klaar of wacht.

# Bord en lijst
route-fresh = Bent u al langer bezig met uw alliantie? Dan hoeft u niet bij het begin te beginnen.
route-phase = Fase
route-phase-title = Fase { $number } · { $title }
route-step = Stap
route-status = Status
route-owner = Eigenaar
route-due = Streefdatum
route-rung = Trede
route-column-hours = Uren
route-list-caption = Stappen van de route
route-count = { $count ->
    [one] 1 stap
   *[other] { $count } stappen
}
route-count-extra = { $count ->
    [one] 1 stap: { $route } van uw route en { $extra } daarbuiten
   *[other] { $count } stappen: { $route } van uw route en { $extra } daarbuiten
}
route-extra = { $count } buiten uw route
route-rungs-what = De trede zegt hoeveel invloed ervaringsdeskundigen bij een stap minstens hebben.
route-rungs-link = Wat betekenen de treden?
route-empty = Geen stap past bij dit filter. Wis de filters om alle stappen te zien.
route-overdue = te laat
route-hours = ongeveer { $hours } uur
route-owner-is = eigenaar: { $owner }
route-phase-later = volgt uit het plan
route-due-past = Deze datum is voorbij. Klopt het jaar?
route-due-is = streefdatum { $date }
route-yearly = elk jaar · { $year }
route-yearly-last = elk jaar · { $year } (in { $last }: { $status })
route-mark-new = nieuw
route-mark-changed = vernieuwd
route-mark-own = eigen stap
route-mark-retired = niet meer in de route
route-mark-beside = niet in de basisroute
route-mark-before = klaar vóór de start

# Tijdlijn
route-timeline-title = Tijdlijn
route-timeline-card = Wat nog komt
route-timeline-chart = De stappen die nog open staan
route-timeline-about = { $count ->
    [one] Eén stap
   *[other] { $count } stappen na elkaar
}, samen { $hours } uur. De as loopt van vandaag tot en met { $end }.
route-timeline-busy = Volle balk: daar bent u mee bezig.
route-timeline-open = Balk met een rand: nog niet begonnen.
route-timeline-due = Ruit: een streefdatum die u zelf koos.
route-timeline-order = De volgorde is die van ons advies: eerst wat te laat is, dan waar u mee bezig bent, dan de rest. Is het nodigste van een stap al geregeld, dan mag de rest daarvan later.
route-timeline-bar = { $step }: van { $from } tot en met { $to }, { $hours } uur
route-timeline-left-out = Niet in deze planning, omdat ze elk jaar terugkomen, geen uren hebben of op de landelijke monitor wachten:
route-timeline-empty = Er staat niets meer open, of het aantal uren per week is nog niet ingevuld.
route-from = Van
route-to = Tot en met

# Een stap
route-step-title = Stap { $step }
route-to-work = Naar status, planning en notities
route-to-criteria = Naar de punten bij “Klaar als”
route-save-ticks = Bewaar wat u hebt ingevuld
route-why = Waarom
route-how = Zo pakt u het aan
route-example = Voorbeeldtekst
route-format = { $title } (Word)
route-format-pdf = { $title } (PDF)
route-print = Om te printen en met de hand in te vullen:
route-tool = Open { $area }
route-tool-settings = de instellingen van uw alliantie
route-tool-register = de lijst van partners
route-tool-missing = het overzicht “Wie missen we?”
route-tool-pledges = de beloften van partners
route-tool-goals = de doelenkaart
route-tool-groups = de groepen van uw alliantie
route-tool-meetings = de bijeenkomsten
route-tool-actions = de acties
route-tool-scan = de samenwerkingsscan
route-tool-light = de pagina “Eerst regelen”
route-tool-plan = het plan ervaringsdeskundigheid
route-tool-roles = de plekken in het plan
route-tool-feedback = “U zei – wij deden”
route-tool-children = het deel over kinderen in het plan
route-done-when = Klaar als
route-filled = Dit hoort bij wat u invult op:
route-filled-there = ingevuld
route-filled-not = nog niet
route-filled-note = Wat u daar invult, wordt hier vanzelf aangevinkt. Wat u daar leegmaakt, gaat hier weer uit.
route-filled-vergoeding = Vergoeding
route-filled-contactpersoon = Contactpersoon
route-filled-huisregels = Huisregels
route-filled-lundy = De vier vragen van Lundy
route-filled-vastgesteld = Het plan is vastgesteld
route-criteria = Vink aan wat er is
route-ticked = Dit is er al
route-status-card = Status en planning
route-status-reason-hint = Met een reden
route-reason = Toelichting bij de status
route-reason-hint = Verplicht bij n.v.t.: schrijf waarom deze stap voor u niet geldt. Anders mag u dit leeg laten.
route-owner-hint = Een functie of organisatie, bijvoorbeeld: beleidsmedewerker armoede
route-notes = Notities
route-notes-label = Uw notities bij deze stap
route-notes-saved = Notities bewaard om { $time }
route-notes-failed = Nog niet bewaard: er is geen verbinding, of u bent uitgelogd. Uw tekst staat veilig in dit venster. Wij proberen het opnieuw zodra u verder typt.
route-notes-stale = Nog niet bewaard: iemand anders heeft deze stap intussen veranderd. Druk op Bewaren, dan ziet u beide versies.
route-notes-stale-own = Nog niet bewaard: u hebt deze stap intussen zelf veranderd, in een ander venster. Druk op Bewaren, dan ziet u beide versies.
route-notes-too-long = Nog niet bewaard: deze tekst is te lang. Gebruik niet meer dan 20.000 tekens.
route-notes-guarded = Nog niet bewaard: in deze tekst staat iets dat kan laten zien wie iemand is. Druk op Bewaren, dan ziet u wat het is.
route-notes-restored = Hier staat weer wat u had getypt en wat nog niet bewaard was. Controleer het.
route-saved-at = Het laatst bewaard: { $at }
route-saved-by = Het laatst bewaard: { $at }, door { $by }
route-last-saved = Bewaard
route-rung-title = Samen doen:
route-light-arranged = De lichte afspraken zijn geregeld: vergoeding, contactpersoon en huisregels. De stappen waarin ervaringsdeskundigen meedoen, kunnen beginnen. De rest van deze stap mag later.
route-light-on = Ga verder met:
route-light-points = De eerste { $count } punten bij “Klaar als” zijn de lichte afspraken. Vink ze aan en bewaar: dat is genoeg om verder te gaan met de stappen waarin ervaringsdeskundigen meedoen. De rest van deze stap mag later.
route-light-early = Stap { $step } staat in fase { $phase }, maar komt nu al: de afspraken moeten er zijn voordat u ervaringsdeskundigen uitnodigt.
route-light-go = Ga naar { $step }
route-light-title = Eerst iets anders regelen
route-light-about = Bij deze stap doen ervaringsdeskundigen mee. De vergoeding, een contactpersoon en de huisregels zijn nog niet geregeld. Dat doet u op één pagina:
route-light-tick = Vink niet hier maar in die stap deze punten aan, en bewaar:
route-light-anyway = Een vinkje bij de stap die u nu ziet, is niet genoeg. Zet u deze stap toch al op bezig of klaar? Dan is het veld hieronder verplicht.
route-light-reason = Waarom begint u toch alvast?
route-stale-title = Iemand anders heeft deze stap intussen veranderd.
route-stale-title-own = U hebt deze stap intussen zelf veranderd, in een ander venster.
route-stale-about = Hieronder staat eerst wat nu bewaard is, en daarna wat u invulde. Neem over wat u wilt houden.
route-stale-card = Wat nu bewaard is
route-save-anyway = Bewaar toch mijn versie
route-retired = Deze stap hoort niet meer bij de route. Uw werk blijft hier staan.
route-settled-next = Deze stap is klaar. Ons advies voor hierna:
route-coach-title = Uw coach helpt
route-coach = Uw coach is { $name }. De rol waar “voorop” bij staat, is bij deze stap het belangrijkst.
route-team-title = Het landelijk team helpt
route-team = De rol waar “voorop” bij staat, is bij deze stap het belangrijkst.
route-team-name = Het landelijk team
route-result = Product en bewijs
route-evidence-is = Bewijs:
route-pitfalls = Hier gaat het vaak mis
route-contributions = Inzet van partners
route-related = Hangt samen met
route-needs = Bouwt voort op
route-waiting = Hierop wacht
route-neighbours = Bladeren in de volgorde van de route
route-previous = Hiervoor in de volgorde van de route
route-next-in-order = Hierna in de volgorde van de route
route-earlier = Eerdere jaren
route-earlier-year = { $year }: { $status }
route-earlier-before = Eerder: { $status }
route-earlier-link = Link naar dit jaar

# Bewijs
route-evidence = Bewijs
route-evidence-none = Nog geen bewijs.
route-evidence-add = Voeg bewijs toe
route-evidence-asked = Gevraagd: { $evidence }
route-evidence-title = Wat is het?
route-evidence-title-hint = Bijvoorbeeld: besluit van het college, 12 mei 2026
route-evidence-body = Link of tekst, of kies hieronder een bestand
route-evidence-body-hint = Bijvoorbeeld het webadres van een besluit of verslag, of een datum en wat er is besloten.
route-evidence-choose = Bestand
route-evidence-choose-hint = Hoogstens 10 MB: PDF, Word, Excel, PowerPoint, OpenDocument, JPEG, PNG, tekst of CSV. Uit foto’s halen wij plaats, tijd en toestel weg.
error-evidence-needed = Vul een link of tekst in, of kies een bestand
route-evidence-choose-again = Uw bestand is niet bewaard. Kies het opnieuw.
route-evidence-button = Voeg toe
route-evidence-size = ({ $size } kB)
route-evidence-remove = Verwijder “{ $title }” …
route-evidence-remove-button = Verwijder dit bewijs
route-evidence-remove-about = U kunt het nog 30 dagen terugzetten.
route-evidence-removed = Verwijderd bewijs ({ $count })
route-evidence-restore = Zet “{ $title }” terug
route-put-back = Zet terug
route-by-at = { $by }, { $at }
error-reason-needed = Leg uit waarom deze stap voor u niet geldt
error-light-ticks = Vink eerst aan dat vergoeding, contactpersoon en huisregels geregeld zijn. Zijn ze dat nog niet? Kies dan “bezig”
error-light-reason = Vink eerst in stap { $step } de punten vergoeding, contactpersoon en huisregels aan. Of leg uit waarom u al begint.

# Wie deed wat
route-history = Wie deed wat
route-history-count = { $count ->
    [one] 1 verandering
   *[other] { $count } veranderingen
}
route-history-program = De Alliantiewijzer
route-history-status = Status: van { $before } naar { $after }
route-history-nothing = Bewaard zonder verandering
route-history-field-checked = Klaar als
route-history-field-reason = Toelichting
route-history-field-light_reason = Reden om alvast te beginnen
route-history-field-owner = Eigenaar
route-history-field-due_on = Streefdatum
route-history-field-notes = Notities
route-history-step-added = Stap toegevoegd
route-history-step-removed = Stap van de route gehaald
route-history-step-restored = Stap teruggezet
route-history-step-before_start = Klaar gemeld vóór de start
route-history-evidence-added = Bewijs toegevoegd: { $name }
route-history-evidence-added-unnamed = Bewijs toegevoegd
route-history-evidence-removed = Bewijs verwijderd: { $name }
route-history-evidence-removed-unnamed = Bewijs verwijderd
route-history-evidence-restored = Bewijs teruggezet: { $name }
route-history-evidence-restored-unnamed = Bewijs teruggezet

# Eigen stap
route-own-link = Voeg een eigen stap toe
route-own-title = Voeg een eigen stap toe
route-own-lead = Moet er bij u iets gebeuren dat niet in de route staat? Zet het erbij. Het blijft ook staan als de route verandert.
route-own-card = Uw stap
route-own-name = Wat gaat u doen?
route-own-name-hint = Bijvoorbeeld: Overleg met de regio
route-own-done = Klaar als
route-own-done-hint = Wat moet er zijn? Zet elk punt op een eigen regel.
route-own-button = Voeg deze stap toe
route-own-remove = Haal deze stap van de route …
route-own-remove-button = Haal van de route
route-own-remove-about = Uw werk in deze stap blijft bewaard. U kunt de stap terugzetten.
route-own-removed = Deze stap staat niet meer op de route. Uw werk is bewaard.

# Wat hebt u al?
route-enter-link = Geef aan wat u al hebt
route-enter-title = Wat hebt u al?
route-enter-lead = Vink aan wat er in uw gemeente al is. Die stappen zijn dan klaar, zonder bewijs. Het advies begint in de fase die u onderaan kiest.
route-enter-note = Twijfelt u? Laat het leeg. U kunt elke stap later nog klaar melden.
route-enter-phase-card = Waar gaat u verder?
route-enter-phase = In welke fase gaat u verder?
route-enter-phase-hint = Staat er in eerdere fasen nog iets open? Dan noemt het advies daarvan hoogstens drie stappen.
route-enter-button = Bewaar en ga naar de route

# Nieuw in de route
route-news-title = Nieuw in de route
route-news-lead = Op { $date } is de route vernieuwd. Uw eigen werk is niet veranderd.
route-news-none = U hebt alle vernieuwingen gezien.
route-news-count = De route is vernieuwd. Nieuw: { $added }, vernieuwd: { $changed }, vervallen: { $removed }.
route-news-link = Bekijk wat er nieuw is
route-news-added = Nieuwe stappen
route-news-changed = Vernieuwde stappen
route-news-removed = Vervallen stappen
route-news-kept = Blijft bij u staan, want u hebt hier werk in.
route-news-gone = U had hier geen werk in.
route-news-button = Gezien: haal de merken “nieuw” weg

# Opnieuw bekijken
route-revisit-link = Wat te doen bij een bestuurswisseling, nieuwe trekker of herindeling
route-revisit-title = Stappen opnieuw bekijken
route-revisit-lead = Is er iets veranderd bij u? Dan kloppen stappen die klaar waren misschien niet meer.
route-revisit-events = Wat is er veranderd?
route-revisit-new_executive = Er is een nieuw college of een nieuwe wethouder.
route-revisit-new_lead = Iemand anders gaat de alliantie trekken.
route-revisit-redivision = Uw gemeente gaat samen met een andere gemeente.
route-revisit-steps = Loop deze stappen na. Klopt wat er ligt nog? Zo niet, zet de stap dan weer op bezig.
route-revisit-none = U hebt nog geen stap klaar die u hiervoor opnieuw moet bekijken.
route-done-open = { $open ->
    [one] Deze stap staat op klaar, maar één van de { $all } punten bij “Klaar als” is nog niet aangevinkt.
   *[other] Deze stap staat op klaar, maar { $open } van de { $all } punten bij “Klaar als” zijn nog niet aangevinkt.
}
