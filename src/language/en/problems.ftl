# What is wrong in a file, and how to mend it. Lower case, no full stop: they follow FILE:LINE:COLUMN.

problem-warning = warning:
file-too-large = the file is larger than { $limit } MiB
not-utf8 = this is not UTF-8 text
not-utf8-mend = save the file as UTF-8 in your editor
too-deep = nested deeper than { $limit } levels
too-many-nodes = more than { $limit } values, counted after aliases have been followed
too-much-text = more than { $limit } MiB of text, counted after aliases have been followed
text-too-long = the text is too long: at most { $limit } characters
too-many-questions = more than { $limit } questions
several-documents = a second YAML document begins here; one file holds one
yaml-syntax = this is not valid YAML: { $what ->
    [string] the quotation mark that closes this text is missing
    [colon] a text with ': ' in it stands in quotation marks, and each key on a line of its own
    [tab] a tab stands where only spaces may; use spaces
    [bracket] ']' is missing
    [brace] '{"}"}' is missing
    [mismatched] the brackets do not match
    [indentation] this line stands further in or further out than the lines that it belongs to
    [character] a text that begins like this stands in quotation marks
    [anchor] no anchor has this name; a text that begins with '*' stands in quotation marks
    [rest] nothing can stand behind the closing quotation mark
    [escape] '\' begins a special character; a backslash itself is written '\\'
    [no-colon] ':' is missing behind the key, or this line stands too far out
   *[other] { $detail }
}
yaml-tag = the YAML tag { $tag } is not used here
key-not-text = a key must be a text
alias-inside-itself = this alias stands inside what it names
toml-syntax = this is not valid TOML: { $what ->
    [string] the quotation mark that closes this text is missing
    [quotes] a value is missing here, or stands without quotation marks
    [brackets] ']]' is missing
    [bracket] ']' is missing
    [brace] '{"}"}' is missing
    [equals] '=' is missing behind the key
    [key] a key is missing here
    [key-quotes] a key with other characters than A–Z, a–z, 0–9, - and _ stands in quotation marks
    [date] there is no such day; a day is written like 2026-03-10
    [rest] this cannot stand on the same line
    [escape] '\' begins a special character; a backslash itself is written '\\'
    [comma] a comma is missing
    [extra-comma] one comma too many
    [extra-equals] one '=' too many
    [open] '[' is missing
   *[other] { $detail }
}
yaml-for-toml = this is YAML, as questionnaires are; an assessment is TOML
yaml-for-toml-mend = 'palier new FILE.toml -q { $file }' begins an assessment of a questionnaire
csv-syntax = this is not a valid table: { $detail }
csv-columns = a profile as a table has the columns 'id' and 'level', named in its first row
csv-row = this row has no cell under 'id' or none under 'level'
csv-column-twice = the column '{ $column }' appears twice in the first row
csv-ragged = this row has { $found } cells, the first row has { $wanted }
problem-and-more = { $file }: and { $count } more { $count ->
    [one] problem
   *[other] problems
}
missing-format = this does not say what it is: 'palier: { $wanted }' is missing
wrong-format = this is '{ $found }', not '{ $wanted }'
unknown-key = unknown key '{ $key }'
duplicate-key = the key '{ $key }' stands here a second time; the first is in line { $line }
duplicate-key-in-table = the key '{ $key }' stands here a second time
missing-key = '{ $key }' is missing
did-you-mean = did you mean '{ $word }'?
known-names = possible here: { $names }
names-nothing = { $kind ->
    [question] there is no question '{ $name }'
    [domain] there is no domain '{ $name }'
    [level] there is no level '{ $name }' on this scale
    [scale] there is no scale '{ $name }'
    [measure] there is no measure '{ $name }'
    [fact] there is no fact '{ $name }'
    [option] there is no option '{ $name }' for this fact
    [profile] there is no profile '{ $name }'
    [reference] no scheme '{ $name }' is declared under 'references'
    [structure] there is no depth '{ $name }' in the structure
    [evidence] there is no document '{ $name }' under 'evidence'
    [importance] there is no importance '{ $name }'
    [path] there is no text '{ $name }' in the questionnaire
    [action] there is no action '{ $name }'
    [decision] there is no decision '{ $name }'
    [field] there is no field '{ $name }' that can be set
   *[other] there is no '{ $name }'
}
expected-map = keys with values are expected here
expected-list = a list is expected here
expected-text = a text is expected here
empty-text = a text is expected here, and there is none
empty-list = this is empty
expected-decimal = a decimal is expected here, such as 2 or 0.5, not '{ $found }'
expected-whole = a whole number is expected here, not '{ $found }'
expected-date = a date is expected here, such as 2025-05-21
expected-one-of = '{ $found }' is not possible here; possible are { $choices }
forbidden-character = the character { $code } may not stand in a text: a terminal or a reader would obey it
bad-id = '{ $id }' is no id: letters, digits, '.', '_' and '-', beginning with a letter or digit
bad-language = '{ $found }' is no language tag, such as en, fr or pt-MZ
duplicate-id = the id '{ $id }' stands here a second time
duplicate-id-of-line = the id '{ $id }' is already used in line { $line }
duplicate-word = the word '{ $word }' stands here a second time
reserved-word = '{ $word }' has a meaning of its own in a measure and cannot name a depth of the structure
levels-not-rising = the value of level '{ $level }' is not above the one before it
level-alternate = level '{ $level }' is an alternate, but neither the level before it nor the one after it has its value
level-alternate-and-not-applicable = an alternate level has a value and cannot mean 'not applicable'
advice-of-alternate = the advice for level '{ $level }' is never printed: plans lead to the level it is equal to
level-value-and-not-applicable = a level that means 'not applicable' has no value
level-without-value = the level '{ $level }' has no value and cannot stand here
scale-too-short = a scale needs at least two levels with a value
scale-not-named = there are several scales: the question must name its 'scale', or the file a 'scale' for all
scale-unused = no question uses the scale '{ $scale }'
negative-weight = a weight cannot be negative
range-without-width = the range is mapped to 0..N: N must be above 0
gate-without-pass = a gate needs the level at which a question passes: { "{" } combine: gate, pass: LEVEL { "}" }
only-for-gate = '{ $key }' belongs to the rule 'gate' alone
pass-not-in-scale = the scale '{ $scale }' of a question below has no level of this name to pass at
question-without-gate = the question '{ $question }' counts in the gate of '{ $measure }' and needs its step: 'gate'
gate-step-empty = no question of the gate in '{ $domain }' has step { $step }: every team passes this step
only-for-nearest = 'decimals' needs 'round: nearest'
decimals-out-of-range = '{ $found }' decimals: expected 0 to { $limit }
gate-step-too-low = the step { $step } is not above the floor { $floor } of the gate
gate-of-no-measure = no measure has a gate: there is nothing that this step belongs to
bands-not-rising = the lower bound of band '{ $band }' is not above the one before it
deeper-than-structure = deeper than 'structure' names: nothing is inside a '{ $deepest }'
domains-and-questions = a domain holds either domains or questions, not both
neither-domains-nor-questions = a domain holds 'questions' or 'domains'; this one has neither
needs-in-a-circle = 'needs' lead in a circle: { $path }
only-if-later = 'only_if' may look back only: '{ $question }' does not come before this question
condition-mixed = a condition is either 'fact' with 'is' or 'question' with 'at_least'
weights-all-zero = in the domain '{ $domain }' every weight is 0: nothing is left to score
weights-all-zero-in-total = every outermost domain has the weight 0: nothing is left to score
cap-from-lowest = 'cap' needs a level without need of evidence, and the scale '{ $scale }' needs it from its lowest level
target-without-score = '{ $of }' has no score to reach: its rule, or all that is below it, is 'none'
every-without-scale = 'every' is a level of the default scale, and the questionnaire has several scales and no default
profile-for-facts-only = a profile is offered by facts alone
changes-from-again = the changes since version '{ $version }' are stated already
for-another-questionnaire = this is for '{ $found }', and here it meets '{ $ours }'
question-lacks = { $part ->
    [help] the question '{ $question }' has no help for the assessor
    [why] the question '{ $question }' does not say why it matters
   *[evidence] the question '{ $question }' does not say which evidence to ask for
}
question-lacks-advice = the question '{ $question }' has no advice on how to reach { $levels }
question-lacks-translation = the question '{ $question }' is not wholly translated into '{ $language }', as others are
translation-stale = the source text of '{ $path }' has changed since it was translated
translation-incomplete = { $missing ->
    [one] { $missing } of { $texts } texts is not translated
   *[other] { $missing } of { $texts } texts are not translated
}
write-in-quotes = write it in quotes: "{ $text }"
write-without-quotes = write it without quotes: { $text }
expected-count = a whole number from 0 is expected here
several-answers = an answer has only one of 'level', 'not_applicable' and 'unknown'
not-applicable-forbidden = the question '{ $question }' cannot be 'not applicable'
bad-country = '{ $found }' is no country code of two capital letters, such as ML
bad-sha256 = the SHA-256 digest of a file is 64 hexadecimal digits
fact-takes-one = the fact '{ $fact }' takes one value
not-a-day = invalid date '{ $found }': use YYYY-MM-DD
validate-with-name = an assessment is validated by name: use --validated-by NAME
until-before-date = the last day lies before the first
validated-but-open = { $count ->
    [one] this cannot be validated while { $count } question is blank or to be confirmed: { $questions }
   *[other] this cannot be validated while { $count } questions are blank or to be confirmed: { $questions }
}
digest-differs = the questionnaire has changed since this assessment was begun: its digest is now { $digest }
answer-out-of-scope = the answer to '{ $question }' is kept but not scored: the question does not apply here
evidence-after-session = the document '{ $id }' is dated { $date }, after the last day of the session ({ $last })
answer-after-session = the answer to '{ $question }' is dated { $date }, after the last day of the session ({ $last })
action-due-before-session = the action '{ $id }' was due on { $date }, before the session ({ $first })
action-overdue = the action '{ $id }' is overdue: it was due on { $date }
action-done-below = { $count ->
    [one] the action '{ $id }' is done, but { $questions } is still below the level that it closes
   *[other] the action '{ $id }' is done, but { $questions } are still below the levels that it closes
}
decision-overdue = the decision '{ $id }' is overdue: it was asked for by { $date }
too-many-documents = more than { $limit } documents
too-many-actions = more than { $limit } actions
evidence-file-missing = the file '{ $path }' of the document '{ $id }' is missing
evidence-file-not-regular = '{ $path }' of the document '{ $id }' is not a regular file
evidence-file-changed = the file '{ $path }' of the document '{ $id }' has changed since its digest was recorded
evidence-file-unreadable = the file '{ $path }' of the document '{ $id }' cannot be read
another-questionnaire = this assessment is for '{ $found }', not for '{ $ours }'
importance-not-offered = this questionnaire lets the team give no importance
missing-assessment-format = this does not say what it is: 'palier = "{ $wanted }"' is missing
no-such-questionnaire = there is no questionnaire '{ $name }' at hand
no-questionnaire-at-path = no library has '{ $name }', and there is no file '{ $path }'
unreadable-questionnaire-at-path = no library has '{ $name }', and '{ $path }' cannot be read as a questionnaire
other-questionnaire-at-path = no library has '{ $name }', and '{ $path }' is another file
translation-of-another-language = this is in '{ $found }', and the name of the file promises '{ $promised }'
translation-update-mend = 'palier translate' on the questionnaire keeps what is translated and marks the rest
questionnaire-twice = '{ $other }' in the same folder says to be { $name } too
no-such-folder = there is no folder '{ $folder }'
profile-without-target = the profile '{ $profile }' asks for nothing: it needs 'every', 'questions', 'domains' or 'total'
without-score-key = '{ $key }' says nothing here: the rule 'none' gives no score
band-without-score = the band '{ $band }' names nothing: the rule of '{ $of }' is 'none'
target-out-of-reach = this can never be reached: the score of '{ $of }' is at most { $highest }
condition-on-free-text = the fact '{ $fact }' is free text, which is seldom word for word what stands here: give it 'options'
translation-into-own-language = the questionnaire itself is in '{ $language }'
language-not-spoken = neither the program nor the questionnaire speaks '{ $language }'
