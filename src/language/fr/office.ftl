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
