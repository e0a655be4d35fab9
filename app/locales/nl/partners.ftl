# Partners: het register, één partner, contactpersonen, de startlijst.

membership-listed = op de lijst
membership-invited = uitgenodigd
membership-interested = heeft belangstelling
membership-joined = doet mee
membership-paused = doet even niet mee
membership-left = doet niet (meer) mee

partners-title = Partners: wie doet er mee?
partners-lead = Kinderarmoede pakt u niet alleen aan. Hier staat welke organisaties meedoen, wie u nog mist en met wie u daar contact hebt.
partners-first = Begin met de startlijst
partners-first-text = De startlijst noemt per sector de organisaties die er in uw gemeente waarschijnlijk zijn. U vult een naam in, vinkt aan of slaat over. Daarna ziet u welke sectoren nog leeg zijn.
partners-checklist-open = Startlijst invullen
partners-checklist-go-on = { $count ->
    [one] Startlijst: nog 1 soort
   *[other] Startlijst: nog { $count } soorten
}
partners-add = Partner toevoegen
partners-register = Wie staat waar?
partners-search = Zoek op naam of soort
partners-name = Naam van de organisatie
partners-name-hint = Zoals de organisatie zichzelf noemt, bijvoorbeeld “Voedselbank Voorbeeldstad”.
partners-sector = Sector
partners-status = Waar staat deze partner?
partners-since = Sinds
partners-contacts = Contactpersonen
partners-count = { $count ->
    [one] 1 organisatie
   *[other] { $count } organisaties
}
partners-none-found = Geen organisatie past bij deze keuze.
partners-missing = Wie missen we?
partners-missing-text = In { $covered } van de { $total } sectoren doet minstens één organisatie mee.
partners-asked = gevraagd
partners-nobody = nog niemand

partners-edit = Organisatie wijzigen
partners-edit-short = Wijzigen
partners-organisation = De organisatie
partners-organisation-lead = Een organisatie staat er één keer in, ook als meer allianties ermee werken. Contactpersonen vult u daarna in; die ziet alleen uw alliantie.
partners-alike = Is dit een organisatie die wij al kennen?
partners-alike-hint = De naam lijkt op deze. Kies, zodat een organisatie er niet twee keer in komt.
partners-alike-listed = Staat al op uw lijst
partners-alike-known = Staat nog niet op uw lijst
partners-alike-new = Nee, dit is een andere organisatie
partners-kind = Soort organisatie
partners-no-kind = Geen van deze soorten
partners-sector-hint = Laat leeg als de sector bij de soort past.
partners-sector-of-kind = Die van de soort
partners-municipality = Werkgebied
partners-whole-country = Het hele land
partners-parent = Onderdeel van
partners-parent-hint = Voor een afdeling of vestiging van een grotere organisatie.
partners-no-parent = Geen onderdeel van een andere organisatie
partners-website = Website
partners-website-hint = Begint met https://
partners-overtaken = Nu opgeslagen is: { $stored }. Slaat u op, dan geldt wat hieronder staat.
partners-overtaken-status = Nu opgeslagen is: { $status }, sinds { $since }. Slaat u op, dan geldt wat hieronder staat.
partners-gives = Brengt meestal
partners-joined-on = Voor het eerst mee
partners-shared = Ook andere allianties werken met deze organisatie. Klopt er iets niet? Vraag uw coach om het te wijzigen.
partners-standing = Waar staat deze partner?
partners-remove = Van de lijst halen …
partners-remove-button = Van de lijst halen
partners-remove-text = Dit kan zolang u nog geen contact had. Doet een organisatie niet mee, kies dan “doet niet (meer) mee”: zo blijft bekend dat u het vroeg.

partners-no-contacts = Er is nog geen contactpersoon.
partners-contacts-who = Alleen de trekker en de leden van uw alliantie zien contactpersonen.
partners-contact-add = Contactpersoon toevoegen
partners-contact-change = Contactpersoon wijzigen
partners-contact-edit = Gegevens wijzigen
partners-contact-remove = Contactpersoon verwijderen …
partners-contact-remove-button = Voorgoed verwijderen
partners-contact-remove-text = De gegevens van deze persoon en de uitnodigingen aan deze persoon worden gewist en zijn niet terug te halen. Bij een belofte blijft staan wie tekende.
partners-contact-lead = Met wie hebt u hier contact? Alleen uw alliantie ziet dit.
partners-contact-business = Vul alleen zakelijke gegevens in van iemand die hier werkt of vrijwilliger is. Nooit van ouders, kinderen of ervaringsdeskundigen.
partners-contact-phone = Telefoon
partners-terms-first = Voordat u contactpersonen invult, gaat uw alliantie akkoord met de voorwaarden.
partners-terms-link = Naar de voorwaarden

partners-checklist = Startlijst: wie zijn er in uw gemeente?
partners-checklist-lead = Ga sector voor sector na welke organisaties er zijn. Weet u een naam, vul die in: de organisatie komt dan op uw lijst. Weet u de naam nog niet, kies dan “Is er, naam volgt”.
partners-checklist-sectors = Sectoren
partners-checklist-sector = { $name } (nog { $count })
partners-checklist-name = Naam
partners-checklist-more = Nog een noemen
partners-checklist-exists = Is er, naam volgt
partners-checklist-skipped = Slaan wij over
partners-checklist-open-yet = Nog niet bekeken
partners-checklist-listed = Op uw lijst:
partners-checklist-gives = Brengt meestal: { $what }.
partners-checklist-finds = Ontmoet vaak gezinnen die een regeling kunnen gebruiken.
partners-checklist-others = Minder waarschijnlijk in een gemeente van deze grootte ({ $count })
partners-checklist-save = Opslaan en verder
partners-checklist-stop = Naar de partners
partners-checklist-alike = Wij kennen al een organisatie met zo’n naam. Voeg deze toe met “Partner toevoegen”: daar kiest u welke het is.
partners-checklist-source = Welke soorten bij de grootte van uw gemeente passen, is een schatting.
partners-checklist-sources = Bron van de lijst

partners-pledge = Belofte
partners-no-pledge = Er is nog geen belofte.
partners-pledged-on = Beloofd op { $date }
partners-pledged-by = Ondertekend door { $signer } op { $date }
partners-behalf = Belofte vastleggen namens deze partner
partners-behalf-lead = Voor wie op papier tekende of het hardop beloofde. Bewaar het papier: noteer hieronder waar het is.
partners-behalf-name = Wie beloofde dit?
partners-behalf-function = Functie
partners-behalf-on = Op welke dag?
partners-behalf-proof = Waaruit blijkt het?
partners-behalf-proof-hint = Bijvoorbeeld “Getekende kaart, in de map van de alliantie” of “Gezegd op de startbijeenkomst”.
partners-behalf-mark = Vastgelegd namens de partner.
partners-behalf-mark-proof = Vastgelegd namens de partner. Blijkt uit: { $proof }
partners-date-future = Kies vandaag of een dag die voorbij is
partners-promise = Wat gaat deze partner doen?
partners-invite-open = Uitnodigen om mee te doen
partners-invite = { $name } uitnodigen
partners-invite-lead = De contactpersoon krijgt een mail met een link. Daarmee zegt de organisatie in drie minuten of zij meedoet, zonder account.
partners-invite-card = Naar wie?
partners-invite-nobody = Er is nog geen contactpersoon met een e-mailadres. Voeg er een toe, of leg een belofte vast die op papier is getekend.
partners-invite-whom = Wie nodigt u uit?
partners-invite-what = In de mail staat wie uitnodigt, wat er wordt gevraagd en hoe u aan het adres kwam. De link werkt 90 dagen; u kunt de uitnodiging intrekken.
partners-invite-button = Verstuur de uitnodiging
partners-no-address = Deze contactpersoon heeft geen e-mailadres
partners-invited-already = Deze persoon heeft al een uitnodiging die nog open staat
partners-invitations = Uitnodigingen
partners-invited-to = { $name }, verstuurd op { $date }
partners-invited-waiting = Nog geen antwoord. De link werkt tot en met { $date }.
partners-invited-expired = Geen antwoord; de link werkt niet meer.
partners-invited-revoked = Ingetrokken.
partners-invited-signed = Doet mee, ondertekend op { $date }.
partners-invited-later = Wil eerst overleggen.
partners-invited-later-on = Wil eerst overleggen; krijgt op { $date } een herinnering.
partners-invited-declined = Zei op { $date } nee.
partners-invited-forwarded = Stuurde de uitnodiging op { $date } door.
partners-invited-revoke = Intrekken …
partners-invited-revoke-button = Uitnodiging intrekken
partners-invited-revoke-text = De link in de mail werkt dan niet meer.
