# Reports for other programs: the brief, Word.

brief-changes = What has changed
help-report-format = Format, whatever the ending of the file; brief is short Markdown for a pull request
brief-sections = the sections of --format brief are fixed: leave out --sections
docx-table = Table
docx-figure = Figure
docx-copy = This Word file is a copy: changes made in it do not return to the assessment. Correct the assessment and write the report again.
docx-reached = Where the team is
form-pdf-unreadable = this PDF cannot be read: { $detail }
form-pdf-password = this PDF is protected by a password; save it without one
form-pdf-not-a-form = this PDF is not a form of 'palier show --format pdf'
form-pdf-two-answers = { $first } and { $second } are two answers to one question; leave one of them empty
form-sheet-follow-up = Follow-up
follow-up-title = Actions, decisions and documents
follow-up-step-1 = Choose the status of each line, correct its date (YYYY-MM-DD) and write a comment.
follow-up-date = Date (YYYY-MM-DD)
follow-up-scope = Assessment
form-other-team = this list has no line about { $expected }; it is about { $found }
help-due-output = Write an Excel file in which the owner fills in status, date and comment; import takes it back
due-output-format = '{ $file }' does not end in .xlsx; use --format for other formats
due-output-nothing = nothing to follow up: no file written
merge-form-alone = { $file } does not say which team it is about: name an assessment file as well
form-password = this workbook is protected by a password, or is an .xls file; save it as .xlsx without a password
