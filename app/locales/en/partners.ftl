# Partners: the register, one partner, contact persons, the starter checklist.

membership-listed = on the list
membership-invited = invited
membership-interested = interested
membership-joined = takes part
membership-paused = pausing
membership-left = does not take part (any more)

partners-title = Partners: who takes part?
partners-lead = You cannot fight child poverty alone. Here is which organisations take part, whom you still miss and whom you know there.
partners-first = Begin with the starter checklist
partners-first-text = The checklist names, sector by sector, the organisations that probably exist in your municipality. You fill in a name, tick or skip. After that you see which sectors are still empty.
partners-checklist-open = Fill in the checklist
partners-checklist-go-on = { $count ->
    [one] Checklist: 1 kind to go
   *[other] Checklist: { $count } kinds to go
}
partners-add = Add a partner
partners-register = Who stands where?
partners-search = Search by name or kind
partners-name = Name of the organisation
partners-name-hint = As the organisation calls itself, for example “Voedselbank Voorbeeldstad”.
partners-sector = Sector
partners-status = Where does this partner stand?
partners-since = Since
partners-contacts = Contact persons
partners-count = { $count ->
    [one] 1 organisation
   *[other] { $count } organisations
}
partners-none-found = No organisation fits this choice.
partners-missing = Whom do we miss?
partners-missing-text = In { $covered } of the { $total } sectors at least one organisation takes part.
partners-asked = asked
partners-nobody = nobody yet

partners-edit = Change the organisation
partners-edit-short = Change
partners-organisation = The organisation
partners-organisation-lead = An organisation is in here once, also when several alliances work with it. You fill in contact persons after this; only your alliance sees them.
partners-alike = Is this an organisation that we know already?
partners-alike-hint = The name looks like these. Choose, so that no organisation is in here twice.
partners-alike-listed = Is on your list already
partners-alike-known = Is not on your list yet
partners-alike-new = No, this is another organisation
partners-kind = Kind of organisation
partners-no-kind = None of these kinds
partners-sector-hint = Leave empty when the sector fits the kind.
partners-sector-of-kind = That of the kind
partners-municipality = Works in
partners-whole-country = The whole country
partners-parent = Part of
partners-parent-hint = For a branch or department of a larger organisation.
partners-no-parent = Not part of another organisation
partners-website = Website
partners-website-hint = Begins with https://
partners-overtaken = Stored now: { $stored }. When you save, what stands below takes its place.
partners-overtaken-status = Stored now: { $status }, since { $since }. When you save, what stands below takes its place.
partners-gives = Usually brings
partners-joined-on = Took part first
partners-shared = Other alliances work with this organisation too. Is something wrong? Ask your coach to change it.
partners-standing = Where does this partner stand?
partners-remove = Take off the list …
partners-remove-button = Take off the list
partners-remove-text = This is possible as long as you were not in touch. If an organisation does not take part, choose “does not take part (any more)”: then it stays known that you asked.

partners-no-contacts = There is no contact person yet.
partners-contacts-who = Only the lead and the members of your alliance see contact persons.
partners-contact-add = Add a contact person
partners-contact-change = Change a contact person
partners-contact-edit = Change the details
partners-contact-remove = Remove contact person …
partners-contact-remove-button = Remove for good
partners-contact-remove-text = The details of this person and the invitations to them are erased and cannot be brought back. A pledge keeps who signed it.
partners-contact-lead = Whom do you know here? Only your alliance sees this.
partners-contact-business = Only fill in business details of somebody who works or volunteers here. Never of parents, children or experts by experience.
partners-contact-phone = Telephone
partners-terms-first = Before you fill in contact persons, your alliance accepts the terms.
partners-terms-link = To the terms

partners-checklist = Starter checklist: who is there in your municipality?
partners-checklist-lead = Go through which organisations there are, sector by sector. If you know a name, fill it in: the organisation goes on your list. If you do not know the name yet, choose “Exists, name follows”.
partners-checklist-sectors = Sectors
partners-checklist-sector = { $name } ({ $count } to go)
partners-checklist-name = Name
partners-checklist-more = Name another
partners-checklist-exists = Exists, name follows
partners-checklist-skipped = We skip this
partners-checklist-open-yet = Not looked at yet
partners-checklist-listed = On your list:
partners-checklist-gives = Usually brings: { $what }.
partners-checklist-finds = Often meets families who could use a scheme.
partners-checklist-others = Less likely in a municipality of this size ({ $count })
partners-checklist-save = Save and go on
partners-checklist-stop = To the partners
partners-checklist-alike = We know an organisation with a name like this. Add it with “Add a partner”: there you choose which it is.
partners-checklist-source = Which kinds fit the size of your municipality is an estimate.
partners-checklist-sources = Source of the list

partners-pledge = Pledge
partners-no-pledge = There is no pledge yet.
partners-pledged-on = Promised on { $date }
partners-pledged-by = Signed by { $signer } on { $date }
partners-behalf = Write down a pledge on behalf of this partner
partners-behalf-lead = For who signed on paper or promised it aloud. Keep the paper: note below where it is.
partners-behalf-name = Who promised this?
partners-behalf-function = Position
partners-behalf-on = On which day?
partners-behalf-proof = What shows it?
partners-behalf-proof-hint = For example “Signed card, in the folder of the alliance” or “Said at the start meeting”.
partners-behalf-mark = Written down on behalf of the partner.
partners-behalf-mark-proof = Written down on behalf of the partner. Shown by: { $proof }
partners-date-future = Choose today or a day that has passed
partners-promise = What will this partner do?
partners-invite-open = Invite to take part
partners-invite = Invite { $name }
partners-invite-lead = The contact person gets a mail with a link. With it the organisation says in three minutes whether it takes part, without an account.
partners-invite-card = To whom?
partners-invite-nobody = There is no contact person with an e-mail address yet. Add one, or write down a pledge that was signed on paper.
partners-invite-whom = Whom do you invite?
partners-invite-what = The mail says who invites, what is asked and where you got the address. The link works for 90 days; you can take the invitation back.
partners-invite-button = Send the invitation
partners-no-address = This contact person has no e-mail address
partners-invited-already = This person has an invitation that is still open
partners-invitations = Invitations
partners-invited-to = { $name }, sent on { $date }
partners-invited-waiting = No answer yet. The link works up to and including { $date }.
partners-invited-expired = No answer; the link does not work any more.
partners-invited-revoked = Taken back.
partners-invited-signed = Takes part, signed on { $date }.
partners-invited-later = Wants to talk first.
partners-invited-later-on = Wants to talk first; gets a reminder on { $date }.
partners-invited-declined = Said no on { $date }.
partners-invited-forwarded = Sent the invitation on to somebody else on { $date }.
partners-invited-revoke = Take back …
partners-invited-revoke-button = Take the invitation back
partners-invited-revoke-text = The link in the mail will not work any more.
