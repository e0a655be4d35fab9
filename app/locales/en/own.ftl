# The page of a partner behind its own link: with whom it works, and whether it stands on the public page.

own-title = With whom do you work?
own-lead = You answer for { $organisation }, to { $alliance }. It takes three minutes at most. You need no account.
own-asked = Is this right?
own-asked-text = Others named you already. If you say so too, the network map shows it as something you agree on.
own-said-by-them = { $name } says so.
own-said-by-alliance = The alliance wrote this down.
own-right = Yes, that is right
own-form = Name a partner
own-form-again = Name another partner
own-other = With whom do you work?
own-other-gone = Choose a partner that takes part now
own-self = Choose another organisation than your own
own-closeness-know = We know each other
own-closeness-know-hint = You can find each other and pass on information.
own-closeness-align = We align our work
own-closeness-align-hint = You make agreements, so that your work fits together.
own-closeness-joint = We do it together
own-closeness-joint-hint = You share an activity, people or money.
own-save = Save
own-said = { $count ->
    [one] You said this: 1 collaboration
   *[other] You said this: { $count } collaborations
}
own-both = { $name } says the same.
own-differ = { $name } says: { $closeness }. The map shows what both of you do in any case.
own-alone = { $name } has not said so itself yet.
own-take-back = Take back …
own-take-back-button = Take it back
own-take-back-text = You then no longer say that you work with { $name }. If others still say so, it stays on the map.
own-shown-page = Look at the public page
own-shown-off = The public page of the alliance is not on at the moment.
own-shown-since = Since { $date } your organisation may stand on the public page with its name and pledge. Your own name never does.
own-shown-not = Your organisation does not stand on the public page by name. Would you like it to? Then its name and pledge are there at once, never your own name.
own-shown-stories = These stories about your organisation are there too: { $stories }. They leave at the same time.
own-shown-only-stories = Your organisation is not in the list, but these stories about you do stand on the public page: { $stories }.
own-shown-agree = Put us on the public page
own-shown-stop = Take us off the public page
own-actions = To your actions, and whether you want mail about them
own-who-sees = Who works with this alliance sees with whom you work: { $alliance }, its coach, the national team and who reads along. Other partners see only what names them.

own-link-title = Tell with whom you work
own-link-text = So the alliance sees who knows each other, and who does not yet. There you also say whether you stand on the public page.
own-link = To your own page

record-collaborations = Who works with whom, and the names of who takes part
record-shown = Whether a partner may stand on the public page

alliance-trail-partner-collaboration-said = { $name } named a collaboration itself
alliance-trail-partner-collaboration-unsaid = { $name } took back what it said of a collaboration
alliance-trail-partner-collaboration-taken-back = at { $name } the alliance took back what it said of a collaboration
alliance-trail-partner-shown-by-itself = { $name } said itself that it may stand on the public page
alliance-trail-partner-not-shown-by-itself = { $name } took itself off the public page
alliance-trail-alliance-asked-together = these partners were asked with whom they work: { $name }
alliance-trail-alliance-asked-together-unnamed = partners were asked with whom they work
