# De alliantie zelf: overzicht, leden, instellingen, afspraken, meelezen, geschiedenis, gebieden zonder eigen hulpmiddel.

alliance-and = en
alliance-yes = ja
alliance-no = nee
alliance-unknown = nog niet ingevuld
alliance-action = Actie
alliance-revoke = Intrekken …
alliance-about = Over deze alliantie
alliance-step = stap { $number }
alliance-step-own = eigen stap “{ $title }”
alliance-late = te laat
alliance-look = let op
alliance-today = vandaag
alliance-yesterday = gisteren
alliance-day-1 = ma
alliance-day-2 = di
alliance-day-3 = wo
alliance-day-4 = do
alliance-day-5 = vr
alliance-day-6 = za
alliance-day-7 = zo
alliance-dutch-only = in het Nederlands
alliance-format-of = van { $title }
alliance-municipalities-of = { $count ->
    [one] Gemeente
   *[other] Gemeenten
}
alliance-lead = Wie trekt
alliance-alderman = Wethouder
alliance-hours = Tijd van de trekker
alliance-hours-week = { $hours } uur per week
alliance-route-basic = Basisroute
alliance-route-full = Volledige route

# Overzicht

alliance-overview-title = Waar staan we, en wat is de volgende stap?
alliance-started = gestart op { $date }
alliance-end = met { $hours } uur per week klaar rond { $month }
alliance-end-done = alles is klaar
alliance-route = De route
alliance-timeline = Tijdlijn
alliance-facts = Deze alliantie
alliance-arrange = Regelen
alliance-helper = Wie helpt u?
alliance-helper-more = Hulp en kennis
alliance-helper-coach = Uw coach is { $coach }, van het landelijk team.
alliance-helper-team = Het landelijk team helpt u. U hebt nog geen vaste coach; dat hoeft ook niet om te beginnen.
alliance-helper-other = { $coach } is de coach van deze alliantie.
alliance-helper-none = Deze alliantie heeft nog geen vaste coach.
alliance-helper-cover = Tot en met { $until } neemt { $name } waar.
alliance-helper-mail = Mail { $address }

alliance-begin = Uw eerste kwartier
alliance-begin-lead = Met deze vier dingen bent u begonnen. U kunt op elk moment stoppen en later verder gaan.
alliance-begin-terms = Accepteer de voorwaarden
alliance-begin-terms-sent = Verstuurd aan wie mag tekenen. U wacht op het antwoord; dat legt u hier vast.
alliance-begin-terms-done = De voorwaarden zijn geaccepteerd
alliance-begin-settings-done = De instellingen van uw alliantie zijn ingevuld
alliance-begin-enter-done = “Wat hebt u al?” is ingevuld
alliance-begin-first-done = U bent begonnen met de eerste stap
alliance-begin-terms-what = Dat moet voordat u mensen uitnodigt. Hebt u daar iemand anders voor nodig? Doe het dan later.
alliance-begin-settings = Vul de instellingen van uw alliantie in
alliance-begin-settings-what = Kijk of uw uren per week kloppen, kies waar u hulp bij wilt en bewaar. Dan is dit klaar. De wethouder en de vorm van de aanpak mogen later.
alliance-begin-enter = Wat hebt u al?
alliance-begin-enter-what = Bent u al bezig tegen kinderarmoede? Vink aan wat er al is en bewaar. Begint u net? Bewaar de pagina zonder vinkjes, dan is ook dit klaar.
alliance-begin-first = Begin met de eerste stap
alliance-begin-first-what = Hieronder, bij “Volgende stap”, staat welke stap dat is en waarom.

alliance-next = Volgende stap
alliance-next-none = Alles wat nu kan, is klaar. Kijk op de route wat er later komt.
alliance-next-why = Waarom nu:
alliance-next-waiting = { $count ->
    [one] Eén vervolgstap wacht hierop.
   *[other] { $count } vervolgstappen wachten hierop.
}
alliance-next-earlier = Deze stap is nog open uit fase { $phase }.
alliance-next-go = Ga naar deze stap
alliance-next-look = Bekijk deze stap
alliance-next-format = Download: { $format }
alliance-next-owner = { $owner } heeft deze stap op zich genomen.
alliance-next-nobody = Nog niemand heeft deze stap op zich genomen.
alliance-next-light = Regel eerst de lichte afspraken over vergoeding, contactpersoon en huisregels:
alliance-next-light-this = Deze afspraken zijn er nog niet. Ze komen vóór elke stap waarin ervaringsdeskundigen meedoen.
alliance-next-coach = Uw coach helpt hier als { $roles }
alliance-next-other = De coach helpt hier als { $roles }
alliance-next-team = Het landelijk team helpt hier als { $roles }

alliance-attention = Vraagt aandacht
alliance-attention-none = Niets is te laat en er ontbreekt niets.
alliance-attention-overdue = { $days ->
    [one] 1 dag te laat (streefdatum { $date })
   *[other] { $days } dagen te laat (streefdatum { $date })
}
alliance-attention-round = De landelijke monitor is open tot en met { $date }.
alliance-attention-terms = De voorwaarden zijn nog niet geaccepteerd
alliance-attention-terms-sent = De voorwaarden zijn verstuurd en wachten op antwoord
alliance-attention-terms-why = Daarom kunt u nog geen mensen uitnodigen.
alliance-attention-light = Lichte afspraken ontbreken: { $step }
alliance-attention-light-why = Er wordt al gewerkt aan { $steps }. Daarin doen ervaringsdeskundigen mee.
alliance-attention-waiting = { $count ->
    [one] Hier werkt u aan, maar { $needs } is nog niet begonnen.
   *[other] Hier werkt u aan, maar { $needs } zijn nog niet begonnen.
}
alliance-attention-factor = { $count ->
    [one] { $names } kan nog niet inloggen als trekker
   *[other] { $names } kunnen nog niet inloggen als trekker
}
alliance-attention-factor-why = De tweede stap bij het inloggen is nog niet ingesteld.
alliance-attention-unanswered = { $name } heeft nog niet geantwoord
alliance-attention-unanswered-why = De uitnodiging is van { $date }. Bel even, of stuur de uitnodiging opnieuw.
alliance-attention-event-why = { $count ->
    [one] Op { $date }. Kijk of { $steps } nog klopt.
   *[other] Op { $date }. Kijk of { $steps } nog kloppen.
}
alliance-attention-owner = { $count ->
    [one] Niemand is eigenaar van { $steps }
   *[other] Niemand is eigenaar van { $steps }
}
alliance-attention-owner-why = Spreek af wie dit doet.

alliance-news = Sinds uw laatste bezoek
alliance-news-latest = Laatste wijzigingen
alliance-news-none = Er is nog niets gebeurd.
alliance-news-all = Hele geschiedenis
alliance-news-version = { $count ->
    [one] Route versie { $number }: { $steps } is vernieuwd, uw werk is bewaard
   *[other] Route versie { $number }: { $steps } zijn vernieuwd, uw werk is bewaard
}

# In het kort, voor wie alleen de fase mag zien

alliance-glance-lead = U ziet hoe ver deze alliantie is. Het werk zelf is van de mensen in de alliantie.
alliance-glance-where = Waar staat deze alliantie?
alliance-glance-phase = Fase
alliance-glance-now = Fase { $number }: { $phase }
alliance-glance-active = Laatste activiteit

# Leden

alliance-members = Leden
alliance-members-title = Wie doen er mee?
alliance-members-lead = Iedereen die in deze alliantie kan inloggen, en wie nog een uitnodiging heeft.
alliance-members-invite = Nodig iemand uit
alliance-members-terms = U kunt pas mensen uitnodigen als de voorwaarden zijn geaccepteerd:
alliance-members-count = { $count ->
    [one] 1 lid
   *[other] { $count } leden
}
alliance-members-name = Naam
alliance-members-function = Functie
alliance-members-role = Rol
alliance-members-email = E-mailadres
alliance-members-since = Sinds
alliance-members-sent = Uitgenodigd op
alliance-members-until = Werkt tot en met
alliance-members-me = u
alliance-members-factor = tweede stap ontbreekt
alliance-members-last-lead = Enige trekker, kan niet weg
alliance-members-remove = Verwijderen …
alliance-members-remove-name = Verwijder { $name }
alliance-members-remove-what = Deze persoon kan niet meer in de alliantie. Het werk blijft staan. U kunt deze persoon later opnieuw uitnodigen.
alliance-members-leave-what = U kunt daarna zelf niet meer in deze alliantie.
alliance-members-pending = Uitgenodigd, nog geen antwoord
alliance-members-expired = verlopen
alliance-members-again = Opnieuw sturen …
alliance-members-again-button = Stuur opnieuw
alliance-members-again-what = De mail gaat nog een keer, met een nieuwe link die 90 dagen werkt. De oude link werkt dan niet meer.
alliance-members-revoke-button = Trek de uitnodiging in
alliance-members-revoke-what = De link in de mail werkt dan niet meer.
alliance-member-already = Deze persoon doet al mee
alliance-invited-already = Deze persoon heeft al een uitnodiging. Stuur die opnieuw, of trek de uitnodiging in

alliance-invite-title = Nodig iemand uit
alliance-invite-lead = De persoon krijgt een mail met een link. Die werkt 90 dagen.
alliance-invite-card = Wie nodigt u uit?
alliance-invite-role = Rol
alliance-invite-alliance_lead = Mag alles, ook uitnodigen en instellingen. Logt in met een tweede stap.
alliance-invite-alliance_member = Werkt mee: route, notities en bewijs. Kan niemand uitnodigen.
alliance-invite-partner_contact = Ziet alleen wat van de eigen organisatie is.
alliance-invite-viewer = Kijkt mee: ziet voortgang en plan, geen notities. Bijvoorbeeld de wethouder.
alliance-invite-button = Stuur de uitnodiging

# Instellingen

alliance-settings = Instellingen
alliance-settings-title = Instellingen van de alliantie
alliance-settings-lead = Hiermee kloppen uw einddatum, uw documenten en het advies over de volgende stap.
alliance-settings-card = Over de alliantie
alliance-settings-stored = Dit staat er nu
alliance-settings-name = Naam van de alliantie
alliance-settings-organisation = Organisatie die trekt
alliance-settings-is-municipality = De organisatie die trekt is een gemeente
alliance-settings-is-municipality-hint = Trekt een kerk, club of stichting? Laat dit leeg. Dan passen de teksten van de stappen daarbij.
alliance-settings-municipalities = Gemeenten
alliance-settings-municipalities-hint = Haal het vinkje weg bij een gemeente die niet meer meedoet.
alliance-settings-add = Nog een gemeente
alliance-settings-add-hint = Kies er een en bewaar. Daarna kunt u er nog een kiezen.
alliance-settings-add-none = Geen
alliance-settings-hours = Uren per week
alliance-settings-hours-hint = Hoeveel uur per week heeft de trekker hiervoor? Hele uren, van 1 tot en met 60. Rond af als het er tussenin zit.
alliance-settings-route = Route
alliance-settings-basic = Basisroute: { $count } stappen
alliance-settings-full = Volledige route: { $count } stappen
alliance-merged-into = { $name } is per { $date } opgegaan in { $into }.
alliance-merged = { $name } bestaat per { $date } niet meer. Kies welke gemeente er nu bij hoort.
alliance-merged-replace = Vervang door { $into }
alliance-settings-alderman-of = Wethouder van { $municipality }
alliance-settings-alderman-hint = De wethouder die achter de aanpak staat.
alliance-settings-approach = Vorm van de aanpak
alliance-approach-policy_field-what = U sluit aan bij bestaand beleid, zoals schulden, jeugd of gezondheid.
alliance-approach-challenge-what = U kiest één opgave, zoals gezond opgroeien, en zoekt daar partners bij.
alliance-approach-child-what = U begint bij wat een kind nodig heeft, dwars door alle beleid heen.
alliance-settings-unknown = Weet ik nog niet
alliance-settings-question = Waar wilt u hulp bij?
alliance-settings-public = Laat iedereen zien in welke fase deze alliantie is
alliance-settings-public-hint = Alleen de fase en de laatste activiteit. Nooit het werk zelf, en nooit iets over een persoon.

error-hours = Vul hele uren in, van 1 tot en met 60, zonder komma. Rond 4,5 uur af op 4 of 5

alliance-archive = Alliantie afsluiten
alliance-archive-what = Is het werk klaar, of stopt u? Sluit de alliantie dan af. Niets gaat weg: iedereen kan alles nog lezen, niemand kan nog iets veranderen.
alliance-archive-label = Afsluiten …
alliance-archive-button = Sluit de alliantie af
alliance-archive-sure = U kunt de alliantie later weer openen.
alliance-reopen = Alliantie weer openen
alliance-reopen-what = Deze alliantie is afgesloten. Wilt u verder? Open de alliantie dan weer.
alliance-reopen-label = Weer openen …
alliance-reopen-button = Open de alliantie weer
alliance-reopen-sure = Iedereen kan daarna weer verder waar u gebleven was.

# Voorwaarden

alliance-terms = Voorwaarden
alliance-terms-title = Voorwaarden en verwerkersovereenkomst
alliance-terms-lead = Voordat u mensen uitnodigt, gaat één persoon namens uw organisatie akkoord met de voorwaarden en de verwerkersovereenkomst: de afspraken over gegevens met de organisatie die deze site beheert.
alliance-terms-short = In het kort
alliance-terms-point-1 = U gebruikt de Alliantiewijzer voor de aanpak van kinderarmoede, samen met uw partners.
alliance-terms-point-2 = U zet er geen gegevens in van ouders, kinderen of ervaringsdeskundigen. Van partners alleen zakelijke gegevens.
alliance-terms-point-3 = De gegevens zijn van u. Wij bewaren ze voor u, beveiligen ze, en doen er niets anders mee.
alliance-terms-point-4 = U kunt alles meenemen. Na de bewaartermijn wissen wij het.
alliance-terms-point-5 = Gaat er iets mis met gegevens? Dan laten wij dat u meteen weten, en u ons ook.
alliance-terms-full = Lees alle voorwaarden
alliance-terms-processing = Lees de verwerkersovereenkomst
alliance-terms-accept = Akkoord gaan
alliance-terms-open = Nog niet geaccepteerd
alliance-terms-lead-only = De trekker van de alliantie kan de voorwaarden accepteren.
alliance-terms-accepted = Geaccepteerd
alliance-terms-name = Naam van wie akkoord gaat
alliance-terms-function = Functie
alliance-terms-name-hint = Iemand die namens de organisatie mag tekenen. Bent u dat niet? Vul dan in wie u akkoord gaf.
alliance-terms-for = Namens
alliance-terms-on = Op
alliance-terms-stays = Dit blijft zo staan. Veranderen de voorwaarden of de verwerkersovereenkomst, dan krijgt u bericht.
alliance-terms-agree = Deze persoon gaat namens { $organisation } akkoord met de voorwaarden en de verwerkersovereenkomst
alliance-terms-agree-hint = Wij bewaren de naam, de functie, de datum van vandaag en wie dit invulde. Kreeg u het akkoord per mail? Bewaar die mail.
alliance-terms-button = Accepteer
alliance-terms-waiting-title = Verstuurd, wacht op antwoord.
alliance-terms-waiting = De voorwaarden gingen naar { $to }, op { $at }. Is het antwoord er? Vul dan hieronder in wie akkoord gaat.
alliance-terms-send = Mag u niet tekenen?
alliance-terms-send-what = Stuur de voorwaarden door aan wie het wel mag. Die persoon mailt u het antwoord en hoeft niet in te loggen. Is het akkoord, dan vult u hierboven de naam en de functie in.
alliance-terms-send-name = Naam van wie mag tekenen
alliance-terms-send-email = E-mailadres van wie mag tekenen
alliance-terms-send-button = Stuur de voorwaarden door

# Meelezen door de raad

alliance-links = Meelezen door de raad
alliance-links-title = Laat de raad meelezen
alliance-links-lead = Met een raadslink leest de gemeenteraad mee zonder in te loggen: wel de voortgang, niet de notities. De raadslink werkt tot een datum die u kiest.
alliance-links-new = Nieuwe raadslink
alliance-links-label = Voor wie
alliance-links-label-hint = Bijvoorbeeld: griffie, commissie Samenleving. Alleen u ziet dit.
alliance-links-term = Hoe lang werkt de raadslink?
alliance-links-days = { $days } dagen
alliance-links-button = Maak de raadslink
alliance-links-made = De raadslink voor { $label } is klaar.
alliance-links-once = Kopieer de raadslink nu. Verlaat u deze pagina, dan laten wij de link niet meer zien.
alliance-links-list = Gemaakte raadslinks
alliance-links-none = Er zijn nog geen raadslinks.
alliance-links-made-on = Gemaakt op
alliance-links-until = Tot en met
alliance-links-state = Werkt?
alliance-links-works = werkt
alliance-links-expired = verlopen
alliance-links-revoked = ingetrokken
alliance-links-revoke = Trek de raadslink in
alliance-links-revoke-what = Wie de link heeft, kan meteen niet meer meelezen.

# Geschiedenis

alliance-history = Geschiedenis
alliance-history-title = Wie deed wat, en wanneer?
alliance-history-lead = Alles wat in deze alliantie is veranderd, het nieuwste eerst. De tekst van notities staat hier niet.
alliance-history-when = Wanneer
alliance-history-what = Wat
alliance-history-step = Stap
alliance-history-count = { $count } wijzigingen

alliance-trail-by = { $what } door { $by }.
alliance-trail-nobody = { $what }.
alliance-trail-other = er is iets veranderd
alliance-trail-status = { $step } is op “{ $status }” gezet
alliance-trail-due = de streefdatum van { $step } is op { $date } gezet
alliance-trail-due-gone = de streefdatum van { $step } is weggehaald
alliance-trail-step-owner = de eigenaar van { $step } is veranderd
alliance-trail-step-checked = bij { $step } zijn vinkjes bij “klaar als” veranderd
alliance-trail-step-notes = de notities bij { $step } zijn bijgewerkt
alliance-trail-step-reason = de reden bij { $step } is veranderd
alliance-trail-step-light-reason = bij { $step } is toegelicht waarom deze stap vóór de lichte afspraken begint
alliance-trail-step-before-start = { $step } is aangevinkt als klaar vóór de start
alliance-trail-step-added = { $step } is toegevoegd
alliance-trail-step-removed = { $step } is weggehaald
alliance-trail-step-restored = { $step } is teruggezet
alliance-trail-evidence-added = bij { $step } is het bewijs “{ $name }” toegevoegd
alliance-trail-evidence-added-unnamed = bij { $step } is bewijs toegevoegd
alliance-trail-evidence-removed = bij { $step } is het bewijs “{ $name }” weggehaald
alliance-trail-evidence-removed-unnamed = bij { $step } is bewijs weggehaald
alliance-trail-evidence-restored = bij { $step } is het bewijs “{ $name }” teruggezet
alliance-trail-evidence-restored-unnamed = bij { $step } is bewijs teruggezet
alliance-trail-invitation-created = { $name } is uitgenodigd
alliance-trail-invitation-sent-again = de uitnodiging aan { $name } is opnieuw gestuurd
alliance-trail-invitation-revoked = de uitnodiging aan { $name } is ingetrokken
alliance-trail-invitation-accepted = een uitnodiging is aangenomen
alliance-trail-invitation-declined = de uitnodiging aan { $name } is afgewezen
alliance-trail-invitation-lead-appointed = { $name } is gevraagd als nieuwe trekker
alliance-trail-partner-invited = bij { $name } is iemand uitgenodigd om mee te doen
alliance-trail-partner-pledged = { $name } heeft een belofte ondertekend
alliance-trail-partner-pledged-on-behalf = een belofte van { $name } is vastgelegd
alliance-trail-partner-pledge-renewed = { $name } heeft een nieuwe belofte ondertekend
alliance-trail-partner-pledge-ended = { $name } vertelde wat er van de belofte kwam, en stopt
alliance-trail-partner-unsubscribed = { $name } wil geen mail meer over de belofte
alliance-trail-partner-answered-later = { $name } wil eerst overleggen
alliance-trail-partner-answered-no = { $name } doet niet mee
alliance-trail-partner-answered-forwarded = bij { $name } is de uitnodiging doorgestuurd
alliance-trail-partner-invitation-revoked = een uitnodiging van { $name } is ingetrokken
alliance-trail-partner-added = { $name } is op de lijst van partners gezet
alliance-trail-partner-changed = de gegevens van { $name } zijn gewijzigd
alliance-trail-partner-status = bij { $name } is gewijzigd waar deze partner staat
alliance-trail-partner-removed = een partner is van de lijst gehaald
alliance-trail-partner-contact-added = bij { $name } is een contactpersoon toegevoegd
alliance-trail-partner-contact-changed = bij { $name } is een contactpersoon gewijzigd
alliance-trail-partner-contact-removed = bij { $name } is een contactpersoon verwijderd
alliance-trail-partner-collaboration-saved = bij { $name } is een samenwerking vastgelegd
alliance-trail-partner-collaboration-removed = bij { $name } is een samenwerking weggehaald
alliance-trail-partner-checklist = de startlijst van partners is aangevuld
alliance-trail-partner-merged = { $name } is samengevoegd met een dubbele
alliance-trail-partner-merged-unnamed = twee dubbele partners zijn samengevoegd
alliance-trail-partner-unmerged = het samenvoegen van { $name } is teruggedraaid
alliance-trail-partner-unmerged-unnamed = het samenvoegen van twee partners is teruggedraaid
alliance-trail-partner-merge-proposed = aan het landelijk team is voorgesteld om { $name } samen te voegen met een dubbele
alliance-trail-partner-import-begun = een lijst van partners is gelezen
alliance-trail-partner-import-imported = een lijst van partners is ingevoerd
alliance-trail-partner-import-dropped = een gelezen lijst van partners is weggegooid
alliance-trail-member-removed = { $name } is uit de alliantie gehaald
alliance-trail-alliance-opened = de alliantie is geopend
alliance-trail-alliance-settings = de instellingen zijn veranderd
alliance-trail-settings = de instellingen zijn veranderd ({ $settings })
alliance-trail-setting-emptied = { $setting }: leeggemaakt
alliance-trail-setting-name = naam van de alliantie
alliance-trail-setting-lead-organisation = organisatie die trekt
alliance-trail-setting-lead-is-municipality-on = de trekker is een gemeente
alliance-trail-setting-lead-is-municipality-off = de trekker is geen gemeente
alliance-trail-setting-municipalities = gemeenten
alliance-trail-setting-hours-per-week = uren per week
alliance-trail-setting-full-route-on = volledige route in plaats van basisroute
alliance-trail-setting-full-route-off = basisroute in plaats van volledige route
alliance-trail-setting-alderman = wethouder
alliance-trail-setting-approach = vorm van de aanpak
alliance-trail-setting-question = hulpvraag
alliance-trail-setting-public-progress-on = voortgang openbaar
alliance-trail-setting-public-progress-off = voortgang niet meer openbaar
alliance-trail-alliance-terms-accepted = het akkoord op de voorwaarden is vastgelegd (wie akkoord ging, staat bij Voorwaarden)
alliance-trail-alliance-terms-sent = de voorwaarden zijn doorgestuurd aan wie mag tekenen
alliance-trail-alliance-archived = de alliantie is afgesloten
alliance-trail-alliance-entered = “Wat hebt u al?” is ingevuld
alliance-trail-alliance-reopened = de alliantie is weer geopend
alliance-trail-alliance-coach = een andere coach is gekozen
alliance-trail-start-request-accepted = de aanvraag om te beginnen is aangenomen
alliance-trail-read-link-created = een raadslink ({ $name }) is gemaakt
alliance-trail-read-link-revoked = de raadslink ({ $name }) is ingetrokken

# Gebieden zonder eigen hulpmiddel

alliance-area-steps = Stappen van de route
alliance-area-route = Hele route
alliance-area-step = Stap
alliance-area-status = Status
alliance-area-owner = Eigenaar
alliance-area-due = Streefdatum
alliance-area-formats = Om te downloaden
alliance-area-product = Wat er dan ligt
alliance-area-none = In deze route zijn hier geen stappen voor.
alliance-area-beside = niet in de basisroute
alliance-area-experts-title = Ervaringsdeskundigen: wie weet hoe het is?
alliance-area-experts-lead = Mensen die armoede kennen, weten wat werkt. Hier staan de stappen om hen veilig en met echte invloed mee te laten doen.
alliance-area-schemes-title = Kindregelingen: komt de hulp aan?
alliance-area-schemes-lead = Regelingen helpen alleen als gezinnen ze kennen en kunnen krijgen. Hier staan de stappen om uw regelingen te bekijken en te verbeteren.
alliance-area-schemes-now = Rekenen met bereik en inkomensgrenzen kan nog niet in de Alliantiewijzer. U werkt nu met de formats bij de stappen.
alliance-area-monitor-title = Monitor: wat levert het op?
alliance-area-monitor-lead = Elk jaar kijkt u met uw partners wat er is gedaan en wat het kinderen bracht. Hier staan de stappen om dat af te spreken, te meten en te bespreken.
alliance-area-monitor-now = De vragenlijst voor partners en de jaarlijkse rapportage zitten nog niet in de Alliantiewijzer. U werkt nu met de formats bij de stappen.

# Documenten

alliance-documents-title = Documenten
alliance-documents-lead = Hier vindt u het bewijs dat bij stappen is toegevoegd, en alle werkbladen en stukken om te downloaden.
alliance-documents-evidence = Toegevoegd bij stappen
alliance-documents-none = Nog niemand heeft iets toegevoegd. Dat doet u onderaan een stap, bij Bewijs.
alliance-documents-none-link = Naar de route
alliance-documents-what = Wat
alliance-documents-at = Toegevoegd op
alliance-documents-step = Bij stap
alliance-documents-kind = Soort
alliance-documents-kind-link = link
alliance-documents-kind-text = tekst
alliance-documents-kind-file = bestand
alliance-documents-formats = Formats om te downloaden
alliance-documents-language = Werkbladen en stukken per fase van de route, als Word-bestand; de naam van uw alliantie is al ingevuld. Stukken voor college en raad zijn er alleen in het Nederlands. De andere formats krijgt u in de taal die u boven aan de pagina kiest.

# Hulp en kennis

alliance-help-title = Hulp en kennis
alliance-help-lead = Wie u kunt vragen, en wat de woorden betekenen.
alliance-help-contact = Mail het landelijk team:
alliance-help-roles = De vier rollen van het landelijk team
alliance-team-role-initiator-what = Begint iets met u: een alliantie, een eerste gesprek. Brengt wat in regels knelt naar Den Haag.
alliance-team-role-facilitator-what = Zorgt dat het loopt: bijeenkomsten, werkvormen, antwoord op uw hulpvraag.
alliance-team-role-knowledge_bringer-what = Brengt wat werkt: voorbeelden, cijfers, kenniskringen.
alliance-team-role-connector-what = Brengt u bij anderen: partners, andere gemeenten, organisaties van ervaringsdeskundigen.
alliance-help-rungs = Vijf treden van invloed
alliance-help-rungs-lead = Zeg vooraf hoeveel invloed mensen hebben. Hoe hoger de trede, hoe meer invloed. Bij veel stappen staat welke trede er minstens bij past.
alliance-rung-inform-what = U vertelt wat er gebeurt. U vraagt geen mening.
alliance-rung-consult-what = U vraagt wat mensen vinden. U hoeft het niet over te nemen.
alliance-rung-advise-what = Mensen geven advies. U legt uit waarom u het wel of niet overneemt.
alliance-rung-co_produce-what = U bedenkt samen wat het probleem is en wat helpt. Iedereen telt even zwaar.
alliance-rung-co_decide-what = Binnen grenzen die vaststaan, beslissen de mensen om wie het gaat.
alliance-help-levels = Drie niveaus van verandering
alliance-help-levels-lead = De Verandertheorie van de Alliantie Kinderarmoede werkt op drie niveaus tegelijk: verzachten, versterken en veranderen.
alliance-level-soften-what = Op korte termijn: elk kind kan meedoen en krijgt de voorzieningen waar het recht op heeft.
alliance-level-strengthen-what = Op middellange termijn: nieuw perspectief voor kinderen en ouders, minder stress, meer veerkracht.
alliance-level-transform-what = Op lange termijn: regels en gewoonten die gezinnen helpen in plaats van tegenwerken.
alliance-help-challenges = Opgaven
alliance-help-domains = Leefdomeinen van het kind
alliance-help-named = { $count ->
    [one] Deze naam komt uit een openbare bron of van het landelijk team.
   *[other] Deze { $count } namen komen uit openbare bronnen of van het landelijk team.
}
alliance-help-words = Woorden
alliance-help-more = Meer lezen
alliance-word-alliance = Lokale alliantie
alliance-word-alliance-what = Organisaties in een of meer gemeenten die samen iets doen tegen kinderarmoede.
alliance-word-lead = Trekker
alliance-word-lead-what = De persoon of organisatie die het werk van de alliantie gaande houdt, en het vaste adres is voor iedereen.
alliance-word-core = Kerngroep
alliance-word-core-what = Vier tot zeven mensen uit verschillende organisaties die voorbereiden wat straks van de hele alliantie wordt.
alliance-word-basic = Basisroute
alliance-word-basic-what = De vijftien stappen die elke alliantie nodig heeft. De volledige route heeft er meer; u kunt op elk moment wisselen, uw werk blijft staan.
alliance-word-rung = Trede
alliance-word-rung-what = Hoeveel invloed ervaringsdeskundigen hebben, van 1 (u vertelt wat er gebeurt) tot 5 (zij beslissen mee). Alle vijf staan hierboven.
alliance-word-sectors = De acht sectoren
alliance-word-slot = Plek
alliance-word-slot-what = Een plaats voor één ervaringsdeskundige, zonder naam. Zo legt u afspraken vast zonder op te schrijven wie iemand is.
alliance-word-lundy = Lundy-check
alliance-word-lundy-what = Vier vragen, naar Laura Lundy, waarmee u ziet of kinderen echt invloed hebben: is er ruimte om te spreken, hulp om een stem te vinden, gehoor bij iemand die beslist, en invloed op het besluit?
alliance-word-expert = Ervaringsdeskundige
alliance-word-expert-what = Iemand die armoede zelf kent en heeft geleerd die ervaring voor anderen te gebruiken. De Alliantiewijzer legt nooit vast wie dat is.
alliance-word-scheme = Kindregeling
alliance-word-scheme-what = Hulp voor kinderen in een gezin met weinig geld, zoals een fiets, sport of schoolspullen.
alliance-word-package = Kindpakket
alliance-word-package-what = Alle kindregelingen van een gemeente bij elkaar.
alliance-word-reach = Bereik
alliance-word-reach-what = Hoeveel van de kinderen die recht hebben op een regeling, die ook krijgen.
alliance-word-baseline = Startfoto
alliance-word-baseline-what = Hoe het ervoor staat als u begint: cijfers en verhalen. Later ziet u daarmee wat er veranderde.
alliance-word-evidence = Bewijs
alliance-word-evidence-what = Iets waaruit blijkt dat een stap is gedaan: een besluit, een verslag, een link of een bestand.
alliance-word-pledge = Belofte
alliance-word-pledge-what = Wat een partner toezegt te doen. Een belofte is geen contract.
alliance-word-monitor = Voortgangsmonitor
alliance-word-monitor-what = De jaarlijkse vragenlijst waarin partners zeggen wat zij deden.
alliance-word-college = College van B en W
alliance-word-college-what = De burgemeester en de wethouders samen. Zij besturen de gemeente.
alliance-word-council = Gemeenteraad
alliance-word-council-what = De gekozen vertegenwoordigers. Zij stellen het beleid vast en controleren het college.
alliance-word-woo = Woo
alliance-word-woo-what = De Wet open overheid. Iedereen mag vragen om stukken van de gemeente, ook om notities.
