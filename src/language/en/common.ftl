# Words that several parts of the program share.

kind-self = self-assessment
kind-facilitated = facilitated assessment
kind-independent = independent assessment
state-answered = answered
state-unknown = unknown
state-not-applicable = not applicable
state-to-confirm = to confirm
state-blank = no answer
state-not-in-scope = out of scope
status-draft = draft
status-validated = validated
score-in-range = { $value } of { $min }–{ $max }
score-none-yet = no score yet
score-indicative = indicative
part-of = { $part } of { $whole }
verdict-reached = reached
verdict-open = open, only unanswered questions stand in the way
verdict-short = not reached
verdict-not-judged = not judged, no target is applicable
verdict-sentence = Target { $profile }: { $standing } – { $met } of { $of } targets met
verdict-not-applicable = , { $count } not applicable
rung-reached = Rung reached: { $rung } (of { $ladder })
rung-none = Rung reached: none yet (of { $ladder })
open-blank = { $count ->
    [one] { $count } question without answer: { $ids }
   *[other] { $count } questions without answer: { $ids }
}
open-unknown = { $count ->
    [one] { $count } question that nobody could answer: { $ids }
   *[other] { $count } questions that nobody could answer: { $ids }
}
open-to-confirm = { $count ->
    [one] { $count } answer to be confirmed: { $ids }
   *[other] { $count } answers to be confirmed: { $ids }
}
html-skip = Skip to the content
said-cell = { $head }: { $cell }
said-between = {"; "}
level-counts = { $level } (counts as { $counts })
