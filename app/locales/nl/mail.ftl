# Mails. Gewone tekst, zonder opmaak; regels breken we niet af.

mail-footer = Alliantiewijzer, het hulpmiddel van de Alliantie Kinderarmoede voor lokale allianties. U krijgt deze mail omdat: { $why }
mail-sign-in-subject = Inloggen bij de Alliantiewijzer: { $code }
mail-sign-in-body =
    Uw code is { $code }.

    Of open deze link:
    { $link }

    De code en de link werken 10 minuten. Vroeg u dit niet aan? Dan hoeft u niets te doen.
mail-sign-in-why = iemand wilde met dit adres inloggen.

mail-start-confirm-subject = Bevestig uw aanvraag voor { $municipality }
mail-start-confirm-body =
    Goedendag,

    Iemand heeft met dit mailadres op onze site gevraagd om een lokale alliantie tegen kinderarmoede te beginnen in { $municipality }. Was u dat? Open dan deze link en druk op de knop:
    { $link }

    Daarna leest een coach van het landelijk team uw aanvraag. De coach belt u via het openbare nummer van uw gemeente. Zo weten we zeker dat u het bent.

    Was u het niet? Dan hoeft u niets te doen. Zonder bevestiging ziet niemand de aanvraag.
mail-start-confirm-why = iemand vulde dit adres in op het formulier “Wij willen beginnen”.
mail-new-request-subject = Nieuwe aanvraag: { $municipality }
mail-new-request-body =
    { $municipality } wil een lokale alliantie beginnen. De aanvraag komt van: { $organisation }.

    Er is nog geen coach. Bekijk de aanvraag:
    { $link }

    Controleer via het openbare adres van de gemeente wie het vraagt, voordat u de aanvraag aanneemt.
mail-new-request-why = u bent beheerder in het landelijk team.
mail-invitation-subject = Uitnodiging: { $place }
mail-invitation-body =
    Beste { $name },

    { $by } nodigt u uit om mee te werken in de lokale alliantie tegen kinderarmoede “{ $place }”. Uw rol wordt: { $role }.

    Open deze link om te zien wat er gevraagd wordt, en kies ja of nee:
    { $link }

    De link werkt 90 dagen. Openen verplicht u tot niets.

    Hoe komen we aan uw adres? { $source }
    Wat doen we ermee? We gebruiken uw naam, functie en mailadres alleen voor deze uitnodiging. Zegt u nee, dan schrijven we u hierover niet meer. Antwoordt u niet, dan wissen we uw gegevens na 12 maanden.
mail-invitation-national-body =
    Beste { $name },

    { $by } nodigt u uit voor het landelijk team van de Alliantie Kinderarmoede in de Alliantiewijzer. Uw rol wordt: { $role }.

    Open deze link om te zien wat er gevraagd wordt, en kies ja of nee:
    { $link }

    De link werkt 90 dagen. Openen verplicht u tot niets.

    Hoe komen we aan uw adres? { $source }
    Wat doen we ermee? We gebruiken uw naam, functie en mailadres alleen voor deze uitnodiging. Antwoordt u niet, dan wissen we uw gegevens na 12 maanden.
mail-invitation-factor = Bij deze rol hoort een tweede stap bij het inloggen, met een app op uw telefoon. We helpen u die in te stellen nadat u ja zegt.
mail-invitation-code = Werkt de link niet? Ga dan naar { $page } en vul daar dit mailadres en deze code in: { $code }
mail-invitation-why = u bent uitgenodigd. U krijgt hierover geen herinneringen.
mail-accepted-subject = Uw coach is er: { $alliance }
mail-accepted-body =
    Beste { $name },

    Goed nieuws: uw aanvraag is aangenomen. { $coach } van het landelijk team is uw coach. “{ $alliance }” staat voor u klaar.

    Open deze link en druk op de knop. Daarmee wordt u trekker van de alliantie:
    { $link }

    De link werkt 90 dagen.

    Als u op de knop hebt gedrukt, stelt u een tweede stap voor het inloggen in, met een app op uw telefoon. Ook vragen we u de voorwaarden en de verwerkersovereenkomst te accepteren. Dan kunt u beginnen met fase 1.
mail-accepted-why = u vroeg op onze site om een lokale alliantie te beginnen.
mail-declined-subject = Uw aanvraag voor { $municipality }
mail-declined-body =
    Beste { $name },

    U vroeg om een lokale alliantie te beginnen in { $municipality }. We kunnen deze aanvraag nu niet aannemen.

    Hebt u vragen? { $coach } van het landelijk team heeft uw aanvraag bekeken. U kunt altijd een nieuwe aanvraag doen.
mail-declined-reason = De coach schrijft daarbij: { $reason }
mail-absent-subject = Uw coach { $coach } is er even niet
mail-absent-body =
    Goedendag,

    { $coach }, de coach van “{ $alliance }”, is afwezig tot en met { $until }. { $cover } van het landelijk team neemt het zolang over en kan zien wat uw coach ook ziet.

    U hoeft niets te doen.
mail-back-subject = Uw coach { $coach } is er weer
mail-back-body =
    Goedendag,

    { $coach } is terug en is weer de coach van “{ $alliance }”.

    U hoeft niets te doen.
mail-coach-subject = Een nieuwe coach voor { $alliance }
mail-coach-body =
    Goedendag,

    { $coach } van het landelijk team is vanaf nu de coach van “{ $alliance }”. Uw werk blijft zoals het is.

    U hoeft niets te doen.
mail-no-coach-body =
    Goedendag,

    “{ $alliance }” heeft op dit moment geen eigen coach. Het landelijk team neemt dat zolang over. Uw werk blijft zoals het is en alles blijft werken.

    U hoeft niets te doen.
mail-lead-why = u bent trekker van deze alliantie.
mail-new-lead-subject = Een nieuwe trekker voor { $alliance }
mail-new-lead-body =
    Goedendag,

    Het landelijk team heeft { $lead } gevraagd om trekker te worden van “{ $alliance }”. De vorige trekker kan er niet meer bij. Het werk van de alliantie blijft zoals het is.

    Klopt dit niet? Antwoord dan meteen op deze mail. Uw antwoord komt bij het landelijk team.
mail-member-why = u werkt mee in deze alliantie.

mail-factor-off-subject = Uw tweede stap is uitgezet
mail-factor-off-body =
    Goedendag,

    Een beheerder van het landelijk team heeft op verzoek de tweede stap bij het inloggen voor u uitgezet. U bent overal uitgelogd. Als u weer inlogt, kunt u de tweede stap opnieuw instellen.

    Hebt u hier niet om gevraagd? Antwoord dan meteen op deze mail. Uw antwoord komt bij het landelijk team.
mail-factor-off-why = u hebt een account bij de Alliantiewijzer.
mail-password-subject = Uw wachtwoord is ingesteld
mail-password-body =
    Goedendag,

    Er is een wachtwoord ingesteld voor uw account bij de Alliantiewijzer. Op alle andere apparaten bent u uitgelogd.

    Hebt u dit zelf gedaan? Dan hoeft u niets te doen. Hebt u dit niet zelf gedaan? Log dan in met een code uit uw mail, stel een nieuw wachtwoord in en antwoord op deze mail, dan weten wij het ook.
mail-password-why = er is iets veranderd aan de beveiliging van uw account.

mail-terms-subject = Gaat u akkoord met deze voorwaarden namens { $organisation }?
mail-terms-greeting = Goedendag,
mail-terms-greeting-name = Beste { $name },
mail-terms-body =
    { $by } stuurt u deze mail namens de lokale alliantie tegen kinderarmoede “{ $alliance }”. De alliantie werkt met de Alliantiewijzer. Voordat er anderen mee kunnen doen, gaat iemand namens { $organisation } akkoord met de voorwaarden en de verwerkersovereenkomst. Mag u dat? Dan vragen we u dit te lezen. Bent u het niet zelf? Leg dit dan voor aan wie namens { $organisation } mag tekenen.

    In het kort:
    { $points }

    Alle voorwaarden:
    { $terms }
    De verwerkersovereenkomst:
    { $processing }

    Is het akkoord? Mail dan aan { $sender }:
    - dat { $organisation } akkoord gaat met de voorwaarden en de verwerkersovereenkomst;
    - de naam en de functie van wie akkoord gaat.
    { $by } legt dat vast in de Alliantiewijzer. U hoeft niet in te loggen.

    Is het niet akkoord, of hebt u een vraag? Mail dan ook aan { $sender }.

    Hoe komen we aan uw adres? { $by } vulde het in. We gebruiken het alleen om op het antwoord te wachten. Is dat er, of duurt het langer dan 90 dagen, dan wissen we het.
mail-terms-why = iemand denkt dat u namens uw organisatie mag tekenen, of weet wie dat mag.

mail-partner-subject = Doet u mee met { $alliance }?
mail-partner-body = Beste { $name },

    { $by } vraagt uw organisatie om mee te doen met { $alliance }. In een lokale alliantie doen organisaties samen iets voor kinderen in armoede.

    Lees wat er wordt gevraagd en geef antwoord. Het kost drie minuten, u hoeft geen account te maken:
    { $link }

    Hebt u een vraag? Beantwoord dan deze mail.

    U kunt ja zeggen, eerst overleggen, nee zeggen of een collega noemen. De link openen legt niets vast.

    Hoe komen wij aan uw adres? { $source }
mail-partner-passed-body = Goedendag,

    { $by } vraagt uw organisatie, { $name }, om mee te doen met { $alliance }. Die vraag ging eerst naar { $passed }. { $passed } noemde u als degene die erover gaat.

    In een lokale alliantie doen organisaties samen iets voor kinderen in armoede. Lees wat er wordt gevraagd en geef antwoord. Het kost drie minuten, u hoeft geen account te maken:
    { $link }

    Hebt u een vraag? Beantwoord dan deze mail.

    U kunt ja zeggen, eerst overleggen, nee zeggen of een collega noemen. De link openen legt niets vast.

    Hoe komen wij aan uw adres? { $source }
mail-partner-why = een lokale alliantie uw organisatie uitnodigt. De link werkt 90 dagen.
mail-reminder-subject = Herinnering: doet u mee met { $alliance }?
mail-reminder-body = Beste { $name },

    U wilde eerst overleggen of uw organisatie meedoet met { $alliance }, en vroeg ons u vandaag te herinneren.

    Geef hier antwoord:
    { $link }

    Hebt u een vraag? Beantwoord dan deze mail.
mail-reminder-why = u om deze herinnering vroeg. Er komt er geen meer, tenzij u er weer om vraagt.
mail-merged-subject = Samengevoegd: { $kept }
mail-merged-body =
    Goedendag,

    U stelde voor om “{ $gone }” samen te voegen met “{ $kept }”. Het landelijk team heeft dat gedaan, voor alle allianties die met een van de twee werken. Contactpersonen, uitnodigingen en beloften zijn meegegaan.

    Hier ziet u het:
    { $link }
mail-unmerged-subject = Niet samengevoegd: { $kept }
mail-unmerged-body =
    Goedendag,

    U stelde voor om “{ $gone }” samen te voegen met “{ $kept }”. Het landelijk team heeft dat niet gedaan en schrijft daarbij: { $reason }

    Hier ziet u uw voorstellen:
    { $link }
mail-merge-why = u dit aan het landelijk team voorstelde.
mail-renewal-subject = Een jaar later: wat is er van uw belofte gekomen?
mail-renewal-body = Beste { $name },

    Op { $date } deed { $organisation } deze belofte aan { $alliance }:

    “{ $promise }”

    Is het gelukt? Vertel het in één minuut, en beloof iets voor het nieuwe jaar als u doorgaat:
    { $link }

    Het hoeft niet gelukt te zijn. Ook van “deels” of “niet” leert de alliantie. De link openen legt niets vast. Op dezelfde pagina kunt u zeggen dat u hierover geen mail meer wilt.
mail-renewal-why = u een belofte ondertekende. Wij vragen het één keer en herinneren u hooguit één keer. De link werkt 90 dagen.
mail-renewal-again-subject = Herinnering: wat is er van uw belofte gekomen?
mail-renewal-again-body = Beste { $name },

    Drie weken geleden vroegen wij wat er van de belofte van { $organisation } aan { $alliance } is gekomen. Op { $date } beloofde u:

    “{ $promise }”

    Vertel het in één minuut:
    { $link }

    Dit is de enige herinnering. De link openen legt niets vast.
mail-imported-subject = Contactpersonen die u nog niet hebt gevraagd
mail-imported-body =
    Beste trekker,

    Een maand geleden voerde uw alliantie ({ $alliance }) een lijst in. { $count ->
        [one] Eén contactpersoon daarvan is
       *[other] { $count } contactpersonen daarvan zijn
    } nog niet uitgenodigd.

    Wij bewaren geen adressen die niet nodig zijn. Nodig deze mensen vóór { $until } uit, of zeg bij de partner waar die staat. Anders wissen wij hun gegevens; de organisaties blijven op uw lijst.

    { $link }

mail-meeting-hello = Goedendag,
mail-meeting-invited-subject = Uitnodiging: { $title }, { $when }
mail-meeting-invited = { $by } nodigt u uit voor “{ $title }” van { $alliance }.
mail-meeting-moved-subject = Gewijzigd: { $title }, { $when }
mail-meeting-moved = “{ $title }” van { $alliance } is gewijzigd. Hieronder staat wat er nu geldt.
mail-meeting-cancelled-subject = Gaat niet door: { $title }, { $when }
mail-meeting-cancelled = “{ $title }” van { $alliance } gaat niet door. Dit stond gepland:
mail-meeting-when = Wanneer: { $when }
mail-meeting-place = Waar: { $place }
mail-meeting-link = Online: { $link }
mail-meeting-agenda = Agenda:
mail-meeting-calendar = Bij deze mail zit een bestand. Open het, dan klopt uw eigen agenda.
mail-meeting-why = u bent uitgenodigd voor een bijeenkomst van een lokale alliantie.

mail-actions-subject = Wat er nog open staat: { $alliance }
mail-actions-until = - { $what } (klaar op { $date })
mail-actions-body =
    Beste { $name },

    Dit staat nog open in { $alliance }:

    { $actions }

    Laat weten hoe het ermee staat. U hebt geen account nodig:
    { $link }

    U krijgt deze mail hoogstens één keer per week. Op dezelfde pagina zet u hem uit.
mail-actions-all-subject = Wat er nog open staat in uw allianties
mail-actions-all-body =
    Beste { $name },

    Dit staat nog open.

    { $parts }

    U hebt geen account nodig. U krijgt deze mail hoogstens één keer per week, voor alle allianties samen. Achter elke link zet u hem uit, voor allemaal tegelijk.
# Instead of a name, when several persons read the address.
mail-actions-shared = lezer
mail-actions-part =
    { $alliance }, voor { $organisation }:
    { $actions }
    Laat weten hoe het ermee staat: { $link }
mail-actions-why = u zegde iets toe in een lokale alliantie.
mail-network-confirm-subject = Bevestig de aanmelding voor het netwerk
mail-network-confirm-body =
    Goedendag,

    Iemand heeft met dit mailadres op onze site gevraagd om partner te worden van het landelijk netwerk tegen kinderarmoede. Was u dat? Open dan deze link en druk op de knop:
    { $link }

    Daarna leest het landelijk team de aanmelding. U krijgt het antwoord per mail.

    Was u het niet? Dan hoeft u niets te doen. Zonder bevestiging ziet niemand de aanmelding.
mail-network-confirm-why = iemand vulde dit adres in op het formulier “Word partner”.
mail-network-request-subject = Er is een aanmelding voor het netwerk
mail-network-request-body =
    Een organisatie wil partner worden van het landelijk netwerk. Bekijk de aanmelding en geef antwoord:
    { $link }

    U krijgt hierover hoogstens tien mails per dag. In de lijst staan alle aanmeldingen.
mail-network-accepted-subject = Welkom in het netwerk: { $organisation }
mail-network-accepted-body =
    Beste { $name },

    { $organisation } is vanaf vandaag partner van het landelijk netwerk tegen kinderarmoede. Welkom!

    Wilde u in de openbare lijst staan, dan staat u daar nu in:
    { $link }

    Wilt u iets veranderen, of stoppen? Antwoord dan op deze mail.
mail-network-declined-subject = Uw aanmelding voor het netwerk: { $organisation }
mail-network-declined-body =
    Beste { $name },

    U meldde { $organisation } aan voor het landelijk netwerk tegen kinderarmoede. Het landelijk team heeft de aanmelding niet aangenomen. De reden:

    { $reason }

    Klopt dit volgens u niet? Antwoord dan op deze mail.

mail-join-confirm-subject = Bevestig uw aanmelding bij { $alliance }
mail-join-confirm-body =
    Goedendag,

    Iemand vulde met dit mailadres het formulier “Sluit u aan” in van { $alliance }. Was u dat? Open dan deze link en druk op de knop:
    { $link }

    Pas daarna ziet de alliantie het bericht. De link werkt 30 dagen. Was u het niet? Dan hoeft u niets te doen.
mail-join-confirm-why = iemand dit adres invulde op de openbare pagina van een lokale alliantie.
mail-join-lead-subject = Nieuwe belangstelling: { $organisation }
mail-join-lead-body =
    Beste trekker,

    { $organisation } wil meedoen met { $alliance }. De organisatie staat op uw lijst met “heeft belangstelling”. Wat zij zou willen doen en wie u kunt bellen, leest u hier:
    { $link }

    Neem binnen een week contact op. Dat staat ook in uw lijst van contact dat u zou hebben.
mail-join-lead-alike = Let op: de naam lijkt op { $names }. Is het dezelfde organisatie? Voeg de twee dan samen.
mail-join-lead-why = u trekker bent van deze alliantie.
mail-join-thanks-subject = Dank u wel voor uw aanmelding bij { $alliance }
mail-join-thanks-body =
    Beste { $name },

    Dank u wel. { $organisation } is aangemeld bij { $alliance }. Meestal neemt iemand binnen een week contact met u op.

    Hebt u eerder een vraag? Stel die aan { $contact }: { $email }
mail-join-thanks-why = u zich aanmeldde op de openbare pagina van een lokale alliantie.
mail-together-subject = Met wie werkt u samen? { $alliance }
mail-together-body =
    Beste { $name },

    { $organisation } doet mee aan { $alliance }. De alliantie wil graag weten met welke andere partners u samenwerkt. Zo ziet iedereen wie elkaar al kent, en wie nog niet.

    Het kost hooguit drie minuten en u hebt geen account nodig:
    { $link }

    Op dezelfde pagina zegt u of uw organisatie op de openbare pagina staat, en of u mail wilt. De link is van uw organisatie: stuur hem niet door aan anderen.
mail-together-why = u bent contactpersoon van een partner van een lokale alliantie.
mail-feedback-subject = Vertel groepen wat er gebeurt met wat zij zeiden
mail-feedback-body =
    Goedendag,

    Groepen dachten mee. Zij hebben nog niet gehoord wat er met hun woorden gebeurt. Beloofd is: binnen acht weken.

    { $parts }

    U krijgt deze mail hoogstens één keer per week, voor al uw allianties samen. Onderaan de pagina achter de link zet u hem uit.
mail-feedback-part =
    { $alliance }, { $count ->
        [one] één punt
       *[other] { $count } punten
    }:
    { $points }
    { $link }
mail-feedback-point = - { $group }, gezegd op { $said }. Vertel het uiterlijk op { $due }.
mail-feedback-late = - { $group }, gezegd op { $said }. Dit had uiterlijk op { $due } verteld moeten zijn.
mail-feedback-more = - en nog { $count }
mail-feedback-why = u zorgt voor het plan ervaringsdeskundigheid, of u bent trekker van een alliantie waar niemand dat doet.
