# Reports for other programs: the brief, Word.

brief-changes = Ce qui a changé
help-report-format = Format, quelle que soit l’extension du fichier ; brief : Markdown court pour une demande de fusion
brief-sections = les parties de --format brief sont fixes : retirez --sections
docx-table = Tableau
docx-figure = Figure
docx-copy = Ce fichier Word est une copie : les modifications qui y sont faites ne reviennent pas dans l’évaluation. Corrigez l’évaluation, puis produisez de nouveau le rapport.
docx-reached = Où en est l’équipe
form-pdf-unreadable = ce PDF est illisible : { $detail }
form-pdf-password = ce PDF est protégé par un mot de passe ; enregistrez-le sans mot de passe
form-pdf-not-a-form = ce PDF n’est pas un formulaire de « palier show --format pdf »
form-pdf-two-answers = { $first } et { $second } sont deux réponses à une même question ; laissez l’un des deux champs vide
form-sheet-follow-up = Suivi
follow-up-title = Actions, décisions et pièces
follow-up-step-1 = Choisissez l’état de chaque ligne, corrigez sa date (AAAA-MM-JJ) et écrivez un commentaire.
follow-up-date = Date (AAAA-MM-JJ)
follow-up-scope = Évaluation
form-other-team = cette liste n’a aucune ligne sur { $expected } ; elle porte sur { $found }
help-due-output = Écrire un fichier Excel où le responsable note l’état, la date et un commentaire ; import le reprend
due-output-format = « { $file } » ne se termine pas par .xlsx ; utilisez --format pour les autres formats
due-output-nothing = rien à suivre : aucun fichier n’est écrit
merge-form-alone = { $file } ne dit pas de quelle équipe il s’agit : nommez aussi un fichier d’évaluation
form-password = ce classeur est protégé par un mot de passe ou au format .xls ; enregistrez-le en .xlsx, sans mot de passe
