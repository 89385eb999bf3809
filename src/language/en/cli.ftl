# The command line: what it says and its help.

cli-stopped = palier: { $why }
misuse-option = there is no option '{ $found }' here
misuse-argument = '{ $found }' is one argument too many
misuse-verb = there is no verb '{ $found }'
misuse-missing = missing: { $names }
misuse-no-value = { $option } needs a value
misuse-value = { $option } does not take '{ $found }'
misuse-day = { $option } needs a day like 2026-03-10, and '{ $found }' is none
misuse-takes-none = { $option } takes no value: '{ $found }' is one too many
misuse-too-few = { $option } needs at least { $least }
misuse-twice = { $option } can be given only once
misuse-conflict = { $option } cannot go with { $other }
misuse-no-text = an argument is not valid text (UTF-8)
cli-unknown-language = there are no words in '{ $found }'; palier speaks en, fr and pt
cli-no-such-file = there is no file '{ $file }'
cli-no-such-folder = there is no folder '{ $folder }'
cli-shadows = note: { $used } is used; it shadows { $shadowed }
cli-expected-pair = '{ $found }' should have the form ID=… ({ $option })
cli-expected-decimal = { $option } takes a decimal such as 2.5, not '{ $found }'
cli-no-share = --min-coverage takes a percentage from 0 to 100, not '{ $found }'
cli-no-total = { $option } asks for a total, and this questionnaire has none
cli-no-domain-score = { $option } asks for a score of '{ $domain }', and this questionnaire gives it none
cli-no-profiles = this questionnaire has no profiles; use --target with a profile file, total=FIGURE or DOMAIN=FIGURE
cli-no-target = no target is chosen: use --target ({ $profiles }), or 'target' in the assessment
cli-targets-of-two-measures = these targets are judged by different measures; give them one at a time
cli-suppose-format = --suppose cannot be used with CSV or JUnit: a hypothetical result would be taken for a real one
cli-next-profile = No target is set; this is the next profile, { $profile } (--target changes it).
cli-gate-nothing-to-judge = there is nothing to judge
cli-gate-no-regression = nothing lower than on { $date }
cli-gate-target-lost = target { $id } no longer met
cli-gate-not-judged = { $count } to confirm, not judged
cli-gate-max-age = at most { $days } days old
cli-gate-age = { $days } days on { $date }
cli-gate-no-expired = no evidence expired on { $date }
cli-gates-decided = exit status 3 because of { $gates }
score-supposed = Hypothetical: { $answers }, with the evidence that these levels need.
cli-gate-failed = gate failed: { $gate }: { $figure }
cli-gate-figure = { $low } with open questions at their lowest level
cli-gate-no-score = there is nothing to score
cli-gate-profile = profile { $profile }
cli-gate-profile-figure = { $standing ->
    [not_judged] not judged
    [reached] reached
    [open] open, { $met } of { $of } targets are certain
   *[short] not reached, { $met } of { $of } targets met
}
cli-gate-total = total at least { $least }
cli-gate-domain = domain { $domain } at least { $least }
cli-gate-coverage = at least { $least } % answered
cli-gate-coverage-figure = { $settled } of { $in_scope }
junit-gates = gates
junit-short-question = level { $level }, target { $target }
junit-short-figure = at most { $high }, target { $target }
junit-open = open
junit-cannot-be-judged = cannot be judged
junit-total = Total
score-total = Total
score-all = All
score-head-domain = Domain
score-head-score = Score
score-head-open = While open
score-head-settled = Answered
score-head-supported = Evidence
score-no-target = No target is chosen; --target sets one.
score-next-profile = Next profile: { $profile }, { $met } of { $of } targets met (no target is set; --target changes it)
explain-no-total = this questionnaire has no total; name a domain or a question
explain-rule-mean = mean of the parts, by weight
explain-rule-sum = sum of the parts, by weight
explain-rule-min = the lowest part
explain-rule-max = the highest part
explain-rule-gate = highest step up to which every question is at { $pass } or above
explain-rule-stack = parts in order, up to the first that is not complete
explain-rule-none = no score
explain-out-of = , mapped to 0–{ $most }
explain-head-part = Part
explain-head-level = Level
explain-head-value = Value
explain-head-weight = Weight
explain-head-share = Share
explain-head-remark = Remark
explain-number = { $number } of { $count }
explain-no-weight = weight 0, left out
explain-other-measure = of another measure
explain-no-score = no score
explain-open = open, left out
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
due-next = Next
due-other = Done, or without a date
due-nothing = Nothing is due.
due-beyond = { $count } more beyond { $days } days (--within, --all)
due-not-carried-over = Not carried over from older files: { $count }
due-gate-failed = gate failed: --fail-overdue: { $count } overdue
due-within = --within takes a number of days such as 90d, not '{ $found }'
due-no-files = no assessment found here; name a file or a folder
due-head-days = Days
due-head-date = Date
due-head-kind = Kind
due-head-team = Team
due-head-title = What
due-head-owner = Who
due-head-status = Status
due-kind-action = action
due-kind-decision = decision
due-kind-evidence = evidence
due-status-open = open
due-status-started = started
due-status-done = done
due-status-dropped = dropped
due-status-taken = taken
due-status-refused = refused
due-status-expired = expired
due-status-valid = valid
gaps-head-what = Gap
gaps-head-level = Found
gaps-head-target = Target
gaps-head-short = Short by
gaps-head-first = First step (effort)
gaps-steps = { $steps ->
    [one] { $steps } level
   *[other] { $steps } levels
}
gaps-open = not answered
config-head-setting = Setting
config-head-value = Value
config-head-from = From
config-from-locale = the system’s language
config-from-folder = beside the file
config-from-default = default
config-not-set = not set
config-files = Read, the nearest first:
config-no-file = No palier.toml was found in { $folder } or above it, nor in { $own }.
list-head-id = Id
list-head-version = Version
list-head-title = Title
list-head-languages = Languages
list-head-questions = Questions
list-head-profiles = Profiles
list-head-file = File
list-bundled = bundled
list-shadows =  (shadows { $file })
list-not-valid = note: { $file } is not valid and is left out; 'palier check' says why
list-translation-not-valid = note: a translation of { $file } is not valid and is left out; 'palier check' says why
check-good = { $file }: good – { $what }
check-questionnaire = { $id } { $version }, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, { $profiles ->
    [one] { $profiles } profile
   *[other] { $profiles } profiles
}
check-language = { $language } { $share } translated, { $stale } stale
check-profile = profiles { $profiles }
check-profile-table = a table of levels; 'palier score --target' judges it beside a questionnaire
check-configuration = a configuration
check-assessment = { $settled } of { $in_scope } answered
set-nothing = there is nothing to set: give ID=LEVEL or an option such as --note ID=TEXT
set-twice = { $kind ->
    [note] '{ $name }' is given two notes: give one
    [claimed] two claims are given for '{ $name }': give one
    [fact] two values are given for the fact '{ $name }': give one
    [field] two values are given for '{ $name }': give one
   *[other] '{ $name }' is given two answers: say one
}
set-value = { $option }: { $why }
set-needs-name = --validated-by needs the name of whoever validates it
set-unchanged = what is given stands there already: nothing was changed
set-in-place = a file is changed where it stands: 'set' takes a file, not standard input
set-draft-again = the assessment was validated; changed, it is a draft again
set-hides = { $questions ->
    [one] { $questions } question no longer applies
   *[other] { $questions } questions no longer apply
}{ $answers ->
    [0] {""}
    [one] , { $answers } answer is set aside: { $ids }
   *[other] , { $answers } answers are set aside: { $ids }
}
set-dry-run = nothing was written (--dry-run)
set-expected-field = { $option } needs ID.FIELD=VALUE, not '{ $found }'
set-no-regular-file = '{ $file }' is not a regular file
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
    [team] say which team (--team NAME)
    [questionnaire] say which questionnaire (-q ID)
   *[both] say which questionnaire (-q ID) and which team (--team NAME)
}
new-contradicts = { $what ->
    [team] { $file } is there already and is of the team '{ $found }', not '{ $wanted }'
    [date] { $file } is there already and is of { $found }, not { $wanted }
    [target] { $file } is there already and does not aim at '{ $wanted }'
   *[from] { $file } is there already: nothing is carried over into it from '{ $wanted }'
}
new-language = Language · Langue · Língua
new-language-name = English
new-team = Name of the team
new-questionnaire = Which questionnaire?
new-done = { $file } is ready; 'palier interview { $file }' asks the questions
new-continues = { $file } is there already and stays as it is; 'palier interview { $file }' goes on with it
new-other = { $file } is there already and answers another questionnaire ({ $found }); choose another name
cli-written = { $file } written, { $size } kB
cli-pdf-on-terminal = a PDF is not for the terminal: give a file with -o, or send it on through a pipe
show-format = the ending of '{ $file }' names no format; possible are .pdf, .html, .md, .yaml and .txt
show-file-has-no-documents = --documents is a list for people, and YAML is the file itself: give another format
report-format = '{ $file }' does not end in a known format; expected one of: .pdf, .docx, .html, .md
report-marking = '{ $found }' is no TLP marking; possible are { $choices }
report-logo-unreadable = the logo { $file } is no PNG picture that can be read
report-logo-too-large = the logo { $file } has more than { $most } × { $most } pixels
report-part-empty = the part '{ $part }' has nothing to say here and is left out
report-part-needs-earlier = the part 'progress' needs the assessment before: --with OLD
report-part-redacted = --redact { $what } leaves nothing of the part '{ $part }': ask for one or the other
interview-no-terminal = an interview needs a terminal. Without one, answers are entered with 'palier set FILE O-1=3'; 'palier set --help' shows how
guide-begin =
    Palier assesses the maturity of a CERT/CSIRT, offline.
    Begin with an interview: palier interview team.toml -q sim3
    See the scores:          palier score team.toml
    Write the gap report:    palier report team.toml -o report.pdf
    More: palier list, palier --help
menu-go-on = Go on with an assessment
menu-score = See the scores
menu-report = Write the report
menu-leave = Leave
start-title = Which assessment?
start-none = There is no assessment in this folder yet.
start-new = Begin a new assessment
start-new-file = Name of the new file
start-unreadable = cannot be read (palier check shows why)
start-questions = { $count ->
    [one] one question
   *[other] { $count } questions
}
missing-file = '{ $file }' does not exist
missing-did-you-mean = '{ $file }' does not exist; did you mean '{ $meant }'?
missing-continue = Continue { $file }
missing-begin = Begin a new assessment in { $file }
help-about = Assess the maturity of a CERT/CSIRT: questionnaires, an interview, scores, a gap report. Offline.
help-after = Exit status: 0 done, 1 could not be done, 2 wrong usage, 3 a gate failed, 4 a file is not valid or a name names nothing, 130 interrupted with all saved.
help-more = '{ $command } --help' says more
help-heading-usage = Usage
help-heading-verbs = Verbs
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-common = Options of every verb
help-default = {"; "}default: { $value }
help-arg-help = Print help
help-arg-version = Print the version
help-arg-language = Language of the program's words
help-arg-plain = Say everything in words: no drawing, no redraw
help-arg-color = When to use colour
help-arg-quiet = Say only what must be said
help-arg-verbose = Say more of what is done
help-arg-as-of = Judge ages and expiries by this day instead of the session's
help-arg-library = A folder in which questionnaires are looked for first
help-arg-strict = Take warnings for faults
help-arg-file = The assessment, a TOML file
help-arg-files = Questionnaires, translations, profiles, assessments
help-arg-format = Form of the output
help-arg-questionnaire = The questionnaire: an id, an id with its version, or a file
help-arg-documents = Only the list of documents to ask for before the mission
help-show-days = Put an agenda for so many days and an attendance sheet first
help-show-minutes = Minutes for each question on the agenda
help-arg-output = Write to this file; - is standard output
help-arg-team = Name of the team
help-arg-date = First day of the session (default: today)
help-arg-target = Target: a profile, a profile file, total=55 or O=2.5; repeatable
help-new-target = The profile to aim at
help-arg-only = Ask only these domains and questions
help-arg-hide-scores = Show no score and no earlier answer before the level is given
help-arg-levels = The level found at a question
help-arg-claimed = The level that the team claimed first
help-arg-note = A note; an empty text removes it
help-arg-evidence = A document of the register, shown for this answer
help-arg-not-applicable = Not applicable, with the reason
help-arg-unknown = Nobody knew; who is to be asked
help-arg-fact = What the team states about itself
help-arg-evidence-file = The file of a document: its path and its SHA-256 digest are recorded
help-arg-action = A field of an action: do, owner, accountable, due, days, cost, note, status, closed, closes
help-arg-decision = A field of a decision: ask, of, by, cost, status, closed
help-arg-field = Any other field of the file, such as session.target; an empty value removes it
help-arg-wait = Seconds to wait while another program has the file; default: 10
help-arg-validated-by = Validate the assessment; refused while anything is blank or to be confirmed
help-arg-require = Gate: this target must be reached; repeatable
help-arg-no-regression = Gate: nothing may be lower than in this earlier assessment
help-arg-max-age = Gate: most days since the assessment
help-arg-no-expired = Gate: no document may have expired
help-arg-suppose = Score as if a question had this level, or not_applicable; nothing is written
help-arg-paths = Files or folders, searched at any depth (default: the current folder)
help-arg-within = Days ahead, such as 90d
help-arg-owner = Only what this person or body does, decides or owns
help-due-only = Only these kinds
help-arg-all = Everything, also later, done or without a date
help-arg-fail-overdue = Gate: nothing may be overdue
help-arg-min-coverage = Gate: least percentage of questions answered
help-arg-paper = Size of the sheet
help-arg-marking = TLP marking instead of the assessment's
help-arg-redact = Leave this out, and say so on every page
help-arg-sections = Print only these parts, separated by commas; the cover is always there
help-arg-shell = The shell
help-verb-list = The questionnaires at hand
help-verb-show = One questionnaire, for people or as YAML
help-verb-new = An empty assessment, or one with what an earlier one found
help-verb-interview = Ask the questions; goes on where it stopped
help-verb-set = Enter answers without questions; all or nothing
help-verb-check = Every fault and warning of files
help-verb-score = The scorecard
help-verb-due = What is due or overdue, over one file or many
help-verb-explain = Show how a score is calculated, down to the answers
help-verb-gaps = What is short of the target
help-explain-id = A question, a domain or 'total' (default: the total, else all domains)
help-verb-report = Write the gap report as PDF, Word, HTML or Markdown
help-verb-config = Every setting that holds, with its value and from where
help-config-file = The assessment whose configuration is wanted, or a folder (default: the current folder)
help-verb-completions = Completions for a shell
help-man-page = The verb whose page is wanted (without one: the program's)
help-verb-man = The manual page
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
help-verb-migrate = Move an assessment to a newer version of its questionnaire
help-migrate-to = The version to move to, or the path of its file; default: the newest one available
help-migrate-output = Write a new file
help-migrate-in-place = Change FILE itself
help-examples-migrate =
    Examples:
      palier migrate team.toml
      palier migrate team.toml --to sim3@2.1 --in-place
migrate-in-place = standard input cannot be changed in place; use -o FILE
migrate-same = { $file } answers { $version } already: there is nothing to do
migrate-older = { $new } is older than { $old }; an assessment moves to a newer version only
migrate-another = { $new } is another questionnaire than { $old }
migrate-broken-chain = { $new } does not say what became of version { $old }: the version { $missing } in between is not available
migrate-dry-run = nothing was written; use --in-place or -o FILE. For a new occasion use: palier new NEW.toml --from { $file }
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
migrate-dropped = taken out: { $what }
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
      palier report team.toml -o report.docx
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
form-evidence = Evidence to see
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
form-ask-whom = I do not know: ask
form-documents = Documents to ask for
form-documents-about = What the team should have at hand in the session. A document that serves several questions is needed once.
form-page = page { "{" }page{ "}" } of { "{" }pages{ "}" }
form-team = Team
form-date = Date
form-assessor = Assessor
form-marking = The blank form may be passed on without limit; mark it anew once it is filled in.
cli-uses-questionnaire = questionnaire { $id } { $version }: { $file }, { $digest }
cli-uses-translation = translation { $language }: { $digest }
cli-bundled-one = the bundled { $name }
translate-no-language = '{ $found }' is no language tag, such as fr or pt-MZ
translate-same-language = the questionnaire itself is in '{ $language }'
translate-needs-output = '{ $id }' is bundled: say where its translation is to be written, as in -o { $id }.{ $language }.yaml
translate-done = { $file }: { $texts } texts
translate-missing = { $count } missing
translate-stale = { $count } stale
translate-gone = { $count } no longer in the questionnaire
translate-stale-mend = Where a text is stale, mend 'to', delete the old 'from', and delete '# stale, now ' before the new one.
help-verb-translate = Begin a translation, or bring one up to date
help-translate-questionnaire = The questionnaire: a file, or an id
help-translate-to = The language to translate into, such as fr or pt-MZ
help-translate-output = Write here instead of beside the file; - is standard output
help-examples-translate =
    What is translated stays as it is. Texts without a translation are marked '# missing', texts
    whose source has changed '# stale, now from: …', and texts that are gone stay as comments.

    Examples:
      palier translate own.yaml --to fr
      palier translate sim3 --to es -o sim3.es.yaml
new-from-other = '{ $file }' answers { $found }, another questionnaire: answers carry over within one questionnaire only
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
new-left-question = not carried over: { $id } – the question is no longer asked
new-left-level = not carried over: { $id } – its scale has changed, and the level would mean something else
new-left-not-applicable = not carried over: { $id } – it may no longer be not applicable
new-left-importance = not carried over: the importance of { $id } – the questionnaire no longer offers it
new-left-fact = not carried over: the fact { $id } – the questionnaire no longer offers it
new-left-target = not carried over: the target { $id } – it is no profile of the questionnaire; name one with --target
new-left-closing = action { $action }: { $id } is no longer among what it closes – the question or its scale has changed
help-arg-from = Carry over what this earlier assessment found, to be confirmed
help-verb-schema = The JSON Schema of a file format, for editors
help-schema-format = The file format
help-examples-schema =
    An editor that knows the schema names unknown keys while one writes and says what each is for.
    The first line of a YAML file says where it is: # yaml-language-server: $schema=FILE
    and that of a TOML file: #:schema FILE

    Examples:
      palier schema questionnaire > questionnaire.schema.json
      palier schema assessment > assessment.schema.json
help-verb-merge = Several people's answer files as one
help-merge-files = The files or filled forms of several people or groups
help-merge-output = The joint file; one that is there is continued
help-examples-merge =
    Examples:
      palier merge awa.toml moussa.toml lamine.toml -o team.toml
      palier merge group-*.toml -o team.toml --format json
      palier merge awa.xlsx moussa.xlsx -o team.toml
merge-another = '{ $file }' answers { $found }, the others { $ours }: only files of one questionnaire in one version can be merged
merge-into-another = '{ $file }' is there already and answers { $found }, not { $ours }; choose another name
merge-into-itself = '{ $file }' is one of the files to be merged; the joint file needs a name of its own
merge-other-team = '{ $file }' is an assessment of the team '{ $found }', not of '{ $ours }'; choose another name
merge-same-file = '{ $file }' is given twice; give each file once
merge-same-content = '{ $file }' and '{ $other }' have the same content; give each file once
merge-same-person = '{ $file }' and '{ $other }' are both from { $name }; give one of them
merge-dry-run = '{ $file }' was not written (--dry-run)
merge-unchanged = '{ $file }' is unchanged
merge-needs-file = merge goes on with the file that it writes, so it needs one: palier merge A.toml B.toml -o C.toml
merge-done-settled = { $file } is written; nothing is open
merge-done = { $file } is written; 'palier interview { $file }' settles what is open, and the same merge goes on from there
merge-head-question = To settle
merge-head-votes = Hands
merge-head-spread = Spread
merge-spread-apart = { $spread } levels apart
merge-agreed = { $settled } of { $of } questions agreed, { $open } to settle
merge-apart = { $count ->
    [one] { $count } question lies two levels apart or more: talk it over before you agree
   *[other] { $count } questions lie two levels apart or more: talk them over before you agree
}
merge-changed = { $count ->
    [one] one question was settled with other hands than the files count now, and stays as it is: { $ids }
   *[other] { $count } questions were settled with other hands than the files count now, and stay as they are: { $ids }
}
merge-silent = { $count ->
    [one] { $count } question that nobody answered: { $ids }
   *[other] { $count } questions that nobody answered: { $ids }
}
merge-differs-team = the files name different teams; the first one's name is written
merge-differs-kind = the files differ in the kind of assessment; it is written as a self-assessment
merge-differs-target = the files differ in the target; none is written
merge-differs-scope = the files differ in the scope; none is written
merge-differs-fact = the files differ in the fact { $id }; it is left open
help-verb-compare = What changed since, and why; the trend
help-compare-files = Assessments of one team, the newest last
help-arg-with = Add the progress since this earlier assessment
help-examples-compare =
    Examples:
      palier compare team-2025.toml team-2026.toml
      palier compare team-2024.toml team-2025.toml team-2026.toml --format json --require essential
compare-another = '{ $file }' answers { $found }, and the newest { $ours }: only assessments of one questionnaire can be compared
compare-needs-two = name at least two assessments, the newest last
compare-order = note: the dates are not in order; the last file named is taken for the newest
compare-since = Changes since the assessment of { $date }. Causes are told apart in this order: questionnaire, applicability, no longer answered, to confirm, newly answered, answers, evidence.
compare-change-team = The team changed: then { $then }, now { $now }.
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
compare-why-answers = another answer
compare-why-newly-answered = newly answered
compare-why-to-confirm = answer to confirm
compare-why-no-longer-answered = no longer answered
compare-why-evidence = evidence expired
compare-why-applicability = applicability
compare-why-questionnaire = questionnaire
compare-not-asked = not asked
compare-verdict-then = Then { $met } of { $of } targets were met.
compare-cannot-be-judged = { $count ->
    [one] 1 target cannot be judged by the earlier answers: its level did not exist.
   *[other] { $count } targets cannot be judged by the earlier answers: their levels did not exist.
}
compare-no-question = No question stands elsewhere.
report-logo-named = { $place } names this logo
