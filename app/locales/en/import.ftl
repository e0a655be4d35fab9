# Importing a list of partners from a file, and the list as a file.

import-title = Import a list
import-lead = Do you have a list in Excel or CSV already? Import it at once. You see first what happens to each row; nothing is put on your list before you confirm.
import-choose = Step 1 of 3: choose your file
import-file = File
import-file-hint = Excel (.xlsx), LibreOffice (.ods) or CSV, up to 5 MB and 5,000 rows.
import-file-button = Read the file
import-what = Then you choose what the columns hold, and look row by row at what is new, what is on your list already and what is not right.
import-waiting = Not imported yet
import-waiting-since = read on { $date }
import-kept = A file that was read is kept for a week. After that it is gone.
import-too-many = Ten files wait already. Import one first, or throw one away
import-some-file = a file

import-file-none = Choose a file
import-file-busy = Another file is being read now. Try again in half a minute
import-file-empty = There is nothing in this file
import-file-too-large = This file is larger than 5 MB. Take out sheets or pictures that you do not need
import-file-not-a-list = This is not an Excel, LibreOffice or CSV file. Save your list as .xlsx, .ods or .csv
import-file-old-excel = This file is of an old Excel, or it has a password. Save it without a password as .xlsx
import-file-program = This file has macros in it. Save it as .xlsx, without macros
import-file-damaged = This file is damaged. Open it in Excel or LibreOffice and save it again
import-file-unpacked = Unpacked, this file is much larger than a list can be. Copy the list to a new file
import-file-rows = A sheet has more than 5,000 rows. Take out rows that you do not need
import-file-columns = A sheet has more than 100 columns. Take out columns that you do not need
import-file-sheets = This file has more than 20 sheets. Copy the sheet with your partners to a new file
import-file-text = There is more text in this file than fits in a list
import-file-slow = Reading this file takes too long. Copy the list to a new file

import-columns = Step 2 of 3: what do the columns hold?
import-columns-lead = { $count ->
    [one] “{ $file }”: 1 row. We guessed what each column holds. If that is not right, choose something else.
   *[other] “{ $file }”: { $count } rows. We guessed what each column holds. If that is not right, choose something else.
}
import-column = Column in your file
import-column-letter = Column { $letter }
import-examples = Examples
import-holds = What is it?
import-holds-of = What does column “{ $column }” hold?
import-not = Do not import
import-field-name = Organisation
import-field-kind = Kind
import-field-sector = Sector
import-field-place = Municipality
import-field-website = Website
import-field-parent = Part of
import-field-status = Status
import-field-since = Since
import-field-joined-on = First took part
import-field-shown = Public list
import-field-contact = Contact person
import-field-first-name = First name
import-field-infix = Infix
import-field-last-name = Last name
import-field-function = Function
import-field-email = E-mail
import-field-phone = Phone
import-field-source = Source of the address
import-sector = Sector of rows without one
import-sector-hint = At times neither the columns nor the name tell the sector. Choose one for those rows here, or show them as errors.
import-no-sector = Show those rows as errors
import-no-name-column = Choose “Organisation” for one column: without a name we cannot import anything
import-twice = You chose this for another column already
import-to-check = On to step 3
import-where = Where is the list?
import-sheet = Sheet
import-header = Row with the headings
import-header-hint = The row that says what the columns are.
import-header-row = Row { $row }: { $words }
import-no-header = There are no headings
import-where-button = Show
import-preview = The first rows
import-row = Row
import-drop = Throw the file away …
import-drop-button = Throw away
import-drop-text = What we read from the file is erased. Nothing was imported yet.

import-check = Step 3 of 3: look it over
import-check-lead = This is what happens to each row of “{ $file }”. Nothing was imported yet.
import-back-to-columns = Back to the columns
import-outcome = What comes of it
import-sum-new = New: { $count }
import-sum-listed = On your list already: { $count }
import-sum-known = Known in the country, not on your list yet: { $count }
import-sum-double = Double in this file: { $count }
import-sum-empty = Empty, heading or subheading: { $count }
import-errors = { $count ->
    [one] 1 row has an error and stays out.
   *[other] { $count } rows have an error and stay out.
}
import-errors-download = Download the rows with an error
import-errors-name = errors in
import-reason = reason
import-open = { $count ->
    [one] For 1 row you first have to choose whether it is the same organisation.
   *[other] For { $count } rows you first have to choose whether it is the same organisation.
}
import-open-show = Show those
import-still-open = Choose for each row first whether it is the same organisation. Nothing was imported
import-nothing = There is no row that we can import.
import-confirm = { $count ->
    [one] Import 1 row
   *[other] Import { $count } rows
}
import-listed-stays = What is on your list already stays as it is. Only new contact persons are added.
import-changed = Something changed in the meantime, so nothing was saved. Look again below
import-rows = Row by row
import-verdict = Verdict
import-verdict-new = new
import-verdict-listed = on your list already
import-verdict-known = known in the country
import-verdict-double = double in this file
import-verdict-error = error
import-verdict-empty = left out
import-filter = { $name } ({ $count })
import-filter-open = to be chosen
import-all = all rows
import-row-name = Organisation
import-row-number = Row { $row }
import-about = Explanation
import-nameless = (no name)
import-same = Row { $row }: is this the same organisation?
import-choice-listed = Yes, this is { $name }, which is on your list already
import-choice-known = Yes, this is { $name }, which other alliances know already
import-choice-row = Yes, this is { $name } of row { $row }
import-choice-other = No, this is another organisation
import-choice-skip = Leave this row out
import-save-choices = Save the choices
import-all-same = All open rows: yes, the same
import-all-other = All open rows: no, another
import-all-skip = All open rows: leave out
import-people = { $count ->
    [one] With 1 contact person.
   *[other] With { $count } contact persons.
}
import-nameless-person = General address
import-source = Imported from { $file }, { $date }

import-why-heading = “{ $value }” is a heading or a count, not an organisation. Is it one after all? Then add it by itself.
import-why-no-name = The name of the organisation is missing.
import-why-date-future = { $field } is in the future: “{ $value }”.
import-why-date-order = The organisation would stop before it began: “{ $value }”.
import-why-no-day = “{ $value }” has no day: we take the first.
import-why-no-joined-on = The starting date is not known.
import-why-too-long = { $field } is too long: “{ $value }”.
import-why-formula = { $field } holds an error of Excel: { $value }.
import-why-kind-unknown = We do not know the kind “{ $value }”; it stays empty.
import-why-sector-unknown = We do not know the sector “{ $value }”.
import-why-no-sector = To which sector does this organisation belong? Fill in a sector.
import-why-place-home = “{ $value }” is no municipality that we know; your municipality is taken.
import-why-place-unknown = “{ $value }” is no municipality that we know; it stays empty.
import-why-website = “{ $value }” is no address of a website.
import-why-date = { $field } holds no date that we understand: “{ $value }”. Write for example 03-11-2026.
import-why-status = We do not understand the status “{ $value }”. Write for example “takes part”.
import-why-one-line = { $field } may not hold a web address or a second line: “{ $value }”.
import-why-email = “{ $value }” is no e-mail address.
import-why-two-emails = There are two e-mail addresses in one cell: “{ $value }”. Leave one.
import-why-phone = “{ $value }” is no telephone number.
import-why-parent = We do not know “{ $value }”, so this organisation cannot be a part of it.

import-done = The list was imported
import-done-lead = “{ $file }” was taken over.
import-done-what = What happened
import-done-created = New organisations: { $count }
import-done-linked = Known in the country, now on your list too: { $count }
import-done-listed = Was on your list already: { $count }
import-done-joined = Joined to another row: { $count }
import-done-people = New contact persons: { $count }
import-done-skipped = Left out: { $count }
import-done-empty = Empty, heading or subheading: { $count }
import-done-errors = With an error, not imported: { $count }
import-correct = Rows with an error
import-correct-text = { $count ->
    [one] 1 row was not imported. Download the file: the last column says why. Correct the row and import the file again.
   *[other] { $count } rows were not imported. Download the file: the last column says why. Correct the rows and import the file again.
}
import-correct-ods = You get it as an Excel file (.xlsx). LibreOffice opens that too.
import-again = Import the corrected file
import-to-partners = To the partners

export-title = Partners
export-list = This list as a file:
export-xlsx = Excel (.xlsx)
export-csv = CSV
