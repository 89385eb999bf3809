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
