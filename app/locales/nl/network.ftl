# Het landelijk netwerk: de lijst van het landelijk team, de aanmelding en de openbare lijst.

network-status-asked = gevraagd
network-status-joined = partner
network-status-left = niet meer partner
network-status-undated = partner zonder datum

network-title = Het landelijk netwerk: wie is partner?
network-lead = { $joined ->
    [one] 1 organisatie is partner. Eind { $year } waren het er { $before }, voor zover de datum bekend is.
   *[other] { $joined } organisaties zijn partner. Eind { $year } waren het er { $before }, voor zover de datum bekend is.
}
network-add = Partner van het netwerk toevoegen
network-requests-open = Aanmeldingen ({ $count })
network-waiting = { $count ->
    [one] 1 organisatie wil partner worden van het netwerk.
   *[other] { $count } organisaties willen partner worden van het netwerk.
}
network-waiting-link = Bekijk de aanmeldingen
network-undated = { $count ->
    [one] Van 1 partner is niet bekend sinds wanneer. Die telt niet mee in de groei per jaar.
   *[other] Van { $count } partners is niet bekend sinds wanneer. Die tellen niet mee in de groei per jaar.
}
network-undated-show = Laat die zien
network-directory-open = Bekijk de openbare lijst
network-members = Leden van het netwerk
network-status = Deelname
network-shown = Openbaar
network-shown-yes = ja
network-shown-no = nee
network-since-unknown = datum onbekend
network-empty = Er staat nog geen organisatie op de lijst. Voeg er een toe, of voer uw lijst in.

network-public-page = Bekijk de openbare pagina
network-promise = Belofte aan het netwerk
network-promise-shown = Belofte openbaar
network-source = Waaruit blijkt het?
network-source-hint = Bijvoorbeeld “Getekend op de partnerbijeenkomst van 2024”. Geen namen van personen.
network-source-form = Aanmeldformulier op de site, { $date }
network-standing = Deelname aan het netwerk
network-asked-on = Gevraagd op
network-joined-on = Partner sinds
network-left-on = Gestopt op
network-earlier = Eerder partner
network-period = { $from } tot { $until }
network-on = Sinds welke dag?
network-on-hint = Laat leeg als niemand het weet; stopt een partner, dan geldt vandaag. Deze dag telt mee in de groei van het netwerk.
network-date-order = Kies een latere dag: zo zou de organisatie stoppen voordat zij begon, of twee keer tegelijk partner zijn
network-overtaken = Iemand anders bewaarde dit intussen. Hierboven staat wat nu is opgeslagen. Slaat u op, dan geldt wat u hieronder koos.
network-contacts-who = Alleen beheerders van het landelijk team zien deze mensen. Lokale allianties hebben hun eigen contactpersonen.
network-contact-lead = Met wie heeft het landelijk team hier contact? Lokale allianties zien dit niet.
network-contact-remove-text = De gegevens van deze persoon worden gewist en zijn niet terug te halen.
network-places = Lokale allianties
network-places-none = Deze organisatie staat op de lijst van geen enkele alliantie die u kunt zien.
network-places-own = U ziet alleen de allianties die u begeleidt.
network-history = Wat er gebeurde
network-did-added = Toegevoegd
network-did-joined = Meldde zich aan, en is aangenomen
network-did-changed = Gegevens gewijzigd
network-did-status = Op “{ $status }” gezet
network-did-contact_added = Contactpersoon toegevoegd
network-did-contact_changed = Contactpersoon gewijzigd
network-did-contact_removed = Contactpersoon verwijderd
network-did-merged = Samengevoegd met een dubbele
network-did-unmerged = Weer uit elkaar gehaald

network-form-lead = Een organisatie staat er één keer in. Wat u hier wijzigt, verandert ook voor lokale allianties die met haar werken. Contactpersonen vult u daarna in.
network-alike-listed = Staat al in het netwerk
network-alike-known = Bekend bij lokale allianties
network-municipality-hint = Waar werkt de organisatie? Kies het hele land als dat meer gemeenten zijn.
network-agreed = De organisatie wil in de openbare lijst staan
network-agreed-hint = Vraag het eerst. Personen staan er nooit in.
network-agreed-promise = De belofte mag er ook in staan
network-listed = Deze organisatie staat al in het netwerk
network-to-member = Naar deze partner

network-requests = Wie wil partner worden?
network-requests-lead = Deze organisaties vulden “Word partner” in en bevestigden hun mailadres. Pas als u ja zegt, staan ze in het netwerk.
network-requests-waiting = Wacht op antwoord
network-requests-handled = Beantwoord
network-requests-none = Er wacht niemand.
network-request-on = Datum
network-request-answer = Antwoord
network-request-waits = nog geen antwoord
network-request-accepted = aangenomen
network-request-declined = afgewezen
network-request-lead = wil partner worden van het landelijk netwerk.
network-request-asked = Dit vulde de organisatie in
network-request-check = Controleer of de organisatie bestaat, bijvoorbeeld op de eigen website, en of deze persoon voor haar spreekt.
network-decision = Wat antwoordt u?
network-accept = Ja, welkom
network-accept-hint = De organisatie is vanaf vandaag partner. Wie zich aanmeldde, wordt contactpersoon en krijgt een mail.
network-decline = Nee
network-decline-reason = Waarom niet?
network-decline-hint = Alleen bij nee. Deze zin staat in de mail aan de organisatie.
network-answer-button = Antwoord versturen
network-reason = Reden: { $reason }
network-answered-first = Iemand anders heeft al geantwoord
network-was-accepted = Aangenomen door { $name } op { $date }.
network-was-declined = Afgewezen door { $name } op { $date }.

network-join = Word partner
network-join-lead = Doet uw organisatie iets voor kinderen die in armoede opgroeien, of wilt u dat gaan doen? Word partner van het landelijk netwerk. Het kost drie minuten.
network-join-organisation = Uw organisatie
network-join-promise = Wat u belooft
network-join-own = Wat gaat uw organisatie doen?
network-join-own-hint = Eén zin is genoeg. Bijvoorbeeld: “Wij geven elk jaar honderd fietsen aan scholen.” Schrijf geen namen van mensen op.
network-join-shown = Wij willen in de openbare lijst staan
network-join-shown-hint = Met naam, sector, plaats en website. Nooit met uw eigen naam of mailadres.
network-join-promise-shown = Onze belofte mag er ook in staan
network-join-you = Wie bent u?
network-join-button = Verstuur de aanmelding
network-join-privacy = Alleen beheerders van het landelijk team zien wie zich aanmeldt. Zij gebruiken uw gegevens om te antwoorden en om contact te houden met uw organisatie.
network-join-who = Wie kan partner worden?
network-join-who-text = Elke organisatie: bedrijf, fonds, vereniging, school, zorginstelling of overheid. U hoeft nog niet in een lokale alliantie te zitten.
network-join-municipality = Wilt u als gemeente een lokale alliantie beginnen?
network-then-confirm = U krijgt een mail met een link. Daar drukt u op de knop.
network-then-read = Het landelijk team leest uw aanmelding en kijkt of alles klopt.
network-then-mail = U krijgt het antwoord per mail. Zegt het team ja, dan bent u vanaf die dag partner.
network-confirm-title = Bevestig de aanmelding van { $organisation }
network-confirm-lead = Klopt dit? Druk dan op de knop.
network-confirmed-title = De aanmelding van { $organisation } is binnen
network-confirmed-lead = Dank u wel. Uw mailadres is bevestigd.

network-directory = Partners van het netwerk
network-directory-lead = Deze organisaties werken landelijk samen tegen kinderarmoede. Alleen wie in deze lijst wil staan, staat erin.
network-directory-who = Wie zijn partner?
network-directory-empty = Er staat nog geen organisatie in deze lijst.
network-one-lead = is partner van het landelijk netwerk tegen kinderarmoede.
network-partner-since = Partner sinds
network-promised = Dit belooft de organisatie
network-join-too = Doet u ook mee?
network-join-too-text = Elke organisatie kan partner worden. Het kost drie minuten.
