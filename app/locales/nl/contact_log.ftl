# Contactlogboek: wie sprak wanneer met een partner, en wanneer weer.

contact-log-title = Gesprekken met deze partner
contact-log-who = Alleen de alliantie leest dit. Uw coach leest wat u deelt.
contact-log-who-coach = U ziet wat de alliantie met u deelt.
contact-log-none = Er is nog geen gesprek vastgelegd.
contact-log-none-shared = De alliantie deelde nog geen gesprek met u.
contact-log-older = { $count ->
    [one] Nog 1 eerder gesprek
   *[other] Nog { $count } eerdere gesprekken
}
contact-log-add = Leg een gesprek vast
contact-log-change = Gesprek wijzigen
contact-log-edit = Wijzigen
contact-log-lead = Een paar regels zijn genoeg. Zo weet een collega wat er is gezegd, en wanneer u weer contact hebt.
contact-log-agreed = In het laatste gesprek sprak u af om weer contact te hebben op { $date }.
contact-log-on = Wanneer was het?
contact-log-way = Hoe had u contact?
contact-way-call = Gebeld
contact-way-visit = Op bezoek
contact-way-mail = Gemaild
contact-way-meeting = In een overleg
contact-log-by = Wie van de alliantie was het?
contact-log-said = Wat is er gezegd of afgesproken?
contact-log-said-hint = Schrijf op wat de organisatie wil of kan.
contact-log-next = Wanneer hebt u weer contact?
contact-log-next-hint = Op die dag staat deze partner in uw lijst. Alleen de afspraak uit het laatste gesprek telt.
contact-log-share = Deel dit gesprek met onze coach
contact-log-share-hint = De coach van het landelijk team leest het dan mee. U kunt het vinkje later weghalen.
contact-log-when = { $way } op { $date }
contact-log-when-by = { $way } op { $date } door { $by }
contact-log-next-is = Volgende contact: { $date }.
contact-log-today = vandaag
contact-log-late = { $days ->
    [one] 1 dag te laat
   *[other] { $days } dagen te laat
}
contact-log-shared-mark = Gedeeld met de coach
contact-log-due = Contact dat u zou hebben
contact-log-due-on = Afgesproken voor { $date }
contact-log-remove = Gesprek weghalen …
contact-log-remove-button = Voorgoed weghalen
contact-log-remove-text = Wat hier staat, is daarna voorgoed weg.

error-next-not-later = Kies een dag na het gesprek

done-log-removed = Het gesprek is weggehaald.

alliance-trail-partner-log-added = met { $name } is een gesprek vastgelegd
alliance-trail-partner-log-changed = een gesprek met { $name } is gewijzigd
alliance-trail-partner-log-removed = een gesprek met { $name } is weggehaald
