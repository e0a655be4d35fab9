# Het landelijk team: alle allianties, aanvragen, het eigen team en wat een beheerder voor een alliantie doet.

coaching-home = Lokale allianties
coaching-home-lead = { $alliances ->
    [0] Nog geen lokale allianties. Beantwoord een aanvraag of start er zelf een.
    [one] Eén lokale alliantie
   *[other] { $alliances } lokale allianties
}{ $alliances ->
    [0] { "" }
   *[other] , in { $municipalities ->
        [one] één gemeente
       *[other] { $municipalities } gemeenten
    }.
}
coaching-views = Weergave
coaching-as-list = Lijst
coaching-as-map = Kaart
coaching-map = Nederland
coaching-map-about = Eén tegel per gemeente. Hoe sterker de kleur, hoe verder op de route.
coaching-map-none = geen alliantie
coaching-map-phase = fase { $number }: { $name }
coaching-per-phase = Per fase
coaching-number = Allianties
coaching-without-coach = Zonder eigen coach

coaching-waiting = { $count ->
    [one] Eén aanvraag wacht op een coach.
   *[other] { $count } aanvragen wachten op een coach.
}
coaching-waiting-link = Bekijk de aanvragen
coaching-last-admin-title = Er is maar één beheerder.
coaching-last-admin = Nodig een tweede uit. Dan kan het werk door als iemand uitvalt of de telefoon kwijt is.
coaching-last-admin-link = Nodig een beheerder uit
coaching-unnamed-title = Geef de opgaven en leefdomeinen een naam
coaching-unnamed = { $unnamed } van de { $total } hebben nog geen naam. Zolang ziet niemand ze.
coaching-unnamed-link = Vul de namen in

coaching-alliances = Allianties
coaching-alliance = Alliantie
coaching-municipality = Gemeente
coaching-phase = Fase
coaching-coach = Coach
coaching-active = Laatste activiteit
coaching-archived = gearchiveerd
coaching-whole-team = Het landelijk team
coaching-mine = Mijn allianties
coaching-no-coach = Zonder eigen coach
coaching-search = Zoek op alliantie of gemeente
coaching-found = { $count ->
    [one] 1 alliantie gevonden
   *[other] { $count } allianties gevonden
}
coaching-empty = Er zijn nog geen lokale allianties.
coaching-none-found = Geen alliantie past bij deze keuze.
coaching-show-archived = Toon ook gearchiveerde allianties ({ $count })
coaching-hide-archived = Verberg gearchiveerde allianties

coaching-requests-lead = Gemeenten en organisaties die willen beginnen. Neem een aanvraag aan, dan wordt u de coach.
coaching-requests-waiting = Nog geen coach
coaching-requests-handled = Afgehandeld
coaching-requests-count = { $count ->
    [one] 1 aanvraag wacht
   *[other] { $count } aanvragen wachten
}
coaching-requests-empty = Er wacht niemand. Nieuwe aanvragen van de pagina “Wij willen beginnen” komen hier te staan.
coaching-organisation = Organisatie
coaching-asked-on = Gevraagd op
coaching-outcome = Antwoord
coaching-outcome-accepted = aangenomen
coaching-outcome-declined = afgewezen
coaching-handled-by = Door
coaching-handled-on = Op
coaching-to-alliance = Naar de alliantie
coaching-none = geen

coaching-request = Aanvraag van { $municipality }
coaching-who-asks = Wie vraagt dit?
coaching-name = Naam
coaching-function = Functie
coaching-email = E-mailadres
coaching-phone = Telefoon
coaching-message = Vraag
coaching-language = Taal
coaching-not-given = niet ingevuld
coaching-the-municipality = De gemeente
coaching-province = Provincie
coaching-population = Inwoners
coaching-urbanity = Stedelijkheid
coaching-urbanity-1 = zeer sterk stedelijk
coaching-urbanity-2 = sterk stedelijk
coaching-urbanity-3 = matig stedelijk
coaching-urbanity-4 = weinig stedelijk
coaching-urbanity-5 = niet stedelijk
coaching-no-alliance-here = nog geen alliantie
coaching-check = Controleer wie het vraagt
coaching-check-why = Iedereen kan een mailadres aanmaken dat op dat van een gemeente lijkt. Bel daarom via het openbare nummer.
coaching-check-1 = Zoek het algemene telefoonnummer op de officiële website van { $municipality }. Gebruik niet het nummer of adres uit de aanvraag.
coaching-check-2 = Laat u doorverbinden met { $name } en vraag of de aanvraag klopt.
coaching-check-3 = Komt de aanvraag van een andere organisatie? Vraag dan de gemeente of die ervan weet.
coaching-check-4 = Schrijf op hoe u het hebt gecontroleerd, en wanneer.
coaching-accept-title = Neem deze aanvraag aan
coaching-accept-about = U wordt de coach. Wie het vroeg krijgt een uitnodiging om trekker te worden.
coaching-alliance-of = Lokale alliantie { $municipality }
coaching-alliance-name = Naam van de alliantie
coaching-alliance-name-hint = Bijvoorbeeld: Lokale alliantie Voorbeeldstad
coaching-lead-is-municipality = De trekker werkt bij een gemeente
coaching-lead-is-municipality-hint = Zo niet, dan staat bij vier stappen van de route een andere tekst. Er komt dan een jaarbericht in plaats van een raadsbrief.
coaching-checked-how = Hoe hebt u de persoon gecontroleerd?
coaching-checked-how-hint = Bijvoorbeeld: “Gebeld via het algemene nummer van de gemeente op 21 november, doorverbonden en bevestigd.”
coaching-accept-letter = { $name } krijgt een mail met een link die 90 dagen werkt.
coaching-accept = Neem aan en word coach
coaching-decline-link = Wijs de aanvraag af
coaching-overtaken-title = Een collega was u voor.
coaching-overtaken = Deze aanvraag is intussen beantwoord. Er is niets veranderd door wat u deed.
coaching-you-typed = Wat u had ingevuld
coaching-answer = Het antwoord
coaching-was-accepted = { $name } nam deze aanvraag aan op { $date }.
coaching-was-declined = { $name } wees deze aanvraag af op { $date }.
coaching-decline-title = Wijs de aanvraag van { $municipality } af
coaching-decline-lead = { $name } krijgt een mail met uw reden.
coaching-your-answer = Uw antwoord
coaching-reason = Reden
coaching-reason-hint = Schrijf het aan de vrager, met wat wel kan. Bijvoorbeeld: “In uw gemeente bestaat al een alliantie. Neem contact op met de trekker.”
coaching-decline = Wijs af en verstuur de mail

coaching-open = Start een alliantie
coaching-open-lead = U opent een alliantie voor een gemeente die u al kent, als initiatiefnemer. U wordt de coach.
coaching-open-card = De nieuwe alliantie
coaching-open-municipality-hint = Doen er meer gemeenten mee? De trekker voegt ze later toe bij de instellingen.
coaching-lead-organisation = Organisatie van de trekker
coaching-lead-organisation-hint = Bijvoorbeeld: Gemeente Voorbeeldstad
coaching-open-lead-person = De trekker
coaching-open-button = Start en nodig de trekker uit

coaching-absence = Meld afwezigheid
coaching-absence-lead = Bent u een tijd weg? Een collega neemt uw allianties over, en niemand wacht voor niets.
coaching-absence-card = Uw afwezigheid
coaching-absence-mails = { $count ->
    [0] U begeleidt nu geen alliantie met een trekker, dus er gaan geen mails uit.
    [one] Eén trekker krijgt een mail.
   *[other] { $count } trekkers krijgen elk één mail.
}
coaching-absence-alone = U bent de enige in het landelijk team. Nodig eerst een collega uit die u kan vervangen.
coaching-away-until = U bent afwezig gemeld tot en met { $date }. { $name } vervangt u.
coaching-back = Ik ben er weer
coaching-until = Afwezig tot en met
coaching-cover = Wie vervangt u?
coaching-cover-hint = Deze collega ziet zolang wat u ook ziet.
coaching-absence-button = Meld mij afwezig
coaching-error-past = Kies vandaag of een latere dag

coaching-team-lead = Het landelijk team, en wat het voor iedereen bijhoudt.
coaching-team = Landelijk team
coaching-team-count = { $count ->
    [one] 1 collega
   *[other] { $count } collega’s
}
coaching-role = Rol
coaching-second-factor = Tweede stap
coaching-caseload = Allianties
coaching-remove-column = Verwijderen
coaching-factor-on = staat aan
coaching-factor-off = nog niet ingesteld
coaching-absent-until = Afwezig tot en met { $date }
coaching-remove = Verwijderen …
coaching-remove-button = Verwijder { $name }
coaching-remove-about = { $name } kan dan niet meer bij de pagina’s van het landelijk team en wordt overal uitgelogd. { $count ->
    [0] Er zijn geen allianties om over te dragen.
    [one] De ene alliantie van deze coach gaat naar het landelijk team.
   *[other] De { $count } allianties van deze coach gaan naar het landelijk team.
}
coaching-cannot-go = De laatste beheerder kan niet weg.
coaching-pending = Uitgenodigd, nog geen antwoord
coaching-pending-note = { $email }, verstuurd op { $date }
coaching-revoke = Intrekken …
coaching-revoke-button = Trek de uitnodiging van { $name } in
coaching-revoke-about = De link in de mail werkt dan niet meer.
coaching-invite = Nodig een collega uit
coaching-invite-lead = Deze persoon krijgt een mail en kiest zelf ja of nee. Inloggen kan pas met een tweede stap.
coaching-invite-card = Wie nodigt u uit?
coaching-invite-coach = Beantwoordt aanvragen en begeleidt eigen allianties.
coaching-invite-admin = Mag ook het team, de begrippen en de coach van elke alliantie veranderen.
coaching-invite-button = Verstuur de uitnodiging
coaching-error-in-team = Dit adres hoort al bij iemand in het team met deze rol

coaching-terms = Opgaven en leefdomeinen
coaching-terms-lead = Vul de namen in het Nederlands en het Engels in. Wat geen naam heeft, ziet niemand.
coaching-terms-named = { $named } van de { $total } hebben een naam.
coaching-terms-link = Vul de namen in
coaching-challenges = De tien opgaven
coaching-life-domains = De acht leefdomeinen
coaching-terms-nl = { $number }. Nederlands
coaching-terms-en = { $number }. Engels
coaching-terms-overtaken = Een collega gaf intussen dezelfde opgave of hetzelfde leefdomein een naam. Die staat bij het veld. Bewaart u nu, dan geldt wat u hebt ingevuld.
coaching-terms-overtaken-own = U gaf intussen zelf, in een ander venster, dezelfde opgave of hetzelfde leefdomein een naam. Die staat bij het veld. Bewaart u nu, dan geldt wat u hier hebt ingevuld.
coaching-terms-stored = Nu bewaard: { $name }
coaching-terms-stored-empty = Nu bewaard: geen naam

coaching-route = De route
coaching-route-short = De inhoud van de route: 39 stappen in twee talen.
coaching-route-link = Bekijk de gepubliceerde route
coaching-route-lead = Dit is wat elke alliantie nu ziet.
coaching-version-card = Deze versie
coaching-version = Versie
coaching-published = Gepubliceerd op
coaching-steps = Stappen
coaching-basic-steps = Stappen in de basisroute
coaching-complete-nl = Compleet in het Nederlands
coaching-complete-en = Compleet in het Engels
coaching-publish = Een nieuwe versie publiceert de technisch beheerder uit bestanden. Elke alliantie ziet die versie dan. Het werk van de alliantie blijft zoals het is.
coaching-changes = Wat veranderde er?
coaching-first-version = Dit is de eerste versie.
coaching-nothing-changed = De stappen zijn gelijk aan die van de vorige versie.
coaching-added = Nieuw
coaching-changed = Gewijzigd
coaching-removed = Vervallen
coaching-step = Stap
coaching-kind = Soort
coaching-hours = Uren
coaching-formats = Formats
coaching-kind-basic = basisroute
coaching-kind-yearly = elk jaar
coaching-kind-retired = vervallen
coaching-complete = compleet
coaching-missing = mist: { $fields }
coaching-field-title = titel
coaching-field-why = waarom
coaching-field-why_plain = waarom in gewone taal
coaching-field-how = hoe
coaching-field-done = klaar als
coaching-field-product = product
coaching-field-evidence = bewijs
coaching-field-pitfalls = valkuilen

coaching-set-coach = Kies een coach
coaching-coach-now = De coach is nu: { $name }.
coaching-new-coach = Nieuwe coach
coaching-set-coach-hint = Zonder eigen coach werkt alles door; dan helpt het hele team.
coaching-coach-option = { $name } ({ $count ->
    [one] 1 alliantie
   *[other] { $count } allianties
})
coaching-lead-mails = { $count ->
    [0] Er is nog geen trekker, dus er gaat geen mail uit.
    [one] De trekker krijgt één mail als er iets verandert.
   *[other] De { $count } trekkers krijgen elk één mail als er iets verandert.
}
coaching-appoint = Wijs een nieuwe trekker aan
coaching-appoint-lead = Voor als de trekker weg is en niemand in de alliantie een ander kan uitnodigen. Controleer de persoon via het openbare nummer van de gemeente.
coaching-appoint-warning = Let op:
coaching-appoint-gone = { $leads } kan direct niet meer bij de alliantie en wordt overal uitgelogd. Het werk blijft.
coaching-appoint-card = De nieuwe trekker
coaching-appoint-mails = De nieuwe trekker krijgt een uitnodiging. De vorige trekker en de leden krijgen elk één mail. Wat u doet, staat in het logboek.
coaching-appoint-button = Wijs aan en verstuur de mails

coaching-mails = Mail
coaching-mails-waiting = { $count ->
    [0] Er wacht geen mail op verzending.
    [one] Er wacht 1 mail op verzending.
   *[other] Er wachten { $count } mails op verzending.
}
coaching-mails-given-up = { $count ->
    [0] Van de laatste 30 dagen is alle mail aangekomen bij de mailserver.
    [one] In de laatste 30 dagen is 1 mail niet aangekomen. We proberen het niet meer.
   *[other] In de laatste 30 dagen zijn { $count } mails niet aangekomen. We proberen het niet meer.
}
coaching-mail-late = Komt niet aan
coaching-mail-given-up = Niet aangekomen
coaching-mail-note = Aan een adres bij { $host }, van { $at }

coaching-round = Landelijke monitor
coaching-round-lead = Zolang de ronde open is, is stap 7.1 voor elke alliantie aan de beurt, in welke fase zij ook is.
coaching-round-card = Monitor { $year }
coaching-round-opens = Eerste dag
coaching-round-closes = Laatste dag
coaching-round-empty = Laat beide dagen leeg als er in dit jaar geen ronde is.
coaching-round-years = Alle jaren
coaching-round-none = Nog geen ronde.
coaching-round-days = Van { $from } tot en met { $to }.
coaching-round-link = Kies de dagen
coaching-round-overtaken = Een collega heeft dit intussen veranderd. Nu bewaard: { $stored } Bewaart u nu, dan geldt wat u hebt ingevuld.
coaching-round-overtaken-own = U hebt dit intussen zelf veranderd, in een ander venster. Nu bewaard: { $stored } Bewaart u nu, dan geldt wat u hier hebt ingevuld.
error-round-year = Kies een dag in het jaar van deze ronde
error-round-order = Kies een dag op of na de eerste dag
