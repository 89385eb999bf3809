# Reports for other programs: the brief, Word.

brief-changes = What has changed
help-report-format = Format, whatever the ending of the file; brief is short Markdown for a pull request
brief-sections = the sections of --format brief are fixed: leave out --sections
docx-table = Table
docx-figure = Figure
docx-copy = This Word file is a copy: changes made in it do not return to the assessment. Correct the assessment and write the report again.
docx-reached = Where the team is
