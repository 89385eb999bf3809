# Formulaires : export et import.
form-does-not-apply = Sans objet
form-do-not-know = Je ne sais pas
form-row-without-id = valeur manquante dans la colonne « { $column } »
form-row-twice = « { $id } » figure sur deux lignes ; n’en gardez qu’une
form-row-too-long = cette ligne compte plus de cellules que l’en-tête de colonnes
form-other-questionnaire = ce formulaire concerne { $found } ; attendu : { $expected }
form-votes = votes non valides « { $found } » : utilisez la forme « 1=2; 2=5 »
form-closes = objectifs non valides « { $found } » : utilisez la forme « O-1=3; O-2=3 »
form-bad-date = date non valide « { $found } » : utilisez AAAA-MM-JJ
form-needs-reason = « Sans objet » exige un motif dans le commentaire
form-needs-column = valeur manquante dans la colonne « { $column } »
form-too-large = le formulaire dépasse { $most } Mio
form-not-a-form = ce fichier n’est pas un formulaire exporté par Palier ; conservez la feuille masquée et la première ligne de chaque feuille
form-newer = ce formulaire a été exporté par une version plus récente de Palier ({ $found })
form-unreadable = lecture du classeur impossible : { $detail }
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
form-head-comment = Motif / commentaire
form-head-documents = Pièces (identifiants)
form-head-claimed = Niveau déclaré
form-head-confidence = Confiance
form-head-importance = Importance
form-head-carried = Réponse précédente
form-head-votes = Votes (1=2; 2=5)
form-head-by = Réponse donnée par
form-head-date = Date
form-head-fact = À propos de l’équipe
form-head-title = Titre
form-head-kind = Nature
form-head-link = Lien
form-head-owner = Responsable
form-head-seen = Vue le
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
form-start-marking = Marquage TLP
form-start-contact = Contact
form-start-for = Destinataire
form-start-return = À renvoyer au plus tard le
form-start-step-1 = Étape 1
form-start-step-2 = Étape 2
form-start-step-3 = Étape 3
form-start-step-2-text = Motivez la réponse dans le commentaire et indiquez les identifiants des pièces qui l’appuient. Ajoutez les nouvelles pièces sur la feuille « Pièces », chacune avec un identifiant de votre choix.
form-start-step-3-text = Enregistrez le fichier et renvoyez-le. Ne supprimez pas la première ligne des feuilles.
export-written = { $count ->
    [one] { $count } question écrite dans { $file }
   *[other] { $count } questions écrites dans { $file }
}
export-format = format inconnu pour « { $file } » : utilisez un nom de fichier en .xlsx, .csv, .json ou .jsonl
export-scores-only = contient les scores, les niveaux et la couverture ; ne contient ni notes, ni motifs, ni pièces, ni noms
export-domains-only = contient les scores des domaines ; ne contient ni questions, ni notes, ni motifs, ni pièces, ni noms
export-scores-format = les scores s’exportent en JSON : utilisez un nom de fichier en .json
export-cell-too-long = texte trop long pour une cellule de classeur : { $detail }
import-changes = { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}
import-none = aucun changement : le fichier contient déjà ces valeurs
import-written = { $file } mis à jour
import-dry-run = rien n’a été écrit (--dry-run)
import-removed = (supprimé)
import-empty = (vide)
import-conflicts = { $count ->
    [one] { $count } champ a été modifié à la fois dans le formulaire et dans le fichier ; rien n’a été écrit
   *[other] { $count } champs ont été modifiés à la fois dans le formulaire et dans le fichier ; rien n’a été écrit
}
import-conflict-hint = réglez-les dans le formulaire ou dans le fichier, ou choisissez un côté avec --prefer form ou --prefer file
import-conflict-base = exporté
import-conflict-form = formulaire
import-conflict-file = fichier
import-same-field = { $field } diffère entre { $first } et { $second }
import-in-place = « import » modifie le fichier lui-même : l’entrée standard (« - ») n’est pas admise
form-start-step-1-text = { $count ->
    [one] Répondez à la question de la feuille « Réponses » : choisissez dans la liste de la colonne jaune.
   *[other] Répondez aux { $count } questions de la feuille « Réponses » : choisissez dans la liste de la colonne jaune.
}
help-command-export = Exporter l’évaluation en formulaire Excel, en tableau ou en JSON
help-export-output = Fichier à écrire ; son extension détermine le format : .xlsx, .csv, .json, .jsonl
help-export-only = Domaines et questions à exporter
help-arg-recipient = Préparer le formulaire d’une personne : uniquement les questions choisies et leurs pièces
help-arg-blank = Omettre les réponses précédentes
help-arg-return-by = Date limite de renvoi du formulaire
help-arg-delimiter = Caractère qui sépare les cellules d’un fichier CSV
help-arg-scores-only = Écrire uniquement les scores, sans notes ni pièces
help-arg-domains-only = Omettre aussi les questions
help-command-import = Importer des formulaires remplis dans l’évaluation
help-arg-forms = Formulaires remplis, au format Excel ou CSV
help-arg-dry-run = Afficher les changements sans les écrire
help-arg-prefer = Côté à conserver lorsque les deux ont changé
help-examples-export =
    Exemples :
      palier export equipe.toml -o equipe.xlsx
      palier export equipe.toml -o juridique.xlsx --only O --for "Service juridique" --return-by 2026-04-15
      palier export equipe.toml -o scores.json --scores-only
    Pour reprendre les formulaires remplis, utilisez « import ». Pour réunir les réponses de plusieurs personnes aux mêmes questions, utilisez « merge ».
help-examples-import =
    Exemples :
      palier import equipe.toml juridique.xlsx --dry-run
      palier import equipe.toml juridique.xlsx rh.xlsx
      palier import equipe.toml juridique.xlsx --prefer form
    Pour réunir les réponses de plusieurs personnes aux mêmes questions, utilisez « merge ».
badge-none = aucun à ce jour
score-write-format = format inconnu « { $found } » ; valeurs possibles : { $choices }
help-arg-write = Écrire aussi ce format dans un fichier, même si un seuil n’est pas atteint (répétable)

## chart
help-command-chart = Tracer un graphique du rapport pour une diapositive
help-arg-kind = Graphique à tracer (« progress » exige --with)
help-arg-domain = Domaine à tracer : ses réponses au lieu des scores
help-chart-with = Évaluation précédente à laquelle comparer
help-chart-output = Fichier à écrire ; son extension détermine le format : .svg, .png, .txt
help-arg-width = Largeur en pixels [200 à 8000 ; par défaut : 1600]
help-chart-format = Format, quelle que soit l’extension du fichier ; « text » décrit le graphique en mots
help-examples-chart =
    Exemples :
      palier chart equipe.toml --kind radar -o radar.svg
      palier chart equipe.toml --kind bars --domain O -o organisation.png --width 1920
      palier chart equipe.toml --kind progress --with an-dernier.toml --format text
chart-needs-earlier = le graphique « progress » exige une évaluation précédente : ajoutez --with
chart-needs-output = option --output manquante (facultative avec --format text seulement)
chart-format = format inconnu « { $file } » ; valeurs possibles : .svg, .png, .txt
chart-nothing = rien à tracer : aucune question du graphique « { $kind } » n’a de réponse
chart-no-radar = tracé en barres : un radar exige de 3 à 18 axes sur une même échelle, chacun avec une valeur
