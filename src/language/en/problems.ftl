# Errors and warnings about files, and hints. Lower case, no full stop: they follow FILE:LINE:COLUMN.

problem-warning = warning:
file-too-large = the file is larger than { $limit } MiB
not-utf8 = not valid UTF-8 text
not-utf8-mend = save the file as UTF-8 in your editor
too-deep = nested more than { $limit } levels deep
too-many-nodes = more than { $limit } values after alias expansion
too-much-text = more than { $limit } MiB of text after alias expansion
text-too-long = text longer than { $limit } characters
too-many-questions = more than { $limit } questions
several-documents = a second YAML document starts here; a file can contain only one
yaml-syntax = invalid YAML: { $what ->
    [string] missing closing quotation mark
    [colon] text that contains ': ' needs quotation marks, and each key its own line
    [tab] tabs are not allowed here; use spaces
    [bracket] missing ']'
    [brace] missing '{"}"}'
    [mismatched] brackets do not match
    [indentation] this line is indented more or less than the lines it belongs to
    [character] text that begins with this character needs quotation marks
    [anchor] unknown anchor; text that begins with '*' needs quotation marks
    [rest] unexpected text after the closing quotation mark
    [escape] unknown escape sequence; write a backslash as '\\'
    [no-colon] missing ':' after the key, or this line is not indented enough
   *[other] { $detail }
}
yaml-tag = unsupported YAML tag { $tag }
key-not-text = a key must be text
alias-inside-itself = this alias refers to itself
toml-syntax = invalid TOML: { $what ->
    [string] missing closing quotation mark
    [quotes] missing value, or missing quotation marks around it
    [brackets] missing ']]'
    [bracket] missing ']'
    [brace] missing '{"}"}'
    [equals] missing '=' after the key
    [key] missing key
    [key-quotes] a key with characters other than A–Z, a–z, 0–9, - and _ needs quotation marks
    [date] not a valid date; use YYYY-MM-DD
    [rest] unexpected text on this line
    [escape] unknown escape sequence; write a backslash as '\\'
    [comma] missing comma
    [extra-comma] extra comma
    [extra-equals] extra '='
    [open] missing '['
   *[other] { $detail }
}
not-an-assessment = this file is not an assessment: an assessment is TOML and begins with palier = "assessment/1"
yaml-for-toml = expected an assessment (TOML), found YAML
yaml-for-toml-mend = to start an assessment from a questionnaire: 'palier new FILE.toml -q { $file }'
csv-syntax = invalid CSV: { $detail }
csv-columns = expected a header row with the columns 'id' and 'level'
csv-row = missing value in column 'id' or 'level'
csv-column-twice = duplicate column '{ $column }' in the header row
csv-ragged = wrong number of cells in this row: expected { $wanted }, found { $found }
problem-and-more = { $file }: and { $count } more { $count ->
    [one] problem
   *[other] problems
}
missing-format = missing file type: add 'palier: { $wanted }' at the top
wrong-format = expected file type '{ $wanted }', found '{ $found }'
unknown-key = unknown key '{ $key }'
duplicate-key = duplicate key '{ $key }', first used on line { $line }
duplicate-key-in-table = duplicate key '{ $key }'
missing-key = missing key '{ $key }'
did-you-mean = did you mean '{ $word }'?
known-names = expected one of: { $names }
names-nothing = { $kind ->
    [question] unknown question '{ $name }'
    [domain] unknown domain '{ $name }'
    [level] unknown level '{ $name }' on this scale
    [scale] unknown scale '{ $name }'
    [measure] unknown measure '{ $name }'
    [fact] unknown fact '{ $name }'
    [option] unknown option '{ $name }' for this fact
    [profile] unknown profile '{ $name }'
    [reference] unknown reference scheme '{ $name }': not declared under 'references'
    [structure] '{ $name }' is not in 'structure'
    [evidence] unknown document '{ $name }': not listed under 'evidence'
    [importance] unknown importance '{ $name }'
    [path] the questionnaire has no text '{ $name }'
    [action] unknown action '{ $name }'
    [decision] unknown decision '{ $name }'
    [field] '{ $name }' is not a field that can be set
   *[other] unknown name '{ $name }'
}
expected-map = expected keys with values
expected-list = expected a list
expected-text = expected text
empty-text = expected text, found nothing
empty-list = this list is empty
expected-decimal = expected a number such as 2 or 0.5, found '{ $found }'
expected-whole = expected a whole number, found '{ $found }'
expected-date = expected a date such as 2025-05-21
expected-one-of = invalid value '{ $found }', expected one of: { $choices }
forbidden-character = the control character { $code } is not allowed here
bad-id = invalid ID '{ $id }': use unaccented letters, digits, '.', '_' and '-', starting with a letter or digit
bad-language = invalid language tag '{ $found }' (examples: en, fr, pt-MZ)
duplicate-id = duplicate ID '{ $id }'
duplicate-id-of-line = duplicate ID '{ $id }', first used on line { $line }
duplicate-word = duplicate word '{ $word }'
reserved-word = '{ $word }' is reserved for measures and cannot be used in 'structure'
levels-not-rising = level '{ $level }' must have a higher value than the level before it
level-alternate = alternate level '{ $level }' must have the same value as the level before or after it
level-alternate-and-not-applicable = an alternate level has a value and cannot mean 'not applicable'
advice-of-alternate = the advice for alternate level '{ $level }' is never printed: plans lead to the level with the same value
level-value-and-not-applicable = a level that means 'not applicable' cannot have a value
level-without-value = level '{ $level }' has no value and cannot be used here
scale-too-short = a scale needs at least two levels with a value
scale-not-named = several scales are defined: set 'scale' for this question, or a default 'scale' for the file
scale-unused = unused scale '{ $scale }'
negative-weight = a weight cannot be negative
range-without-width = 'out_of' must be greater than 0
gate-without-pass = 'gate' needs the level at which a question passes: { "{" } combine: gate, pass: LEVEL { "}" }
only-for-gate = '{ $key }' can be used only with the rule 'gate'
pass-not-in-scale = the 'pass' level is not on scale '{ $scale }', which a question of this gate uses
question-without-gate = question '{ $question }' counts in the gate of '{ $measure }' and needs a step: add 'gate'
gate-step-empty = step { $step } of the gate in '{ $domain }' has no questions: every team passes it
only-for-nearest = 'decimals' requires 'round: nearest'
decimals-out-of-range = invalid number of decimals '{ $found }': use 0 to { $limit }
gate-step-too-low = step { $step } must be above the floor of the gate ({ $floor })
gate-of-no-measure = 'gate' has no effect: no measure uses the rule 'gate'
bands-not-rising = band '{ $band }' must start above the band before it
deeper-than-structure = nested deeper than 'structure' allows: a '{ $deepest }' cannot contain domains
domains-and-questions = a domain can contain either domains or questions, not both
neither-domains-nor-questions = this domain needs 'questions' or 'domains'
needs-in-a-circle = circular 'needs': { $path }
only-if-later = 'only_if' can refer only to an earlier question: '{ $question }' does not come before this one
condition-mixed = a condition uses either 'fact' with 'is', or 'question' with 'at_least'
weights-all-zero = every weight in domain '{ $domain }' is 0: nothing can be scored
weights-all-zero-in-total = every top-level domain has weight 0: nothing can be scored
cap-from-lowest = 'cap' needs a level that requires no evidence, but scale '{ $scale }' requires it from the lowest level
target-without-score = '{ $of }' has no score to reach: its rule, or every rule below it, is 'none'
every-without-scale = 'every' refers to the default scale, but the questionnaire has several scales and no default
profile-for-facts-only = 'for' can use only facts in a profile
changes-from-again = invalid 'from' version '{ $version }': list each earlier version once
for-another-questionnaire = this file is for '{ $found }', not for '{ $ours }'
question-lacks = { $part ->
    [help] question '{ $question }' has no help for the assessor ('help')
    [why] question '{ $question }' has no reason why it matters ('why')
   *[evidence] question '{ $question }' has no list of evidence to ask for ('evidence')
}
question-lacks-advice = question '{ $question }' has no advice on how to reach { $levels }
question-lacks-translation = question '{ $question }' is not fully translated into '{ $language }'
translation-stale = the source text of '{ $path }' has changed since it was translated
translation-incomplete = { $missing ->
    [one] { $missing } of { $texts } texts is not translated
   *[other] { $missing } of { $texts } texts are not translated
}
write-in-quotes = add quotation marks: "{ $text }"
write-without-quotes = remove the quotation marks: { $text }
expected-count = expected a whole number, 0 or more
several-answers = an answer can have only one of 'level', 'not_applicable' and 'unknown'
not-applicable-forbidden = question '{ $question }' cannot be 'not applicable'
bad-country = invalid country code '{ $found }': use two capital letters, for example ML
bad-sha256 = invalid SHA-256 digest: expected 64 hexadecimal digits
fact-takes-one = fact '{ $fact }' accepts only one value
not-a-day = invalid date '{ $found }': use YYYY-MM-DD
validate-with-name = an assessment is validated by a named person: use --validated-by NAME
until-before-date = the last day ('until') is before the first day ('date')
validated-but-open = { $count ->
    [one] an assessment cannot be validated while { $count } question is unanswered or to be confirmed: { $questions }
   *[other] an assessment cannot be validated while { $count } questions are unanswered or to be confirmed: { $questions }
}
digest-differs = the questionnaire has changed since this assessment was started: its digest is now { $digest }
answer-out-of-scope = the answer to '{ $question }' is kept but not scored: the question is out of scope
evidence-after-session = document '{ $id }' is dated { $date }, after the last day of the session ({ $last })
answer-after-session = the answer to '{ $question }' is dated { $date }, after the last day of the session ({ $last })
action-due-before-session = action '{ $id }' was due on { $date }, before the session ({ $first })
action-overdue = action '{ $id }' is overdue: it was due on { $date }
action-done-below = { $count ->
    [one] action '{ $id }' is done, but { $questions } is still below the level set in 'closes'
   *[other] action '{ $id }' is done, but { $questions } are still below the levels set in 'closes'
}
decision-overdue = decision '{ $id }' is overdue: it was due on { $date }
too-many-documents = more than { $limit } documents
too-many-actions = more than { $limit } actions
evidence-file-missing = file not found: '{ $path }' (document '{ $id }')
evidence-file-not-regular = not a regular file: '{ $path }' (document '{ $id }')
evidence-file-changed = '{ $path }' has changed since its digest was recorded (document '{ $id }')
evidence-file-unreadable = cannot read '{ $path }' (document '{ $id }')
another-questionnaire = this assessment is for '{ $found }', not for '{ $ours }'
importance-not-offered = this questionnaire does not use 'importance'
missing-assessment-format = missing file type: add 'palier = "{ $wanted }"' at the top
no-such-questionnaire = questionnaire not found: '{ $name }'
no-questionnaire-at-path = questionnaire not found: '{ $name }' is not in any library, and '{ $path }' does not exist
unreadable-questionnaire-at-path = questionnaire not found: '{ $name }' is not in any library, and '{ $path }' cannot be read as a questionnaire
other-questionnaire-at-path = questionnaire not found: '{ $name }' is not in any library, and '{ $path }' is a different file
translation-of-another-language = the language is '{ $found }' here, but '{ $promised }' in the file name
translation-update-mend = run 'palier translate' on the questionnaire: it keeps existing translations and marks the rest
questionnaire-twice = '{ $other }' in the same folder is also { $name }
no-such-folder = folder not found: '{ $folder }'
profile-without-target = profile '{ $profile }' sets no target: add 'every', 'questions', 'domains' or 'total'
without-score-key = '{ $key }' has no effect here: the rule 'none' gives no score
band-without-score = band '{ $band }' has no effect: the rule of '{ $of }' is 'none'
target-out-of-reach = this target cannot be reached: the highest possible score of '{ $of }' is { $highest }
condition-on-free-text = fact '{ $fact }' is free text and will rarely match this value exactly: define its 'options'
translation-into-own-language = the questionnaire is already in '{ $language }'
language-not-spoken = neither the program nor the questionnaire is available in '{ $language }'
