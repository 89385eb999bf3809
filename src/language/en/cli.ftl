# The command line: messages and help.

cli-stopped = palier: { $why }
misuse-option = unknown option '{ $found }'
misuse-argument = unexpected argument '{ $found }'
misuse-command = unknown command '{ $found }'
misuse-missing = missing required argument: { $names }
misuse-no-value = { $option } needs a value
misuse-value = invalid value '{ $found }' for { $option }
misuse-day = invalid value '{ $found }' for { $option }; write a date as YYYY-MM-DD, for example 2026-03-10
misuse-takes-none = { $option } takes no value, but '{ $found }' was given
misuse-too-few = { $option }: give at least { $least }
misuse-twice = { $option } can be given only once
misuse-conflict = { $option } cannot be used with { $other }
misuse-no-text = an argument is not valid UTF-8 text
cli-unknown-language = unknown language '{ $found }'; expected one of: en, fr, pt
cli-no-such-file = file not found: '{ $file }'
cli-no-such-folder = folder not found: '{ $folder }'
cli-shadows = note: using { $used }, which overrides { $shadowed }
cli-expected-pair = { $option }: '{ $found }' must have the form NAME=VALUE
cli-expected-decimal = { $option }: '{ $found }' is not a number (for example 2.5)
cli-no-share = --min-coverage: '{ $found }' is not a percentage from 0 to 100
cli-no-total = { $option }: this questionnaire has no total score
cli-no-domain-score = { $option }: this questionnaire does not score '{ $domain }'
cli-no-profiles = this questionnaire has no profiles; use --target with a profile file, total=VALUE or DOMAIN=VALUE
cli-no-target = no target profile is set; use --target ({ $profiles }) or set 'target' in the assessment
cli-targets-of-two-measures = these targets use different measures; give one at a time
cli-suppose-format = --suppose cannot be used with CSV or JUnit: a hypothetical result could be mistaken for a real one
cli-next-profile = No target profile is set. Using the next profile, { $profile } (change it with --target).
cli-gate-nothing-to-judge = nothing to check
cli-gate-no-regression = no regression since { $date }
cli-gate-target-lost = target { $id } no longer met
cli-gate-not-judged = { $count } to confirm, not compared
cli-gate-max-age = { $days ->
    [one] at most { $days } day old
   *[other] at most { $days } days old
}
cli-gate-age = { $days ->
    [one] { $days } day old on { $date }
   *[other] { $days } days old on { $date }
}
cli-gate-no-expired = no expired evidence on { $date }
cli-gates-decided = exit status 3 because of { $gates }
score-supposed = Hypothetical result: { $answers }, with the evidence that these levels require.
cli-gate-failed = gate failed: { $gate } ({ $figure })
cli-gate-figure = { $low } with open questions at their lowest level
cli-gate-no-score = no score
cli-gate-profile = profile { $profile }
cli-gate-profile-figure = { $standing ->
    [not_judged] not assessed
    [reached] reached
    [open] undetermined, { $met } of { $of } targets certain to be met
   *[short] not reached, { $met } of { $of } targets met
}
cli-gate-total = total of at least { $least }
cli-gate-domain = domain { $domain } at least { $least }
cli-gate-coverage = coverage of at least { $least }%
cli-gate-coverage-figure = { $settled } of { $in_scope }
junit-gates = gates
junit-short-question = level { $level }, target { $target }
junit-short-figure = score at most { $high }, target { $target }
junit-open = undetermined
junit-cannot-be-judged = cannot be assessed
junit-total = Total
score-total = Total
score-all = Overall
score-head-domain = Domain
score-head-score = Score
score-head-open = Possible range
score-head-settled = Coverage
score-head-supported = Evidence
score-no-target = No target profile is set. Choose one with --target.
score-next-profile = Next profile: { $profile }, { $met } of { $of } targets met (no target profile is set; choose one with --target)
explain-no-total = this questionnaire has no total score; give a domain or a question
explain-rule-mean = weighted mean of the parts
explain-rule-sum = weighted sum of the parts
explain-rule-min = lowest value of the parts
explain-rule-max = highest value of the parts
explain-rule-gate = highest step up to which every answer is at { $pass } or above
explain-rule-stack = sum of the parts in order, up to the first that is not complete
explain-rule-none = no score
explain-out-of = , scaled to 0–{ $most }
explain-head-part = Part
explain-head-level = Level
explain-head-value = Value
explain-head-weight = Weight
explain-head-share = Share
explain-head-remark = Remark
explain-number = { $number } of { $count }
explain-no-weight = weight 0, not counted
explain-other-measure = part of another measure
explain-no-score = no score
explain-open = open, not counted
explain-blocks = blocks the next step
explain-offset = Offset of the range: { $value }
explain-rounding = Rounding: { $value }
explain-blocking = Next step blocked by: { $ids }
explain-range = With open questions at their lowest level { $low }, at their highest { $high }
explain-next = Next steps: { $steps }
due-heading = As of { $date }, next { $days } days · { $teams ->
    [one] 1 team
   *[other] { $teams } teams
}, { $files ->
    [one] 1 file
   *[other] { $files } files
} · { $marking }
due-overdue = Overdue
due-next = Upcoming
due-other = Done, or without a date
due-nothing = Nothing is due.
due-beyond = { $days ->
    [one] { $count } more after { $days } day (see --within, --all)
   *[other] { $count } more after { $days } days (see --within, --all)
}
due-not-carried-over = Not carried over from earlier files: { $count }
due-gate-failed = gate failed: --fail-overdue ({ $count } overdue)
due-within = --within: '{ $found }' is not a number of days (for example 90d)
due-no-files = no assessment found; give a file or a folder
due-head-days = Days
due-head-date = Date
due-head-kind = Kind
due-head-team = Team
due-head-title = Title
due-head-owner = Owner
due-head-status = Status
due-kind-action = action
due-kind-decision = decision
due-kind-evidence = evidence
due-status-open = open
due-status-started = in progress
due-status-done = done
due-status-dropped = dropped
due-status-taken = taken
due-status-refused = refused
due-status-expired = expired
due-status-valid = valid
gaps-head-what = Gap
gaps-head-level = Current
gaps-head-target = Target
gaps-head-short = Short by
gaps-head-first = First step (effort)
gaps-steps = { $steps ->
    [one] { $steps } level
   *[other] { $steps } levels
}
gaps-open = unanswered
config-head-setting = Setting
config-head-value = Value
config-head-from = Source
config-from-locale = system language
config-from-folder = folder of the assessment
config-from-default = default
config-not-set = not set
config-files = Files read, nearest first:
config-no-file = No palier.toml in { $folder } or its parent folders, nor in { $own }.
list-head-id = ID
list-head-version = Version
list-head-title = Title
list-head-languages = Languages
list-head-questions = Questions
list-head-profiles = Profiles
list-head-file = File
list-bundled = bundled
list-shadows =  (overrides { $file })
list-not-valid = note: { $file } is not valid and was skipped; run 'palier check' for details
list-translation-not-valid = note: a translation of { $file } is not valid and was skipped; run 'palier check' for details
check-good = { $file }: OK – { $what }
check-questionnaire = { $id } { $version }, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, { $profiles ->
    [one] { $profiles } profile
   *[other] { $profiles } profiles
}
check-language = { $language } { $share } translated, { $stale } stale
check-profile = profiles { $profiles }
check-profile-table = table of levels; use it with a questionnaire and 'palier score --target'
check-configuration = configuration
check-assessment = coverage { $settled } of { $in_scope }
set-nothing = nothing to set: give ID=LEVEL, or an option such as --note ID=TEXT
set-twice = { $kind ->
    [note] two notes were given for '{ $name }'; give only one
    [claimed] two claimed levels were given for '{ $name }'; give only one
    [fact] two values were given for the fact '{ $name }'; give only one
    [field] two values were given for '{ $name }'; give only one
   *[other] two answers were given for '{ $name }'; give only one
}
set-value = { $option }: { $why }
set-needs-name = --validated-by needs the name of the person who validates the assessment
set-unchanged = no change: the file already contains these values
set-in-place = 'set' changes the file itself: it cannot be standard input ('-')
set-draft-again = the assessment was validated; after this change it is a draft again
set-hides = { $questions ->
    [one] { $questions } question no longer applies
   *[other] { $questions } questions no longer apply
}{ $answers ->
    [0] {""}
    [one] , { $answers } answer is kept but not scored: { $ids }
   *[other] , { $answers } answers are kept but not scored: { $ids }
}
set-dry-run = nothing written (--dry-run)
set-expected-field = { $option }: '{ $found }' must have the form ID.FIELD=VALUE
set-no-regular-file = not a regular file: '{ $file }'
set-new-needs = { $kind ->
    [action] a new action needs --action { $field }=TEXT
    [decision] a new decision needs --decision { $field }=TEXT
   *[evidence] a new document needs --field evidence.{ $field }=TEXT
}
set-done = { $count ->
    [one] { $count } change saved
   *[other] { $count } changes saved
}
new-needs = { $missing ->
    [team] give the team (--team NAME)
    [questionnaire] give the questionnaire (-q ID)
   *[both] give the questionnaire (-q ID) and the team (--team NAME)
}
new-contradicts = { $what ->
    [team] { $file } already exists and is for the team '{ $found }', not '{ $wanted }'
    [date] { $file } already exists and is dated { $found }, not { $wanted }
    [target] { $file } already exists, and its target profile is not '{ $wanted }'
   *[from] { $file } already exists; nothing was carried over from '{ $wanted }'
}
new-language = Language · Langue · Língua
new-language-name = English
new-team = Team name
new-questionnaire = Which questionnaire?
new-done = { $file } created; start with 'palier interview { $file }'
new-continues = { $file } already exists and was not changed; continue with 'palier interview { $file }'
new-other = { $file } already exists and is for another questionnaire ({ $found }); choose another name
cli-written = { $file } written ({ $size } kB)
cli-pdf-on-terminal = a PDF cannot be shown in a terminal; give a file with -o, or redirect the output
show-format = unknown format of '{ $file }'; expected one of: .pdf, .html, .md, .yaml, .txt
show-file-has-no-documents = --documents is not available as YAML; choose another format
report-format = unknown format of '{ $file }'; expected one of: .pdf, .docx, .html, .md
report-marking = unknown TLP label '{ $found }'; expected one of: { $choices }
report-logo-unreadable = the logo { $file } is not a readable PNG image
report-logo-too-large = the logo { $file } is larger than { $most } × { $most } pixels
report-part-empty = the section '{ $part }' is empty for this assessment and was left out
report-part-needs-earlier = the section 'progress' needs the previous assessment: add --with OLD
report-part-redacted = --redact { $what } leaves the section '{ $part }' empty; leave out one of the two
interview-no-terminal = the interview needs a terminal; without one, set answers with 'palier set FILE O-1=3' (see 'palier set --help')
guide-begin =
    Palier assesses the maturity of a CERT/CSIRT, offline.
    Start an interview:   palier interview team.toml -q sim3
    Show the scores:      palier score team.toml
    Write the gap report: palier report team.toml -o report.pdf
      palier report team.toml -o report.docx
    More: palier list, palier --help
menu-go-on = Continue an assessment
menu-score = Show the scores
menu-report = Write the report
menu-leave = Quit
start-title = Which assessment?
start-none = This folder does not contain any assessments yet.
start-new = Start a new assessment
start-new-file = Name of the new file
start-unreadable = cannot be read (run palier check for details)
start-questions = { $count ->
    [one] one question
   *[other] { $count } questions
}
missing-file = File not found: '{ $file }'
missing-did-you-mean = File not found: '{ $file }'; did you mean '{ $meant }'?
missing-continue = Continue { $file }
missing-begin = Start a new assessment in { $file }
help-about = Assess the maturity of a CERT/CSIRT offline: interview, scores and gap report
help-after = Exit status: 0 success; 1 failure (disk, locked file, conflict); 2 usage error; 3 gate failed; 4 invalid file or unknown name; 130 interrupted, answers saved
help-more = For more information, try '{ $command } --help'
help-heading-usage = Usage
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-common = Global options
help-default = {"; "}default: { $value }
help-arg-help = Print help
help-arg-version = Print the version
help-arg-language = Language of messages and reports
help-arg-plain = Plain text, without tables or screen redrawing (for screen readers)
help-arg-color = When to use colour
help-arg-quiet = Print only results and errors
help-arg-verbose = Print more details
help-arg-as-of = Date to which ages and expiry dates refer (default: the day of the session)
help-arg-library = Folder to search first for questionnaires (repeatable)
help-arg-force = Replace an output file even if it was changed
help-arg-strict = Treat warnings as errors
help-arg-file = Assessment file (TOML)
help-arg-files = Questionnaires, translations, profiles, assessments or configurations
help-arg-format = Output format
help-arg-questionnaire = Questionnaire: an ID, an ID with a version, or a file
help-arg-documents = Print only the list of documents to request before the session
help-show-days = Start with an agenda for this number of days and an attendance sheet
help-show-minutes = Minutes per question on the agenda (default: 5)
help-arg-output = Output file (- for standard output)
help-arg-team = Team name
help-arg-date = First day of the session (default: today)
help-arg-target = Target: a profile, a profile file, total=55 or O=2.5 (repeatable)
help-new-target = Target profile
help-arg-only = Domains and questions to ask, separated by commas
help-arg-hide-scores = Hide scores and previous answers until a level is entered
help-arg-until = Time at which the session ends, for example 16:30; shows the pace
help-arg-levels = Current level of a question
help-arg-claimed = Level claimed by the team
help-arg-note = Note (empty text removes it)
help-arg-evidence = Registered document that supports the answer
help-arg-not-applicable = Mark as not applicable, with the reason
help-arg-unknown = Mark as unknown, with the person to ask
help-arg-fact = Fact about the team, as defined by the questionnaire
help-arg-evidence-file = File of a document; its path and SHA-256 digest are recorded
help-arg-action = Field of an action: do, owner, accountable, due, days, cost, note, status, closed, closes
help-arg-decision = Field of a decision: ask, of, by, cost, status, closed
help-arg-field = Any other field of the file, for example session.target (an empty value removes it)
help-arg-wait = Seconds to wait if another program has locked the file (default: 10)
help-arg-validated-by = Validate the assessment in this person's name; refused while any answer is missing or to confirm
help-arg-require = Exit with status 3 if this target is not met (repeatable)
help-arg-no-regression = Exit with status 3 if any score is lower than in this previous assessment
help-arg-max-age = Exit with status 3 if the assessment is older than this number of days
help-arg-no-expired = Exit with status 3 if any document has expired
help-arg-suppose = Score as if a question had this level (or not_applicable); nothing is written
help-arg-paths = Files or folders, including subfolders (default: the current folder)
help-arg-within = Number of days ahead, for example 30d (default: 90d)
help-arg-owner = Only items of this person or body
help-due-only = Kinds of items to list, separated by commas
help-arg-all = List all items, including those that are later, done or without a date
help-arg-fail-overdue = Exit with status 3 if any item is overdue
help-arg-min-coverage = Exit with status 3 if coverage is below this percentage
help-arg-paper = Paper size
help-arg-marking = TLP label (default: the assessment's)
help-arg-redact = Content to leave out, separated by commas (noted on every page)
help-arg-sections = Sections to include, separated by commas; the cover is always included
help-arg-shell = Shell to generate completions for
help-command-list = List the available questionnaires
help-command-show = Print a questionnaire as a form, a list of documents or YAML
help-command-new = Create an assessment, empty or carried over from a previous one
help-command-interview = Start or resume the interview
help-command-set = Set answers and other fields from the command line (all or nothing)
help-command-check = Check files and report every error and warning
help-command-score = Show the scorecard
help-command-due = List due and overdue items of one or more assessments
help-command-explain = Explain how a score is calculated, down to the answers
help-command-gaps = List the gaps to the target profile
help-explain-id = Question, domain or 'total' (default: the total, otherwise all domains)
help-command-report = Write the gap report as PDF, Word, HTML or Markdown
help-command-config = Show the settings in effect and their sources
help-config-file = Assessment or folder to show the settings for (default: the current folder)
help-command-completions = Generate shell completions
help-man-page = Command to document (default: palier itself)
help-command-man = Generate a manual page
help-examples-list =
    Examples:
      palier list
      palier list --format json
help-examples-show =
    Examples:
      palier show sim3
      palier show sim3 --documents
      palier show sim3 --format yaml -o my-own.yaml
help-examples-new =
    Examples:
      palier new team.toml -q sim3 --team "CERT-Baobab" --target essential
      palier new team-2026.toml --from team-2025.toml
help-examples-interview =
    Examples:
      palier interview team.toml -q sim3
      palier interview team.toml --only P,T-8 --hide-scores
help-examples-set =
    Examples:
      palier set team.toml O-1=3 O-2=2 --note "O-2=List of 12 March"
      palier set team.toml --evidence O-1=decree --unknown "P-3=Legal office"
      palier set team.toml --action charter.status=done --decision decree.by=2026-09-30
      palier set team.toml --field session.target=essential --evidence-file decree=decree.pdf
help-command-migrate = Move an assessment to a newer version of its questionnaire
help-migrate-to = Version to move to, or path of its file (default: the newest one available)
help-migrate-output = New file to write
help-migrate-in-place = Change the file itself
help-examples-migrate =
    Examples:
      palier migrate team.toml
      palier migrate team.toml --to sim3@2.1 --in-place
migrate-in-place = standard input cannot be changed in place; use -o FILE
migrate-same = nothing to do: { $file } already uses { $version }
migrate-older = { $new } is older than { $old }; an assessment can only move to a newer version
migrate-another = { $new } and { $old } are different questionnaires
migrate-broken-chain = cannot move to { $new }: the version { $missing } between it and { $old } is not available
migrate-dry-run = nothing written; use --in-place or -o FILE. For a new session, use: palier new NEW.toml --from { $file }
migrate-done = { $file } written
migrate-kept = { $count ->
    [one] { $count } answer kept
   *[other] { $count } answers kept
}
migrate-to-confirm = { $count ->
    [one] { $count } answer to confirm: { $ids }
   *[other] { $count } answers to confirm: { $ids }
}
migrate-added = { $count ->
    [one] { $count } new question: { $ids }
   *[other] { $count } new questions: { $ids }
}
migrate-removed = { $count ->
    [one] { $count } answer removed: { $ids }
   *[other] { $count } answers removed: { $ids }
}
migrate-moved = moved: { $from } → { $to }
migrate-dropped = removed: { $what }
help-examples-check =
    Examples:
      palier check team.toml
      palier check --strict questionnaires/*.yaml
help-examples-score =
    Examples:
      palier score team.toml
      palier score team.toml --format json --require O=2.5 --min-coverage 100
help-examples-due =
    Examples:
      palier due team.toml
      palier due teams --within 30d --owner "Deputy head"
      palier due teams --format ics > due.ics
      palier due teams --owner "Deputy head" -o follow-up.xlsx
help-examples-explain =
    Examples:
      palier explain team.toml H
      palier explain team.toml H-6 --suppose H-6=2
      palier explain team.toml total --format json
help-examples-gaps =
    Examples:
      palier gaps team.toml --target established
help-examples-report =
    Examples:
      palier report team.toml -o report.pdf
      palier report team.toml --language fr -o rapport.pdf
      palier report team.toml --sections summary,gaps,roadmap -o brief.pdf
      palier report team.toml --redact notes,names --marking GREEN -o share.html
      palier report team.toml --with last-year.toml --format brief
help-examples-config =
    Examples:
      palier config
      palier config missions/bamako/team.toml --format json
help-examples-completions =
    Examples:
      palier completions bash > /etc/bash_completion.d/palier
help-examples-man =
    Examples:
      palier man > palier.1
      palier man score > palier-score.1
form-kind = Questionnaire
form-facts = About the team
form-scale = The scale
form-level = Level
form-name = Name
form-meaning = Meaning
form-question = question
form-not-applicable = not applicable, because
form-evidence = Evidence to request
form-received = Seen
form-note = Note
form-agenda = Agenda
form-agenda-about = { $minutes } minutes are planned for each question, with breaks between domains.
form-agenda-day = Day
form-agenda-nth-day = Day { $day }
form-agenda-time = Time
form-agenda-questions = Questions
form-agenda-needed = Who is needed
form-attendance = Attendance
form-attendance-function = Function, organisation
form-ask-whom = Unknown: ask
form-documents = Documents to request
form-documents-about = Documents that the team should have ready for the session. A document that supports several questions is needed only once.
form-page = page { "{" }page{ "}" } of { "{" }pages{ "}" }
form-team = Team
form-date = Date
form-assessor = Assessor
form-marking = The blank form may be shared freely; label it again once it is filled in.
cli-uses-questionnaire = questionnaire { $id } { $version }: { $file }, { $digest }
cli-uses-translation = translation { $language }: { $digest }
cli-bundled-one = bundled { $name }
translate-no-language = not a language tag: '{ $found }' (for example fr or pt-MZ)
translate-same-language = the questionnaire is already in '{ $language }'
translate-needs-output = '{ $id }' is bundled: give an output file, for example -o { $id }.{ $language }.yaml
translate-done = { $file }: { $texts ->
    [one] { $texts } text
   *[other] { $texts } texts
}
translate-missing = { $count } missing
translate-stale = { $count } stale
translate-gone = { $count } no longer in the questionnaire
translate-stale-mend = To update a stale text: correct 'to', delete the old 'from', and remove '# stale, now ' in front of the new one.
help-command-translate = Create or update a translation of a questionnaire
help-translate-questionnaire = Questionnaire: a file or an ID
help-translate-to = Language to translate into, for example fr or pt-MZ
help-translate-output = Output file (default: next to the questionnaire; - for standard output)
help-examples-translate =
    Existing translations are kept. Texts without a translation are marked '# missing', texts whose
    source has changed '# stale, now from: …'. Removed texts are kept as comments.

    Examples:
      palier translate own.yaml --to fr
      palier translate sim3 --to es -o sim3.es.yaml
new-from-other = '{ $file }' is for another questionnaire ({ $found }): answers can only be carried over within one questionnaire
new-carried = carried over from { $file }: { $answers ->
    [one] { $answers } answer to confirm
   *[other] { $answers } answers to confirm
}, { $documents ->
    [one] { $documents } document
   *[other] { $documents } documents
}, { $actions ->
    [one] { $actions } unfinished action
   *[other] { $actions } unfinished actions
}, { $decisions ->
    [one] { $decisions } open decision
   *[other] { $decisions } open decisions
}
new-left-question = not carried over: { $id } – no longer in the questionnaire
new-left-level = not carried over: { $id } – its scale has changed, so the level would mean something else
new-left-not-applicable = not carried over: { $id } – the question can no longer be marked as not applicable
new-left-importance = not carried over: the importance of { $id } – no longer in the questionnaire
new-left-fact = not carried over: the fact { $id } – no longer in the questionnaire
new-left-target = not carried over: the target profile { $id } – not a profile of this questionnaire; choose one with --target
new-left-closing = action { $action }: no longer linked to { $id } – the question or its scale has changed
help-arg-from = Previous assessment to carry over, with its answers to confirm
help-command-schema = Print the JSON Schema of a file format, for use in an editor
help-schema-format = File format
help-examples-schema =
    With the schema, an editor marks unknown keys and explains each key.
    First line of a YAML file: # yaml-language-server: $schema=FILE
    First line of a TOML file: #:schema FILE

    Examples:
      palier schema questionnaire > questionnaire.schema.json
      palier schema assessment > assessment.schema.json
help-command-merge = Merge the answers of several people into one assessment
help-merge-files = Files or filled forms to merge, one for each person or group
help-merge-output = Merged file (updated if it exists)
help-examples-merge =
    Examples:
      palier merge awa.toml moussa.toml lamine.toml -o team.toml
      palier merge awa.xlsx moussa.xlsx -o team.toml
      palier merge group-*.toml -o team.toml --format json
merge-another = '{ $file }' is for { $found }, the others are for { $ours }: only files for the same questionnaire and version can be merged
merge-into-another = '{ $file }' already exists and is for { $found }, not { $ours }; choose another name
merge-into-itself = '{ $file }' is one of the files to merge; choose another name for the merged file
merge-other-team = '{ $file }' is for the team '{ $found }', not '{ $ours }'; choose another name
merge-same-file = '{ $file }' was given twice; give each file once
merge-same-content = '{ $file }' and '{ $other }' have the same content; give each file once
merge-same-person = '{ $file }' and '{ $other }' are both from { $name }; give only one of them
merge-dry-run = '{ $file }' was not written (--dry-run)
merge-unchanged = '{ $file }' was not changed
merge-needs-file = merge needs an output file, which it updates each time: palier merge A.toml B.toml -o C.toml
merge-done-settled = { $file } written; no question is open
merge-done = { $file } written; decide the open questions with 'palier interview { $file }' (the same merge can be run again later)
merge-head-question = To decide
merge-head-votes = Votes
merge-head-spread = Spread
merge-spread-apart = { $spread } levels apart
merge-agreed = { $settled } of { $of } questions agreed, { $open } to decide
merge-apart = { $count ->
    [one] { $count } question is two or more levels apart: discuss it before you decide
   *[other] { $count } questions are two or more levels apart: discuss them before you decide
}
merge-changed = { $count ->
    [one] { $count } question was decided on votes that have since changed; the decision is kept: { $ids }
   *[other] { $count } questions were decided on votes that have since changed; the decisions are kept: { $ids }
}
merge-silent = { $count ->
    [one] { $count } question without any answer: { $ids }
   *[other] { $count } questions without any answer: { $ids }
}
merge-differs-team = the files name different teams; the first name was used
merge-differs-kind = the files differ in the type of assessment; self-assessment was used
merge-differs-target = the files differ in the target profile; none was set
merge-differs-scope = the files differ in the scope; none was set
merge-differs-fact = the files differ in the fact { $id }; none was set
help-command-compare = Compare assessments and explain what changed
help-compare-files = Assessments of one team, oldest first
help-arg-with = Previous assessment to compare with
help-examples-compare =
    Examples:
      palier compare team-2025.toml team-2026.toml
      palier compare team-2024.toml team-2025.toml team-2026.toml --format json --require essential
compare-another = '{ $file }' is for { $found }, the newest for { $ours }: only assessments with the same questionnaire can be compared
compare-needs-two = give at least two assessments, oldest first
compare-order = note: the dates are not in order; the last file given is used as the newest
compare-since = Changes since the previous assessment ({ $date }), by cause. The causes are applied in this order: questionnaire, applicability, no longer answered, to confirm, newly answered, answers, evidence.
compare-change-team = The team changed: was { $then }, now { $now }.
compare-head-change = Change
compare-head-answers = Answers
compare-head-newly-answered = Newly answered
compare-head-to-confirm = To confirm
compare-head-no-longer-answered = No longer answered
compare-head-evidence = Evidence
compare-head-applicability = Applicability
compare-head-questionnaire = Questionnaire
compare-head-question = Question
compare-head-why = Why
compare-why-answers = answer changed
compare-why-newly-answered = newly answered
compare-why-to-confirm = answer to confirm
compare-why-no-longer-answered = no longer answered
compare-why-evidence = evidence expired
compare-why-applicability = applicability
compare-why-questionnaire = questionnaire
compare-not-asked = not asked
compare-verdict-then = Previously, { $met } of { $of } targets were met.
compare-cannot-be-judged = { $count ->
    [one] { $count } target cannot be compared with the previous answers: its level did not exist.
   *[other] { $count } targets cannot be compared with the previous answers: their levels did not exist.
}
compare-no-question = No question has changed level.
report-logo-named = the logo is set in { $place }
