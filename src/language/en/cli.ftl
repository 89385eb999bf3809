# The command line: what it says and its help.

cli-stopped = palier: { $why }
cli-unknown-language = there are no words in '{ $found }'; palier speaks en, fr and pt
cli-no-such-file = there is no file '{ $file }'
cli-no-such-folder = there is no folder '{ $folder }'
cli-no-questionnaire = there is no questionnaire '{ $name }'; 'palier list' shows those at hand
cli-shadows = note: { $used } is used; it shadows { $shadowed }
cli-expected-pair = '{ $found }' should have the form ID=… ({ $option })
cli-expected-decimal = { $option } takes a decimal such as 2.5, not '{ $found }'
cli-no-total = --min asks for a total, and this questionnaire has none
cli-no-domain-score = --min-domain asks for a score of '{ $domain }', and this questionnaire gives it none
cli-no-target = no target is chosen: give one with --profile ({ $profiles }), or as 'target' in the assessment
cli-gate-failed = gate failed: { $gate }: { $figure }
cli-gate-figure = { $low } is certain
cli-gate-no-score = there is nothing to score
cli-gate-profile = profile { $profile }
cli-gate-profile-figure = { $standing ->
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
junit-not-applicable = not applicable
junit-total = Total
score-total = Total
score-all = All
score-head-domain = Domain
score-head-score = Score
score-head-open = While open
score-head-settled = Answered
score-head-supported = Evidence
score-no-target = No target is chosen; --profile judges by one.
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
check-profile-table = a table of levels; 'palier score --profile' judges it beside a questionnaire
check-assessment = { $settled } of { $in_scope } answered
set-nothing = there is nothing to set: give ID=LEVEL or an option such as --note ID=TEXT
set-twice = '{ $name }' is given two answers: say one
set-in-place = a file is changed where it stands: 'set' takes a file, not standard input
set-needs-text = { $option } needs a text behind the '='
set-done = { $count ->
    [one] { $count } change saved
   *[other] { $count } changes saved
}
new-needs = say which questionnaire (-q ID) and which team (--team NAME)
new-team = Name of the team
new-questionnaire = Which questionnaire?
new-done = { $file } is ready; 'palier interview { $file }' asks the questions
new-continues = { $file } is there already and stays as it is; 'palier interview { $file }' goes on with it
new-other = { $file } is there already and answers another questionnaire ({ $found }); choose another name
report-done = { $file } written, { $size } kB
report-format = the ending of '{ $file }' names no format; possible are .pdf and .md
report-marking = '{ $found }' is no TLP marking; possible are { $choices }
interview-no-terminal = an interview needs a terminal. Without one, answers are entered with 'palier set FILE O-1=3'; 'palier set --help' shows how
interview-needs-file = say into which file: palier interview FILE
guide-begin =
    Palier assesses the maturity of a CERT/CSIRT, offline.
    Begin with an interview: palier interview team.toml -q sim3
    See the scores:          palier score team.toml
    Write the gap report:    palier report team.toml -o report.pdf
    More: palier list, palier --help
menu-question = What would you like to do?
menu-begin = Begin an assessment
menu-go-on = Go on with an assessment
menu-score = See the scores
menu-report = Write the report
menu-leave = Leave
menu-file = File of the assessment
show-documents = Documents to ask for
help-about = Assess the maturity of a CERT/CSIRT: questionnaires, an interview, scores, a gap report. Offline.
help-after = Exit status: 0 done, 1 could not be done, 2 wrong usage, 3 a gate failed, 4 a file is not valid or a name names nothing, 130 interrupted with all saved.
help-heading-usage = Usage
help-heading-verbs = Verbs
help-heading-arguments = Arguments
help-heading-options = Options
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
help-arg-output = Write to this file; - is standard output
help-arg-team = Name of the team
help-arg-date = First day of the session (default: today)
help-arg-target = The profile to aim at
help-arg-only = Ask only these domains and questions
help-arg-hide-scores = Show no score and no earlier answer before the level is given
help-arg-levels = The level found at a question
help-arg-claimed = The level that the team claimed first
help-arg-note = A note; an empty text removes it
help-arg-evidence = A document of the register, shown for this answer
help-arg-not-applicable = Not applicable, with the reason
help-arg-unknown = Nobody knew; who is to be asked
help-arg-fact = What the team states about itself
help-arg-validated-by = Validate the assessment; refused while anything is blank or to be confirmed
help-arg-profile = The profile to judge by: an id, or a profile file (YAML or CSV)
help-arg-require = Gate: this profile must be reached
help-arg-min = Gate: least total of the first measure
help-arg-min-domain = Gate: least score of a domain
help-arg-min-coverage = Gate: least percentage of questions answered
help-arg-paper = Size of the sheet
help-arg-marking = TLP marking instead of the assessment's
help-arg-redact = Leave this out, and say so on every page
help-arg-shell = The shell
help-verb-list = The questionnaires at hand
help-verb-show = One questionnaire, for people or as YAML
help-verb-new = An empty assessment
help-verb-interview = Ask the questions; goes on where it stopped
help-verb-set = Enter answers without questions; all or nothing
help-verb-check = Every fault and warning of files
help-verb-score = The scorecard
help-verb-gaps = What is short of the target
help-verb-report = The gap report as PDF or Markdown
help-verb-completions = Completions for a shell
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
help-examples-interview =
    Examples:
      palier interview team.toml -q sim3
      palier interview team.toml --only P,T-8 --hide-scores
help-examples-set =
    Examples:
      palier set team.toml O-1=3 O-2=2 --note "O-2=List of 12 March"
      palier set team.toml --evidence O-1=decree --unknown "P-3=Legal office"
help-examples-check =
    Examples:
      palier check team.toml
      palier check --strict questionnaires/*.yaml
help-examples-score =
    Examples:
      palier score team.toml
      palier score team.toml --format json --min-domain O=2.5 --min-coverage 100
help-examples-gaps =
    Examples:
      palier gaps team.toml --profile established
help-examples-report =
    Examples:
      palier report team.toml -o report.pdf
      palier report team.toml --language fr -o rapport.pdf
help-examples-completions =
    Examples:
      palier completions bash > /etc/bash_completion.d/palier
help-examples-man =
    Examples:
      palier man > palier.1
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
form-documents = Documents to ask for
form-documents-about = What the team should have at hand in the session. A document that serves several questions is needed once.
form-page = page { "{" }page{ "}" } of { "{" }pages{ "}" }
form-team = Team
form-date = Date
form-assessor = Assessor
form-marking = The blank form may be passed on without limit; mark it anew once it is filled in.
cli-uses-questionnaire = questionnaire { $id } { $version }: { $file }, { $digest }
cli-uses-translation = translation { $language }: { $digest }
