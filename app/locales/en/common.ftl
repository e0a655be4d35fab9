# What every page shows: head, navigation, footer, components, errors of fields.

common-product = Alliantiewijzer
common-document-title = { $title } – Alliantiewijzer
common-skip = Skip to content
common-breadcrumb = Breadcrumb
common-main-navigation = Main menu
common-menu = Menu
common-account = My account
common-sign-in = Sign in
common-sign-out = Sign out
common-language-nl = Nederlands
common-language-en = English
common-switch = Go to another place. You are now at:
common-choose-alliance = Choose an alliance
common-national-team = National team
common-fictional = Example data: these municipalities, organisations and figures do not exist.
common-fictional-label = Example data
common-archived = This alliance has been archived. You can read everything, but change nothing.

common-nav-overview = Overview
common-nav-route = Route
common-nav-partners = Partners
common-nav-experts = Experts by experience
common-nav-schemes = Child schemes
common-nav-monitor = Monitor
common-nav-help = Help and knowledge
common-nav-documents = Documents
common-nav-requests = Requests
common-nav-network = Network
common-nav-administration = Administration

common-footer-accessibility = Accessibility
common-footer-privacy = Privacy
common-footer-permissions = Who sees what?
common-footer-sources = Sources
common-footer-terms = Terms
common-footer-security = Security
common-footer-about = About Alliantiewijzer
common-version = version { $version } · open source (EUPL-1.2)

common-save = Save
common-cancel = Cancel
common-saved = Saved
common-optional = (optional)
common-choose = Please choose
common-all = All
common-filter = Show results
common-filter-clear = Clear filters
common-nothing-found = Nothing found.
common-sort-by = Sort by:
common-sort = Sort by this column
common-pages = Pages
common-page = Page { $page }
common-previous = Previous
common-next = Next
common-as-table = Figures as a table
common-as-list = View as a list
common-explain = Explanation
common-explain-plain = In everyday words
common-explain-officer = Full explanation
common-not-available = not available
common-figure-n = n = { $n }
common-figure-year = year: { $year }
common-figure-source = source: { $source }
common-phase = Phase { $number }
common-phase-now = Phase { $number } · now
common-phase-empty = follows from your actions
common-done-of = { $done } of { $total } done
common-no-personal-data = Do not put names or details of parents, children or experts by experience here. Others may ask to read this text under the Dutch open government act (Woo).
common-guard-title = Can people see who this is about?
common-guard-found = Nothing has been saved or sent yet. There is something in your text that may show who somebody is:
common-guard-field = { $label } – { $found }
common-guard-bsn = “{ $words }” looks like a citizen service number (burgerservicenummer).
common-guard-email = “{ $words }” looks like an e-mail address.
common-guard-phone = “{ $words }” looks like a telephone number.
common-guard-birth_date = “{ $words }” looks like a date of birth.
common-guard-more = { $count } more like these were found.
common-guard-why = Other people can read this text, and sometimes anybody can ask for it.
common-guard-why-bsn = You may only keep a citizen service number where a law says so.
common-guard-do = Remove what is not needed. Is it right as it is? Then press the button once more. Your text stays as you typed it.
common-restored = We have kept what you had filled in. Please check it and send it again.
common-role-leading = in front
common-role-initiator = Initiator
common-role-facilitator = Facilitator
common-role-knowledge = Knowledge bringer
common-role-connector = Connector

common-person-name = Name
common-person-function = Function
common-person-email = E-mail address
common-person-email-hint = A business address.
common-person-source = How did you get this address?
common-person-source-hint = For example: “Given to us in our meeting of 3 November”. This is in the mail.

common-own-name = Your name
common-own-function = Your job title
common-own-function-hint = For example: policy officer, social affairs.
common-own-email = Work e-mail address
common-own-email-hint = We send you a mail to confirm the address.

common-stored = Stored now: { $value }
common-stored-nothing = Stored now: nothing filled in
common-ticked = ticked
common-unticked = not ticked
common-error-of = { $label }: { $message }
common-error-prefix = Error:
common-new-tab = in a new tab
common-errors-title = { $count ->
    [one] Something is not right yet
   *[other] { $count } things are not right yet
}

error-agree = Tick the box. We cannot go on without agreement
error-required = Fill this in
error-choose = Choose an option
error-too-long = Use no more than { $max } characters
error-too-short = Use at least { $min } characters
error-one-line = Write this on one line, without a web address
error-email = Enter an e-mail address, such as name@example.com
error-link = Fill in an address that begins with https:// or http://
error-phone = Enter a telephone number, such as 0612345678, without other words. Or leave this empty
error-number = Enter a number, without letters
error-range = Enter a number from { $min } to { $max }
error-date = Enter a date, such as 21-11-2026
error-url = Enter a web address that starts with https://
error-match = The two fields are not the same
error-taken = This exists already. Choose something else
error-file-size = The file is too large. Choose a file of at most { $max } MB
error-file-type = This kind of file is not accepted. Choose one of these kinds: { $types }
error-personal-data = This may hold a detail of a person ({ $found }). Take it out
error-stale = Somebody else has changed this in the meantime. What you did not touch has been updated. Does a field differ from what is stored now? Then the field says so. Check it and save again
error-stale-own = You have changed this yourself in the meantime, in another window. What you did not touch here has been updated. Does a field differ from what is stored now? Then the field says so. Check it and save again
error-invalid = We cannot read this. Please check it
error-too-often = You tried this too often. Try again in { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
error-too-busy = Too many requests are coming in at the moment. This is not because of you. Try again in an hour
error-too-often-hours = You tried this too often. Try again in { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
