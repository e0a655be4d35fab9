# De pagina van een partner achter haar eigen link: met wie zij samenwerkt, en of zij op de openbare pagina staat.

own-title = Met wie werkt u samen?
own-lead = U vult dit in namens { $organisation }, voor { $alliance }. Het kost hooguit drie minuten. Een account is niet nodig.
own-asked = Klopt dit?
own-asked-text = Anderen noemden u al. Zegt u het ook, dan staat het op de netwerkkaart als iets waar u het over eens bent.
own-said-by-them = { $name } zegt dit.
own-said-by-alliance = De alliantie heeft dit vastgelegd.
own-right = Ja, dat klopt
own-form = Noem een partner
own-form-again = Noem nog een partner
own-other = Met wie werkt u samen?
own-other-gone = Kies een partner die nu meedoet
own-self = Kies een andere organisatie dan uw eigen
own-closeness-know = Wij kennen elkaar
own-closeness-know-hint = U weet elkaar te vinden en geeft informatie door.
own-closeness-align = Wij stemmen af
own-closeness-align-hint = U maakt afspraken, zodat uw werk op elkaar aansluit.
own-closeness-joint = Wij doen het samen
own-closeness-joint-hint = U hebt samen een activiteit, mensen of geld.
own-save = Bewaren
own-said = { $count ->
    [one] Dit zei u: 1 samenwerking
   *[other] Dit zei u: { $count } samenwerkingen
}
own-both = { $name } zegt hetzelfde.
own-differ = { $name } zegt: { $closeness }. Op de kaart staat wat u allebei in elk geval doet.
own-alone = { $name } heeft dit nog niet zelf gezegd.
own-take-back = Terugnemen …
own-take-back-button = Neem terug
own-take-back-text = U zegt dan niet meer dat u met { $name } samenwerkt. Zeggen anderen het nog wel, dan blijft het op de kaart staan.
own-shown-page = Bekijk de openbare pagina
own-shown-off = De openbare pagina van de alliantie staat nu niet aan.
own-shown-since = Sinds { $date } mag uw organisatie met naam en belofte op de openbare pagina staan. Uw eigen naam staat daar nooit.
own-shown-not = Uw organisatie staat niet met naam op de openbare pagina. Wilt u dat wel? Dan staan uw naam en belofte er meteen op, nooit uw eigen naam.
own-shown-stories = Ook deze verhalen over uw organisatie staan er: { $stories }. Zij gaan er tegelijk af.
own-shown-only-stories = Uw organisatie staat niet in de lijst, maar deze verhalen over u staan wel op de openbare pagina: { $stories }.
own-shown-agree = Zet ons op de openbare pagina
own-shown-stop = Haal ons van de openbare pagina
own-actions = Naar uw acties, en of u daar mail over wilt
own-who-sees = Wie met deze alliantie werkt, ziet met wie u samenwerkt: { $alliance }, haar coach, het landelijk team en wie er meeleest. Andere partners zien alleen wat henzelf noemt.

own-link-title = Vertel met wie u samenwerkt
own-link-text = Zo ziet de alliantie wie elkaar al kent, en wie nog niet. Daar regelt u ook of u op de openbare pagina staat.
own-link = Naar uw eigen pagina

record-collaborations = Wie met wie samenwerkt, en de namen van wie meedoet
record-shown = Of een partner op de openbare pagina mag staan

alliance-trail-partner-collaboration-said = { $name } noemde zelf een samenwerking
alliance-trail-partner-collaboration-unsaid = { $name } nam terug wat zij zei over een samenwerking
alliance-trail-partner-collaboration-taken-back = bij { $name } nam de alliantie terug wat zij zei over een samenwerking
alliance-trail-partner-shown-by-itself = { $name } zei zelf dat zij op de openbare pagina mag staan
alliance-trail-partner-not-shown-by-itself = { $name } haalde zichzelf van de openbare pagina
alliance-trail-alliance-asked-together = aan deze partners is gevraagd met wie zij samenwerken: { $name }
alliance-trail-alliance-asked-together-unnamed = aan partners is gevraagd met wie zij samenwerken
