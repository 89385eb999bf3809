# What the interview says.

# Words before the place where something is typed.
interview-word-answer = Answer
interview-word-text = Text
interview-word-choice = Choice
interview-word-file = File
interview-word-finding = Finding
interview-word-jump = Where
interview-word-page = Next
interview-enter = Enter

# Where we are.
interview-place = { $n } of { $m }
interview-open-count = { $count } open
interview-minutes = { $minutes } min
interview-hours = { $hours } h { $minutes }
interview-rest = about { $time } left

# What means nothing.
interview-bad-key = '{ $key }' does nothing here; k names the keys
interview-bad-key-here = '{ $key }' does nothing here
interview-bad-input = that means nothing here
interview-not-a-text = '{ $text }' is not taken for a text: here some words are asked for; Enter leaves it
interview-bad-choice = please choose one of the list
interview-needs-text = a word is needed here; Esc (or a dot alone) leaves
interview-bad-date = not a date: write 2025-05-21 or 21/05/2025
interview-expires-before = the last day lies before the day that the document is of; once more (Enter: no end)
interview-bad-country = a country is two letters, such as ML, MZ or FR
interview-bad-votes = '{ $word }' is not a count of hands: write for instance 1:2 2:5 3:3

# Before the first question.
interview-particulars = About { $team }
interview-enter-leaves = Enter leaves it as it is.
interview-stated = So far: { $value }
interview-leave-open = (say nothing)
interview-organisation = Which organisation does the team belong to?
interview-country = Country, in two letters (ML, MZ, FR…)
interview-assessors = Who leads the assessment? (names, separated by commas)
interview-participants = Who is in the room? (names or functions, separated by commas)
interview-scope = What is looked at, and what is not?
interview-target = Which profile does the team aim at?

# A question.
interview-levels-numbered = Type the number of the level.
interview-why = Why it matters: { $text }
interview-evidence-to-ask = Ask to see:
interview-no-help = There is no help on this question.
interview-nothing-recorded = Nothing recorded yet
interview-no-level-yet = No level yet
interview-level = { $id } ({ $name })
interview-standing-found = Found: { $value }
interview-standing-claimed = claimed: { $value }
interview-standing-evidence = evidence: { $value }
interview-standing-confidence = confidence: { $value }
interview-standing-importance = importance: { $value }
interview-standing-by = answered by { $value }
interview-standing-note = Note: { $value }
interview-standing-not-applicable = Not applicable: { $value }
interview-standing-unknown = Unknown; to ask: { $value }
interview-standing-carried = Last time: { $value }; to be confirmed
interview-standing-carried-on = On { $date }: { $value }; to be confirmed
interview-standing-votes = Hands: { $value } (spread { $spread })
interview-standing-votes-apart = Hands: { $value } – { $spread } levels apart: talk it over before you agree
interview-claim-hidden = the claim is recorded; it stays hidden until the level is given
interview-earlier = { $question }: last time { $value }
interview-standing-expired = Expired, proves nothing any more: { $value }
interview-proves-nothing = Found { $level }: nothing seen proves it; e adds evidence
interview-proves-less = Found { $level }: what was seen proves { $proven }; e adds evidence
interview-confirmed = { $question }: confirmed
interview-mark-found = found
interview-mark-claimed = claimed

# What keys do, in a word.
interview-key-onward = go on
interview-key-skip = skip
interview-key-confirm = confirm
interview-key-claimed = claimed
interview-key-note = note
interview-key-evidence = evidence
interview-key-not-applicable = not applicable
interview-key-unknown = unknown
interview-key-votes = hands
interview-key-confidence = confidence
interview-key-importance = importance
interview-key-back = back
interview-key-jump = go to
interview-key-open = open ones
interview-key-domains = domains
interview-key-undo = undo
interview-key-language = language
interview-key-help = help
interview-key-keys = keys
interview-key-quit = quit
interview-key-particulars = particulars
interview-key-finish = finish
interview-key-first-open = first open one
interview-key-leave = leave it
interview-key-remove = remove
interview-key-find = find
interview-key-new-document = new document
interview-key-proves-all = all of it
interview-key-detach = take away
interview-key-retry = try again
interview-key-elsewhere = another place
interview-key-mine = put my answer on top
interview-key-theirs = take theirs, drop mine
interview-key-quit-unsaved = quit without this answer

# The keys at length.
interview-keys-title = The keys
interview-keys-level = the key beside a level – this level was found; another one changes it
interview-keys-enter = Enter – go on to the next open question; an open one is skipped
interview-keys-confirm = y – confirm an answer from last time
interview-keys-claimed = c – the level that the team claims, where it differs
interview-keys-note = n – a note
interview-keys-evidence = e – evidence: a document already registered, or a new one
interview-keys-not-applicable = a – not applicable, with the reason
interview-keys-unknown = u – nobody in the room knows; who is to be asked
interview-keys-votes = v – hands raised for each level, as 1:2 2:5 3:3
interview-keys-confidence = f – how sure you are
interview-keys-importance = i – how much it matters to this team, where the questionnaire asks
interview-keys-by = w – who answered
interview-keys-back = b or ← – back to the question before
interview-keys-forward = > or → – the next question, answered or not; s – skip
interview-keys-jump = j – go to a question, by its id or words of its title
interview-keys-open = o – what is still open, and who is to be asked
interview-keys-domains = d – the domains, with what is settled in each
interview-keys-undo = z – take back the last change
interview-keys-particulars = p – the team's particulars and facts once more
interview-keys-language = l – another language
interview-keys-help = h or ? – what to listen for, and what to ask to see
interview-keys-quit = q – quit; everything is saved
interview-keys-interrupt = Ctrl-C – the same at once, from anywhere; Esc, or a dot alone in plain lines – leave what was begun

# Details of an answer.
interview-claim = Which level does the team claim for itself?
interview-note = Note: who said what, what was seen.
interview-by = Who answered?
interview-confidence = How sure are you of this answer?
interview-confidence-low = low: hearsay
interview-confidence-medium = medium: told by those who do it
interview-confidence-high = high: seen
interview-importance = How much does it matter to this team?
interview-votes = Hands raised for each level, for instance 1:2 2:5 3:3. No names are kept.
interview-reason = The room was far apart. Why did you agree on this level? It goes into the note.
interview-not-applicable = Why does this not apply to the team? The report shows the reason.
interview-not-applicable-forbidden = this question applies to every team; u records that nobody knows
interview-reason-required = nothing changed: not applicable needs a reason
interview-unknown = Nobody in the room knows. Who is to be asked?
interview-nobody-yet = to be found out

# Evidence.
interview-documents = Which document was shown?
interview-no-documents = No document is registered yet.
interview-no-such-documents = No registered document has these words.
interview-find-document = Words of the document's title:
interview-expired = expired
interview-proves = Up to which level does it prove the answer?
interview-proves-up-to = proves up to { $level }
interview-new-document = New document: { $title }
interview-new-title = Title of the document:
interview-new-kind = What is it?
interview-new-link = Where does it lie? (a link, a shelf; Enter: not said)
interview-new-owner = Whose is it? (Enter: not said)
interview-new-date = Its date, as 2025-05-21 or 21/05/2025 (Enter: not said)
interview-new-expires = The last day on which it counts (Enter: no end)
interview-kind-document = document
interview-kind-document-means = says how things are to be
interview-kind-record = record
interview-kind-record-means = a trace that it was done
interview-kind-demonstration = demonstration
interview-kind-demonstration-means = shown at work
interview-kind-interview = interview
interview-kind-interview-means = only said; proves no level that needs evidence

# Moving.
interview-first = this is the first question
interview-jump-title = Go to a question
interview-jump = Its id, or words of its title; the id of a domain goes to its first question.
interview-jump-nothing = no question has '{ $text }' in its id or title
interview-jump-not-asked = '{ $text }' is not asked now; what stands there is kept
interview-pick = { $count ->
    [one] One question
   *[other] { $count } questions
}
interview-state-blank = not asked yet
interview-state-to-confirm = to be confirmed
interview-state-not-agreed = not agreed; hands: { $value }
interview-state-unknown = ask { $who }
interview-nothing-open = nothing is open
interview-domains = To which domain?
interview-languages = Which language?
interview-nothing-to-undo = there is nothing to undo
interview-undo-no-answer = the last change was to no answer and is not undone: p opens the particulars again; z once more undoes the answer before it
interview-undone = { $question }: the last change is taken back

# Domains, review, end.
interview-domain-questions = { $count ->
    [one] One question
   *[other] { $count } questions
}
interview-domain-complete = { $domain }: complete
interview-domain-score = Score: { $score }
interview-finding = What do you find about this domain? It goes into the report; Enter leaves it.
interview-review = Before finishing: what is open
interview-review-done = Every question is answered
interview-review-part-done = The questions that were chosen are answered
interview-review-settled = { $count } of { $m } settled
interview-review-blank = { $count } not asked yet or skipped
interview-review-to-confirm = { $count } to be confirmed
interview-review-unknown = { $count } that nobody could answer
interview-review-unproven = { $count } at a level that nothing seen proves
interview-conclusion-title = The conclusion
interview-conclusion = Your conclusion in a few sentences; it opens the report. Enter leaves it.
interview-decisions-title = Decisions asked for
interview-decision = What is to be decided? Enter: nothing more.
interview-decision-of = By whom? (Enter: not said)
interview-decision-by = By when? as 2025-05-21 or 21/05/2025 (Enter: not said)
interview-decision-cost = At what cost? (Enter: not said)
interview-validation-title = Validation
interview-finish-as-draft = (end here: it stays a draft)
interview-unready = { $count ->
    [one] It cannot be validated yet: one question still needs an answer.
   *[other] It cannot be validated yet: { $count } questions still need an answer.
}
interview-validation = { $unknown ->
    [0] Nothing waits for an answer any more.
    [one] One question still waits for somebody who knows; all else is settled.
   *[other] { $unknown } questions still wait for somebody who knows; all else is settled.
} Who validates the assessment? (name and function; Enter: it stays a draft)
interview-validated = Validated by { $name }
interview-draft-again = the assessment was validated; changed, it is a draft again
interview-report = To write the report:
interview-left = Everything is saved. To go on:
interview-interrupted = Interrupted; everything that was entered is saved. To go on:
interview-not-begun = Interrupted; nothing had been saved yet
interview-quit-not-saved = The last answer is NOT saved; all before it is. To go on:
interview-kept-note = What you were writing is kept in the note of { $question }
interview-kept-votes = The hands counted so far are kept at { $question }
interview-kept-finding = What you were writing is kept as the finding on the domain
interview-kept-conclusion = What you were writing is kept as the conclusion
interview-kept-scope = What you were writing is kept as what is looked at
interview-kept-decision = The decision is kept as far as you had come: { $ask }
interview-kept-document = The document is registered as far as you had come: { $title }; it is not yet attached to the answer

# When something cannot be saved.
interview-not-saved-status = the interview ended without saving its last answer
interview-not-saved-title = Not saved
interview-not-saved = Your answer is kept here and can be saved again.
interview-conflict = Someone else has changed the file meanwhile; nothing of theirs was overwritten. Your answer is kept here.
interview-theirs-taken = The file was read again as it stands now.
interview-elsewhere-title = Another place
interview-elsewhere = Save everything in which file? Enter: back.
interview-saved-elsewhere = From now on everything is saved in '{ $file }'

# Plain lines.
interview-plain-initial = So far: { $value } (Enter keeps it, - removes it, another text replaces it)
interview-plain-editor = ! alone: write it in your editor
interview-plain-cut = the terminal took no more of this line than up to '{ $end }'; type the rest (Enter: that was all)
interview-plain-entry = { $key }: { $name }
interview-plain-pick = Type a number; a dot alone goes back.
interview-plain-line = A dot alone goes back and changes nothing.
interview-plain-keys = Keys: { $keys }, r say it again
interview-paste-ignored = pasted text is not a key: nothing was answered
interview-escape-again = Esc once more gives this text up; Enter keeps it
interview-pick-place = { $first }–{ $last } of { $count }
interview-pick-keys = ↑ ↓ choose, Enter takes, Esc goes back
interview-next-page = a key goes on
interview-editor-key = Ctrl-O: write in your own editor
interview-editor-failed = '{ $editor }' did not work ({ $cause }); what is typed here has stayed
