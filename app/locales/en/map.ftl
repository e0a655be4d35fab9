# The network map of an alliance: who works with whom.

map-title = Network map: who works with whom?
map-title-short = Network map
map-lead = Each partner is a dot, in the box of its own sector. A line means that two partners work together. The list below says the same.
map-first = No collaboration has been written down yet. Open a partner and choose “Add a collaboration”, or ask around at the next meeting.
map-none = No collaboration has been written down yet.
map-drawing = The map
map-count = { $partners ->
    [one] 1 partner
   *[other] { $partners } partners
}, { $ties ->
    [one] 1 line.
   *[other] { $ties } lines.
}
map-how = The number in a dot is also in the list. An empty dot has no line in this choice. Choose a dot to see with whom that partner works.
map-partner = Partner
map-number = No.
map-closeness = How closely?
map-closeness-know = know each other
map-closeness-know-hint = They can find each other and pass on information.
map-closeness-align = align their work
map-closeness-align-hint = They make agreements, so that their work fits together.
map-closeness-joint = do it together
map-closeness-joint-hint = They share an activity, people or money.
map-theme = On what?
map-theme-none = Nothing in particular
map-alone = Without a collaboration so far
map-alone-text = { $count ->
    [one] Of this partner that takes part, no collaboration is known. With whom do you bring it in touch?
   *[other] Of these { $count } partners that take part, no collaboration is known. With whom do you bring them in touch?
}
map-list = The map as a list
map-works-with = Works with
map-works-with-nobody = No collaboration has been written down yet.
map-nobody = nobody known
map-since = since { $date }
map-add = Add a collaboration
map-change = Change the collaboration
map-with = Together with { $name }
map-form-lead = With whom does this partner work, how closely and on what? It then shows on both.
map-other = With whom?
map-since-hint = Leave empty if nobody knows.
map-known = This collaboration is here already. Choose another subject, or change what is here
map-self = A partner does not work with itself
map-remove = Take the collaboration away …
map-remove-button = Take away
map-remove-text = The line between these two partners disappears, on both.
