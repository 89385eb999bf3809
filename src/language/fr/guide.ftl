# The command line for people who have not read the help.

cli-is-folder = « { $file } » est un dossier ; indiquez un fichier
cli-unknown-language-in = { $variable } : langue inconnue « { $found } » ; valeurs possibles : en, fr, pt
cli-target-is-assessment = « { $file } » est une évaluation ; un objectif est un profil : un fichier YAML ou CSV, un identifiant de profil, total=55 ou O=2.5
show-is-assessment = « { $file } » est une évaluation, pas un questionnaire ; pour en voir les résultats : palier score { $file }
help-way = Le chemin habituel : new → interview → report → due
help-group-assess = Évaluer
help-group-results = Résultats
help-group-follow-up = Suivi
help-group-exchange = Échanger
help-group-questionnaires = Questionnaires
help-group-set-up = Réglages
guide-file =
    Poursuivre l’entretien :       palier interview { $file }
    Afficher les scores :          palier score { $file }
    Produire le rapport d’écarts : palier report { $file }
    Voir les échéances :           palier due { $file }
