# Een lijst van partners invoeren uit een bestand, en de lijst als bestand.

import-title = Lijst invoeren
import-lead = Hebt u al een lijst in Excel of CSV? Voer die in één keer in. U ziet eerst van elke rij wat ermee gebeurt; er komt niets op uw lijst voordat u bevestigt.
import-choose = Stap 1 van 3: kies uw bestand
import-file = Bestand
import-file-hint = Excel (.xlsx), LibreOffice (.ods) of CSV, tot 5 MB en 5.000 rijen.
import-file-button = Bestand lezen
import-what = Daarna kiest u wat er in de kolommen staat, en kijkt u rij voor rij na wat nieuw is, wat al op uw lijst staat en wat niet klopt.
import-waiting = Nog niet ingevoerd
import-waiting-since = gelezen op { $date }
import-kept = Een gelezen bestand blijft een week bewaard. Daarna is het weg.
import-too-many = Er wachten al tien bestanden. Voer er eerst een in, of gooi er een weg
import-some-file = een bestand

import-file-none = Kies een bestand
import-file-busy = Er wordt nu een ander bestand gelezen. Probeer het over een halve minuut opnieuw
import-file-empty = Er staat niets in dit bestand
import-file-too-large = Dit bestand is groter dan 5 MB. Haal er bladen of afbeeldingen uit die u niet nodig hebt
import-file-not-a-list = Dit is geen Excel-, LibreOffice- of CSV-bestand. Sla uw lijst op als .xlsx, .ods of .csv
import-file-old-excel = Dit bestand is van een oude Excel, of er zit een wachtwoord op. Sla het zonder wachtwoord op als .xlsx
import-file-program = In dit bestand zitten macro’s. Sla het op als .xlsx, zonder macro’s
import-file-damaged = Dit bestand is beschadigd. Open het in Excel of LibreOffice en sla het opnieuw op
import-file-unpacked = Uitgepakt is dit bestand veel groter dan een lijst kan zijn. Kopieer de lijst naar een nieuw bestand
import-file-rows = Een blad heeft meer dan 5.000 rijen. Haal rijen weg die u niet nodig hebt
import-file-columns = Een blad heeft meer dan 100 kolommen. Haal kolommen weg die u niet nodig hebt
import-file-sheets = Dit bestand heeft meer dan 20 bladen. Kopieer het blad met uw partners naar een nieuw bestand
import-file-text = In dit bestand staat meer tekst dan in een lijst past
import-file-slow = Het lezen van dit bestand duurt te lang. Kopieer de lijst naar een nieuw bestand

import-columns = Stap 2 van 3: wat staat in de kolommen?
import-columns-lead = { $count ->
    [one] “{ $file }”: 1 rij. Wij hebben geraden wat er in elke kolom staat. Klopt het niet, kies dan iets anders.
   *[other] “{ $file }”: { $count } rijen. Wij hebben geraden wat er in elke kolom staat. Klopt het niet, kies dan iets anders.
}
import-column = Kolom in uw bestand
import-column-letter = Kolom { $letter }
import-examples = Voorbeelden
import-holds = Wat is het?
import-holds-of = Wat staat er in kolom “{ $column }”?
import-not = Niet invoeren
import-field-name = Organisatie
import-field-kind = Soort
import-field-sector = Sector
import-field-place = Werkgebied
import-field-website = Website
import-field-parent = Onderdeel van
import-field-status = Status
import-field-since = Sinds
import-field-joined-on = Voor het eerst mee
import-field-shown = Openbaar
import-field-contact = Contactpersoon
import-field-first-name = Voornaam
import-field-infix = Tussenvoegsel
import-field-last-name = Achternaam
import-field-function = Functie
import-field-email = E-mail
import-field-phone = Telefoon
import-field-source = Herkomst van het adres
import-sector = Sector van rijen zonder sector
import-sector-hint = Soms blijkt de sector niet uit de kolommen of uit de naam. Kies hier een sector voor die rijen, of laat ze als fout zien.
import-no-sector = Laat die rijen als fout zien
import-no-name-column = Kies bij één kolom “Organisatie”: zonder naam kunnen wij niets invoeren
import-twice = Dit koos u al bij een andere kolom
import-to-check = Verder naar stap 3
import-where = Waar staat de lijst?
import-sheet = Blad
import-header = Rij met de kopjes
import-header-hint = De rij waarin staat wat de kolommen zijn.
import-header-row = Rij { $row }: { $words }
import-no-header = Er zijn geen kopjes
import-where-button = Laat zien
import-preview = De eerste rijen
import-row = Rij
import-drop = Bestand weggooien …
import-drop-button = Weggooien
import-drop-text = Wat wij uit het bestand lazen, wordt gewist. Er is nog niets ingevoerd.

import-check = Stap 3 van 3: kijk het na
import-check-lead = Dit gebeurt er met elke rij van “{ $file }”. Er is nog niets ingevoerd.
import-back-to-columns = Terug naar de kolommen
import-outcome = Dit komt ervan
import-sum-new = Nieuw: { $count }
import-sum-listed = Staat al op uw lijst: { $count }
import-sum-known = Bekend in het land, nog niet op uw lijst: { $count }
import-sum-double = Dubbel in dit bestand: { $count }
import-sum-empty = Leeg, kop of tussenkop: { $count }
import-errors = { $count ->
    [one] 1 rij heeft een fout en komt er niet in.
   *[other] { $count } rijen hebben een fout en komen er niet in.
}
import-errors-download = Download de rijen met een fout
import-errors-name = fouten in
import-reason = reden
import-open = { $count ->
    [one] Bij 1 rij moet u eerst kiezen of het dezelfde organisatie is.
   *[other] Bij { $count } rijen moet u eerst kiezen of het dezelfde organisatie is.
}
import-open-show = Laat die zien
import-still-open = Kies eerst bij elke rij of het dezelfde organisatie is. Er is niets ingevoerd
import-nothing = Er is geen rij die wij kunnen invoeren.
import-confirm = { $count ->
    [one] Voer 1 rij in
   *[other] Voer { $count } rijen in
}
import-listed-stays = Wat al op uw lijst staat, blijft zoals het is. Alleen nieuwe contactpersonen komen erbij.
import-changed = Er is intussen iets veranderd, dus er is niets opgeslagen. Kijk hieronder opnieuw
import-rows = Rij voor rij
import-verdict = Oordeel
import-verdict-new = nieuw
import-verdict-listed = staat al op uw lijst
import-verdict-known = bekend in het land
import-verdict-double = dubbel in dit bestand
import-verdict-error = fout
import-verdict-empty = overgeslagen
import-filter = { $name } ({ $count })
import-filter-open = nog te kiezen
import-all = alle rijen
import-row-name = Organisatie
import-row-number = Rij { $row }
import-about = Toelichting
import-nameless = (geen naam)
import-same = Rij { $row }: is dit dezelfde organisatie?
import-choice-listed = Ja, dit is { $name }, die al op uw lijst staat
import-choice-known = Ja, dit is { $name }, die andere allianties al kennen
import-choice-row = Ja, dit is { $name } uit rij { $row }
import-choice-other = Nee, dit is een andere organisatie
import-choice-skip = Sla deze rij over
import-save-choices = Keuzes bewaren
import-all-same = Alle open rijen: ja, dezelfde
import-all-other = Alle open rijen: nee, een andere
import-all-skip = Alle open rijen: overslaan
import-people = { $count ->
    [one] Met 1 contactpersoon.
   *[other] Met { $count } contactpersonen.
}
import-nameless-person = Algemeen adres
import-source = Ingevoerd uit { $file }, { $date }

import-why-heading = “{ $value }” is een kop of een telling en geen organisatie. Is het er wel een? Voeg die dan los toe.
import-why-no-name = De naam van de organisatie ontbreekt.
import-why-date-future = { $field } ligt in de toekomst: “{ $value }”.
import-why-date-order = De organisatie zou stoppen voordat zij begon: “{ $value }”.
import-why-no-day = Er staat geen dag bij “{ $value }”: wij nemen de eerste.
import-why-no-joined-on = Sinds wanneer is niet bekend.
import-why-too-long = { $field } is te lang: “{ $value }”.
import-why-formula = Bij { $field } staat een fout van Excel: { $value }.
import-why-kind-unknown = De soort “{ $value }” kennen wij niet; die blijft leeg.
import-why-sector-unknown = De sector “{ $value }” kennen wij niet.
import-why-no-sector = Bij welke sector hoort deze organisatie? Vul een sector in.
import-why-place-home = “{ $value }” is geen gemeente die wij kennen; het werkgebied wordt uw gemeente.
import-why-place-unknown = “{ $value }” is geen gemeente die wij kennen; het werkgebied blijft leeg.
import-why-website = “{ $value }” is geen adres van een website.
import-why-date = Bij { $field } staat geen datum die wij begrijpen: “{ $value }”. Schrijf bijvoorbeeld 03-11-2026.
import-why-status = De status “{ $value }” begrijpen wij niet. Schrijf bijvoorbeeld “doet mee”.
import-why-one-line = Bij { $field } mag geen webadres of tweede regel staan: “{ $value }”.
import-why-email = “{ $value }” is geen e-mailadres.
import-why-two-emails = Er staan twee e-mailadressen in één cel: “{ $value }”. Zet er één in.
import-why-phone = “{ $value }” is geen telefoonnummer.
import-why-parent = “{ $value }” kennen wij niet, dus deze organisatie kan er geen onderdeel van zijn.

import-done = De lijst is ingevoerd
import-done-lead = “{ $file }” is verwerkt.
import-done-what = Wat er is gebeurd
import-done-created = Nieuwe organisaties: { $count }
import-done-linked = Bekend in het land, nu ook op uw lijst: { $count }
import-done-listed = Stond al op uw lijst: { $count }
import-done-joined = Samengevoegd met een andere rij: { $count }
import-done-people = Nieuwe contactpersonen: { $count }
import-done-skipped = Overgeslagen: { $count }
import-done-empty = Leeg, kop of tussenkop: { $count }
import-done-errors = Met een fout, niet ingevoerd: { $count }
import-correct = Rijen met een fout
import-correct-text = { $count ->
    [one] 1 rij is niet ingevoerd. Download het bestand: in de laatste kolom staat waarom. Verbeter de rij en voer het bestand opnieuw in.
   *[other] { $count } rijen zijn niet ingevoerd. Download het bestand: in de laatste kolom staat waarom. Verbeter de rijen en voer het bestand opnieuw in.
}
import-correct-ods = U krijgt het als Excel-bestand (.xlsx). LibreOffice opent dat ook.
import-again = Verbeterd bestand invoeren
import-to-partners = Naar de partners

export-title = Partners
export-list = Deze lijst als bestand:
export-xlsx = Excel (.xlsx)
export-csv = CSV
