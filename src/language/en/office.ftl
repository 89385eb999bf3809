# Reports for other programs: the brief, Word.

brief-changes = What has changed
help-report-format = Format, whatever the ending of the file; brief is short Markdown for a pull request
brief-sections = the sections of --format brief are fixed: leave out --sections
