# Formulaires : export et import.
form-does-not-apply = Sans objet
form-do-not-know = Je ne sais pas
form-row-without-id = cette ligne n’a pas de valeur dans la colonne « { $column } »
form-row-twice = « { $id } » figure sur deux lignes ; gardez-en une
form-row-too-long = cette ligne a plus de cellules que l’en-tête n’a de colonnes
form-other-questionnaire = ce formulaire est celui de { $found } ; { $expected } est attendu
form-votes = les votes s’écrivent « 1=2; 2=5 », et non « { $found } »
form-closes = les objectifs s’écrivent « O-1=3; O-2=3 », et non « { $found } »
form-bad-date = date non valide « { $found } » : écrivez AAAA-MM-JJ
form-needs-reason = « Sans objet » demande une raison dans le commentaire
form-needs-column = cette ligne demande un texte dans la colonne « { $column } »
form-too-large = le formulaire dépasse { $most } Mio
form-not-a-form = ce n’est pas un formulaire exporté par Palier ; conservez sa feuille masquée et la première ligne de chaque feuille
form-newer = ce formulaire a été exporté par une version plus récente de Palier ({ $found })
form-unreadable = ce classeur est illisible : { $detail }
form-sheet-start = À lire d’abord
form-sheet-answers = Réponses
form-sheet-facts = Renseignements
form-sheet-documents = Pièces
form-sheet-actions = Actions
form-sheet-scores = Scores
form-head-id = Identifiant
form-head-question = Code
form-head-domain = Domaine
form-head-ask = Question
form-head-levels = Niveaux
form-head-answer = Réponse
form-head-comment = Pourquoi / commentaire
form-head-documents = Pièces (identifiants)
form-head-claimed = Niveau déclaré
form-head-confidence = Confiance
form-head-importance = Importance
form-head-carried = Réponse précédente
form-head-votes = Votes (1=2; 2=5)
form-head-by = Répondu par
form-head-date = Date
form-head-fact = À propos de l’équipe
form-head-title = Titre
form-head-kind = Nature
form-head-link = Lien
form-head-owner = Responsable
form-head-seen = Vu le
form-head-expires = Expire le
form-head-do = Action
form-head-closes = Vise (O-1=3)
form-head-accountable = Sous l’autorité de
form-head-due = Échéance
form-head-cost = Coût
form-head-status = État
form-scores-note = Calculé à l’export
form-scores-score = Score
form-scores-low = Minimum possible
form-scores-high = Maximum possible
form-choose = Choisissez dans la liste.
form-start-purpose = Objet
form-start-team = Équipe
form-start-marking = Marquage
form-start-contact = Contact
form-start-for = Destinataire
form-start-return = À renvoyer avant le
form-start-step-1 = Étape 1
form-start-step-2 = Étape 2
form-start-step-3 = Étape 3
form-start-step-2-text = Écrivez dans le commentaire pourquoi, et citez les pièces qui le montrent. Ajoutez les nouvelles pièces sur leur feuille, chacune avec un identifiant de votre choix.
form-start-step-3-text = Enregistrez le fichier et renvoyez-le. Ne supprimez pas la première ligne des feuilles.
export-written = { $count ->
    [one] { $count } question écrite dans { $file }
   *[other] { $count } questions écrites dans { $file }
}
export-format = le format de « { $file } » n’est pas connu : choisissez un nom en .xlsx, .csv, .json ou .jsonl
export-scores-only = contient les scores, les niveaux et la couverture ; ne contient ni notes, ni raisons, ni pièces, ni noms
export-domains-only = contient les scores des domaines ; ne contient ni questions, ni notes, ni raisons, ni pièces, ni noms
export-scores-format = les scores s’exportent en JSON : choisissez un nom en .json
export-cell-too-long = un texte dépasse ce que peut contenir une cellule : { $detail }
import-changes = { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}
import-none = rien à changer : le fichier contient déjà ce que dit le formulaire
import-written = { $file } mis à jour
import-dry-run = rien n’est écrit (--dry-run)
import-removed = (supprimé)
import-empty = (vide)
import-conflicts = { $count ->
    [one] { $count } champ a été modifié à la fois dans le formulaire et dans le fichier ; rien n’est écrit
   *[other] { $count } champs ont été modifiés à la fois dans le formulaire et dans le fichier ; rien n’est écrit
}
import-conflict-hint = réglez-les dans le formulaire ou dans le fichier, ou choisissez un côté avec --prefer form ou --prefer file
import-conflict-base = exporté
import-conflict-form = formulaire
import-conflict-file = fichier
import-same-field = { $field } a des textes différents dans { $first } et { $second }
import-in-place = import modifie le fichier lui-même ; « - » ne peut pas être modifié
form-start-step-1-text = { $count ->
    [one] Répondez à la question de la feuille « Réponses » : choisissez dans la liste de la colonne jaune.
   *[other] Répondez aux { $count } questions de la feuille « Réponses » : choisissez dans la liste de la colonne jaune.
}
help-verb-export = Exporter l’évaluation en formulaire Excel, en tableau ou en JSON
help-export-output = Le fichier à écrire ; son extension choisit le format : .xlsx, .csv, .json, .jsonl
help-export-only = Seulement ces domaines et ces questions
help-arg-recipient = Préparer le formulaire d’une personne : seulement les questions choisies et leurs pièces
help-arg-blank = Omettre les réponses déjà données
help-arg-return-by = Jour avant lequel renvoyer le formulaire
help-arg-delimiter = Caractère entre les cellules d’un fichier CSV
help-arg-scores-only = Écrire seulement les scores, sans notes ni pièces
help-arg-domains-only = Omettre aussi les questions
help-verb-import = Importer dans l’évaluation des formulaires remplis
help-arg-forms = Formulaires Excel ou CSV, exportés puis remplis
help-arg-dry-run = Montrer les changements sans rien écrire
help-arg-prefer = Côté qui l’emporte quand les deux ont changé
help-examples-export =
    Exemples :
      palier export equipe.toml -o equipe.xlsx
      palier export equipe.toml -o juridique.xlsx --only O --for "Service juridique" --return-by 2026-04-15
      palier export equipe.toml -o scores.json --scores-only
    « import » reprend les formulaires remplis. Pour réunir les réponses de plusieurs personnes aux mêmes questions, utilisez « merge ».
help-examples-import =
    Exemples :
      palier import equipe.toml juridique.xlsx --dry-run
      palier import equipe.toml juridique.xlsx rh.xlsx
      palier import equipe.toml juridique.xlsx --prefer form
    Pour réunir les réponses de plusieurs personnes aux mêmes questions, utilisez « merge ».
badge-none = aucun pour l’instant
score-write-format = format inconnu « { $found } » : choisissez parmi { $choices }
help-arg-write = Écrire aussi ce format dans un fichier, avant qu’un seuil n’échoue (répétable)

## chart
help-verb-chart = Tracer un graphique du rapport pour une diapositive
help-arg-kind = Le graphique ; progress exige --with
help-arg-domain = Seulement ce domaine : ses réponses au lieu des scores
help-chart-with = Comparer avec cette évaluation antérieure
help-chart-output = Le fichier à écrire ; son extension choisit le format : .svg, .png, .txt
help-arg-width = Largeur en pixels [200 à 8000 ; par défaut : 1600]
help-chart-format = Format, quelle que soit l’extension ; text donne le graphique en mots
help-examples-chart =
    Exemples :
      palier chart equipe.toml --kind radar -o radar.svg
      palier chart equipe.toml --kind bars --domain O -o organisation.png --width 1920
      palier chart equipe.toml --kind progress --with an-dernier.toml --format text
chart-needs-earlier = le graphique « progress » exige une évaluation antérieure : utilisez --with ANCIEN
chart-needs-output = --output manque ; seul --format text peut s’en passer
chart-format = format inconnu « { $file } » ; attendu : .svg, .png ou .txt
chart-nothing = le graphique « { $kind } » serait vide : aucune question qu’il montre n’a de réponse
chart-no-radar = tracé en barres : un radar exige de 3 à 18 axes sur une même échelle, chacun avec une valeur
