# What every page shows: head, navigation, footer, components, errors of fields.

common-product = Alliantiewijzer
common-document-title = { $title } – Alliantiewijzer
common-skip = Ga naar de inhoud
common-breadcrumb = Kruimelpad
common-main-navigation = Hoofdmenu
common-menu = Menu
common-account = Mijn account
common-sign-in = Inloggen
common-sign-out = Uitloggen
common-language-nl = Nederlands
common-language-en = English
common-switch = Wissel van plek. U bent nu bij:
common-choose-alliance = Kies een alliantie
common-national-team = Landelijk team
common-fictional = Voorbeeldgegevens: deze gemeenten, organisaties en cijfers bestaan niet.
common-fictional-label = Voorbeeldgegevens
common-archived = Deze alliantie is gearchiveerd. U kunt alles lezen, maar niets veranderen.

common-nav-overview = Overzicht
common-nav-route = Route
common-nav-partners = Partners
common-nav-experts = Ervaringsdeskundigen
common-nav-schemes = Kindregelingen
common-nav-monitor = Monitor
common-nav-help = Hulp en kennis
common-nav-documents = Documenten
common-nav-requests = Aanvragen
common-nav-network = Netwerk
common-nav-administration = Beheer

common-footer-accessibility = Toegankelijkheid
common-footer-privacy = Privacy
common-footer-permissions = Wat ziet wie?
common-footer-sources = Bronnen
common-footer-terms = Voorwaarden
common-footer-security = Beveiliging
common-footer-about = Over de Alliantiewijzer
common-version = versie { $version } · broncode openbaar (EUPL-1.2)

common-save = Bewaren
common-cancel = Annuleren
common-saved = Bewaard
common-optional = (niet verplicht)
common-choose = Maak een keuze
common-all = Alle
common-filter = Toon resultaten
common-filter-clear = Wis filters
common-nothing-found = Niets gevonden.
common-sort-by = Sorteer op:
common-sort = Sorteer op deze kolom
common-pages = Pagina’s
common-page = Pagina { $page }
common-previous = Vorige
common-next = Volgende
common-as-table = Gegevens als tabel
common-as-list = Bekijk als lijst
common-explain = Uitleg
common-explain-plain = In gewone taal
common-explain-officer = Uitgebreide uitleg
common-not-available = niet beschikbaar
common-figure-n = n = { $n }
common-figure-year = jaar: { $year }
common-figure-source = bron: { $source }
common-phase = Fase { $number }
common-phase-now = Fase { $number } · nu
common-phase-empty = volgt uit uw acties
common-done-of = { $done } van { $total } klaar
common-no-personal-data = Zet hier geen namen of gegevens van ouders, kinderen of ervaringsdeskundigen. Deze tekst kan onder de Woo vallen.
common-guard-title = Kan iemand zien over wie dit gaat?
common-guard-found = Er is nog niets bewaard of verstuurd. In uw tekst staat iets dat kan laten zien wie iemand is:
common-guard-field = { $label } – { $found }
common-guard-bsn = “{ $words }” lijkt een burgerservicenummer.
common-guard-email = “{ $words }” lijkt een e-mailadres.
common-guard-phone = “{ $words }” lijkt een telefoonnummer.
common-guard-birth_date = “{ $words }” lijkt een geboortedatum.
common-guard-more = Er is nog { $count } keer zoiets gevonden.
common-guard-why = Anderen kunnen deze tekst lezen, en soms kan iedereen erom vragen.
common-guard-why-bsn = Een burgerservicenummer mag u alleen bewaren als dat in een wet staat.
common-guard-do = Haal weg wat niet nodig is. Klopt het zo? Druk dan nog een keer op de knop. Uw tekst blijft staan zoals u hem typte.
common-restored = Wij hebben bewaard wat u had ingevuld. Controleer het en verstuur het opnieuw.
common-role-leading = voorop
common-role-initiator = Initiatiefnemer
common-role-facilitator = Facilitator
common-role-knowledge = Kennisbrenger
common-role-connector = Verbinder

common-person-name = Naam
common-person-function = Functie
common-person-email = E-mailadres
common-person-email-hint = Een zakelijk adres.
common-person-source = Hoe komt u aan dit adres?
common-person-source-hint = Bijvoorbeeld: “Gekregen in ons gesprek van 3 november”. Dit staat in de mail.

common-own-name = Uw naam
common-own-function = Uw functie
common-own-function-hint = Bijvoorbeeld: beleidsmedewerker sociaal domein.
common-own-email = Zakelijk mailadres
common-own-email-hint = We sturen u een mail om het adres te bevestigen.

common-stored = Nu bewaard: { $value }
common-stored-nothing = Nu bewaard: niets ingevuld
common-ticked = aangevinkt
common-unticked = niet aangevinkt
common-error-of = { $label }: { $message }
common-error-prefix = Let op:
common-new-tab = in een nieuw tabblad
common-errors-title = { $count ->
    [one] Er klopt nog iets niet
   *[other] Er kloppen nog { $count } dingen niet
}

error-agree = Zet een vinkje. Zonder akkoord kunnen wij niet verder
error-required = Vul dit in
error-choose = Maak een keuze
error-too-long = Gebruik niet meer dan { $max } tekens
error-too-short = Gebruik minstens { $min } tekens
error-one-line = Schrijf dit op één regel, zonder webadres
error-email = Vul een e-mailadres in, zoals naam@voorbeeld.nl
error-link = Vul een adres in dat begint met https:// of http://
error-phone = Vul een telefoonnummer in, zoals 0612345678, zonder andere woorden. Of laat dit leeg
error-number = Vul een getal in, zonder letters
error-range = Vul een getal in van { $min } tot en met { $max }
error-date = Vul een datum in, zoals 21-11-2026
error-url = Vul een webadres in dat begint met https://
error-match = De twee velden zijn niet gelijk
error-taken = Dit bestaat al. Kies iets anders
error-file-size = Het bestand is te groot. Kies een bestand van hoogstens { $max } MB
error-file-type = Dit soort bestand kan niet. Kies een van deze soorten: { $types }
error-personal-data = Hier staat misschien een gegeven van een persoon ({ $found }). Haal het weg
error-stale = Iemand anders heeft dit intussen veranderd. Wat u niet aanraakte, is bijgewerkt. Verschilt een veld van wat nu bewaard is? Dan staat dat bij het veld. Kijk het na en bewaar opnieuw
error-stale-own = U hebt dit intussen zelf veranderd, in een ander venster. Wat u hier niet aanraakte, is bijgewerkt. Verschilt een veld van wat nu bewaard is? Dan staat dat bij het veld. Kijk het na en bewaar opnieuw
error-invalid = Dit kunnen wij niet lezen. Controleer het
error-too-often = U probeerde dit te vaak. Probeer het over { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
} opnieuw
error-too-busy = Er komen nu te veel aanvragen tegelijk binnen. Dat ligt niet aan u. Probeer het over een uur opnieuw
error-too-often-hours = U probeerde dit te vaak. Probeer het over { $hours } uur opnieuw
