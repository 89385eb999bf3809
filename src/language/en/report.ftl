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
report-whole = Whole
report-value = Value
report-no-value = no value

report-date = Date
report-kind = Kind
report-status = Status
report-status-draft = Draft, not validated
report-status-validated = Validated
report-by = by { $name }
report-target-profile = Target profile
report-assessors = Assessors
report-participants = Participants
report-issuer = Issued by
report-recipients = Recipients
report-recipients-none = none is named in the assessment
report-recipients-hidden = { $count ->
    [one] one person, whose name this version withholds
   *[other] { $count } persons, whose names this version withholds
}
report-excerpt = Excerpt
report-excerpt-without = without { $parts }
report-questionnaire-version = { $title } (questionnaire { $id }, version { $version })
report-tlp-clear = There is no limit on disclosure.
report-tlp-green = Recipients may share this within their community, but not through channels open to the public.
report-tlp-amber = Recipients may share this, where they need to know, within their organisation and with its clients.
report-tlp-amber-strict = Recipients may share this, where they need to know, within their organisation only.
report-tlp-red = For the named recipients alone: nobody else may be shown this.
report-redacted = Version to share: without { $parts }
report-redacted-notes = notes
report-redacted-names = names
report-redacted-evidence = evidence
report-redacted-answers = the answers to single questions
report-indicative-notice = { $measure }: indicative scores
report-indicative-measure = { $measure } (indicative)

report-summary = In brief
report-lead-empty = 0 of { $whole } { $questions } answered: this report shows what is still missing.
report-lead-to-confirm = { $count ->
    [one] One answer of the previous assessment waits to be confirmed
   *[other] { $count } answers of the previous assessment wait to be confirmed
}; { $open ->
    [0] every other question is answered
    [one] one question is unanswered
   *[other] { $open } questions are unanswered
}.
report-lead-answered = { $part } of { $whole } { $questions } answered.
report-lead-counts = { $counts }, of { $whole } { $questions } that apply{ $beside }.
report-lead-lowest = { $count ->
    [one] { $count } { $questions } stands at { $level }.
   *[other] { $count } { $questions } stand at { $level }.
}
report-lead-total = { $measure }: { $value } { $range }.
report-lead-no-value = { $measure }: no value while answers are missing.
report-lead-next = { $points } short of “{ $band }”.
report-lead-rung = The profile “{ $profile }” is reached.
report-lead-no-rung = { $count ->
    [1] The one profile of the questionnaire is not reached yet.
    [2] Neither of the two profiles is reached yet.
    [3] None of the three profiles is reached yet.
    [4] None of the four profiles is reached yet.
   *[other] None of the { $count } profiles is reached yet.
}
report-lead-targets = { $of ->
    [1] { $met ->
        [0] The one target of “{ $profile }” is not met.
       *[other] The one target of “{ $profile }” is met.
    }
   *[other] { $met } of the { $of } targets of “{ $profile }” { $met ->
        [one] is met.
       *[other] are met.
    }
}
report-lead-targets-short = { $short ->
    [one] One is missed.
   *[other] { $short } are missed.
}
report-lead-targets-open = { $open ->
    [one] One depends on an open answer.
   *[other] { $open } depend on open answers.
}
report-lead-targets-both = { $short ->
    [one] One is missed
   *[other] { $short } are missed
}; { $open ->
    [one] one depends on an open answer.
   *[other] { $open } depend on open answers.
}
report-lead-targets-outside = ({ $count ->
    [one] One more is not applicable.
   *[other] { $count } more are not applicable.
})
report-lead-only-reached = The target profile “{ $profile }” is reached.
report-lead-only-open = Whether the target profile “{ $profile }” is reached depends on open answers.
report-lead-only-short = The target profile “{ $profile }” is not reached yet.
report-lead-not-judged = The target profile “{ $profile }” cannot be judged: none of its targets is applicable.
report-lead-no-target = No target was chosen.
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
report-coverage = Answered
report-answer-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
report-of-which-not-applicable = { $count } of them n/a
report-open-count = { $count } open
report-support = Backed by evidence
report-need-evidence = { $part } of { $whole } answers need evidence
report-support-of = { $whole ->
    [one] { $part } of { $whole } answer that needs evidence
   *[other] { $part } of { $whole } answers that need evidence
}
report-by-open = { $range }, depending on open answers
report-domain-scores = { $measure } by { $word }
report-now = Now
report-then = Last time
report-since = Since { $date }: { $changes }.
report-since-targets = { $now } of { $of } targets met, was { $then }
report-since-targets-of = { $now } of { $of } targets met, was { $then } of { $then_of }
report-since-up = { $count } { $questions } up
report-since-down = { $count } { $questions } down
report-target = Target
report-after-roadmap = After the roadmap
report-still-open = Still open
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
    [one] The gap that comes first
   *[other] The { $count } gaps that come first
}
report-all-gaps = { $count ->
    [one] The one gap
   *[other] The { $count } gaps
}
report-first-levers = { $count ->
    [one] The lever that comes first
   *[other] The { $count } levers that come first
}
report-all-levers = { $count ->
    [one] The one lever
   *[other] The { $count } levers
}
report-stands-and-target = Now → target
report-first-step = First step
report-to-clear-up = To be cleared up
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
report-insight-claims-one = { $count } of the { $whole } levels that the team claimed were found one level lower.
report-insight-claims = { $count } of the { $whole } levels that the team claimed were found to be lower.
report-insight-unproven = { $count ->
    [one] One target is met without the evidence that it needs
   *[other] { $count } targets are met without the evidence that they need
}
report-insight-no-action = { $count ->
    [one] One gap has no agreed action
   *[other] { $count } gaps have no agreed action
}
report-insight-low-confidence = { $count ->
    [one] One answer is of low confidence
   *[other] { $count } answers are of low confidence
}
report-level-number = level { $level }
report-conclusion = Conclusion of the assessors

report-method = Context and method
report-occasion = What was assessed
report-scope = Scope
report-as-of = Judged as of
report-facts = What the team stated about itself
report-notes-language = Notes stand in the language in which they were written.
report-scales = { $count ->
    [one] The scale
   *[other] The scales
}
report-level = Level
report-meaning = Meaning
report-evidence-needed = Evidence needed
report-calculation = How the scores come about
report-formula-mean = the mean { $parts }, { $weights }.
report-formula-sum = the sum { $parts }, { $weights }.
report-formula-min = the lowest { $parts }.
report-formula-max = the highest { $parts }.
report-formula-gate = the highest step up to which every answer stands at { $pass } or above; below the first step, { $floor }.
report-formula-stack = the values { $parts }, each from 0 to 1, added in order up to the first that is not complete.
report-formula-none = no score.
report-formula-questions = of its { $questions }
report-formula-all-questions = of all { $questions } below, at any depth
report-formula-below = of the scores one step below ({ $word })
report-formula-weighted = by weight
report-formula-unweighted = all weighing the same
report-formula-out-of = The result is mapped to 0–{ $max }.
report-formula-round-down = It is then rounded down.
report-formula-round-nearest = It is then rounded to { $decimals ->
    [0] a whole number
    [one] { $decimals } decimal
   *[other] { $decimals } decimals
}, half away from zero.
report-blank-ignore = What has no answer yet is left out of the score; the range that it leaves open is given beside it.
report-blank-lowest = What has no answer yet counts as the lowest level.
report-blank-refuse = While an answer is missing, there is no score.
report-not-applicable-rule = What is not applicable, with its reason, or out of scope is left out of the score and of the target.
report-evidence-optional = Answers without evidence count as they were given; how many there are is said beside every score.
report-evidence-required = An answer that needs evidence and has none counts as the lowest level.
report-evidence-cap = An answer that needs evidence counts only up to the level that is proven or needs none.
report-bands = Bands
report-band-from = { $band } from { $from }
report-rounding = All scores are computed exactly and rounded once, for display: half away from zero, two decimals at most. They measure maturity, not security, and a percentage of a scale is not a percentage of security.
report-profile-rule = Every target is judged by itself: a surplus elsewhere makes up for nothing. A target whose question is not applicable leaves the count.
report-limits = Limits
report-limits-self = This is a self-assessment: the levels are those that the team gave itself. It is neither an audit nor a certification, and confers no official standing.
report-limits-facilitated = The team assessed itself with someone from outside asking the questions. This is neither an audit nor a certification, and confers no official standing.
report-limits-independent = The levels were found by assessors from outside the team, on what they were shown on the day. This is not a certification, and confers no official standing.
report-source = Source:

report-results = Results
report-overview = Overview
report-open-note = “Still open” is the range in which the score would lie with every open answer at the lowest, or at the highest level.
report-heat-map = { $questions } at a glance
report-levels-chart = { $questions } at each level
report-state-open = no answer yet
report-state-open-marks = – no answer yet, { $mark } nobody knew
report-mark-not-applicable = n/a
report-radar = { $domain }: levels found
report-radar-target = { $domain }: levels found and targets
report-question-table = { $questions } of { $domain } with levels, evidence and notes
report-target-value = target { $value }
report-mean-target = Target (mean)
report-below-target = below target
report-claimed = Claimed
report-found = Found
report-proven = Proven
report-evidence = Evidence
report-note = Note
report-see-gap = See the gap
report-counts = (counts as { $level })
report-proves = (proves { $level })
report-expired = expired
report-fields = The filled fields show the level found on its scale.
report-fields-and-target = The filled fields show the level found on its scale; the line below a field marks the target.

report-gaps = Gaps
report-gap-count = { $gaps ->
    [one] One gap
   *[other] { $gaps } gaps
} to the profile “{ $profile }”, which sets { $of ->
    [one] one target
   *[other] { $of } targets
}.
report-open-gaps = { $count ->
    [one] One target depends on answers that are missing;
   *[other] { $count } targets depend on answers that are missing;
} what is to be cleared up stands at the end, with who is to be asked.
report-no-gap = There is no gap: all targets of the profile “{ $profile }” are met.
report-gap-order = In the order in which to take them up: the assessors’ priorities, what the next rung needs, what others build on, the lowest level, the least effort.
report-gap-table = All gaps
report-gap-cards = Each gap
report-lifts = { $questions } that lead to the score
report-lift-order = No target of their own asks for these levels. The assessors’ priorities come first, then what adds most to the score. Which they are: the priorities, then what adds most for the least effort, until the score is reached.
report-answer-state = Answer
report-no-target = No target was chosen for this assessment. Without a target, a level is neither enough nor too little, and this report names no gaps.
report-no-profile = The questionnaire offers no profile to aim at; one can be given in a file of its own.
report-choose-target = To see the gaps, choose one of these profiles as the target of the assessment and write the report again:
report-finding = Found
report-level-of = Level { $level } of { $max } ({ $label })
report-target-level = target { $level }
report-level-means = { $level } means
report-no-note = No note was written.
report-gain = Adds to the score
report-opens-next-step = Opens the next step
report-found-unproven = The level given was { $level }; without evidence it does not count.
report-why = Why it matters, in general
report-what-to-do = Advice, as no action is agreed
report-effort-beside = (effort: { $effort })
report-effort-s = days
report-effort-m = weeks
report-effort-l = months
report-effort-xl = half a year
report-needs = To settle first
report-agreed-action = Agreed action
report-useful-evidence = Evidence to produce
report-score-and-target = { $measure }: { $value }, target { $target }.
report-short-by = Missing: { $value }.
report-depends-on-open = Open answers leave it { $range }.
report-depends-on-open-answers = It depends on answers that are still open.
report-closed-by-questions = A score rises only with the levels below it: the roadmap says which.

report-roadmap = Roadmap
report-roadmap-intro = Three horizons. An action is placed as soon as what it builds on can be settled. Agreed actions (A1, A2 …) keep their date and take the place of the questionnaire’s advice. Where nobody is named, nobody has been agreed on yet.
report-agreed-actions = Agreed actions
report-timeline = Actions and decisions by date
report-horizon-1 = Quick actions
report-horizon-2 = Consolidation
report-horizon-3 = Structure
report-horizon-overdue = Overdue
report-horizon-1-about = A few days of work, with nothing to settle first; or agreed to be done within three months.
report-horizon-2-about = Weeks of work, or work that builds on the quick actions; or agreed to be done within a year.
report-horizon-3-about = Months of work, decisions from above, budgets.
report-horizon-overdue-about = Agreed dates that have passed on the day of this report.
report-answer-open = Obtain the answers that are missing
report-no-advice = Raise “{ $question }”; the questionnaire gives no advice here.
report-action = Action
report-closes = Brings … to
report-effort = Effort
report-owner = Owner
report-accountable = Under
report-usually-after = Usually after { $needs }.
report-action-open = agreed
report-action-started = begun
report-action-done = done
report-action-dropped = dropped
report-actions-closed = Actions done or dropped
report-stands = Projected scores
report-stands-note = Computed: the scores if every action up to and including the horizon reaches its level, with the evidence for it. Open answers that no action promises are not counted.
report-today = Today
report-after-1 = After the quick actions
report-after-overdue = After the overdue and quick actions
report-after-2 = After consolidation
report-after-3 = After structure
report-standing-reached = reached
report-standing-open = { $count ->
    [one] depends on one answer
   *[other] depends on { $count } answers
}
report-standing-short = not reached
report-standing-not-judged = not judged

report-progress = Progress
report-progress-since = Compared with the assessment before ({ $date }).
report-progress-to-confirm = { $count ->
    [one] One answer carried over waits to be confirmed; it is not shown as a change.
   *[other] { $count } answers carried over wait to be confirmed; they are not shown as changes.
}
report-compare-with-care = Compare with care
report-change-kind = The kind changed: was { $then }, now { $now }.
report-change-assessors = The assessors changed: were { $then }, now { $now }.
report-change-assessors-hidden = The assessors changed.
report-change-version = The questionnaire changed: was version { $then }, now version { $now }.
report-change-questionnaire = The text of the questionnaire changed within the same version.
report-change-scale = A scale changed: levels with the same number may mean something else.
report-change = Change
report-causes-note = Causes are told apart in this order: questionnaire, applicability, newly answered, answers.
report-risen = { $questions } that rose ({ $count })
report-fallen = { $questions } that fell ({ $count })
report-otherwise = Other changes ({ $count })
report-asked-once = Asked on one date only ({ $count })

report-register = Evidence register
report-no-document = No document was registered.
report-interview-note = An interview supports no level that needs evidence.
report-document = Document
report-document-dated = dated { $date }
report-document-seen = seen { $date }
report-document-expires = expires { $date }
report-document-expired = expired { $date }
report-supports = Supports
report-evidence-document = document
report-evidence-record = record
report-evidence-demonstration = demonstration
report-evidence-interview = interview
report-lacks-evidence = What lacks evidence
report-rests-on-this = a met target rests on it
report-lacks-evidence-note = Answers at a level that needs evidence, for which nothing valid that reaches this level was shown.

report-annexes = Annexes
report-weights = Weights
report-weight = Weight
report-weight-of = Domain
report-weights-of-questions = Weights of its questions
report-crosswalk = References to other models
report-model = Model
report-crosswalk-note = Each item of the other model, with the questions that touch it. A reference is a pointer, not proof of conformity.
report-votes = Votes
report-votes-for = { $level }: { $count }
report-confidence = Confidence
report-confidence-low = low
report-confidence-medium = medium
report-confidence-high = high
report-importance = Importance
report-answered-by = Answered by
report-reason = Reason
report-to-ask = Who is to be asked
report-carried = Found last time
report-list-not-applicable = Not applicable
report-list-unknown = Unknown to those present
report-list-to-confirm = To be confirmed
report-list-blank = No answer yet
report-list-not-in-scope = Out of scope
report-not-in-scope-note = Not asked, by what the team stated about itself or answered before.
report-glossary = Glossary
report-digests = Files behind this report
report-digests-note = Written by Palier { $version }. SHA-256 of each file, without byte order mark and with line ends as LF. Whoever holds the same files can write the same report.
report-file = File
report-digest = SHA-256
report-file-questionnaire = questionnaire
report-file-translation = translation
report-file-profile = profile
report-file-assessment = assessment
report-file-earlier = earlier assessment
report-unprintable-title = Characters that could not be printed
report-unprintable = { $count ->
    [one] One character has no glyph in the fonts of this report; in its place stands its code, or [emoji] for a picture: { $codes }.
   *[other] { $count } characters have no glyph in the fonts of this report; in their place stand their codes, or [emoji] for a picture: { $codes }.
}
report-unprintable-places = They stand in the texts of
report-missing-glyphs = { $count ->
    [one] One character has no glyph in the fonts of the PDF ({ $scripts }); its code is printed instead
   *[other] { $count } characters have no glyph in the fonts of the PDF ({ $scripts }); their codes are printed instead
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
script-other = other signs

report-word-profile = target profile
report-meaning-profile = A named set of targets.
report-word-target = target
report-meaning-target = The least level or score that the profile asks for.
report-word-gap = gap
report-meaning-gap = A target that is not met. One whose answer is missing is listed apart.
report-word-rung = rung
report-meaning-rung = The highest profile of a series reached together with all before it.
report-word-coverage = answered
report-meaning-coverage = Share of what was asked that has a level or is not applicable.
report-word-evidence = evidence
report-meaning-evidence = A document, record or demonstration that was shown and has not expired.
report-word-support = backed by evidence
report-meaning-support = Share of the answers needing evidence for which there is some that reaches their level.
report-word-proven = proven
report-meaning-proven = The highest level for which some evidence that was shown is enough.
report-word-claimed = claimed
report-meaning-claimed = The level that the team gave itself first, before it was discussed.
report-word-not-applicable = not applicable
report-meaning-not-applicable = Outside what this team has to do, for a stated reason; it does not count.
report-word-unknown = unknown
report-meaning-unknown = Asked, and nobody present could answer.
report-word-to-confirm = to confirm
report-meaning-to-confirm = Carried over from an earlier assessment and not yet confirmed.
report-word-indicative = indicative
report-meaning-indicative = A score for orientation, not the publisher’s official result.
