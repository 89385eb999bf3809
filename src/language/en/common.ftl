# Words that several parts of the program share.

kind-self = self-assessment
kind-facilitated = facilitated assessment
kind-independent = independent assessment
state-answered = answered
state-unknown = unknown
state-not-applicable = not applicable
state-to-confirm = to confirm
state-blank = unanswered
state-not-in-scope = out of scope
status-draft = draft
status-validated = validated
score-in-range = { $value } ({ $min }–{ $max })
score-none-yet = no score yet
score-indicative = indicative
part-of = { $part } of { $whole }
verdict-reached = reached
verdict-open = undetermined, depends only on open questions
verdict-short = not reached
verdict-not-judged = not assessed, no target is applicable
verdict-sentence = Target profile { $profile }: { $standing } – { $met } of { $of } targets met
verdict-not-applicable = , { $count } not applicable
rung-reached = Highest profile reached: { $rung } (of { $ladder })
rung-none = Highest profile reached: none yet (of { $ladder })
open-blank = { $count ->
    [one] { $count } unanswered question: { $ids }
   *[other] { $count } unanswered questions: { $ids }
}
open-unknown = { $count ->
    [one] { $count } question that nobody could answer: { $ids }
   *[other] { $count } questions that nobody could answer: { $ids }
}
open-to-confirm = { $count ->
    [one] { $count } answer to confirm: { $ids }
   *[other] { $count } answers to confirm: { $ids }
}
html-skip = Skip to content
said-cell = { $head }: { $cell }
said-between = {"; "}
level-counts = { $level } (counts as { $counts })
