# Forms: export and import.
form-does-not-apply = Does not apply
form-do-not-know = I do not know
form-row-without-id = this row has no { $column }
form-row-twice = '{ $id }' is on two rows; keep one
form-row-too-long = this row has more cells than the head has columns
form-other-questionnaire = this form belongs to { $found }, expected { $expected }
form-votes = votes are written like '1=2; 2=5', not '{ $found }'
form-closes = targets are written like 'O-1=3; O-2=3', not '{ $found }'
form-bad-date = invalid date '{ $found }': use YYYY-MM-DD
form-needs-reason = 'Does not apply' needs a reason in the comment
form-needs-column = this row needs a text under '{ $column }'
form-too-large = the form is larger than { $most } MiB
form-not-a-form = this is not a form exported by Palier; keep its hidden sheet and the first row of each sheet
form-newer = this form was exported by a newer version of Palier ({ $found })
form-unreadable = this workbook cannot be read: { $detail }
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
form-head-kind = Kind
form-head-link = Link
form-head-owner = Owner
form-head-seen = Seen on
form-head-expires = Expires on
form-head-do = Action
form-head-closes = Brings to (O-1=3)
form-head-accountable = Accountable
form-head-due = Due
form-head-cost = Cost
form-head-status = Status
form-scores-note = Computed on export
form-scores-score = Score
form-scores-low = Lowest possible
form-scores-high = Highest possible
form-choose = Choose one of the list.
form-start-purpose = Purpose
form-start-team = Team
form-start-marking = Marking
form-start-contact = Contact
form-start-for = For
form-start-return = Return by
form-start-step-1 = Step 1
form-start-step-2 = Step 2
form-start-step-3 = Step 3
form-start-step-2-text = Write in the comment why, and name the documents that show it. Add new documents on their sheet, each with an ID of your choice.
form-start-step-3-text = Save the file and send it back. Do not delete the first row of a sheet.
export-written = { $count ->
    [one] { $count } question written to { $file }
   *[other] { $count } questions written to { $file }
}
export-format = the format of '{ $file }' is not known: use a file that ends in .xlsx, .csv, .json or .jsonl
export-scores-only = contains scores, levels and coverage; omits notes, reasons, documents and names
export-domains-only = contains the scores of domains; omits questions, notes, reasons, documents and names
export-scores-format = scores are exported as JSON: use a file that ends in .json
export-cell-too-long = a text is longer than a cell of a workbook can be: { $detail }
import-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
import-none = nothing to change: the file already says what the form says
import-written = { $file } updated
import-dry-run = nothing written (--dry-run)
import-removed = (removed)
import-empty = (empty)
import-conflicts = { $count ->
    [one] { $count } field was changed both in the form and in the file; nothing was written
   *[other] { $count } fields were changed both in the form and in the file; nothing was written
}
import-conflict-hint = settle them in the form or in the file, or choose one side with --prefer form or --prefer file
import-conflict-base = exported
import-conflict-form = form
import-conflict-file = file
import-same-field = { $field } has different texts in { $first } and { $second }
import-in-place = import changes the file itself; '-' cannot be changed
form-start-step-1-text = { $count ->
    [one] Answer the question on the sheet "Answers": choose from the list in the yellow column.
   *[other] Answer the { $count } questions on the sheet "Answers": choose from the list in the yellow column.
}
help-verb-export = Export the assessment as an Excel form, a table or JSON
help-export-output = The file to write; its ending selects the format: .xlsx, .csv, .json, .jsonl
help-export-only = Only these domains and questions
help-arg-recipient = Make the form of one person: only the selected questions and their documents
help-arg-blank = Leave earlier answers out
help-arg-return-by = Day by which the form should be returned
help-arg-delimiter = Character between the cells of a CSV file
help-arg-scores-only = Write the scores alone, without notes and documents
help-arg-domains-only = Leave the questions out as well
help-verb-import = Import filled-in forms into the assessment
help-arg-forms = Forms in Excel or CSV, as exported and filled in
help-arg-dry-run = Show the changes and write nothing
help-arg-prefer = Side that wins where both were changed
help-examples-export =
    Examples:
      palier export team.toml -o team.xlsx
      palier export team.toml -o legal.xlsx --only O --for "Legal office" --return-by 2026-04-15
      palier export team.toml -o scores.json --scores-only
    'import' takes filled-in forms back. To combine several people's answers to the same questions, use 'merge'.
help-examples-import =
    Examples:
      palier import team.toml legal.xlsx --dry-run
      palier import team.toml legal.xlsx hr.xlsx
      palier import team.toml legal.xlsx --prefer form
    To combine several people's answers to the same questions, use 'merge'.
badge-none = none yet
score-write-format = unknown format '{ $found }': expected one of: { $choices }
help-arg-write = Also write this format to a file, before a gate fails (repeatable)

## chart
help-verb-chart = Draw one chart of the report for a slide
help-arg-kind = Which chart; progress needs --with
help-arg-domain = Only this domain: its answers instead of scores
help-chart-with = Compare with this earlier assessment
help-chart-output = The file to write; its ending selects the format: .svg, .png, .txt
help-arg-width = Width in pixels [200 to 8000; default: 1600]
help-chart-format = Format, whatever the file's ending; text says the chart in words
help-examples-chart =
    Examples:
      palier chart team.toml --kind radar -o radar.svg
      palier chart team.toml --kind bars --domain O -o organisation.png --width 1920
      palier chart team.toml --kind progress --with last-year.toml --format text
chart-needs-earlier = the chart 'progress' needs an earlier assessment: use --with OLD
chart-needs-output = --output is missing; only --format text may go without it
chart-format = unknown format '{ $file }'; expected one of: .svg, .png, .txt
chart-nothing = the chart '{ $kind }' would be empty: no question that it shows is answered
chart-no-radar = drawn as bars: a radar needs 3 to 18 axes on one scale, each with a value
