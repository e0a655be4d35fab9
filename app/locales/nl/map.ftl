# De netwerkkaart van een alliantie: wie werkt met wie samen.

map-title = Netwerkkaart: wie werkt met wie samen?
map-title-short = Netwerkkaart
map-lead = Elke partner is een stip, in het vak van de eigen sector. Een lijn betekent dat twee partners samenwerken. De lijst eronder zegt hetzelfde.
map-first = Er is nog geen samenwerking vastgelegd. Open een partner en kies “Samenwerking toevoegen”, of vraag het rond op de volgende bijeenkomst.
map-none = Er is nog geen samenwerking vastgelegd.
map-drawing = De kaart
map-count = { $partners ->
    [one] 1 partner
   *[other] { $partners } partners
}, { $ties ->
    [one] 1 lijn.
   *[other] { $ties } lijnen.
}
map-how = Het nummer in een stip staat ook in de lijst. Een lege stip heeft in deze keuze geen lijn. Kies een stip om te zien met wie die partner samenwerkt.
map-partner = Partner
map-number = Nr.
map-closeness = Hoe nauw?
map-closeness-know = kennen elkaar
map-closeness-know-hint = Ze weten elkaar te vinden en geven informatie door.
map-closeness-align = stemmen af
map-closeness-align-hint = Ze maken afspraken, zodat hun werk op elkaar aansluit.
map-closeness-joint = doen het samen
map-closeness-joint-hint = Ze hebben samen een activiteit, mensen of geld.
map-theme = Waarover?
map-theme-none = Niets in het bijzonder
map-alone = Nog zonder samenwerking
map-alone-text = { $count ->
    [one] Van deze partner die meedoet, is geen samenwerking bekend. Met wie brengt u die in contact?
   *[other] Van deze { $count } partners die meedoen, is geen samenwerking bekend. Met wie brengt u hen in contact?
}
map-list = De kaart als lijst
map-works-with = Werkt samen met
map-works-with-nobody = Er is nog geen samenwerking vastgelegd.
map-nobody = niemand bekend
map-since = sinds { $date }
map-add = Samenwerking toevoegen
map-change = Samenwerking wijzigen
map-with = Samen met { $name }
map-form-lead = Met wie werkt deze partner samen, hoe nauw en waarover? Het staat dan bij allebei. Partners kunnen het ook zelf zeggen.
map-other = Met wie?
map-since-hint = Laat leeg als niemand het weet.
map-known = Deze samenwerking staat er al. Kies een ander onderwerp, of wijzig wat er staat
map-self = Een partner werkt niet met zichzelf samen
map-remove = Samenwerking weghalen …
map-remove-button = Weghalen
map-remove-text = De lijn tussen deze twee partners verdwijnt, bij allebei.
map-remove-word-text = De alliantie zegt het dan niet meer. De lijn blijft, omdat een partner het zelf zegt.
map-remove-theirs-text = Een partner zei dit zelf. Haal het alleen weg als het niet klopt. De lijn verdwijnt, bij allebei.
map-spoken = Een van de twee zei dit zelf. Hoe nauw het is, staat op de kaart zoals partners het zelf zeggen; waarover het gaat, blijft zoals zij het zeiden.
map-said-both = beide partners zeggen het zelf
map-said-one = { $name } zegt het zelf
map-said-office = volgens de alliantie
map-outside = { $count ->
    [one] Eén van hen doet nu niet mee, maar werkt wel met een partner samen.
   *[other] { $count } van hen doen nu niet mee, maar werken wel met een partner samen.
}
map-both = { $count ->
    [0] Van geen enkele lijn zeggen beide partners het zelf.
    [one] Van 1 lijn zeggen beide partners het zelf.
   *[other] Van { $count } lijnen zeggen beide partners het zelf.
}
map-alone-show = { $count ->
    [one] Laat de naam zien
   *[other] Laat de { $count } namen zien
}
map-with-count = { $count ->
    [one] 1 samenwerking
   *[other] { $count } samenwerkingen
}
map-ask = Vraag het de partners zelf
map-ask-text = { $count ->
    [one] Eén partner die meedoet en die mail van ons kan krijgen, heeft nog niet zelf gezegd met wie zij samenwerkt.
   *[other] { $count } partners die meedoen en die mail van ons kunnen krijgen, hebben nog niet zelf gezegd met wie zij samenwerken.
} Dat kan met een eigen link, in drie minuten en zonder account.
map-ask-open = Stuur een mail …
map-ask-button = { $count ->
    [one] Verstuur 1 mail
   *[other] Verstuur { $count } mails
}
map-ask-sure = Van elke partner krijgt één contactpersoon een mail met de eigen link. Wie deze week al mail over acties kreeg of geen mail wil, krijgt niets.
