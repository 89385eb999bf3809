# La ligne de commande : messages et aide.

cli-stopped = palier : { $why }
misuse-option = option inconnue : « { $found } »
misuse-argument = argument inattendu : « { $found } »
misuse-command = commande inconnue : « { $found } »
misuse-missing = argument obligatoire manquant : { $names }
misuse-no-value = { $option } exige une valeur
misuse-value = valeur non valide pour { $option } : « { $found } »
misuse-day = valeur non valide pour { $option } : « { $found } » ; une date s’écrit AAAA-MM-JJ, par exemple 2026-03-10
misuse-takes-none = { $option } n’admet pas de valeur : retirez « { $found } »
misuse-too-few = { $option } : indiquez-en au moins { $least }
misuse-twice = { $option } ne peut être indiqué qu’une fois
misuse-conflict = { $option } ne peut pas s’employer avec { $other }
misuse-no-text = un argument n’est pas un texte UTF-8 valide
cli-unknown-language = langue inconnue : « { $found } » ; valeurs possibles : en, fr, pt
cli-no-such-file = fichier introuvable : « { $file } »
cli-no-such-folder = dossier introuvable : « { $folder } »
cli-shadows = note : { $used } est utilisé à la place de { $shadowed }
cli-expected-pair = { $option } : « { $found } » doit être de la forme NOM=VALEUR
cli-expected-decimal = { $option } : « { $found } » n’est pas un nombre (par exemple 2.5)
cli-no-share = --min-coverage : « { $found } » n’est pas un pourcentage de 0 à 100
cli-no-total = { $option } : ce questionnaire n’a pas de score total
cli-no-domain-score = { $option } : ce questionnaire ne donne pas de score à « { $domain } »
cli-no-profiles = ce questionnaire n’a pas de profil ; utilisez --target avec un fichier de profil, total=VALEUR ou DOMAINE=VALEUR
cli-no-target = aucun profil cible n’est fixé ; utilisez --target ({ $profiles }) ou renseignez « target » dans l’évaluation
cli-targets-of-two-measures = ces objectifs relèvent de mesures différentes ; indiquez-les un par un
cli-suppose-format = --suppose ne peut pas s’employer avec CSV ni JUnit : un résultat hypothétique pourrait passer pour réel
cli-next-profile = Aucun profil cible n’est fixé. Profil suivant utilisé : { $profile } (à modifier avec --target).
cli-gate-nothing-to-judge = rien à vérifier
cli-gate-no-regression = aucune baisse depuis le { $date }
cli-gate-target-lost = l’objectif { $id } n’est plus atteint
cli-gate-not-judged = { $count } à confirmer, sans comparaison
cli-gate-max-age = { $days ->
    [one] { $days } jour au plus
   *[other] { $days } jours au plus
}
cli-gate-age = { $days ->
    [one] { $days } jour au { $date }
   *[other] { $days } jours au { $date }
}
cli-gate-no-expired = aucune preuve expirée au { $date }
cli-gates-decided = code de sortie 3 en raison de { $gates }
score-supposed = Résultat hypothétique : { $answers }, avec les preuves qu’exigent ces niveaux.
cli-gate-failed = seuil non atteint : { $gate } ({ $figure })
cli-gate-figure = { $low } avec les questions en attente au niveau le plus bas
cli-gate-no-score = aucun score
cli-gate-profile = profil { $profile }
cli-gate-profile-figure = { $standing ->
    [not_judged] non évalué
    [reached] atteint
    [open] indéterminé, { $met ->
        [one] { $met } objectif acquis sur { $of }
       *[other] { $met } objectifs acquis sur { $of }
    }
   *[short] non atteint, { $met ->
        [one] { $met } objectif atteint sur { $of }
       *[other] { $met } objectifs atteints sur { $of }
    }
}
cli-gate-total = total d’au moins { $least }
cli-gate-domain = domaine { $domain } à { $least } au moins
cli-gate-coverage = couverture d’au moins { $least } %
cli-gate-coverage-figure = { $settled } sur { $in_scope }
junit-gates = seuils
junit-short-question = niveau { $level }, objectif { $target }
junit-short-figure = score d’au plus { $high }, objectif { $target }
junit-open = indéterminé
junit-cannot-be-judged = ne peut pas être évalué
junit-total = Total
score-total = Total
score-all = Ensemble
score-head-domain = Domaine
score-head-score = Score
score-head-open = Fourchette possible
score-head-settled = Couverture
score-head-supported = Preuves
score-no-target = Aucun profil cible n’est fixé. Choisissez-en un avec --target.
score-next-profile = Profil suivant : { $profile }, { $met ->
    [one] { $met } objectif atteint
   *[other] { $met } objectifs atteints
} sur { $of } (aucun profil cible n’est fixé ; choisissez-en un avec --target)
explain-no-total = ce questionnaire n’a pas de score total ; indiquez un domaine ou une question
explain-rule-mean = moyenne pondérée des parties
explain-rule-sum = somme pondérée des parties
explain-rule-min = valeur la plus basse des parties
explain-rule-max = valeur la plus haute des parties
explain-rule-gate = étape la plus avancée jusqu’à laquelle toutes les réponses atteignent au moins { $pass }
explain-rule-stack = somme des parties dans l’ordre, jusqu’à la première qui n’est pas complète
explain-rule-none = sans score
explain-out-of = , ramenée à 0–{ $most }
explain-head-part = Partie
explain-head-level = Niveau
explain-head-value = Valeur
explain-head-weight = Poids
explain-head-share = Part
explain-head-remark = Remarque
explain-number = { $number } sur { $count }
explain-no-weight = poids 0, non comptée
explain-other-measure = relève d’une autre mesure
explain-no-score = sans score
explain-open = en attente, non comptée
explain-blocks = bloque l’étape suivante
explain-offset = Décalage de l’échelle : { $value }
explain-rounding = Arrondi : { $value }
explain-blocking = Étape suivante bloquée par : { $ids }
explain-range = Avec les questions en attente au niveau le plus bas { $low }, au plus haut { $high }
explain-next = Étapes suivantes : { $steps }
due-heading = Au { $date }, { $days } jours à venir · { $teams ->
    [one] 1 équipe
   *[other] { $teams } équipes
}, { $files ->
    [one] 1 fichier
   *[other] { $files } fichiers
} · { $marking }
due-overdue = En retard
due-next = À venir
due-other = Terminé ou sans date
due-nothing = Aucune échéance.
due-beyond = { $days ->
    [one] { $count } de plus au-delà de { $days } jour (voir --within, --all)
   *[other] { $count } de plus au-delà de { $days } jours (voir --within, --all)
}
due-not-carried-over = Non repris de fichiers antérieurs : { $count }
due-gate-failed = seuil non atteint : --fail-overdue ({ $count } en retard)
due-within = --within : « { $found } » n’est pas un nombre de jours (par exemple 90d)
due-no-files = aucune évaluation trouvée ; indiquez un fichier ou un dossier
due-head-days = Jours
due-head-date = Date
due-head-kind = Catégorie
due-head-team = Équipe
due-head-title = Intitulé
due-head-owner = Responsable
due-head-status = État
due-kind-action = action
due-kind-decision = décision
due-kind-evidence = preuve
due-status-open = à traiter
due-status-started = en cours
due-status-done = terminée
due-status-dropped = abandonnée
due-status-taken = prise
due-status-refused = refusée
due-status-expired = expirée
due-status-valid = valide
gaps-head-what = Écart
gaps-head-level = Constaté
gaps-head-target = Objectif
gaps-head-short = Il manque
gaps-head-first = Première étape (effort)
gaps-steps = { $steps ->
    [one] { $steps } niveau
   *[other] { $steps } niveaux
}
gaps-open = sans réponse
config-head-setting = Réglage
config-head-value = Valeur
config-head-from = Provenance
config-from-locale = langue du système
config-from-folder = dossier de l’évaluation
config-from-default = par défaut
config-not-set = non défini
config-files = Fichiers lus, le plus proche d’abord :
config-no-file = Aucun palier.toml dans { $folder }, dans ses dossiers parents ni dans { $own }.
list-head-id = ID
list-head-version = Version
list-head-title = Titre
list-head-languages = Langues
list-head-questions = Questions
list-head-profiles = Profils
list-head-file = Fichier
list-bundled = intégré
list-shadows =  (remplace { $file })
list-not-valid = note : { $file } n’est pas valide et a été ignoré ; détails avec « palier check »
list-translation-not-valid = note : une traduction de { $file } n’est pas valide et a été ignorée ; détails avec « palier check »
check-good = { $file } : valide – { $what }
check-questionnaire = { $id } { $version }, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, { $profiles ->
    [one] { $profiles } profil
   *[other] { $profiles } profils
}
check-language = { $language } traduit à { $share }, { $stale } à actualiser
check-profile = profils { $profiles }
check-profile-table = tableau de niveaux, à utiliser avec un questionnaire et « palier score --target »
check-configuration = configuration
check-assessment = couverture { $settled } sur { $in_scope }
set-nothing = rien à modifier : indiquez ID=NIVEAU ou une option comme --note ID=TEXTE
set-twice = { $kind ->
    [note] deux notes pour « { $name } » : n’en indiquez qu’une
    [claimed] deux niveaux déclarés pour « { $name } » : n’en indiquez qu’un
    [fact] deux valeurs pour le fait « { $name } » : n’en indiquez qu’une
    [field] deux valeurs pour « { $name } » : n’en indiquez qu’une
   *[other] deux réponses pour « { $name } » : n’en indiquez qu’une
}
set-value = { $option } : { $why }
set-needs-name = --validated-by exige le nom de la personne qui valide l’évaluation
set-unchanged = aucune modification : le fichier contient déjà ces valeurs
set-in-place = « set » modifie le fichier lui-même : l’entrée standard (« - ») n’est pas admise
set-draft-again = l’évaluation était validée ; après cette modification, elle redevient un projet
set-hides = { $questions ->
    [one] { $questions } question ne s’applique plus
   *[other] { $questions } questions ne s’appliquent plus
}{ $answers ->
    [0] {""}
    [one] , { $answers } réponse est conservée mais non notée : { $ids }
   *[other] , { $answers } réponses sont conservées mais non notées : { $ids }
}
set-dry-run = rien n’a été écrit (--dry-run)
set-expected-field = { $option } : « { $found } » doit être de la forme ID.CHAMP=VALEUR
set-no-regular-file = « { $file } » n’est pas un fichier ordinaire
set-new-needs = { $kind ->
    [action] une nouvelle action exige --action { $field }=TEXTE
    [decision] une nouvelle décision exige --decision { $field }=TEXTE
   *[evidence] une nouvelle pièce exige --field evidence.{ $field }=TEXTE
}
set-done = { $count ->
    [one] { $count } modification enregistrée
   *[other] { $count } modifications enregistrées
}
new-needs = { $missing ->
    [team] indiquez l’équipe (--team NOM)
    [questionnaire] indiquez le questionnaire (-q ID)
   *[both] indiquez le questionnaire (-q ID) et l’équipe (--team NOM)
}
new-contradicts = { $what ->
    [team] { $file } existe déjà et concerne l’équipe « { $found } », et non « { $wanted } »
    [date] { $file } existe déjà et porte la date du { $found }, et non du { $wanted }
    [target] { $file } existe déjà, et son profil cible n’est pas « { $wanted } »
   *[from] { $file } existe déjà ; rien n’a été repris de « { $wanted } »
}
new-language = Language · Langue · Língua
new-language-name = Français
new-team = Nom de l’équipe
new-questionnaire = Quel questionnaire ?
new-done = { $file } créé ; pour commencer : « palier interview { $file } »
new-continues = { $file } existe déjà et n’a pas été modifié ; pour continuer : « palier interview { $file } »
new-other = { $file } existe déjà et porte sur un autre questionnaire ({ $found }) ; choisissez un autre nom
cli-written = { $file } écrit ({ $size } ko)
cli-pdf-on-terminal = un PDF ne s’affiche pas dans un terminal ; indiquez un fichier avec -o, ou redirigez la sortie
show-format = format inconnu : « { $file } » ; extensions possibles : .pdf, .html, .md, .yaml, .txt
show-file-has-no-documents = --documents n’est pas disponible en YAML ; choisissez un autre format
report-format = format inconnu : « { $file } » ; extensions possibles : .pdf, .docx, .html, .md
report-marking = marquage TLP inconnu : « { $found } » ; valeurs possibles : { $choices }
report-logo-unreadable = le logo { $file } n’est pas une image PNG lisible
report-logo-too-large = le logo { $file } dépasse { $most } × { $most } pixels
report-part-empty = la section « { $part } » est vide pour cette évaluation et ne figure pas dans le rapport
report-part-needs-earlier = la section « progress » exige l’évaluation précédente : ajoutez --with PRÉCÉDENTE
report-part-redacted = --redact { $what } viderait la section « { $part } » ; retirez l’un des deux
interview-no-terminal = l’entretien exige un terminal ; à défaut, saisissez les réponses avec « palier set FICHIER O-1=3 » (voir « palier set --help »)
guide-begin =
    Palier évalue la maturité d’un CERT/CSIRT, hors ligne.
    Commencer un entretien :       palier interview equipe.toml -q sim3
    Afficher les scores :          palier score equipe.toml
    Produire le rapport d’écarts : palier report equipe.toml -o rapport.pdf
      palier report equipe.toml -o rapport.docx
    En savoir plus : palier list, palier --help
menu-go-on = Poursuivre une évaluation
menu-score = Afficher les scores
menu-report = Produire le rapport
menu-leave = Quitter
start-title = Quelle évaluation ?
start-none = Ce dossier ne contient pas encore d’évaluation.
start-new = Commencer une nouvelle évaluation
start-new-file = Nom du nouveau fichier
start-unreadable = illisible (détails avec palier check)
start-questions = { $count ->
    [one] une question
   *[other] { $count } questions
}
missing-file = Fichier introuvable : « { $file } »
missing-did-you-mean = Fichier introuvable : « { $file } » ; vouliez-vous dire « { $meant } » ?
missing-continue = Poursuivre { $file }
missing-begin = Commencer une nouvelle évaluation dans { $file }
help-about = Évaluer hors ligne la maturité d’un CERT/CSIRT : entretien, scores et rapport d’écarts
help-after = Code de sortie : 0 succès ; 1 échec (disque, fichier verrouillé, conflit) ; 2 erreur d’utilisation ; 3 seuil non atteint ; 4 fichier non valide ou nom inconnu ; 130 interrompu, réponses enregistrées
help-more = Pour en savoir plus : « { $command } --help »
help-heading-usage = Utilisation{" "}
help-heading-commands = Commandes{" "}
help-heading-arguments = Arguments{" "}
help-heading-options = Options{" "}
help-heading-common = Options communes{" "}
help-default = {" ;"} par défaut : { $value }
help-arg-help = Afficher l’aide
help-arg-version = Afficher la version
help-arg-language = Langue des messages et des rapports
help-arg-plain = Texte simple, sans tableau ni réaffichage de l’écran (pour les lecteurs d’écran)
help-arg-color = Emploi de la couleur
help-arg-quiet = N’afficher que les résultats et les erreurs
help-arg-verbose = Afficher plus de détails
help-arg-as-of = Date à laquelle s’apprécient l’âge et la validité (par défaut : celle de la session)
help-arg-library = Dossier où chercher d’abord les questionnaires (répétable)
help-arg-force = Remplacer un fichier de sortie même s’il a été modifié
help-arg-strict = Traiter les avertissements comme des erreurs
help-arg-file = Fichier de l’évaluation (TOML)
help-arg-files = Questionnaires, traductions, profils, évaluations ou configurations
help-arg-format = Format de sortie
help-arg-questionnaire = Questionnaire : un identifiant, avec ou sans version, ou un fichier
help-arg-documents = N’afficher que la liste des pièces à demander avant la session
help-show-days = Placer en tête l’ordre du jour de ce nombre de jours et une feuille de présence
help-show-minutes = Minutes par question dans l’ordre du jour (par défaut : 5)
help-arg-output = Fichier à écrire (- pour la sortie standard)
help-arg-team = Nom de l’équipe
help-arg-date = Premier jour de la session (par défaut : aujourd’hui)
help-arg-target = Objectif : un profil, un fichier de profil, total=55 ou O=2.5 (répétable)
help-new-target = Profil cible
help-arg-only = Domaines et questions à poser, séparés par des virgules
help-arg-hide-scores = Masquer les scores et les réponses précédentes jusqu’à la saisie du niveau
help-arg-until = Heure de fin de la session, par exemple 16:30 ; affiche le rythme
help-arg-levels = Niveau constaté d’une question
help-arg-claimed = Niveau déclaré par l’équipe
help-arg-note = Note (un texte vide la supprime)
help-arg-evidence = Pièce du registre à l’appui de la réponse
help-arg-not-applicable = Déclarer sans objet, avec le motif
help-arg-unknown = Déclarer inconnu, avec la personne à interroger
help-arg-fact = Fait concernant l’équipe, prévu par le questionnaire
help-arg-evidence-file = Fichier d’une pièce ; son chemin et son empreinte SHA-256 sont enregistrés
help-arg-action = Champ d’une action : do, owner, accountable, due, days, cost, note, status, closed, closes
help-arg-decision = Champ d’une décision : ask, of, by, cost, status, closed
help-arg-field = Tout autre champ du fichier, par exemple session.target (une valeur vide le supprime)
help-arg-wait = Secondes d’attente si un autre programme a verrouillé le fichier (par défaut : 10)
help-arg-validated-by = Valider l’évaluation au nom de cette personne ; refusé tant qu’une réponse manque ou reste à confirmer
help-arg-require = Terminer avec le code 3 si cet objectif n’est pas atteint (répétable)
help-arg-no-regression = Terminer avec le code 3 si un score est plus bas que dans cette évaluation précédente
help-arg-max-age = Terminer avec le code 3 si l’évaluation date de plus de ce nombre de jours
help-arg-no-expired = Terminer avec le code 3 si une pièce a expiré
help-arg-suppose = Calculer les scores comme si une question avait ce niveau (ou not_applicable) ; rien n’est écrit
help-arg-paths = Fichiers ou dossiers, sous-dossiers compris (par défaut : le dossier courant)
help-arg-within = Nombre de jours à venir, par exemple 30d (par défaut : 90d)
help-arg-owner = Seulement ce qui relève de cette personne ou instance
help-due-only = Catégories à afficher, séparées par des virgules
help-arg-all = Tout afficher, y compris ce qui est plus tardif, terminé ou sans date
help-arg-fail-overdue = Terminer avec le code 3 si une échéance est dépassée
help-arg-min-coverage = Terminer avec le code 3 si la couverture est inférieure à ce pourcentage
help-arg-paper = Format du papier
help-arg-marking = Marquage TLP (par défaut : celui de l’évaluation)
help-arg-redact = Éléments à retirer, séparés par des virgules (mention sur chaque page)
help-arg-sections = Sections à inclure, séparées par des virgules ; la couverture est toujours incluse
help-arg-shell = Interpréteur de commandes visé
help-command-list = Lister les questionnaires disponibles
help-command-show = Afficher un questionnaire : formulaire, liste de pièces ou YAML
help-command-new = Créer une évaluation, vide ou reprise d’une précédente
help-command-interview = Commencer ou reprendre l’entretien
help-command-set = Saisir des réponses et d’autres champs en ligne de commande (tout ou rien)
help-command-check = Vérifier des fichiers et signaler les erreurs et les avertissements
help-command-score = Afficher le tableau des scores
help-command-due = Lister les échéances à venir ou dépassées d’une ou plusieurs évaluations
help-command-explain = Expliquer le calcul d’un score, jusqu’aux réponses
help-command-gaps = Lister les écarts au profil cible
help-explain-id = Question, domaine ou « total » (par défaut : le total, à défaut tous les domaines)
help-command-report = Produire le rapport d’écarts en PDF, Word, HTML ou Markdown
help-command-config = Afficher les réglages en vigueur et leur provenance
help-config-file = Évaluation ou dossier dont afficher les réglages (par défaut : le dossier courant)
help-command-completions = Générer la complétion pour un interpréteur de commandes
help-man-page = Commande à documenter (par défaut : palier)
help-command-man = Générer une page de manuel
help-examples-list =
    Exemples :
      palier list
      palier list --format json
help-examples-show =
    Exemples :
      palier show sim3
      palier show sim3 --documents
      palier show sim3 --format yaml -o mon-questionnaire.yaml
help-examples-new =
    Exemples :
      palier new equipe.toml -q sim3 --team "CERT-Baobab" --target essential
      palier new equipe-2026.toml --from equipe-2025.toml
help-examples-interview =
    Exemples :
      palier interview equipe.toml -q sim3
      palier interview equipe.toml --only P,T-8 --hide-scores
help-examples-set =
    Exemples :
      palier set equipe.toml O-1=3 O-2=2 --note "O-2=Liste du 12 mars"
      palier set equipe.toml --evidence O-1=decret --unknown "P-3=Service juridique"
      palier set equipe.toml --action charte.status=done --decision decret.by=2026-09-30
      palier set equipe.toml --field session.target=essential --evidence-file decret=decret.pdf
help-command-migrate = Faire passer une évaluation à une version plus récente de son questionnaire
help-migrate-to = Version visée, ou chemin de son fichier (par défaut : la plus récente disponible)
help-migrate-output = Nouveau fichier à écrire
help-migrate-in-place = Modifier le fichier lui-même
help-examples-migrate =
    Exemples :
      palier migrate equipe.toml
      palier migrate equipe.toml --to sim3@2.1 --in-place
migrate-in-place = l’entrée standard ne peut pas être modifiée sur place ; utilisez -o FICHIER
migrate-same = rien à faire : { $file } utilise déjà { $version }
migrate-older = { $new } est plus ancien que { $old } ; une évaluation ne peut passer qu’à une version plus récente
migrate-another = { $new } et { $old } sont des questionnaires différents
migrate-broken-chain = passage à { $new } impossible : la version { $missing }, intermédiaire après { $old }, n’est pas disponible
migrate-dry-run = rien n’a été écrit ; utilisez --in-place ou -o FICHIER. Pour une nouvelle session : palier new NOUVEAU.toml --from { $file }
migrate-done = { $file } écrit
migrate-kept = { $count ->
    [one] { $count } réponse conservée
   *[other] { $count } réponses conservées
}
migrate-to-confirm = { $count ->
    [one] { $count } réponse à confirmer : { $ids }
   *[other] { $count } réponses à confirmer : { $ids }
}
migrate-added = { $count ->
    [one] { $count } nouvelle question : { $ids }
   *[other] { $count } nouvelles questions : { $ids }
}
migrate-removed = { $count ->
    [one] { $count } réponse retirée : { $ids }
   *[other] { $count } réponses retirées : { $ids }
}
migrate-moved = déplacé : { $from } → { $to }
migrate-dropped = retiré : { $what }
help-examples-check =
    Exemples :
      palier check equipe.toml
      palier check --strict questionnaires/*.yaml
help-examples-score =
    Exemples :
      palier score equipe.toml
      palier score equipe.toml --format json --require O=2.5 --min-coverage 100
help-examples-due =
    Exemples :
      palier due equipe.toml
      palier due equipes --within 30d --owner "Cheffe adjointe"
      palier due equipes --format ics > echeances.ics
      palier due equipes --owner "Cheffe adjointe" -o suivi.xlsx
help-examples-explain =
    Exemples :
      palier explain equipe.toml H
      palier explain equipe.toml H-6 --suppose H-6=2
      palier explain equipe.toml total --format json
help-examples-gaps =
    Exemples :
      palier gaps equipe.toml --target established
help-examples-report =
    Exemples :
      palier report equipe.toml -o rapport.pdf
      palier report equipe.toml --language en -o report.pdf
      palier report equipe.toml --sections summary,gaps,roadmap -o synthese.pdf
      palier report equipe.toml --redact notes,names --marking GREEN -o diffusion.html
      palier report equipe.toml --with an-dernier.toml --format brief
help-examples-config =
    Exemples :
      palier config
      palier config missions/bamako/equipe.toml --format json
help-examples-completions =
    Exemples :
      palier completions bash > /etc/bash_completion.d/palier
help-examples-man =
    Exemples :
      palier man > palier.1
      palier man score > palier-score.1
form-kind = Questionnaire
form-facts = À propos de l’équipe
form-scale = L’échelle
form-level = Niveau
form-name = Nom
form-meaning = Signification
form-question = question
form-not-applicable = sans objet, parce que
form-evidence = Preuves à demander
form-received = Vu
form-note = Note
form-agenda = Ordre du jour
form-agenda-about = { $minutes } minutes sont prévues par question, avec des pauses entre les domaines.
form-agenda-day = Jour
form-agenda-nth-day = Jour { $day }
form-agenda-time = Heure
form-agenda-questions = Questions
form-agenda-needed = Personnes requises
form-attendance = Présence
form-attendance-function = Fonction, organisation
form-ask-whom = Inconnu : demander à
form-documents = Pièces à demander
form-documents-about = Pièces que l’équipe devrait tenir à disposition pendant la session. Une pièce qui sert à plusieurs questions n’est demandée qu’une fois.
form-page = page { "{" }page{ "}" } sur { "{" }pages{ "}" }
form-team = Équipe
form-date = Date
form-assessor = Évaluateur
form-marking = Le formulaire vierge peut circuler sans restriction ; apposez un nouveau marquage une fois qu’il est rempli.
cli-uses-questionnaire = questionnaire { $id } { $version } : { $file }, { $digest }
cli-uses-translation = traduction { $language } : { $digest }
cli-bundled-one = { $name }, intégré
translate-no-language = étiquette de langue non valide : « { $found } » (par exemple fr ou pt-MZ)
translate-same-language = le questionnaire est déjà en « { $language } »
translate-needs-output = « { $id } » est intégré : indiquez un fichier à écrire, par exemple -o { $id }.{ $language }.yaml
translate-done = { $file } : { $texts ->
    [one] { $texts } texte
   *[other] { $texts } textes
}
translate-missing = { $count ->
    [one] { $count } manquant
   *[other] { $count } manquants
}
translate-stale = { $count } à actualiser
translate-gone = { $count ->
    [one] { $count } absent du questionnaire
   *[other] { $count } absents du questionnaire
}
translate-stale-mend = Pour actualiser un texte : corrigez « to », supprimez l’ancien « from », puis retirez « # stale, now  » devant le nouveau.
help-command-translate = Créer ou actualiser la traduction d’un questionnaire
help-translate-questionnaire = Questionnaire : un fichier ou un identifiant
help-translate-to = Langue d’arrivée, par exemple fr ou pt-MZ
help-translate-output = Fichier à écrire (par défaut : à côté du questionnaire ; - pour la sortie standard)
help-examples-translate =
    Les traductions existantes sont conservées. Un texte sans traduction est marqué « # missing »,
    un texte dont la source a changé « # stale, now from: … ». Un texte supprimé reste en commentaire.

    Exemples :
      palier translate mon-questionnaire.yaml --to fr
      palier translate sim3 --to es -o sim3.es.yaml
new-from-other = « { $file } » porte sur un autre questionnaire ({ $found }) : les réponses ne peuvent être reprises qu’au sein d’un même questionnaire
new-carried = repris de { $file } : { $answers ->
    [one] { $answers } réponse à confirmer
   *[other] { $answers } réponses à confirmer
}, { $documents ->
    [one] { $documents } pièce
   *[other] { $documents } pièces
}, { $actions ->
    [one] { $actions } action non terminée
   *[other] { $actions } actions non terminées
}, { $decisions ->
    [one] { $decisions } décision en attente
   *[other] { $decisions } décisions en attente
}
new-left-question = non repris : { $id } – la question n’est plus posée
new-left-level = non repris : { $id } – l’échelle a changé, et le niveau n’aurait plus le même sens
new-left-not-applicable = non repris : { $id } – la question ne peut plus être déclarée sans objet
new-left-importance = non repris : l’importance de { $id } – le questionnaire ne la prévoit plus
new-left-fact = non repris : le fait { $id } – le questionnaire ne le prévoit plus
new-left-target = non repris : le profil cible { $id } – ce n’est pas un profil du questionnaire ; choisissez-en un avec --target
new-left-closing = action { $action } : elle ne porte plus sur { $id } – la question ou son échelle a changé
help-arg-from = Évaluation précédente à reprendre, avec ses réponses à confirmer
help-command-schema = Afficher le schéma JSON d’un format de fichier, pour un éditeur
help-schema-format = Format de fichier
help-examples-schema =
    Avec le schéma, un éditeur signale les clés inconnues et explique chaque clé.
    Première ligne d’un fichier YAML : # yaml-language-server: $schema=FICHIER
    Première ligne d’un fichier TOML : #:schema FICHIER

    Exemples :
      palier schema questionnaire > questionnaire.schema.json
      palier schema assessment > assessment.schema.json
help-command-merge = Réunir les réponses de plusieurs personnes en une évaluation
help-merge-files = Fichiers ou formulaires remplis à réunir, un par personne ou groupe
help-merge-output = Fichier commun (mis à jour s’il existe)
help-examples-merge =
    Exemples :
      palier merge awa.toml moussa.toml lamine.toml -o equipe.toml
      palier merge awa.xlsx moussa.xlsx -o equipe.toml
      palier merge groupe-*.toml -o equipe.toml --format json
merge-another = « { $file } » porte sur { $found }, les autres sur { $ours } : seuls des fichiers d’un même questionnaire et d’une même version peuvent être réunis
merge-into-another = « { $file } » existe déjà et porte sur { $found }, et non sur { $ours } ; choisissez un autre nom
merge-into-itself = « { $file } » est l’un des fichiers à réunir ; choisissez un autre nom pour le fichier commun
merge-other-team = « { $file } » concerne l’équipe « { $found } », et non « { $ours } » ; choisissez un autre nom
merge-same-file = « { $file } » est indiqué deux fois ; indiquez chaque fichier une fois
merge-same-content = « { $file } » et « { $other } » ont le même contenu ; indiquez chaque fichier une fois
merge-same-person = « { $file } » et « { $other } » viennent tous deux de { $name } ; n’en indiquez qu’un
merge-dry-run = « { $file } » n’a pas été écrit (--dry-run)
merge-unchanged = « { $file } » n’a pas été modifié
merge-needs-file = merge exige un fichier de sortie, mis à jour à chaque exécution : palier merge A.toml B.toml -o C.toml
merge-done-settled = { $file } écrit ; aucune question n’est en attente
merge-done = { $file } écrit ; tranchez les questions en attente avec « palier interview { $file } » (la même commande merge peut être relancée plus tard)
merge-head-question = À trancher
merge-head-votes = Votes
merge-head-spread = Dispersion
merge-spread-apart = { $spread } niveaux d’écart
merge-agreed = { $settled ->
    [one] accord sur { $settled } question sur { $of }, { $open } à trancher
   *[other] accord sur { $settled } questions sur { $of }, { $open } à trancher
}
merge-apart = { $count ->
    [one] { $count } question présente deux niveaux d’écart ou plus : discutez-en avant de trancher
   *[other] { $count } questions présentent deux niveaux d’écart ou plus : discutez-en avant de trancher
}
merge-changed = { $count ->
    [one] { $count } question a été tranchée sur des votes qui ont changé depuis ; la décision est conservée : { $ids }
   *[other] { $count } questions ont été tranchées sur des votes qui ont changé depuis ; les décisions sont conservées : { $ids }
}
merge-silent = { $count ->
    [one] { $count } question à laquelle personne n’a répondu : { $ids }
   *[other] { $count } questions auxquelles personne n’a répondu : { $ids }
}
merge-differs-team = les fichiers nomment des équipes différentes ; le premier nom est retenu
merge-differs-kind = les fichiers divergent sur la nature de l’évaluation ; « auto-évaluation » est retenu
merge-differs-target = les fichiers divergent sur le profil cible ; aucun n’est retenu
merge-differs-scope = les fichiers divergent sur le périmètre ; aucun n’est retenu
merge-differs-fact = les fichiers divergent sur le fait { $id } ; aucune valeur n’est retenue
help-command-compare = Comparer des évaluations et expliquer les évolutions
help-compare-files = Évaluations d’une même équipe, de la plus ancienne à la plus récente
help-arg-with = Évaluation précédente à laquelle comparer
help-examples-compare =
    Exemples :
      palier compare equipe-2025.toml equipe-2026.toml
      palier compare equipe-2024.toml equipe-2025.toml equipe-2026.toml --format json --require essential
compare-another = « { $file } » porte sur { $found }, la plus récente sur { $ours } : seules des évaluations d’un même questionnaire peuvent être comparées
compare-needs-two = indiquez au moins deux évaluations, de la plus ancienne à la plus récente
compare-order = note : les dates ne se suivent pas ; le dernier fichier indiqué est considéré comme le plus récent
compare-since = Évolutions depuis l’évaluation précédente ({ $date }), par cause. Les causes sont appliquées dans cet ordre : questionnaire, applicabilité, réponses retirées, à confirmer, nouvelles réponses, réponses, preuves.
compare-change-team = L’équipe a changé : auparavant { $then }, aujourd’hui { $now }.
compare-head-change = Évolution
compare-head-answers = Réponses
compare-head-newly-answered = Nouvelles réponses
compare-head-to-confirm = À confirmer
compare-head-no-longer-answered = Réponses retirées
compare-head-evidence = Preuves
compare-head-applicability = Applicabilité
compare-head-questionnaire = Questionnaire
compare-head-question = Question
compare-head-why = Pourquoi
compare-why-answers = réponse modifiée
compare-why-newly-answered = nouvelle réponse
compare-why-to-confirm = réponse à confirmer
compare-why-no-longer-answered = réponse retirée
compare-why-evidence = preuve expirée
compare-why-applicability = applicabilité
compare-why-questionnaire = questionnaire
compare-not-asked = non posée
compare-verdict-then = Auparavant, { $met ->
    [one] { $met } objectif sur { $of } était atteint.
   *[other] { $met } objectifs sur { $of } étaient atteints.
}
compare-cannot-be-judged = { $count ->
    [one] { $count } objectif ne peut pas être comparé aux réponses précédentes : son niveau n’existait pas.
   *[other] { $count } objectifs ne peuvent pas être comparés aux réponses précédentes : leurs niveaux n’existaient pas.
}
compare-no-question = Aucune question n’a changé de niveau.
report-logo-named = le logo est défini dans { $place }
