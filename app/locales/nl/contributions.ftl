# Inzet van partners: wat zij doen, voor wie, op welk niveau; en wie er nog ontbreekt.

partners-tabs = Partners
partners-tab-register = Wie staat waar?
partners-tab-contributions = Inzet

level-short-soften = Verzachten
level-short-strengthen = Versterken
level-short-transform = Veranderen

contribution-planned = gepland
contribution-running = loopt
contribution-done = afgerond
contribution-stopped = gestopt
contribution-done-what = Het is gedaan, zoals bedoeld.
contribution-stopped-what = Het houdt eerder op dan bedoeld, of ging niet door.

contribution-title = Inzet
contribution-none = Er is nog geen inzet ingevuld.
contribution-add = Inzet toevoegen
contribution-change = Inzet wijzigen
contribution-edit = Wijzigen
contribution-end-open = Beëindigen
contribution-end = Inzet beëindigen
contribution-end-how = Hoe eindigde het?
contribution-lead = Wat doet deze partner voor kinderen en gezinnen, naast de belofte? Zo ziet u samen wat er gebeurt en wat nog mist.
contribution-what = Wat doet deze partner?
contribution-what-hint = Schrijf één ding op, bijvoorbeeld “Knapt fietsen op en geeft ze met een slot erbij”.
contribution-what-short = Inzet
contribution-whom = Voor wie?
contribution-whom-hint = Een groep, zoals “kinderen van 4 tot 12 jaar in Noord”. Nooit een naam.
contribution-for = voor { $whom }
contribution-levels = Op welk niveau werkt dit?
contribution-levels-hint = De drie V’s van de Verandertheorie. Kies er een of meer.
contribution-levels-short = Niveau
contribution-challenges = Bij welke opgave hoort dit?
contribution-challenges-short = Opgave
contribution-status = Stand
contribution-starts = Eerste dag
contribution-ends = Laatste dag
contribution-ends-hint = Nodig als de inzet afgerond of gestopt is. Anders mag dit leeg blijven.
contribution-period = Wanneer
contribution-from = vanaf { $from }
contribution-from-until = { $from } tot en met { $until }
contribution-steps-open = Stappen van de route
contribution-steps = Bij welke stappen hoort dit?
contribution-actions = Acties hierbij:
contribution-steps-of = Hoort bij:
contribution-remove = Inzet weghalen …
contribution-remove-button = Voorgoed weghalen
contribution-remove-text = Dit is voor een vergissing. Is de inzet voorbij? Kies dan bij de partner “Beëindigen”: zo blijft bekend wat er is gedaan.

contributions-title = Inzet: wie doet wat?
contributions-lead = Alles wat partners doen of van plan zijn, bij elkaar. Kies een niveau, opgave of sector om te zien waar u op kunt bouwen.
contributions-list = Alle inzet
contributions-search = Zoek op inzet of partner
contributions-partner = Partner
contributions-none = Er is nog geen inzet ingevuld. Dat doet u op de pagina van een partner.
contributions-none-found = Geen inzet past bij deze keuze.
contributions-count = { $count ->
    [one] 1 inzet
   *[other] { $count } keer inzet
}
contributions-read = Bekijk wat partners doen

error-level-needed = Kies ten minste één niveau
error-ends-before-start = De laatste dag ligt voor de eerste dag
error-end-needed = Vul de laatste dag in: deze inzet is afgerond of gestopt
error-challenge-unknown = Kies een opgave uit de lijst
error-step-unknown = Kies een stap uit de lijst

done-contribution-removed = De inzet is weggehaald.

alliance-trail-partner-contribution-added = bij { $name } is inzet toegevoegd
alliance-trail-partner-contribution-changed = bij { $name } is inzet gewijzigd
alliance-trail-partner-contribution-ended = bij { $name } is inzet beëindigd
alliance-trail-partner-contribution-removed = bij { $name } is inzet weggehaald

# Wie missen we?

partners-tab-missing = Wie missen we?
missing-lead = Zo ziet u waar uw netwerk sterk is, waar het op één partner leunt en waar nog niemand iets doet. En wie dat zou kunnen vullen.
missing-levels = Sectoren en niveaus
missing-challenges = Sectoren en opgaven
missing-counted = Een getal is het aantal partners dat meedoet en daar iets doet of van plan is. Klik op een getal om te zien wat zij doen, of op een 0 om te zien wie u kunt vragen.
missing-nobody = nog niemand
missing-cell = { $contributions ->
    [one] 1 inzet
   *[other] { $contributions } keer inzet
} van { $partners ->
    [one] 1 partner
   *[other] { $partners } partners
}
missing-legend-empty = niemand
missing-legend-thin = één partner: dun
missing-legend-fair = twee of drie
missing-legend-thick = vier of meer
missing-empty-all = { $level }: nog geen enkele sector doet hier iets.
missing-empty = { $level }: nog niemand uit { $count ->
    [one] 1 sector
   *[other] { $count } sectoren
} ({ $sectors }).
missing-thin-all = { $level }: in elke sector leunt dit op één partner.
missing-thin = { $level }: leunt op één partner in { $count ->
    [one] 1 sector
   *[other] { $count } sectoren
} ({ $sectors }).
missing-silent = { $count ->
    [one] Van 1 partner die meedoet is nog geen inzet bekend, of de inzet is afgelopen.
   *[other] Van { $count } partners die meedoen is nog geen inzet bekend, of de inzet is afgelopen.
}
missing-fill = Wie kunt u vragen? { $sector }
missing-fill-sectors = Sectoren
missing-listed = Staat al op uw lijst
missing-listed-more = { $count ->
    [one] Nog 1 op uw lijst
   *[other] Nog { $count } op uw lijst
}
missing-invite = Uitnodigen
missing-elsewhere = Doet elders mee, of in het landelijk netwerk
missing-elsewhere-text = Organisaties uit deze sector die meedoen in een andere alliantie of lid zijn van het landelijk netwerk: in uw provincie, in een gemeente die op de uwe lijkt (grootte en stedelijkheid), of in het hele land. U ziet wat de organisatie is, niet wie daar werkt.
missing-elsewhere-none = Wij kennen er nog geen buiten uw eigen lijst.
missing-why-nearby = werkt in uw provincie
missing-why-comparable = voorbeeld uit een gemeente die op de uwe lijkt
missing-why-nationwide = werkt in het hele land
missing-member = landelijk netwerk
missing-add = Op onze lijst zetten
missing-add-invite = Op de lijst zetten en uitnodigen
missing-kinds = Soorten die er bij u waarschijnlijk zijn en nog niet op uw lijst staan
missing-kinds-open = Naar de startlijst voor deze sector
missing-more = Zie per niveau en opgave wie u mist

contribution-now = gepland of loopt

done-listed = De organisatie staat nu op uw lijst.
