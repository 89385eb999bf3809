# Forms: export and import.
form-does-not-apply = Does not apply
form-do-not-know = I do not know
form-row-without-id = missing value in column '{ $column }'
form-row-twice = duplicate row '{ $id }': keep only one
form-row-too-long = this row has more cells than the header has columns
form-other-questionnaire = this form is for { $found }; expected { $expected }
form-votes = invalid votes '{ $found }': use the format '1=2; 2=5'
form-closes = invalid targets '{ $found }': use the format 'O-1=3; O-2=3'
form-bad-date = invalid date '{ $found }': use YYYY-MM-DD
form-needs-reason = 'Does not apply' needs a reason in the comment
form-needs-column = missing value in column '{ $column }'
form-too-large = the form is larger than { $most } MiB
form-not-a-form = this file is not a form exported by Palier; keep the hidden sheet and the first row of each sheet
form-newer = this form was exported by a newer version of Palier ({ $found })
form-unreadable = cannot read the workbook: { $detail }
form-sheet-start = Start here
form-sheet-answers = Answers
form-sheet-facts = Facts
form-sheet-documents = Documents
form-sheet-actions = Actions
form-sheet-scores = Scores
form-head-id = ID
form-head-question = ID
form-head-domain = Domain
form-head-ask = Question
form-head-levels = Levels
form-head-answer = Answer
form-head-comment = Why / comment
form-head-documents = Documents (IDs)
form-head-claimed = Claimed level
form-head-confidence = Confidence
form-head-importance = Importance
form-head-carried = Previous answer
form-head-votes = Votes (1=2; 2=5)
form-head-by = Answered by
form-head-date = Date
form-head-fact = About the team
form-head-title = Title
form-head-kind = Type
form-head-link = Link
form-head-owner = Owner
form-head-seen = Seen on
form-head-expires = Expires on
form-head-do = Action
form-head-closes = Raises to (O-1=3)
form-head-accountable = Accountable
form-head-due = Due
form-head-cost = Cost
form-head-status = Status
form-scores-note = Calculated on export
form-scores-score = Score
form-scores-low = Lowest possible
form-scores-high = Highest possible
form-choose = Choose from the list.
form-start-purpose = Purpose
form-start-team = Team
form-start-marking = TLP label
form-start-contact = Contact
form-start-for = For
form-start-return = Return by
form-start-step-1 = Step 1
form-start-step-2 = Step 2
form-start-step-3 = Step 3
form-start-step-2-text = Give your reasons in the comment, and list the IDs of the documents that support the answer. Add new documents on the sheet "Documents", each with an ID of your choice.
form-start-step-3-text = Save the file and send it back. Do not delete the first row of a sheet.
export-written = { $count ->
    [one] { $count } question written to { $file }
   *[other] { $count } questions written to { $file }
}
export-format = unknown format of '{ $file }': use a file name that ends in .xlsx, .csv, .json or .jsonl
export-scores-only = contains scores, levels and coverage; omits notes, reasons, documents and names
export-domains-only = contains the scores of domains; omits questions, notes, reasons, documents and names
export-scores-format = scores are exported as JSON: use a file name that ends in .json
export-cell-too-long = text too long for a cell of a workbook: { $detail }
import-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
import-none = no change: the file already contains these values
import-written = { $file } updated
import-dry-run = nothing written (--dry-run)
import-removed = (removed)
import-empty = (empty)
import-conflicts = { $count ->
    [one] { $count } field was changed both in the form and in the file; nothing was written
   *[other] { $count } fields were changed both in the form and in the file; nothing was written
}
import-conflict-hint = resolve them in the form or in the file, or choose one side with --prefer form or --prefer file
import-conflict-base = exported
import-conflict-form = form
import-conflict-file = file
import-same-field = { $field } differs between { $first } and { $second }
import-in-place = 'import' changes the file itself: it cannot be standard input ('-')
form-start-step-1-text = { $count ->
    [one] Answer the question on the sheet "Answers": choose from the list in the yellow column.
   *[other] Answer the { $count } questions on the sheet "Answers": choose from the list in the yellow column.
}
help-command-export = Export the assessment as an Excel form, a table or JSON
help-export-output = Output file; its extension selects the format: .xlsx, .csv, .json, .jsonl
help-export-only = Domains and questions to export
help-arg-recipient = Make a form for one person: only the selected questions and their documents
help-arg-blank = Omit previous answers
help-arg-return-by = Date by which to return the form
help-arg-delimiter = Character that separates the cells of a CSV file
help-arg-scores-only = Write only the scores, without notes and documents
help-arg-domains-only = Omit the questions as well
help-command-import = Import completed forms into the assessment
help-arg-forms = Completed forms, in Excel or CSV format
help-arg-dry-run = Show the changes without writing them
help-arg-prefer = Side to keep where both were changed
help-examples-export =
    Examples:
      palier export team.toml -o team.xlsx
      palier export team.toml -o legal.xlsx --only O --for "Legal office" --return-by 2026-04-15
      palier export team.toml -o scores.json --scores-only
    To read completed forms, use 'import'. To combine several people's answers to the same questions, use 'merge'.
help-examples-import =
    Examples:
      palier import team.toml legal.xlsx --dry-run
      palier import team.toml legal.xlsx hr.xlsx
      palier import team.toml legal.xlsx --prefer form
    To combine several people's answers to the same questions, use 'merge'.
badge-none = none yet
score-write-format = unknown format '{ $found }': expected one of: { $choices }
help-arg-write = Also write this format to a file, even if a gate fails (repeatable)

## chart
help-command-chart = Draw one chart of the report for a slide
help-arg-kind = Chart to draw ('progress' needs --with)
help-arg-domain = Domain to draw: its answers instead of scores
help-chart-with = Previous assessment to compare with
help-chart-output = Output file; its extension selects the format: .svg, .png, .txt
help-arg-width = Width in pixels [200 to 8000; default: 1600]
help-chart-format = Format, whatever the file's extension; 'text' describes the chart in words
help-examples-chart =
    Examples:
      palier chart team.toml --kind radar -o radar.svg
      palier chart team.toml --kind bars --domain O -o organisation.png --width 1920
      palier chart team.toml --kind progress --with last-year.toml --format text
chart-needs-earlier = the chart 'progress' needs a previous assessment: add --with
chart-needs-output = missing option --output (optional only with --format text)
chart-format = unknown format '{ $file }'; expected one of: .svg, .png, .txt
chart-nothing = nothing to draw: no question of the chart '{ $kind }' is answered
chart-no-radar = drawn as bars: a radar needs 3 to 18 axes on one scale, each with a value
