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
map-form-lead = With whom does this partner work, how closely and on what? It then shows on both. Partners can say so themselves too.
map-other = With whom?
map-since-hint = Leave empty if nobody knows.
map-known = This collaboration is here already. Choose another subject, or change what is here
map-self = A partner does not work with itself
map-remove = Take the collaboration away …
map-remove-button = Take away
map-remove-text = The line between these two partners disappears, on both.
map-remove-word-text = The alliance then no longer says so. The line stays, because a partner says so itself.
map-remove-theirs-text = A partner said this itself. Take it away only if it is not right. The line disappears, on both.
map-spoken = One of the two said this itself. How close it is stands on the map as partners say it themselves; what it is about stays as they said it.
map-said-both = both partners say so themselves
map-said-one = { $name } says so itself
map-said-office = according to the alliance
map-outside = { $count ->
    [one] One of them does not take part now, but works with a partner.
   *[other] { $count } of them do not take part now, but work with a partner.
}
map-both = { $count ->
    [0] Of no line do both partners say so themselves.
    [one] Of 1 line both partners say so themselves.
   *[other] Of { $count } lines both partners say so themselves.
}
map-alone-show = { $count ->
    [one] Show the name
   *[other] Show the { $count } names
}
map-with-count = { $count ->
    [one] 1 collaboration
   *[other] { $count } collaborations
}
map-ask = Ask the partners themselves
map-ask-text = { $count ->
    [one] One partner that takes part and that we can mail has not said itself yet with whom it works.
   *[other] { $count } partners that take part and that we can mail have not said themselves yet with whom they work.
} That takes a link of its own, three minutes and no account.
map-ask-open = Send a mail …
map-ask-button = { $count ->
    [one] Send 1 mail
   *[other] Send { $count } mails
}
map-ask-sure = One contact person of each partner gets a mail with the partner’s own link. Who had mail about actions this week or wants none gets nothing.
