# Reports for other programs: the brief, Word.

brief-changes = Ce qui a changé
help-report-format = Format, quelle que soit l’extension du fichier ; brief : Markdown court pour une demande de fusion
brief-sections = les parties de --format brief sont fixes : retirez --sections
