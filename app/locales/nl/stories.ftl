# Partnerverhalen: wat partners doen, verteld voor anderen, met een foto.

stories-title = Verhalen
stories-story = Verhaal
stories-lead = Wat doet een partner, en wat merken kinderen daarvan? Een verhaal zegt vaak meer dan een lijst.
stories-none = Er is nog geen verhaal.
stories-none-found = Geen verhaal past bij deze keuze.
stories-count = { $count ->
    [one] 1 verhaal
   *[other] { $count } verhalen
}
stories-add = Schrijf een verhaal
stories-change = Verhaal wijzigen
stories-edit = Verhaal wijzigen
stories-edit-lead = Schrijf kort en gewoon: wat gebeurde er, wie deed wat, en wat kunnen anderen ervan leren?
stories-no-families = Vertel over de organisatie en haar mensen. Zet er geen namen of herkenbare verhalen van gezinnen en kinderen in, ook geen bedachte.
stories-name = Titel
stories-name-hint = Bijvoorbeeld: “Een fiets die bij je past”.
stories-partner = Van welke partner is dit verhaal?
stories-body = Het verhaal
stories-body-hint = Een lege regel maakt een nieuwe alinea.
stories-photo-later = Een foto voegt u toe als het verhaal bewaard is.
stories-state = Stand
stories-public = openbaar
stories-inside = alleen binnen de alliantie
stories-make-public = Dit verhaal mag op onze openbare pagina staan
stories-make-public-hint = Iedereen kan het dan lezen, zodra het gepubliceerd is. Zonder vinkje blijft het binnen de alliantie.
stories-agreed = De partner las deze tekst en vindt het goed dat iedereen die leest
stories-agreed-hint = Nodig voor een openbaar verhaal.
stories-remove = Verhaal weggooien …
stories-remove-button = Voorgoed weggooien
stories-remove-text = Het verhaal en de foto zijn daarna voorgoed weg. Wilt u het bewaren, maar niet laten zien? Kies dan de stand “ingetrokken”.

story-draft = concept
story-draft-what = U werkt eraan. Alleen de alliantie ziet het.
story-review = wordt nagelezen
story-review-what = Een collega of de partner leest het na. Alleen de alliantie ziet het.
story-published = gepubliceerd
story-published-what = Partners en meelezers zien het. Iedereen ziet het als u ook “openbaar” aanvinkt.
story-withdrawn = ingetrokken
story-withdrawn-what = Het is bewaard, maar alleen de alliantie ziet het nog.

photo-title = Foto
photo-none = Dit verhaal heeft nog geen foto.
photo-add = Foto toevoegen
photo-other = Andere foto kiezen
photo-lead = Een foto maakt een verhaal levend. Wij maken haar kleiner en halen eruit wat de camera erbij schreef, zoals de plek.
photo-consent-why = Plaats alleen een foto waar iedereen die erop staat het mee eens is. Bij een kind moeten een ouder én het kind zelf ja zeggen. Trekt iemand dat in? Dan haalt u de foto weg, en is zij meteen verdwenen.
photo-file = Kies een foto
photo-file-hint = JPEG of PNG, hoogstens 10 MB.
photo-file-none = Kies een foto
photo-file-again = Kies de foto opnieuw. Uw browser stuurt haar niet nog een keer mee
photo-overtaken = Intussen is een andere foto geplaatst of weggehaald. Kijk eerst bij het verhaal. Verstuurt u nu opnieuw, dan komt uw foto in de plaats.
photo-alt = Wat is er op de foto te zien?
photo-alt-hint = Voor wie de foto niet ziet. Bijvoorbeeld: “Een vrijwilliger pompt de band van een kinderfiets op”. Geen namen.
photo-alt-short = Beschrijving
photo-people = Wie is herkenbaar op de foto?
photo-nobody = Niemand
photo-nobody-what = Dingen, een gebouw, of mensen die niemand herkent.
photo-adults = Volwassenen
photo-adults-what = Ieder van hen zei ja.
photo-children = Kinderen, ook samen met volwassenen
photo-children-what = Van elk kind zeiden een ouder en het kind zelf ja.
photo-consent-by = Wie gaf toestemming?
photo-consent-by-hint = Wie de foto maakte en wie erop staan. Van kinderen en ouders geen namen: schrijf op waar hun formulier ligt, zoals “ouders en kinderen van groep 7, formulieren op school”.
photo-consent-by-short = Toestemming van
photo-consent-on = Toestemming gegeven op
photo-children-legend = Staat er een kind op?
photo-parent = Een ouder of verzorger van elk kind zei ja
photo-child = Elk kind zei zelf ook ja
photo-child-hint = Vraag het aan het kind, en vertel waar de foto komt te staan. Bij twijfel: niet doen.
photo-remove = Toestemming ingetrokken? Foto weghalen …
photo-remove-button = Foto voorgoed weghalen
photo-remove-text = De foto en wat over de toestemming is opgeschreven, zijn meteen en voorgoed weg. Het verhaal blijft.

error-partner-agrees = Vraag eerst aan de partner of dit verhaal openbaar mag, en zet dan dit vinkje
error-parent-agrees = Zet dit vinkje als een ouder van elk kind ja zei. Anders kan deze foto niet
error-child-agrees = Zet dit vinkje als elk kind zelf ja zei. Anders kan deze foto niet

documents-upload-no-photo = Hier kan alleen een foto. Kies een JPEG of een PNG.
documents-upload-not-drawn = Deze foto kunnen wij niet lezen, of zij is veel te groot. Maak haar kleiner of sla haar opnieuw op, en probeer het nog een keer.
documents-upload-busy = Het is even druk. Probeer het zo nog een keer.

record-stories = Verhalen over partners die gepubliceerd zijn

done-story-removed = Het verhaal is weggegooid.
done-photo-added = De foto staat bij het verhaal.
done-photo-removed = De foto is voorgoed weggehaald.

alliance-trail-story-added = het verhaal “{ $name }” is geschreven
alliance-trail-story-added-unnamed = een verhaal is geschreven
alliance-trail-story-changed = het verhaal “{ $name }” is gewijzigd
alliance-trail-story-changed-unnamed = een verhaal is gewijzigd
alliance-trail-story-removed = een verhaal is weggegooid
alliance-trail-story-photo-added = het verhaal “{ $name }” kreeg een foto
alliance-trail-story-photo-added-unnamed = een verhaal kreeg een foto
alliance-trail-story-photo-removed = de foto van het verhaal “{ $name }” is weggehaald
alliance-trail-story-photo-removed-unnamed = de foto van een verhaal is weggehaald
