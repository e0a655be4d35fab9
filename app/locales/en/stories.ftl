# Partner stories: what partners do, told for others, with a photo.

stories-title = Stories
stories-story = Story
stories-lead = What does a partner do, and what do children notice of it? A story often says more than a list.
stories-none = There is no story yet.
stories-none-found = No story matches this choice.
stories-count = { $count ->
    [one] 1 story
   *[other] { $count } stories
}
stories-add = Write a story
stories-change = Change story
stories-edit = Change story
stories-edit-lead = Write briefly and plainly: what happened, who did what, and what can others learn from it?
stories-no-families = Tell about the organisation and its people. Leave out names and recognisable stories of families and children, also invented ones.
stories-name = Title
stories-name-hint = For example: “A bicycle that fits you”.
stories-partner = Which partner is this story about?
stories-body = The story
stories-body-hint = An empty line starts a new paragraph.
stories-photo-later = You can add a photo once the story has been saved.
stories-state = Status
stories-public = public
stories-inside = inside the alliance only
stories-make-public = This story may appear on our public page
stories-make-public-hint = Everybody can then read it once it is published. Without a tick it stays inside the alliance.
stories-agreed = The partner has read this text and agrees that everybody may read it
stories-agreed-hint = Needed for a public story.
stories-remove = Throw story away …
stories-remove-button = Throw away for good
stories-remove-text = The story and its photo will be gone for good. Do you want to keep it without showing it? Then choose the status “withdrawn”.

story-draft = draft
story-draft-what = You are working on it. Only the alliance sees it.
story-review = being reviewed
story-review-what = A colleague or the partner is reading it. Only the alliance sees it.
story-published = published
story-published-what = Partners and readers see it. Everybody sees it if you also tick “public”.
story-withdrawn = withdrawn
story-withdrawn-what = It is kept, but only the alliance still sees it.

photo-title = Photo
photo-none = This story has no photo yet.
photo-add = Add a photo
photo-other = Choose another photo
photo-lead = A photo brings a story to life. We make it smaller and take out what the camera wrote with it, such as the place.
photo-consent-why = Only add a photo if everybody on it agrees. For a child, a parent and the child itself must both say yes. Does somebody withdraw that? Then remove the photo, and it is gone at once.
photo-file = Choose a photo
photo-file-hint = JPEG or PNG, at most 10 MB.
photo-file-none = Choose a photo
photo-file-again = Choose the photo again. Your browser does not send it a second time
photo-overtaken = Meanwhile another photo was put here, or taken away. Look at the story first. If you send again now, yours takes its place.
photo-alt = What can be seen on the photo?
photo-alt-hint = For those who cannot see it. For example: “A volunteer pumps up the tyre of a child’s bicycle”. No names.
photo-alt-short = Description
photo-people = Who can be recognised on the photo?
photo-nobody = Nobody
photo-nobody-what = Things, a building, or people nobody recognises.
photo-adults = Adults
photo-adults-what = Each of them said yes.
photo-children = Children, also together with adults
photo-children-what = For each child a parent and the child itself said yes.
photo-consent-by = Who gave consent?
photo-consent-by-hint = Whoever took the photo and those on it. No names of children and parents: write down where their form is kept, such as “parents and children of year 7, forms at school”.
photo-consent-by-short = Consent given by
photo-consent-on = Consent given on
photo-children-legend = Is there a child on it?
photo-parent = A parent or carer of each child said yes
photo-child = Each child said yes too
photo-child-hint = Ask the child, and tell where the photo will appear. When in doubt, do not use it.
photo-remove = Consent withdrawn? Remove photo …
photo-remove-button = Remove photo for good
photo-remove-text = The photo and what was written down about consent will be gone at once and for good. The story stays.

error-partner-agrees = Ask the partner first whether this story may be public, then tick this box
error-parent-agrees = Tick this box if a parent of each child said yes. Otherwise this photo cannot be used
error-child-agrees = Tick this box if each child said yes. Otherwise this photo cannot be used

documents-upload-no-photo = Only a photo can go here. Choose a JPEG or a PNG.
documents-upload-not-drawn = We cannot read this photo, or it is far too large. Make it smaller or save it again, and retry.
documents-upload-busy = It is busy right now. Try again in a moment.

record-stories = Stories about partners that were published

done-story-removed = The story has been thrown away.
done-photo-added = The photo has been added to the story.
done-photo-removed = The photo has been removed for good.

alliance-trail-story-added = the story “{ $name }” was written
alliance-trail-story-added-unnamed = a story was written
alliance-trail-story-changed = the story “{ $name }” was changed
alliance-trail-story-changed-unnamed = a story was changed
alliance-trail-story-removed = a story was thrown away
alliance-trail-story-photo-added = the story “{ $name }” got a photo
alliance-trail-story-photo-added-unnamed = a story got a photo
alliance-trail-story-photo-removed = the photo of the story “{ $name }” was removed
alliance-trail-story-photo-removed-unnamed = the photo of a story was removed
