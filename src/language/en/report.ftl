# The gap report.

report-title = Gap report
report-cover-kind = Maturity assessment: gap report
report-contents = Contents
report-draft = DRAFT
report-page-number = page { $page } of { $pages }
report-page-reference = (p. { $page })
report-continued = (continued)
report-of = { $part } of { $whole }
report-out-of = { $value } of { $max }
report-on-max = out of { $max }
report-on-range = on a scale from { $low } to { $high }
report-withheld = Withheld from this version
report-pair = { $label }: { $value }
report-quoted = “{ $text }”
report-from-to = between { $low } and { $high }
report-question = question
report-questions = questions
report-hidden = [withheld]
report-yes = yes
report-total = Total
report-whole = Overall
report-value = Value
report-no-value = no score

report-date = Date
report-kind = Type
report-status = Status
report-status-draft = Draft, not validated
report-status-validated = Validated
report-by = by { $name }
report-target-profile = Target profile
report-assessors = Assessors
report-participants = Participants
report-issuer = Issued by
report-recipients = Recipients
report-recipients-none = none named in the assessment
report-recipients-hidden = { $count ->
    [one] one person, whose name is withheld
   *[other] { $count } people, whose names are withheld
}
report-excerpt = Excerpt
report-excerpt-without = without { $parts }
report-questionnaire-version = { $title } (questionnaire { $id }, version { $version })
report-tlp-clear = Recipients may share this report without restriction.
report-tlp-green = Limited disclosure: recipients may share this report within their community, but not through publicly accessible channels.
report-tlp-amber = Limited disclosure: recipients may share this report only on a need-to-know basis, within their organisation and with its clients.
report-tlp-amber-strict = Limited disclosure: recipients may share this report only on a need-to-know basis, within their organisation.
report-tlp-red = For the named recipients only: no further disclosure.
report-redacted = Version for sharing: without { $parts }
report-redacted-notes = notes
report-redacted-names = names
report-redacted-evidence = evidence
report-redacted-answers = answers to individual questions
report-indicative-notice = { $measure }: indicative scores
report-indicative-measure = { $measure } (indicative)

report-summary = Summary
report-lead-empty = No answer has been given yet (0 of { $whole } { $questions }). This report shows what is still missing.
report-lead-to-confirm = { $count ->
    [one] One answer from the previous assessment needs to be confirmed
   *[other] { $count } answers from the previous assessment need to be confirmed
}; { $open ->
    [0] no other question is open
    [one] one other question is open
   *[other] { $open } other questions are open
}.
report-lead-answered = { $part ->
    [one] { $part } of { $whole } { $questions } is answered or not applicable.
   *[other] { $part } of { $whole } { $questions } are answered or not applicable.
}
report-lead-counts = The { $whole } applicable { $questions } are distributed as follows: { $counts }{ $beside }.
report-lead-lowest = { $count ->
    [one] { $count } { $questions } is at the lowest level ({ $level }).
   *[other] { $count } { $questions } are at the lowest level ({ $level }).
}
report-lead-total = { $measure }: { $value } { $range }.
report-lead-no-value = { $measure }: no score while answers are missing.
report-lead-next = The next band, “{ $band }”, begins { $points } higher.
report-lead-rung = The profile “{ $profile }” has been reached.
report-lead-no-rung = { $count ->
    [1] The questionnaire’s only profile has not been reached yet.
    [2] Neither of the two profiles has been reached yet.
    [3] None of the three profiles has been reached yet.
    [4] None of the four profiles has been reached yet.
   *[other] None of the { $count } profiles has been reached yet.
}
report-lead-targets = { $of ->
    [1] { $met ->
        [0] The only target of “{ $profile }” is not met.
       *[other] The only target of “{ $profile }” is met.
    }
   *[other] { $met } of the { $of } targets of “{ $profile }” { $met ->
        [one] is met.
       *[other] are met.
    }
}
report-lead-targets-short = { $short ->
    [one] One is not met.
   *[other] { $short } are not met.
}
report-lead-targets-open = { $open ->
    [one] One depends on an open answer.
   *[other] { $open } depend on open answers.
}
report-lead-targets-both = { $short ->
    [one] One is not met
   *[other] { $short } are not met
}; { $open ->
    [one] one depends on an open answer.
   *[other] { $open } depend on open answers.
}
report-lead-targets-outside = ({ $count ->
    [one] One other target is not applicable.
   *[other] { $count } other targets are not applicable.
})
report-lead-only-reached = The target profile “{ $profile }” has been reached.
report-lead-only-open = The target profile “{ $profile }” may be reached, depending on open answers.
report-lead-only-short = The target profile “{ $profile }” has not been reached yet.
report-lead-not-judged = The target profile “{ $profile }” cannot be assessed: none of its targets is applicable.
report-lead-no-target = No target profile was chosen.
report-targets-not-applicable = { $count } not applicable
report-targets-met = Targets met
report-up-to = { $count ->
    [one] from { $low } to { $high }, depending on one open answer
   *[other] from { $low } to { $high }, depending on { $count } open answers
}
report-rung = Profiles reached
report-ladder = Profiles
report-ladder-status = { $met } of { $of } targets met
report-next-rung = next: { $profile }
report-coverage = Coverage
report-answer-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
report-of-which-not-applicable = including { $count } n/a
report-open-count = { $count } open
report-support = Backed by evidence
report-need-evidence = { $part ->
    [one] { $part } of { $whole } answers needs evidence
   *[other] { $part } of { $whole } answers need evidence
}
report-support-of = { $whole ->
    [one] { $part } of { $whole } answer that needs evidence
   *[other] { $part } of { $whole } answers that need evidence
}
report-by-open = { $range }, depending on open answers
report-domain-scores = { $measure } by { $word }
report-now = Now
report-then = Previous
report-since = Since { $date }: { $changes }.
report-since-targets = { $now } of { $of } targets met (was { $then })
report-since-targets-of = { $now } of { $of } targets met (was { $then } of { $then_of })
report-since-up = { $count } { $questions } up
report-since-down = { $count } { $questions } down
report-target = Target
report-after-roadmap = After the roadmap
report-still-open = Possible range
report-decisions = Decisions requested
report-decision = Decision
report-decision-of = From
report-due = Due
report-overdue = { $days ->
    [one] overdue by one day
   *[other] overdue by { $days } days
}
report-cost = Cost
report-unlocks = Unlocks
report-unlocks-gaps = { $count ->
    [one] one gap
   *[other] { $count } gaps
}
report-first-gaps = { $count ->
    [one] The gap to close first
   *[other] The { $count } gaps to close first
}
report-all-gaps = { $count ->
    [one] The only gap
   *[other] The { $count } gaps
}
report-first-levers = { $count ->
    [one] The improvement to make first
   *[other] The { $count } improvements to make first
}
report-all-levers = { $count ->
    [one] The only improvement
   *[other] The { $count } improvements
}
report-stands-and-target = Now → target
report-first-step = First step
report-to-clear-up = To clarify
report-and-more = and { $count } more
report-strengths = Strengths
report-insights = What the answers show
report-insight-overdue = Overdue: { $actions ->
    [one] one action
   *[other] { $actions } actions
} and { $decisions ->
    [one] one decision.
   *[other] { $decisions } decisions.
}
report-insight-overdue-actions = { $actions ->
    [one] One action is overdue.
   *[other] { $actions } actions are overdue.
}
report-insight-overdue-decisions = { $decisions ->
    [one] One decision is overdue.
   *[other] { $decisions } decisions are overdue.
}
report-insight-claims-one = { $whole ->
    [1] The only level claimed by the team was found to be one level lower.
   *[other] { $count ->
        [one] One of the { $whole } levels claimed by the team was found to be one level lower.
       *[other] { $count } of the { $whole } levels claimed by the team were found to be one level lower.
    }
}
report-insight-claims = { $whole ->
    [1] The only level claimed by the team was found to be lower.
   *[other] { $count ->
        [one] One of the { $whole } levels claimed by the team was found to be lower.
       *[other] { $count } of the { $whole } levels claimed by the team were found to be lower.
    }
}
report-insight-unproven = { $count ->
    [one] One target is met without the evidence it requires
   *[other] { $count } targets are met without the evidence they require
}
report-insight-no-action = { $count ->
    [one] One gap has no agreed action
   *[other] { $count } gaps have no agreed action
}
report-insight-low-confidence = { $count ->
    [one] The assessors’ confidence in one answer is low
   *[other] The assessors’ confidence in { $count } answers is low
}
report-level-number = level { $level }
report-conclusion = Assessors’ conclusion

report-method = Context and method
report-occasion = Subject of the assessment
report-scope = Scope
report-as-of = As of
report-facts = Facts stated by the team
report-notes-language = Notes are printed in the language in which they were written.
report-scales = { $count ->
    [one] Scale
   *[other] Scales
}
report-level = Level
report-meaning = Meaning
report-evidence-needed = Evidence needed
report-calculation = How scores are calculated
report-formula-mean = the mean { $parts }, { $weights }.
report-formula-sum = the sum { $parts }, { $weights }.
report-formula-min = the lowest value { $parts }.
report-formula-max = the highest value { $parts }.
report-formula-gate = the highest step up to which every answer is at { $pass } or above; before the first step, { $floor }.
report-formula-stack = the values { $parts }, each scaled to 0–1, added in order up to and including the first that is not complete.
report-formula-none = no score is calculated.
report-formula-questions = of its { $questions }
report-formula-all-questions = of all { $questions } within it, at any depth
report-formula-below = of the scores at the next lower level ({ $word })
report-formula-weighted = weighted
report-formula-unweighted = equally weighted
report-formula-out-of = The result is scaled to 0–{ $max }.
report-formula-round-down = It is then rounded down.
report-formula-round-nearest = It is then rounded to { $decimals ->
    [0] a whole number
    [one] { $decimals } decimal
   *[other] { $decimals } decimals
} (ties away from zero).
report-blank-ignore = Open questions (unanswered, unknown or to confirm) are left out of the score; the possible range that they leave is shown next to it.
report-blank-lowest = Open questions (unanswered, unknown or to confirm) count as the lowest level.
report-blank-refuse = No score is given while a question is open (unanswered, unknown or to confirm).
report-not-applicable-rule = Questions that are not applicable (for a stated reason) or out of scope count neither towards the score nor towards the target profile.
report-evidence-optional = Answers without evidence count as given; the share of answers backed by evidence is shown next to each score.
report-evidence-required = An answer that needs evidence and has none counts as the lowest level.
report-evidence-cap = An answer that needs evidence counts only up to the highest level that is proven or needs no evidence.
report-bands = Bands
report-band-from = { $band } from { $from }
report-rounding = Scores are calculated exactly and rounded once, for display, to at most two decimals (ties away from zero). They measure maturity, not security: a percentage of a scale is not a percentage of security.
report-profile-rule = Each target is assessed separately: exceeding one does not offset missing another. Targets of questions that are not applicable are not counted.
report-limits = Limits
report-limits-self = This is a self-assessment: the team determined its own levels. It is neither an audit nor a certification and confers no official status.
report-limits-facilitated = The team assessed itself with the help of an external facilitator. This is neither an audit nor a certification and confers no official status.
report-limits-independent = The levels were established by assessors from outside the team, on the basis of what they were shown during the assessment. This is not a certification and confers no official status.
report-source = Source:

report-results = Results
report-overview = Overview
report-open-note = The possible range extends from the score with every open answer at the lowest level to the score with every open answer at the highest.
report-heat-map = { $questions } at a glance
report-levels-chart = { $questions } by level
report-state-open = open answer
report-state-open-marks = – no answer yet, { $mark } unknown
report-mark-not-applicable = n/a
report-radar = { $domain }: current levels
report-radar-target = { $domain }: current levels and targets
report-question-table = { $domain }: { $questions } with levels, evidence and notes
report-target-value = target { $value }
report-mean-target = Target (mean)
report-below-target = below target
report-claimed = Claimed
report-found = Current
report-proven = Proven
report-evidence = Evidence
report-note = Note
report-see-gap = See the gap
report-counts = (counts as { $level })
report-proves = (proves { $level })
report-expired = expired
report-fields = The filled boxes show the current level on its scale.
report-fields-and-target = The filled boxes show the current level on its scale; the line below a box marks the target.

report-gaps = Gaps
report-gap-count = { $of ->
    [1] The only target of the profile “{ $profile }” is not met.
   *[other] { $gaps ->
        [one] One of the { $of } targets of the profile “{ $profile }” is not met.
       *[other] { $gaps } of the { $of } targets of the profile “{ $profile }” are not met.
    }
}
report-open-gaps = { $count ->
    [one] One target depends on open answers;
   *[other] { $count } targets depend on open answers;
} these questions are listed under “To clarify”, with the person to ask.
report-no-gap = No gaps: all targets of the profile “{ $profile }” are met.
report-gap-order = Recommended order: the assessors’ priorities, what the next profile requires, gaps on which others depend, the lowest level, the least effort.
report-gap-table = All gaps
report-gap-cards = Gaps in detail
report-lifts = { $questions } that would raise the score
report-lift-order = The profile sets no targets for these questions. They were selected to reach the target score: the assessors’ priorities first, followed by whatever adds most for the least effort. The priorities are listed first, followed by what adds most to the score.
report-answer-state = Answer
report-no-target = No target profile was chosen for this assessment. Gaps are measured against a target profile, so this report lists none.
report-no-profile = The questionnaire has no profiles. A profile can be supplied in a separate file.
report-choose-target = To see the gaps, choose one of these profiles as the target profile and generate the report again:
report-finding = Finding
report-level-of = Level { $level } of { $max } ({ $label })
report-target-level = target { $level }
report-level-means = { $level } means
report-no-note = No note was recorded.
report-gain = Score gain
report-opens-next-step = Opens the next step
report-found-unproven = The answer was { $level }; without evidence, it does not count.
report-why = Why it matters (general)
report-what-to-do = Advice (no agreed action)
report-effort-beside = (effort: { $effort })
report-effort-s = days
report-effort-m = weeks
report-effort-l = months
report-effort-xl = half a year
report-needs = Prerequisites
report-agreed-action = Agreed action
report-useful-evidence = Evidence to produce
report-score-and-target = { $measure }: { $value }, target { $target }.
report-short-by = Gap: { $value }.
report-depends-on-open = Depending on open answers: { $range }.
report-depends-on-open-answers = The result depends on open answers.
report-closed-by-questions = A score rises only when the levels of its questions rise: the roadmap shows which ones.

report-roadmap = Roadmap
report-roadmap-intro = The roadmap has three horizons. Each action appears in the earliest horizon in which its prerequisites can be settled. Agreed actions (A1, A2 …) keep their due date and replace the questionnaire’s advice. If no owner is named, none has been agreed yet.
report-agreed-actions = Agreed actions
report-timeline = Actions and decisions by date
report-horizon-1 = Quick wins
report-horizon-2 = Consolidation
report-horizon-3 = Structural measures
report-horizon-overdue = Overdue
report-horizon-1-about = A few days of work without prerequisites, or agreed actions due within three months.
report-horizon-2-about = Weeks of work, work that follows the quick wins, or agreed actions due within a year.
report-horizon-3-about = Months of work, management decisions, budgets.
report-horizon-overdue-about = Agreed actions whose due date had passed on the date of this report.
report-answer-open = Obtain the missing answers
report-no-advice = Raise the level of “{ $question }” (no advice in the questionnaire).
report-action = Action
report-closes = Raises to
report-effort = Effort
report-owner = Owner
report-accountable = Accountable
report-usually-after = Usually after { $needs }.
report-action-open = agreed
report-action-started = in progress
report-action-done = done
report-action-dropped = dropped
report-actions-closed = Actions done or dropped
report-stands = Projected scores
report-stands-note = Projection: the scores if every action up to and including this horizon reaches its level, with the required evidence. Open answers that no action covers are not counted.
report-today = Today
report-after-1 = After the quick wins
report-after-overdue = After overdue actions and quick wins
report-after-2 = After consolidation
report-after-3 = After structural measures
report-standing-reached = reached
report-standing-open = { $count ->
    [one] depends on one answer
   *[other] depends on { $count } answers
}
report-standing-short = not reached
report-standing-not-judged = not assessed

report-progress = Progress
report-progress-since = Compared with the previous assessment ({ $date }).
report-progress-to-confirm = { $count ->
    [one] One answer carried over from the previous assessment needs to be confirmed; it is not shown as a change.
   *[other] { $count } answers carried over from the previous assessment need to be confirmed; they are not shown as changes.
}
report-compare-with-care = Compare with care
report-change-kind = The type of assessment changed: was { $then }, now { $now }.
report-change-assessors = The assessors changed: were { $then }, now { $now }.
report-change-assessors-hidden = The assessors changed.
report-change-version = The version of the questionnaire changed: was { $then }, now { $now }.
report-change-questionnaire = The text of the questionnaire changed within the same version.
report-change-scale = A scale changed: the same level number may mean something else.
report-change = Change
report-causes-note = The cause of a change is determined in this order: questionnaire, applicability, new answers, changed answers.
report-risen = { $questions } that rose ({ $count })
report-fallen = { $questions } that fell ({ $count })
report-otherwise = Other changes ({ $count })
report-asked-once = Asked on only one of the dates ({ $count })

report-register = Evidence register
report-no-document = No evidence was registered.
report-interview-note = An interview does not support a level that needs evidence.
report-document = Document
report-document-dated = dated { $date }
report-document-seen = seen { $date }
report-document-expires = expires { $date }
report-document-expired = expired { $date }
report-supports = Supports
report-evidence-document = written document
report-evidence-record = record
report-evidence-demonstration = demonstration
report-evidence-interview = interview
report-lacks-evidence = Answers without sufficient evidence
report-rests-on-this = a target that is met depends on it
report-lacks-evidence-note = Answers at a level that needs evidence, for which no valid evidence of that level was shown.

report-annexes = Annexes
report-weights = Weights
report-weight = Weight
report-weight-of = Domain
report-weights-of-questions = Weights of its questions
report-crosswalk = References to other models
report-model = Model
report-crosswalk-note = Each item of the other model, with the questions that refer to it. A reference is a pointer, not proof of conformity.
report-votes = Votes
report-votes-for = { $level }: { $count }
report-confidence = Confidence
report-confidence-low = low
report-confidence-medium = medium
report-confidence-high = high
report-importance = Importance
report-answered-by = Answered by
report-reason = Reason
report-to-ask = Person to ask
report-carried = Previous answer
report-list-not-applicable = Not applicable
report-list-unknown = Unknown
report-list-to-confirm = To confirm
report-list-blank = Unanswered
report-list-not-in-scope = Out of scope
report-not-in-scope-note = Not asked, because of what the team stated about itself or answered earlier.
report-glossary = Glossary
report-digests = Files used for this report
report-digests-note = Generated by Palier { $version }. SHA-256 of each file, without byte order mark and with LF line endings. Anyone with the same files can reproduce this report.
report-file = File
report-digest = SHA-256
report-file-questionnaire = questionnaire
report-file-translation = translation
report-file-profile = profile
report-file-assessment = assessment
report-file-earlier = previous assessment
report-unprintable-title = Characters that could not be printed
report-unprintable = { $count ->
    [one] One character is missing from the fonts of this report; its code, or [emoji] for a picture, is printed instead: { $codes }.
   *[other] { $count } characters are missing from the fonts of this report; their codes, or [emoji] for a picture, are printed instead: { $codes }.
}
report-unprintable-places = They appear in the texts of
report-missing-glyphs = { $count ->
    [one] One character is missing from the fonts of the PDF ({ $scripts }); its code is printed instead
   *[other] { $count } characters are missing from the fonts of the PDF ({ $scripts }); their codes are printed instead
}
script-han = Chinese characters
script-kana = Japanese kana
script-hangul = Korean
script-hebrew = Hebrew
script-arabic = Arabic
script-cyrillic = Cyrillic
script-greek = Greek
script-thai = Thai
script-lao = Lao
script-khmer = Khmer
script-burmese = Burmese
script-ethiopic = Ethiopic
script-armenian = Armenian
script-georgian = Georgian
script-devanagari = Devanagari
script-bengali = Bengali
script-tamil = Tamil
script-sinhala = Sinhala
script-tifinagh = Tifinagh
script-nko = N’Ko
script-emoji = emoji
script-other = other characters

report-word-profile = target profile
report-meaning-profile = A named set of targets.
report-word-target = target
report-meaning-target = The minimum level or score that the profile requires.
report-word-gap = gap
report-meaning-gap = A target that is not met. Targets with open answers are listed separately.
report-word-rung = highest profile reached
report-meaning-rung = The highest profile of a series that is reached together with all those before it.
report-word-coverage = coverage
report-meaning-coverage = Share of the questions in scope that are answered or not applicable.
report-word-evidence = evidence
report-meaning-evidence = A written document, record or demonstration that was shown and has not expired.
report-word-support = backed by evidence
report-meaning-support = Share of the answers needing evidence that have evidence for their level.
report-word-proven = proven
report-meaning-proven = The highest level supported by the evidence shown.
report-word-claimed = claimed level
report-meaning-claimed = The level that the team gave itself before the discussion.
report-word-not-applicable = not applicable
report-meaning-not-applicable = Outside the team’s remit, for a stated reason; not counted.
report-word-unknown = unknown
report-meaning-unknown = The question was asked, and nobody present could answer it.
report-word-to-confirm = to confirm
report-meaning-to-confirm = Carried over from the previous assessment and not yet confirmed.
report-word-indicative = indicative
report-meaning-indicative = A score for guidance, not the publisher’s official result.
