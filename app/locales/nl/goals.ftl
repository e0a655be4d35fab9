# Doelenkaart: ambitie, resultaten met hun cijfer, opgaven met hun coalitie.

partners-tab-goals = Doelen

goals-title = Doelenkaart
goals-lead = Wat wilt u samen bereiken, waaraan merkt u dat het beter gaat, en aan welke opgaven werkt u? Deze pagina past op papier: druk hem af voor het overleg.
goals-steps = Deze kaart hoort bij:
goals-fill-in = Invullen
goals-change = Wijzigen

goals-ambition = Ambitie
goals-ambition-none = Er is nog geen ambitie.
goals-ambition-add = Ambitie opschrijven
goals-ambition-lead = Eén zin die iedereen kan onthouden. Maak hem samen met ervaringsdeskundigen (trede 4: coproduceren).
goals-sentence = De ambitie in één zin
goals-sentence-hint = Bijvoorbeeld “Elk kind in onze stad kan meedoen op school, bij de club en op een feestje.”

goals-results = Resultaten
goals-results-text = Drie tot vijf dingen die beter moeten worden, elk met een cijfer dat u elk jaar bekijkt. De alliantie draagt eraan bij; ook inkomen, wetten en het werk van anderen wegen mee.
goals-results-few = { $count ->
    [0] Er zijn nog geen resultaten.
    [one] Er is 1 resultaat.
   *[other] Er zijn { $count } resultaten.
} Drie tot vijf laten samen zien wat er verandert.
goals-results-many = Er zijn { $count } resultaten. Met meer dan vijf raakt uit beeld waar het om gaat.
goals-result = Resultaat
goals-result-hint = Wat moet beter worden? Geen activiteit: “Meer kinderen sporten”, niet “Vier folders”.
goals-result-add = Resultaat toevoegen
goals-result-change = Resultaat wijzigen
goals-result-lead = Wat moet beter worden voor kinderen en gezinnen, en welk cijfer laat dat zien?
goals-result-remove = Resultaat weghalen …
goals-result-remove-button = Voorgoed weghalen
goals-result-remove-text = Het resultaat en alle metingen ervan worden gewist en zijn niet terug te halen.
goals-indicator = Indicator
goals-indicator-hint = Het cijfer dat u volgt, bijvoorbeeld “Aandeel kinderen met een laag inkomen dat sport bij een club”.
goals-definition = Wat telt precies mee?
goals-definition-hint = Wie, waar en wanneer. Zo kan iemand anders hetzelfde cijfer maken.
goals-unit = Eenheid
goals-unit-hint = Bijvoorbeeld % of kinderen.
goals-base = begin
goals-base-value = Beginwaarde
goals-base-year = Jaar van de beginwaarde
goals-target = streefwaarde
goals-target-value = Streefwaarde
goals-target-year = Jaar van de streefwaarde
goals-empty-hint = Is het cijfer er niet? Laat dit leeg: er komt “niet beschikbaar” te staan, nooit 0.
goals-source = Bron
goals-source-hint = Waar komt het cijfer vandaan?
goals-deliverer = Wie levert het cijfer?
goals-deliverer-none = Nog niemand
goals-year = Jaar
goals-value = Waarde
goals-note = Toelichting
goals-note-hint = Wat moet een lezer weten bij dit cijfer?
goals-table = De metingen van { $result }
goals-measure = Meting toevoegen
goals-measure-change = De meting van { $year } wijzigen
goals-measure-lead = Eén cijfer per jaar, met de bron erbij.
goals-measure-remove = Meting weghalen …
goals-measure-remove-button = Voorgoed weghalen
goals-measure-remove-text = Dit is voor een vergissing. Is er geen cijfer, laat de waarde dan leeg.
goals-years-missing = Nog niet ingevuld: { $years }. Is er geen cijfer, schrijf dat dan op.

goals-contributes = De alliantie draagt bij aan: { $result }.
goals-progress-none = Er is nog geen meting. De streefwaarde is { $target } in { $year }.
goals-progress-no-base = In { $at } was het { $value }. De beginwaarde is niet beschikbaar; de streefwaarde is { $target } in { $year }.
goals-progress-away = In { $at } was het { $value }: verder van de streefwaarde dan bij het begin. De streefwaarde is { $target } in { $year }.
goals-progress-under = In { $at } was het { $value }: { $share }% van de weg naar de streefwaarde van { $target } in { $year }.
goals-progress-reached = In { $at } was het { $value }: de streefwaarde van { $target } is gehaald.

goals-challenges = Opgaven
goals-challenges-text = Twee tot vier opgaven, elk met een coalitie van partners en met inzet op elk van de drie V’s.
goals-challenges-few = { $count ->
    [0] Er is nog geen opgave gekozen.
    [one] Er is 1 opgave gekozen.
   *[other] Er zijn { $count } opgaven gekozen.
} Twee tot vier geven richting aan alle partners.
goals-challenges-many = Er zijn { $count } opgaven gekozen. Met meer dan vier verdeelt u de aandacht te veel.
goals-challenge-add = Opgave kiezen
goals-challenge-lead = Aan welke opgave gaat de alliantie werken? Daarna kiest u wie er in de coalitie zitten.
goals-challenge-which = Welke opgave?
goals-challenge-next = Verder naar de coalitie
goals-challenge-unnamed = Een opgave zonder naam
goals-challenge-remove = Opgave van de kaart halen …
goals-challenge-remove-button = Van de kaart halen
goals-challenge-remove-text = De coalitie wordt gewist. Wat partners inbrengen blijft staan.
goals-coalition = Coalitie
goals-coalition-none = Deze opgave heeft nog geen coalitie.
goals-coalition-change = Coalitie wijzigen
goals-coalition-title = Coalitie: { $challenge }
goals-coalition-lead = Welke partners werken samen aan deze opgave?
goals-coalition-with = Partners met inzet bij deze opgave
goals-coalition-others = Andere partners
goals-coalition-others-open = { $count ->
    [one] Nog 1 partner die meedoet
   *[other] Nog { $count } partners die meedoen
}
goals-level-more = Nog { $count } bij { $level }
goals-level-none = { $level }: nog geen inzet. Vraag wie hier iets kan doen.

goals-paper-unmeasured = nog geen meting
goals-paper-of-year = { $value } ({ $year })
goals-paper-no-effort = nog geen inzet
goals-paper-no-coalition = nog geen coalitie
goals-paper-more = en nog { $count }

error-year = Vul een jaar in van 2000 tot 2100
error-amount = Vul een getal in, zoals 1234 of 12,5
error-year-needed = Vul het jaar van deze waarde in
error-target-before-base = De streefwaarde komt na het jaar van de beginwaarde
error-percent-negative = Een percentage kan niet onder 0 liggen
error-percent-over = Een percentage is hooguit 100. Bedoelt u een groei of een aantal? Kies dan bij het resultaat een andere eenheid, zoals “% groei” of “kinderen”
error-target-is-base = De streefwaarde is gelijk aan de beginwaarde
error-year-known = Van dit jaar is er al een meting. Wijzig die.

done-goal-removed = Het is weggehaald.

alliance-trail-goal-saved = de ambitie is gewijzigd
alliance-trail-goal-outcome-added = er is een resultaat toegevoegd aan de doelenkaart
alliance-trail-goal-outcome-changed = een resultaat op de doelenkaart is gewijzigd
alliance-trail-goal-outcome-removed = een resultaat is van de doelenkaart gehaald
alliance-trail-goal-measurement-added = er is een meting toegevoegd aan de doelenkaart
alliance-trail-goal-measurement-changed = een meting op de doelenkaart is gewijzigd
alliance-trail-goal-measurement-removed = een meting is van de doelenkaart gehaald
alliance-trail-goal-challenge-added = er is een opgave gekozen
alliance-trail-goal-challenge-removed = een opgave is van de doelenkaart gehaald
alliance-trail-goal-coalition-changed = de coalitie bij een opgave is gewijzigd

alliance-goals = Wat de alliantie wil bereiken
alliance-goals-map = Naar de doelenkaart
alliance-goals-none = Er is nog geen doel vastgelegd.
