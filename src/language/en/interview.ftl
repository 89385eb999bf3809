# What the interview says.

# Words in front of the cursor.
interview-prompt-answer = Answer
interview-prompt-text = Text
interview-prompt-choice = Choice
interview-prompt-file = File
interview-prompt-finding = Finding
interview-prompt-page = Next
interview-prompt-title = Title
interview-prompt-date = Date
interview-prompt-owner = Who
interview-prompt-action = What
interview-enter = Enter
interview-escape = Esc
interview-space = Space
interview-letters = letters

# Where we are.
interview-all = All
interview-minutes = { $minutes } min
interview-hours = { $hours } h { $minutes }
interview-rest = about { $time } left
interview-each = about { $time } each
interview-time-over = { $time } over
interview-time-spare = { $time } to spare

# What is refused.
interview-bad-key = '{ $key }' does nothing here (k lists the keys)
interview-bad-text = '{ $text }' is not one of the choices
interview-bad-input = this does nothing here
interview-not-a-text = '{ $text }' is a key, not a reason: write a few words, or Esc to skip
interview-bad-choice = choose one of the list
interview-choose-one = choose one: 1 to { $count }, or ↑ ↓ and Enter (Esc decides later)
interview-needs-text = a text is needed here (Esc, or a dot alone, to leave)
interview-needs-title = a document needs a title
interview-bad-date = not a date: write 2025-05-21, 21/05/2025, 5/2025 or May 2025
interview-date-ahead = { $date } has not come yet; recorded all the same
interview-expires-before = the last day is before the date of the document
interview-bad-country = a country is two letters, such as ML, MZ or FR
interview-bad-votes = '{ $word }' is not a vote: write level:number, for example 1:2 2:5 3:3
interview-paste-ignored = pasted text is not a key: nothing was answered
interview-escape-again = Esc again discards this text (Enter to save it)

# Before the first question.
interview-fact-decides = This decides which questions apply.
interview-scope-fewer = { $count ->
    [one] One question no longer applies
   *[other] { $count } questions no longer apply
}{ $answers ->
    [0] {""}
    [one] ; one answer is set aside
   *[other] ; { $answers } answers are set aside
}
interview-scope-more = { $count ->
    [one] One more question applies
   *[other] { $count } more questions apply
}
interview-about-title = About { $team }
interview-about-later = All of this can also be filled in later, with p.
interview-start-first = Begin with { $question }
interview-not-stated = not stated
interview-about-target = Target profile
interview-about-organisation = Organisation
interview-about-country = Country
interview-about-assessors = Who leads the assessment
interview-about-participants = Who is in the room
interview-about-scope = Scope
interview-organisation = Which organisation does the team belong to?
interview-country = Country, in two letters (ML, MZ, FR…)
interview-assessors = Who leads the assessment? (names, separated by commas)
interview-participants = Who is in the room? (names or functions, separated by commas)
interview-scope = What is assessed, and what is not?
interview-target = Which profile does the team aim at?

# A question.
interview-type-one = type { $keys }, then Enter
interview-why = Why it matters: { $text }
interview-evidence-to-ask = Ask to see:
interview-no-help = This question has no help text.
interview-more-below = … ↓ more
interview-recorded = { $question } { $title }: { $value }
interview-recorded-missing = no evidence yet (E adds it)
interview-recorded-not-applicable = not applicable
interview-recorded-unknown = unknown
interview-spoken = { $question }: level { $level }, { $name }.
interview-spoken-bare = { $question }: level { $level }.
interview-spoken-other = { $question }: { $value }.
interview-spoken-missing = Evidence missing.
interview-same-answer = { $question } is recorded so already; nothing changed
interview-earlier = { $question }: last time { $value }
interview-advance-on = the next question appears as soon as a level is given (t to change)
interview-advance-off = the question stays until Enter is pressed (t to change)
interview-label-previous = Last time
interview-label-claimed = Claimed
interview-label-votes = Votes
interview-label-evidence = Evidence
interview-label-confidence = Confidence
interview-label-importance = Importance
interview-label-by = Answered by
interview-label-note = Note
interview-label-not-applicable = Not applicable
interview-label-unknown = Unknown, ask
interview-previous = { $value }, to confirm
interview-votes-spread = { $value } (spread { $spread })
interview-votes-apart = { $value } – { $spread } levels apart: discuss first
interview-evidence-none = none yet
interview-expired = expired
interview-proves-nothing = does not prove the level
interview-proves-less = proves only { $proven }
interview-mark-found = found
interview-mark-claimed = claimed
interview-mark-previous = last time
interview-mark-chosen = chosen
interview-claim-hidden = the claim is recorded; it stays hidden until the level is given

# What keys do, in a word.
interview-key-level = answer
interview-key-arrows = ↑↓
interview-key-choose = choose
interview-key-onward = go on
interview-key-skip = skip
interview-key-confirm = confirm
interview-key-claimed = claimed
interview-key-note = note
interview-key-evidence = evidence
interview-key-not-applicable = not applicable
interview-key-unknown = unknown
interview-key-votes = votes
interview-key-back = back
interview-key-jump = go to
interview-key-review = review
interview-key-undo = undo
interview-key-help = help
interview-key-keys = all keys
interview-key-quit = quit
interview-key-leave = back
interview-key-remove = remove
interview-key-save = save
interview-key-new-line = new line
interview-key-editor = editor
interview-key-complete = complete
interview-key-details = more details
interview-key-new-document = new document
interview-key-change = change
interview-key-done = done
interview-key-do = do it
interview-key-mark = mark
interview-key-search = search
interview-key-no-target = no target
interview-key-first-question = straight to the first question
interview-key-open-line = open
interview-key-to-questions = back to the questions
interview-key-report = report now
interview-key-save-and-quit = save and quit
interview-key-retry = try again
interview-key-elsewhere = save in another file
interview-key-mine = read the file again and put my change on top
interview-key-theirs = read the file again and drop my change
interview-key-quit-unsaved = quit without this change
interview-key-change-it = change it
interview-key-leave-it = leave it validated

# The keys at length.
interview-keys-title = The keys
interview-keys-capital = A capital letter (N, E, C, V…) is about the answer that was just recorded.
interview-keys-note = write a note
interview-keys-evidence = add evidence: a document of the register, or a new one
interview-keys-claimed = record the level that the team claims, if it differs
interview-keys-votes = record votes per level, for example 1:2 2:5 3:3
interview-keys-unknown = nobody in the room knows: record whom to ask
interview-keys-not-applicable = not applicable, with the reason
interview-keys-confidence = record how sure you are
interview-keys-importance = record how much it matters to this team
interview-keys-by = record who answered
interview-keys-confirm = confirm the answer from last time
interview-keys-skip = skip to the next open question (also Enter)
interview-keys-back = back to the question before
interview-keys-forward = to the next question, answered or not
interview-keys-jump = go to a question, by its id or words of its title
interview-keys-open = list the open questions, and whom to ask
interview-keys-domains = go to a domain
interview-keys-review = review: gaps, decisions, findings, conclusion, validation
interview-keys-undo = undo the last change
interview-keys-redo = redo what was undone
interview-keys-about = about the team: target, organisation, people, facts
interview-keys-language = another language on the screen
interview-keys-advance = switch between going on at once and waiting for Enter
interview-keys-help = what to listen for, and what to ask to see
interview-keys-quit = quit; everything is saved

# Details of an answer.
interview-claim = Which level does the team claim for itself?
interview-note = Note: who said what, what was seen.
interview-by = Who answered?
interview-confidence = How sure are you of this answer?
interview-confidence-low = low (hearsay)
interview-confidence-medium = medium (said by those who do it)
interview-confidence-high = high (seen)
interview-importance = How much does it matter to this team?
interview-votes = Votes per level, for example 1:2 2:5 3:3. No names are kept.
interview-reason = The votes were far apart. Why this level? The reason becomes part of the note. (Enter to skip)
interview-not-applicable = Why does this not apply to the team? The report shows the reason.
interview-not-applicable-forbidden = this question applies to every team (u records that nobody knows)
interview-reason-required = not applicable needs a reason (Esc to leave)
interview-unknown = Nobody in the room knows. Whom to ask? (Enter to skip)
interview-nobody-yet = to be found out

# Evidence.
interview-documents = Which document was shown? Type to search, or type the title of a new one.
interview-documents-title = Documents
interview-documents-which = Choose a document to change it.
interview-new-document = New document
interview-new-for = Evidence for { $questions }
interview-new-title = Title of the document:
interview-new-date = Its date, for example 21/05/2025 or May 2025 (Enter to skip)
interview-new-kind = What is it?
interview-new-link = Where is it? (a link, a shelf)
interview-new-owner = Who is responsible for it?
interview-new-expires = The last day on which it is valid (empty: no end)
interview-attached = '{ $title }' is evidence for { $questions }
interview-registered = '{ $title }' is in the register
interview-detached = removed from { $question }; the document stays in the register
interview-document-change = Choose a line to change it.
interview-document-title = Title
interview-document-date = Date
interview-document-kind = Kind
interview-document-owner = Responsible
interview-document-link = Place
interview-document-expires = Valid until
interview-document-proves = Proves up to
interview-document-detach = Remove it from { $question }
interview-document-merge = It is the same as another document…
interview-document-delete = Delete it
interview-document-used = evidence for { $questions }
interview-merge-into = Which document is it? The answers name that one from now on.
interview-merged = the answers now name '{ $title }'
interview-deleted = '{ $title }' is deleted (z to undo)
interview-proves = Up to which level does it prove the answer?
interview-proves-all = the whole answer
interview-kind-document = document
interview-kind-document-means = says how things are to be done
interview-kind-record = record
interview-kind-record-means = shows that it was done
interview-kind-demonstration = demonstration
interview-kind-demonstration-means = shown at work
interview-kind-interview = interview
interview-kind-interview-means = said only; proves no level that needs evidence

# Moving.
interview-first = this is the first question
interview-jump-title = Go to a question: type its id or words of its title
interview-jump-nothing = no question has '{ $text }' in its id or title
interview-jump-not-asked = '{ $text }' does not apply now; its answer is kept
interview-open-title = Open questions ({ $count })
interview-unknown-title = Unknown: whom to ask ({ $count })
interview-unready-title = To be answered before validation ({ $count })
interview-found = Found for '{ $text }':
interview-create = { $what }: { $text }
interview-nothing-found = nothing found
interview-pick-place = { $first }–{ $last } of { $count }
interview-state-blank = not answered
interview-state-to-confirm = to confirm
interview-state-not-agreed = not agreed, votes { $value }
interview-state-unknown = ask { $who }
interview-nothing-open = no question is open
interview-domains = Go to a domain
interview-languages = Language of the screen
interview-languages-screen = The report keeps its own language (r, Report language).

# Undo and redo.
interview-nothing-to-undo = there is nothing to undo
interview-nothing-to-redo = there is nothing to redo
interview-undone = undone: { $what } (Z to redo)
interview-redone = redone: { $what }
interview-change-level = { $question }, level { $level }
interview-change-answer = { $question }, answer
interview-change-claim = { $question }, claimed level
interview-change-note = { $question }, note
interview-change-confidence = { $question }, confidence
interview-change-by = { $question }, who answered
interview-change-votes = { $question }, votes
interview-change-importance = { $question }, importance
interview-change-evidence = { $question }, evidence
interview-change-document = document '{ $title }'
interview-change-action = action '{ $action }'
interview-change-decision = decision '{ $ask }'
interview-change-finding = finding on { $domain }
interview-change-conclusion = conclusion
interview-change-fact = a fact about the team
interview-change-validation = validation
interview-change-other = the last change

# The end of a domain.
interview-domain-complete = { $domain }: { $count } of { $m } answered
interview-domain-score = Score: { $score }
interview-domain-onward = Go on
interview-domain-finding = Write the finding on this domain
interview-domain-evidence = Add evidence to levels without any
interview-none-yet = none yet
interview-finding = What do you find about this domain? It is printed in the report.
interview-without-evidence = Levels without evidence ({ $count })
interview-several = Space marks several, Enter takes them.

# The review.
interview-review-title = Review
interview-review-settled = { $count } of { $m } answered or not applicable
interview-review-unanswered = Not answered
interview-review-gaps = Gaps without an action
interview-review-no-target = no target yet: Enter chooses one
interview-review-of = { $count } of { $m }
interview-review-decisions = Decisions asked for
interview-review-unknown = Unknown
interview-review-without-evidence = Levels without evidence
interview-review-documents = Documents
interview-review-findings = Findings per domain
interview-review-conclusion = Conclusion
interview-review-words = { $count ->
    [one] one word
   *[other] { $count } words
}
interview-review-language = Report language
interview-review-about = About the team
interview-review-validate = Validate
interview-report-language = In which language are reports written?
interview-conclusion = Your conclusion in a few sentences; it opens the report.
interview-unready = not yet: { $count } to be answered
interview-ready = possible; unknown: { $count }
interview-validated = validated by { $name }
interview-validation = { $unknown ->
    [0] Every question is answered.
    [one] One question is still unknown; all others are answered.
   *[other] { $unknown } questions are still unknown; all others are answered.
} Who validates the assessment? (name and function; Enter leaves it a draft)
interview-ends-validation-title = This assessment is validated
interview-ends-validation = It was validated by { $name }. This change makes it a draft again: { $what }.
interview-draft-again = the assessment is a draft again
interview-still-validated = nothing changed; the assessment is still validated

# Actions and decisions.
interview-gaps-title = Gaps without an action ({ $count }), then the agreed actions
interview-action-entry = Action: { $action }
interview-action-which = Which action closes this? Type to search, or type a new one.
interview-action-what = What is to be done?
interview-action-owner = Who does it? (Enter to skip)
interview-action-due = By when, for example 30/06/2026 or June 2026? (Enter to skip)
interview-action-agreed = agreed: { $action }
interview-new-action = New action
interview-status-open = open
interview-status-started = started
interview-status-done = done
interview-status-dropped = dropped
interview-decision = What is to be decided?
interview-decisions-which = Choose one to say what became of it, or type a new one.
interview-decision-open = open
interview-decision-taken = taken
interview-decision-refused = refused
interview-decision-dropped = dropped
interview-overdue = overdue
interview-decision-of = By whom? (Enter to skip)
interview-decision-by = By when, for example 30/06/2026 or June 2026? (Enter to skip)
interview-decision-cost = At what cost? (Enter to skip)
interview-new-decision = New decision

# The end.
interview-finished = Every question is answered, and everything is saved.
interview-report = To write the report:
interview-continue = To continue:
interview-left = Everything is saved.
interview-interrupted = Interrupted; everything that was entered is saved.
interview-not-begun = Interrupted; nothing had been saved yet
interview-quit-not-saved = The last answer is NOT saved; everything before it is.
interview-kept-note = What you were writing is kept in the note of { $question }.
interview-kept-votes = The votes counted so far are kept at { $question }.
interview-kept-finding = What you were writing is kept as the finding on the domain.
interview-kept-conclusion = What you were writing is kept as the conclusion.
interview-kept-scope = What you were writing is kept as the scope.
interview-kept-decision = The decision is kept as far as it was entered: { $ask }.
interview-kept-document = The document is kept in the register: { $title }. It is not evidence for an answer yet.
interview-kept-action = The action is kept as far as it was entered: { $action }.

# When something cannot be saved.
interview-not-saved-status = the interview ended without saving its last answer
interview-not-saved-title = Not saved
interview-not-saved = Your answer is kept here and can be saved again:
interview-conflict = Someone else has changed the file. Nothing of theirs was overwritten, and your answer is kept here:
interview-theirs-taken = the file was read again; your change was dropped
interview-elsewhere-title = Another file
interview-elsewhere = Save everything in which file? (Tab completes a name)
interview-saved-elsewhere = from now on everything is saved in '{ $file }'
interview-no-editor = no editor was found (set EDITOR)
interview-editor-failed = '{ $editor }' did not work ({ $cause }); your text is still here
interview-other-team = this is the assessment of '{ $found }', not of '{ $team }' (leave out --team)

# Plain lines.
interview-plain-entry = { $key }: { $name }
interview-plain-progress = { $count } of { $m }
interview-plain-initial = Recorded: { $value } (Enter to keep, - to remove, or type another text)
interview-plain-line = A dot alone goes back and changes nothing.
interview-plain-editor = ! alone opens your editor.
interview-plain-cut = the terminal took this line only up to '{ $end }'; type the rest (Enter if that was all)
interview-plain-pick = Type a number, or words to search; a dot alone goes back.
interview-plain-several = Type one or several numbers; a dot alone goes back.
interview-plain-create = Another text makes a new entry. A number with ? shows its details.
interview-plain-keys = Keys: { $keys }, = say it again
