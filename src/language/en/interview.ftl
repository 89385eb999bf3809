# Texts of the interview.

# Prompts before the cursor.
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

# Progress.
interview-all = All
interview-minutes = { $minutes } min
interview-hours = { $hours } h { $minutes }
interview-rest = about { $time } left
interview-each = about { $time } each
interview-time-over = { $time } over
interview-time-spare = { $time } to spare

# Input that is not accepted.
interview-bad-key = '{ $key }' is not a key here (k lists the keys)
interview-bad-text = '{ $text }' is not one of the choices
interview-bad-input = input not recognised
interview-not-a-text = '{ $text }' is a key, not a reason: type a few words, or press Esc to skip
interview-bad-choice = choose an item from the list
interview-choose-one = choose one: 1 to { $count }, or ↑ ↓ and Enter (Esc to decide later)
interview-needs-text = some text is required (Esc, or a single dot, to cancel)
interview-needs-title = a document needs a title
interview-bad-date = not a valid date: type 2025-05-21, 21/05/2025, 5/2025 or May 2025
interview-date-ahead = { $date } is in the future; it was recorded anyway
interview-expires-before = the expiry date is before the date of the document
interview-bad-country = enter a two-letter country code, such as ML, MZ or FR
interview-bad-votes = '{ $word }' is not a vote: type level:number, for example 1:2 2:5 3:3
interview-paste-ignored = pasted text was ignored: nothing was answered
interview-escape-again = press Esc again to discard this text (Enter to save it)

# Before the first question.
interview-fact-decides = This determines which questions apply.
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
interview-about-later = You can also fill this in later (p).
interview-start-first = Start with { $question }
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
interview-target = Which profile is the team aiming for?

# A question.
interview-type-one = type { $keys }, then Enter
interview-why = Why it matters: { $text }
interview-evidence-to-ask = Ask to see:
interview-no-help = This question has no help text.
interview-more-below = … ↓ more
interview-recorded = { $question } { $title }: { $value }
interview-recorded-missing = no evidence yet (E to add)
interview-recorded-not-applicable = not applicable
interview-recorded-unknown = unknown
interview-spoken = { $question }: level { $level }, { $name }.
interview-spoken-bare = { $question }: level { $level }.
interview-spoken-other = { $question }: { $value }.
interview-spoken-missing = Evidence missing.
interview-same-answer = { $question } already has this answer; nothing changed
interview-earlier = { $question }: last time { $value }
interview-advance-on = the next question appears as soon as a level is given (t to change)
interview-advance-off = the question stays on the screen until Enter is pressed (t to change)
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
interview-mark-found = current
interview-mark-claimed = claimed
interview-mark-previous = last time
interview-mark-chosen = chosen
interview-claim-hidden = the claimed level is recorded; it stays hidden until a level is given

# Labels of the keys.
interview-key-level = answer
interview-key-arrows = ↑↓
interview-key-choose = choose
interview-key-onward = continue
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
interview-key-do = run
interview-key-mark = mark
interview-key-search = search
interview-key-no-target = no target profile
interview-key-first-question = go to the first question
interview-key-open-line = open
interview-key-to-questions = back to the questions
interview-key-report = report now
interview-key-save-and-quit = save and quit
interview-key-retry = try again
interview-key-elsewhere = save in another file
interview-key-mine = reload the file and apply my change to it
interview-key-theirs = reload the file and discard my change
interview-key-quit-unsaved = quit without this change
interview-key-change-it = change it
interview-key-leave-it = keep it validated

# Descriptions of the keys.
interview-keys-title = Keys
interview-keys-capital = A capital letter (N, E, C, V…) applies to the answer just recorded.
interview-keys-note = write a note
interview-keys-evidence = add evidence: a registered document, or a new one
interview-keys-claimed = record the level the team claims, if it is different
interview-keys-votes = record votes per level, for example 1:2 2:5 3:3
interview-keys-unknown = nobody in the room knows: record whom to ask
interview-keys-not-applicable = not applicable, with the reason
interview-keys-confidence = record how sure you are
interview-keys-importance = record how important this is to the team
interview-keys-by = record who answered
interview-keys-confirm = confirm the answer from last time
interview-keys-skip = skip to the next open question (also Enter)
interview-keys-back = go back to the previous question
interview-keys-forward = go to the next question, answered or not
interview-keys-jump = go to a question, by its ID or words in its title
interview-keys-open = list the open questions, and whom to ask
interview-keys-domains = go to a domain
interview-keys-review = review: gaps, decisions, findings, conclusion, validation
interview-keys-undo = undo the last change
interview-keys-redo = redo what was undone
interview-keys-about = about the team: target profile, organisation, people, facts
interview-keys-language = change the screen language
interview-keys-advance = switch between continuing at once and waiting for Enter
interview-keys-help = what to listen for, and what to ask to see
interview-keys-quit = quit; everything is saved

# Details of an answer.
interview-claim = Which level does the team claim?
interview-note = Note: who said what, what was seen.
interview-by = Who answered?
interview-confidence = How sure are you of this answer?
interview-confidence-low = low (hearsay)
interview-confidence-medium = medium (reported by those who do the work)
interview-confidence-high = high (seen)
interview-importance = How important is this to the team?
interview-votes = Votes per level, for example 1:2 2:5 3:3. No names are recorded.
interview-reason = The votes were far apart. Why this level? The reason is added to the note. (Enter to skip)
interview-not-applicable = Why does this not apply to the team? The report shows the reason.
interview-not-applicable-forbidden = this question applies to every team (press u if nobody knows)
interview-reason-required = 'not applicable' needs a reason (Esc to cancel)
interview-unknown = Nobody in the room knows. Who should be asked? (Enter to skip)
interview-nobody-yet = to be determined

# Evidence.
interview-documents = Which document was shown? Type to search, or type the title of a new one.
interview-documents-title = Documents
interview-documents-which = Choose a document to change it.
interview-new-document = New document
interview-new-for = Evidence for { $questions }
interview-new-title = Title of the document:
interview-new-date = Date of the document, for example 21/05/2025 or May 2025 (Enter to skip)
interview-new-kind = What kind of evidence is it?
interview-new-link = Where is it kept? (a link or a place)
interview-new-owner = Who is responsible for it?
interview-new-expires = Last day of validity (leave empty if it does not expire)
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
interview-document-detach = Remove from { $question }
interview-document-merge = Merge with another document…
interview-document-delete = Delete
interview-document-used = evidence for { $questions }
interview-merge-into = Which document is it the same as? The answers will refer to that one.
interview-merged = the answers now refer to '{ $title }'
interview-deleted = '{ $title }' was deleted (z to undo)
interview-proves = Up to which level does it prove the answer?
interview-proves-all = the whole answer
interview-kind-document = written document
interview-kind-document-means = describes how things should be done
interview-kind-record = record
interview-kind-record-means = shows that it was done
interview-kind-demonstration = demonstration
interview-kind-demonstration-means = shown in operation
interview-kind-interview = interview
interview-kind-interview-means = stated only; does not prove a level that needs evidence

# Navigation.
interview-first = this is the first question
interview-jump-title = Go to a question: type its ID or words in its title
interview-jump-nothing = no question has '{ $text }' in its ID or title
interview-jump-not-asked = '{ $text }' does not apply at present; its answer is kept
interview-open-title = Open questions ({ $count })
interview-unknown-title = Unknown: whom to ask ({ $count })
interview-unready-title = To answer before validation ({ $count })
interview-found = Results for '{ $text }':
interview-create = { $what }: { $text }
interview-nothing-found = no results
interview-pick-place = { $first }–{ $last } of { $count }
interview-state-blank = unanswered
interview-state-to-confirm = to confirm
interview-state-not-agreed = not agreed, votes { $value }
interview-state-unknown = ask: { $who }
interview-nothing-open = no open questions
interview-domains = Go to a domain
interview-languages = Screen language
interview-languages-screen = The report keeps its own language (r, Report language).

# Undo and redo.
interview-nothing-to-undo = nothing to undo
interview-nothing-to-redo = nothing to redo
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
interview-domain-complete = { $domain }: coverage { $count } of { $m }
interview-domain-score = Score: { $score }
interview-domain-onward = Continue
interview-domain-finding = Write the finding on this domain
interview-domain-evidence = Add evidence for levels that have none
interview-none-yet = none yet
interview-finding = What is your finding on this domain? It appears in the report.
interview-without-evidence = Levels without evidence ({ $count })
interview-several = Press Space to mark items, Enter to accept them.

# The review.
interview-review-title = Review
interview-review-settled = Coverage: { $count } of { $m } (answered or not applicable)
interview-review-unanswered = Unanswered
interview-review-gaps = Gaps without an action
interview-review-no-target = no target profile yet (Enter to choose)
interview-review-of = { $count } of { $m }
interview-review-decisions = Decisions requested
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
interview-report-language = In which language should reports be written?
interview-conclusion = Your conclusion in a few sentences; it appears at the start of the report.
interview-unready = not yet: { $count } to answer
interview-ready = possible; unknown: { $count }
interview-validated = validated by { $name }
interview-validation = { $unknown ->
    [0] Every question is answered.
    [one] One question is still unknown; all others are answered.
   *[other] { $unknown } questions are still unknown; all others are answered.
} Who validates the assessment? (name and role; Enter to keep it as a draft)
interview-ends-validation-title = This assessment is validated
interview-ends-validation = It was validated by { $name }. This change makes it a draft again: { $what }.
interview-draft-again = the assessment is a draft again
interview-still-validated = nothing changed; the assessment is still validated

# Actions and decisions.
interview-gaps-title = Gaps without an action ({ $count }), followed by the agreed actions
interview-action-entry = Action: { $action }
interview-action-which = Which action closes this gap? Type to search, or type a new one.
interview-action-what = What needs to be done?
interview-action-owner = Who is responsible? (Enter to skip)
interview-action-due = By when, for example 30/06/2026 or June 2026? (Enter to skip)
interview-action-agreed = agreed: { $action }
interview-new-action = New action
interview-status-open = open
interview-status-started = started
interview-status-done = done
interview-status-dropped = dropped
interview-decision = What needs to be decided?
interview-decisions-which = Choose one to record its outcome, or type a new one.
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
interview-interrupted = Interrupted; everything entered so far is saved.
interview-not-begun = Interrupted; nothing had been saved yet
interview-quit-not-saved = The last answer is NOT saved; everything before it is.
interview-kept-note = What you were writing is kept in the note of { $question }.
interview-kept-votes = The votes counted so far are kept for { $question }.
interview-kept-finding = What you were writing is kept as the finding on the domain.
interview-kept-conclusion = What you were writing is kept as the conclusion.
interview-kept-scope = What you were writing is kept as the scope.
interview-kept-decision = The unfinished decision is kept: { $ask }.
interview-kept-document = The unfinished document is kept in the register: { $title }. It is not evidence for an answer yet.
interview-kept-action = The unfinished action is kept: { $action }.

# When something cannot be saved.
interview-not-saved-status = the interview ended without saving the last answer
interview-not-saved-title = Not saved
interview-not-saved = Your answer is kept here, and you can try to save it again:
interview-conflict = Someone else has changed the file. Nothing was overwritten, and your answer is kept here:
interview-theirs-taken = the file was reloaded; your change was discarded
interview-elsewhere-title = Another file
interview-elsewhere = Save everything to which file? (Tab completes a name)
interview-saved-elsewhere = from now on everything is saved in '{ $file }'
interview-no-editor = no editor found (set EDITOR)
interview-editor-failed = '{ $editor }' failed ({ $cause }); your text is still here
interview-other-team = this is the assessment of '{ $found }', not of '{ $team }' (omit --team)

# Plain text mode.
interview-plain-entry = { $key }: { $name }
interview-plain-progress = { $count } of { $m }
interview-plain-initial = Recorded: { $value } (Enter to keep, - to remove, or type new text)
interview-plain-line = A single dot goes back without changing anything.
interview-plain-editor = A single ! opens your editor.
interview-plain-cut = the terminal cut this line off after '{ $end }'; type the rest (Enter if that was all)
interview-plain-pick = Type a number, or words to search; a single dot goes back.
interview-plain-several = Type one or more numbers; a single dot goes back.
interview-plain-create = Any other text creates a new entry. A number with ? shows its details.
interview-plain-keys = Keys: { $keys }, = repeat
