# Een jaar na een belofte, en de muur waar alle beloftes hangen.

renewal-title = Wat is er van uw belofte gekomen?
renewal-thanks = Dank u wel voor uw antwoord
renewal-lead = { $organisation } deed op { $date } een belofte aan { $alliance }. Vertel in één minuut hoe het ging. U hoeft geen account te maken.
renewal-promise = Dit beloofde u
renewal-part-1 = 1. Hoe ging het?
renewal-result = Is het gelukt?
renewal-kept = gelukt
renewal-partly = deels gelukt
renewal-not = niet gelukt
renewal-why = Want …
renewal-why-hint = Nodig bij “deels” of “niet”: één zin is genoeg, de alliantie leert ervan. Noem geen namen van kinderen of gezinnen.
renewal-part-2 = 2. En het nieuwe jaar?
renewal-next = Doet uw organisatie weer mee?
renewal-next-again = Ja, met deze belofte
renewal-next-stop = Nee, wij stoppen
renewal-new-promise = Belofte voor het nieuwe jaar
renewal-new-promise-hint = Nodig bij “ja”. Hier staat uw oude belofte: laat haar zo of verander haar.
renewal-commitments = Met een nieuwe belofte onderschrijft u deze afspraken:
renewal-send = Verstuur
renewal-who-sees = De mensen van { $alliance } zien uw antwoord. Op de muur van beloftes staat of het gelukt is, niet waarom. Bij “ja” ondertekent u een nieuwe belofte: geen contract, u kunt altijd stoppen.
renewal-your-answer = Uw antwoord
renewal-next-promise = Uw belofte voor het nieuwe jaar
renewal-stopped = Uw organisatie doet niet meer mee. Bedankt voor wat u deed.
renewal-unsubscribe = Geen mail meer hierover
renewal-unsubscribe-text = U krijgt dan geen herinnering, en ook volgend jaar geen vraag over uw belofte. Uw belofte blijft staan.
renewal-unsubscribe-button = Stuur mij hierover geen mail meer
renewal-unsubscribed = U krijgt hierover geen mail meer.
renewal-after-a-year = Na een jaar:
renewal-no-mail = Wil geen mail meer over de belofte.
wall-title = Muur van beloftes
wall-lead = Wat de partners van { $alliance } beloven.
wall-result = Vorig jaar
wall-first-year = eerste jaar
wall-count =
    { $count ->
        [one] 1 belofte
       *[other] { $count } beloftes
    }
wall-none = Er hangt nog geen belofte. Nodig een partner uit, of leg een belofte van papier vast.
wall-none-found = Geen belofte met deze keuze.
wall-since = doet mee sinds { $date }
wall-last-year = Vorig jaar:
wall-without =
    { $count ->
        [one] 1 partner doet mee zonder belofte
       *[other] { $count } partners doen mee zonder belofte
    }
wall-print = Deze pagina is gemaakt om af te drukken en op te hangen. Namen van ondertekenaars komen niet op papier.
