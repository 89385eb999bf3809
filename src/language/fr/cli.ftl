# La ligne de commande : ce qu’elle dit, et son aide.

cli-stopped = palier : { $why }
misuse-option = l’option « { $found } » n’existe pas ici
misuse-argument = « { $found } » est un argument de trop
misuse-verb = le verbe « { $found } » n’existe pas
misuse-missing = il manque : { $names }
misuse-no-value = { $option } demande une valeur
misuse-value = { $option } n’admet pas « { $found } »
misuse-day = { $option } demande un jour comme 2026-03-10, et « { $found } » n’en est pas un
misuse-takes-none = { $option } n’admet pas de valeur : « { $found } » est de trop
misuse-too-few = { $option } en demande au moins { $least }
misuse-twice = { $option } ne peut être donné qu’une fois
misuse-conflict = { $option } ne va pas avec { $other }
misuse-no-text = un argument n’est pas un texte valide (UTF-8)
cli-unknown-language = il n’y a pas de textes en « { $found } » ; palier parle en, fr et pt
cli-no-such-file = il n’y a pas de fichier « { $file } »
cli-no-such-folder = il n’y a pas de dossier « { $folder } »
cli-shadows = note : { $used } est utilisé ; il masque { $shadowed }
cli-expected-pair = « { $found } » devrait avoir la forme ID=… ({ $option })
cli-expected-decimal = { $option } attend un nombre décimal comme 2.5, et non « { $found } »
cli-no-share = --min-coverage attend un pourcentage de 0 à 100, et non « { $found } »
cli-no-total = { $option } demande un total, et ce questionnaire n’en a pas
cli-no-domain-score = { $option } demande un score de « { $domain } », et ce questionnaire ne lui en donne pas
cli-no-profiles = ce questionnaire n’a pas de profils ; utilisez --target avec un fichier de profil, total=NOMBRE ou DOMAINE=NOMBRE
cli-no-target = aucun objectif n’est choisi : utilisez --target ({ $profiles }), ou « target » dans l’évaluation
cli-targets-of-two-measures = ces objectifs se jugent par des mesures différentes ; donnez-les un par un
cli-suppose-format = --suppose ne s’emploie ni avec CSV ni avec JUnit : un résultat hypothétique passerait pour un résultat réel
cli-next-profile = Aucun objectif n’est fixé ; voici le profil suivant, { $profile } (--target le change).
cli-gate-nothing-to-judge = il n’y a rien à juger
cli-gate-no-regression = rien de plus bas qu’au { $date }
cli-gate-target-lost = objectif { $id } plus atteint
cli-gate-not-judged = { $count } à confirmer, non jugé(s)
cli-gate-max-age = au plus { $days } jours
cli-gate-age = { $days } jours au { $date }
cli-gate-no-expired = aucune preuve expirée au { $date }
cli-gates-decided = code de sortie 3 en raison de { $gates }
score-supposed = Hypothèse : { $answers }, avec les preuves que demandent ces niveaux.
cli-gate-failed = seuil non atteint : { $gate } : { $figure }
cli-gate-figure = { $low } avec les questions en attente au niveau le plus bas
cli-gate-no-score = il n’y a rien à noter
cli-gate-profile = profil { $profile }
cli-gate-profile-figure = { $standing ->
    [not_judged] non jugé
    [reached] atteint
    [open] en suspens, { $met ->
        [one] { $met } objectif acquis sur { $of }
       *[other] { $met } objectifs acquis sur { $of }
    }
   *[short] non atteint, { $met ->
        [one] { $met } objectif atteint sur { $of }
       *[other] { $met } objectifs atteints sur { $of }
    }
}
cli-gate-total = total d’au moins { $least }
cli-gate-domain = domaine { $domain } d’au moins { $least }
cli-gate-coverage = au moins { $least } % de réponses
cli-gate-coverage-figure = { $settled } sur { $in_scope }
junit-gates = seuils
junit-short-question = niveau { $level }, objectif { $target }
junit-short-figure = au plus { $high }, objectif { $target }
junit-open = en suspens
junit-cannot-be-judged = ne peut pas être jugé
junit-total = Total
score-total = Total
score-all = Ensemble
score-head-domain = Domaine
score-head-score = Score
score-head-open = Tant qu’ouvert
score-head-settled = Répondu
score-head-supported = Preuves
score-no-target = Aucun objectif n’est choisi ; --target en fixe un.
score-next-profile = Profil suivant : { $profile }, { $met } objectifs atteints sur { $of } (aucun objectif n’est fixé ; --target le change)
explain-no-total = ce questionnaire n’a pas de total ; nommez un domaine ou une question
explain-rule-mean = moyenne pondérée des parties
explain-rule-sum = somme pondérée des parties
explain-rule-min = la partie la plus basse
explain-rule-max = la partie la plus haute
explain-rule-gate = la plus haute étape jusqu’à laquelle chaque question est à { $pass } ou au-dessus
explain-rule-stack = les parties dans l’ordre, jusqu’à la première qui n’est pas complète
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
due-other = Terminé, ou sans date
due-nothing = Aucune échéance.
due-beyond = { $count } de plus au-delà de { $days } jours (--within, --all)
due-not-carried-over = Non repris de fichiers plus anciens : { $count }
due-gate-failed = seuil non atteint : --fail-overdue : { $count } en retard
due-within = --within attend un nombre de jours, par exemple 90d, et non « { $found } »
due-no-files = aucune évaluation trouvée ici ; indiquez un fichier ou un dossier
due-head-days = Jours
due-head-date = Date
due-head-kind = Catégorie
due-head-team = Équipe
due-head-title = Objet
due-head-owner = Responsable
due-head-status = État
due-kind-action = action
due-kind-decision = décision
due-kind-evidence = preuve
due-status-open = à faire
due-status-started = commencé
due-status-done = fait
due-status-dropped = abandonné
due-status-taken = prise
due-status-refused = refusée
due-status-expired = expiré
due-status-valid = valide
gaps-head-what = Écart
gaps-head-level = Constaté
gaps-head-target = Objectif
gaps-head-short = Il manque
gaps-head-first = Première étape (charge)
gaps-steps = { $steps ->
    [one] { $steps } niveau
   *[other] { $steps } niveaux
}
gaps-open = sans réponse
config-head-setting = Réglage
config-head-value = Valeur
config-head-from = Provenance
config-from-locale = la langue du système
config-from-folder = à côté du fichier
config-from-default = par défaut
config-not-set = non défini
config-files = Fichiers lus, le plus proche d’abord :
config-no-file = Aucun palier.toml dans { $folder } ni au-dessus, ni dans { $own }.
list-head-id = Id
list-head-version = Version
list-head-title = Titre
list-head-languages = Langues
list-head-questions = Questions
list-head-profiles = Profils
list-head-file = Fichier
list-bundled = intégré
list-shadows =  (masque { $file })
list-not-valid = note : { $file } n’est pas valide et est laissé de côté ; « palier check » dit pourquoi
list-translation-not-valid = note : une traduction de { $file } n’est pas valide et est laissée de côté ; « palier check » dit pourquoi
check-good = { $file } : bon – { $what }
check-questionnaire = { $id } { $version }, { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, { $profiles ->
    [one] { $profiles } profil
   *[other] { $profiles } profils
}
check-language = { $language } traduit à { $share }, { $stale } à revoir
check-profile = profils { $profiles }
check-profile-table = un tableau de niveaux ; « palier score --target » le juge avec un questionnaire
check-configuration = une configuration
check-assessment = { $settled ->
    [one] { $settled } réponse sur { $in_scope }
   *[other] { $settled } réponses sur { $in_scope }
}
set-nothing = il n’y a rien à écrire : donnez ID=NIVEAU ou une option comme --note ID=TEXTE
set-twice = { $kind ->
    [note] deux notes sont données pour « { $name } » : n’en donnez qu’une
    [claimed] deux niveaux sont déclarés pour « { $name } » : n’en déclarez qu’un
    [fact] deux valeurs sont données pour le fait « { $name } » : donnez-en une
    [field] deux valeurs sont données pour « { $name } » : donnez-en une
   *[other] deux réponses sont données pour « { $name } » : n’en donnez qu’une
}
set-value = { $option } : { $why }
set-needs-name = --validated-by demande le nom de la personne qui valide
set-unchanged = ce qui est donné y figure déjà : rien n’a été modifié
set-in-place = un fichier est modifié sur place : « set » prend un fichier, et non l’entrée standard
set-draft-again = l’évaluation était validée ; modifiée, elle redevient un projet
set-hides = { $questions ->
    [one] { $questions } question ne s’applique plus
   *[other] { $questions } questions ne s’appliquent plus
}{ $answers ->
    [0] {""}
    [one] , { $answers } réponse est mise de côté : { $ids }
   *[other] , { $answers } réponses sont mises de côté : { $ids }
}
set-dry-run = rien n’a été écrit (--dry-run)
set-expected-field = { $option } attend ID.CHAMP=VALEUR, et non « { $found } »
set-no-regular-file = « { $file } » n’est pas un fichier ordinaire
set-new-needs = { $kind ->
    [action] une nouvelle action demande --action { $field }=TEXTE
    [decision] une nouvelle décision demande --decision { $field }=TEXTE
   *[evidence] une nouvelle pièce demande --field evidence.{ $field }=TEXTE
}
set-done = { $count ->
    [one] { $count } modification enregistrée
   *[other] { $count } modifications enregistrées
}
new-needs = { $missing ->
    [team] dites quelle équipe (--team NOM)
    [questionnaire] dites quel questionnaire (-q ID)
   *[both] dites quel questionnaire (-q ID) et quelle équipe (--team NOM)
}
new-contradicts = { $what ->
    [team] { $file } existe déjà et concerne l’équipe « { $found } », et non « { $wanted } »
    [date] { $file } existe déjà et date du { $found }, et non du { $wanted }
    [target] { $file } existe déjà et ne vise pas « { $wanted } »
   *[from] { $file } existe déjà : rien n’y est repris de « { $wanted } »
}
new-language = Language · Langue · Língua
new-language-name = Français
new-team = Nom de l’équipe
new-questionnaire = Quel questionnaire ?
new-done = { $file } est prêt ; « palier interview { $file } » pose les questions
new-continues = { $file } existe déjà et reste tel quel ; « palier interview { $file } » le poursuit
new-other = { $file } existe déjà et répond à un autre questionnaire ({ $found }) ; choisissez un autre nom
cli-written = { $file } écrit, { $size } ko
cli-pdf-on-terminal = un PDF n’est pas fait pour le terminal : donnez un fichier avec -o, ou passez-le par un tube
show-format = la terminaison de « { $file } » ne désigne aucun format ; sont possibles .pdf, .html, .md, .yaml et .txt
show-file-has-no-documents = --documents est une liste à lire, et YAML est le fichier lui-même : donnez un autre format
report-format = « { $file } » ne se termine pas par un format connu ; valeurs possibles : .pdf, .docx, .html, .md
report-marking = « { $found } » n’est pas un marquage TLP ; sont possibles { $choices }
report-logo-unreadable = le logo { $file } n’est pas une image PNG lisible
report-logo-too-large = le logo { $file } dépasse { $most } × { $most } pixels
report-part-empty = la partie « { $part } » n’a rien à dire ici et ne figure pas au rapport
report-part-needs-earlier = la partie « progress » demande l’évaluation précédente : --with OLD
report-part-redacted = --redact { $what } ne laisse rien de la partie « { $part } » : demandez l’un ou l’autre
interview-no-terminal = un entretien demande un terminal. Sans terminal, les réponses s’entrent par « palier set FICHIER O-1=3 » ; « palier set --help » montre comment
guide-begin =
    Palier évalue la maturité d’un CERT/CSIRT, hors ligne.
    Commencer par un entretien :    palier interview equipe.toml -q sim3
    Voir les scores :               palier score equipe.toml
    Écrire le rapport d’écarts :    palier report equipe.toml -o rapport.pdf
    Pour la suite : palier list, palier --help
menu-go-on = Poursuivre une évaluation
menu-score = Voir les scores
menu-report = Écrire le rapport
menu-leave = Quitter
start-title = Quelle évaluation ?
start-none = Il n’y a pas encore d’évaluation dans ce dossier.
start-new = Commencer une nouvelle évaluation
start-new-file = Nom du nouveau fichier
start-unreadable = illisible (palier check dit pourquoi)
start-questions = { $count ->
    [one] une question
   *[other] { $count } questions
}
missing-file = « { $file } » n’existe pas
missing-did-you-mean = « { $file } » n’existe pas ; vouliez-vous dire « { $meant } » ?
missing-continue = Poursuivre { $file }
missing-begin = Commencer une nouvelle évaluation dans { $file }
help-about = Évaluer la maturité d’un CERT/CSIRT : questionnaires, entretien, scores, rapport d’écarts. Hors ligne.
help-after = Code de sortie : 0 fait, 1 impossible, 2 mauvais usage, 3 seuil non atteint, 4 fichier non valide ou nom qui ne désigne rien, 130 interrompu, tout est enregistré.
help-more = « { $command } --help » en dit plus
help-heading-usage = Usage{" "}
help-heading-verbs = Verbes{" "}
help-heading-arguments = Arguments{" "}
help-heading-options = Options{" "}
help-heading-common = Options de tous les verbes{" "}
help-default = {" ;"} par défaut : { $value }
help-arg-help = Afficher l’aide
help-arg-version = Afficher la version
help-arg-language = Langue des textes du programme
help-arg-plain = Tout dire en mots : ni dessin ni réaffichage
help-arg-color = Quand utiliser la couleur
help-arg-quiet = Ne dire que le nécessaire
help-arg-verbose = En dire plus sur ce qui est fait
help-arg-as-of = Juger âges et expirations à cette date plutôt qu’à celle de la session
help-arg-library = Un dossier où chercher d’abord les questionnaires
help-arg-strict = Traiter les avertissements comme des fautes
help-arg-file = L’évaluation, un fichier TOML
help-arg-files = Questionnaires, traductions, profils, évaluations
help-arg-format = Forme de la sortie
help-arg-questionnaire = Le questionnaire : un identifiant, avec ou sans version, ou un fichier
help-arg-documents = Seulement la liste des documents à demander avant la mission
help-show-days = Placer en tête l’ordre du jour de N jours et la feuille de présence
help-show-minutes = Minutes par question dans l’ordre du jour
help-arg-output = Écrire dans ce fichier ; - est la sortie standard
help-arg-team = Nom de l’équipe
help-arg-date = Premier jour de la session (par défaut : aujourd’hui)
help-arg-target = Objectif : un profil, un fichier de profil, total=55 ou O=2.5 ; répétable
help-new-target = Le profil visé
help-arg-only = Ne poser que ces domaines et questions
help-arg-hide-scores = N’afficher ni score ni réponse antérieure avant que le niveau soit donné
help-arg-levels = Le niveau constaté à une question
help-arg-claimed = Le niveau que l’équipe a d’abord annoncé
help-arg-note = Une note ; un texte vide la retire
help-arg-evidence = Un document du registre, présenté pour cette réponse
help-arg-not-applicable = Sans objet, avec la raison
help-arg-unknown = Personne ne savait ; à qui demander
help-arg-fact = Ce que l’équipe déclare d’elle-même
help-arg-evidence-file = Le fichier d’une pièce : son chemin et son empreinte SHA-256 sont enregistrés
help-arg-action = Un champ d’une action : do, owner, accountable, due, days, cost, note, status, closed, closes
help-arg-decision = Un champ d’une décision : ask, of, by, cost, status, closed
help-arg-field = Tout autre champ du fichier, par exemple session.target ; une valeur vide le retire
help-arg-wait = Secondes d’attente tant qu’un autre programme tient le fichier ; par défaut : 10
help-arg-validated-by = Valider l’évaluation ; refusé tant qu’une question est sans réponse ou à confirmer
help-arg-require = Seuil : cet objectif doit être atteint ; répétable
help-arg-no-regression = Seuil : rien ne doit être plus bas que dans cette évaluation antérieure
help-arg-max-age = Seuil : nombre maximal de jours depuis l’évaluation
help-arg-no-expired = Seuil : aucun document ne doit avoir expiré
help-arg-suppose = Noter comme si une question avait ce niveau, ou not_applicable ; rien n’est écrit
help-arg-paths = Fichiers ou dossiers, parcourus en profondeur (par défaut le dossier courant)
help-arg-within = Nombre de jours à venir, par exemple 90d
help-arg-owner = Seulement ce qui revient à cette personne ou instance
help-due-only = Seulement ces catégories
help-arg-all = Tout, même plus tard, terminé ou sans date
help-arg-fail-overdue = Seuil : rien ne doit être en retard
help-arg-min-coverage = Seuil : pourcentage minimal de réponses
help-arg-paper = Format du papier
help-arg-marking = Marquage TLP à la place de celui de l’évaluation
help-arg-redact = Retirer ces éléments, et le dire sur chaque page
help-arg-sections = N’imprimer que ces parties, séparées par des virgules ; la couverture reste toujours
help-arg-shell = L’interpréteur de commandes
help-verb-list = Les questionnaires disponibles
help-verb-show = Un questionnaire, pour lecture ou en YAML
help-verb-new = Une évaluation vide, ou une qui reprend ce qu’une autre a constaté
help-verb-interview = Poser les questions ; reprend où l’on s’est arrêté
help-verb-set = Entrer des réponses sans questions ; tout ou rien
help-verb-check = Toutes les fautes et tous les avertissements de fichiers
help-verb-score = Le tableau des scores
help-verb-due = Ce qui est à échéance ou en retard, pour un ou plusieurs fichiers
help-verb-explain = Montrer comment un score est calculé, jusqu’aux réponses
help-verb-gaps = Ce qui manque pour atteindre l’objectif
help-explain-id = Une question, un domaine ou « total » (par défaut le total, sinon tous les domaines)
help-verb-report = Le rapport d’écarts en PDF, Word, HTML ou Markdown
help-verb-config = Chaque réglage en vigueur, avec sa valeur et sa provenance
help-config-file = L’évaluation dont on veut la configuration, ou un dossier (par défaut : le dossier courant)
help-verb-completions = Complétion pour un interpréteur
help-man-page = Le verbe dont on veut la page (par défaut : celle du programme)
help-verb-man = La page de manuel
help-examples-list =
    Exemples :
      palier list
      palier list --format json
help-examples-show =
    Exemples :
      palier show sim3
      palier show sim3 --documents
      palier show sim3 --format yaml -o my-own.yaml
help-examples-new =
    Exemples :
      palier new team.toml -q sim3 --team "CERT-Baobab" --target essential
      palier new equipe-2026.toml --from equipe-2025.toml
help-examples-interview =
    Exemples :
      palier interview team.toml -q sim3
      palier interview team.toml --only P,T-8 --hide-scores
help-examples-set =
    Exemples :
      palier set team.toml O-1=3 O-2=2 --note "O-2=List of 12 March"
      palier set team.toml --evidence O-1=decree --unknown "P-3=Legal office"
      palier set team.toml --action charter.status=done --decision decree.by=2026-09-30
      palier set team.toml --field session.target=essential --evidence-file decree=decree.pdf
help-verb-migrate = Faire passer une évaluation à une version plus récente de son questionnaire
help-migrate-to = La version visée, ou le chemin de son fichier ; par défaut : la plus récente disponible
help-migrate-output = Écrire un nouveau fichier
help-migrate-in-place = Modifier FICHIER lui-même
help-examples-migrate =
    Exemples :
      palier migrate team.toml
      palier migrate team.toml --to sim3@2.1 --in-place
migrate-in-place = l’entrée standard ne peut pas être modifiée sur place ; utilisez -o FICHIER
migrate-same = { $file } répond déjà à { $version } : il n’y a rien à faire
migrate-older = { $new } est plus ancien que { $old } ; une évaluation ne passe qu’à une version plus récente
migrate-another = { $new } est un autre questionnaire que { $old }
migrate-broken-chain = { $new } n’indique pas ce que devient la version { $old } : la version intermédiaire { $missing } n’est pas disponible
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
      palier check team.toml
      palier check --strict questionnaires/*.yaml
help-examples-score =
    Exemples :
      palier score team.toml
      palier score team.toml --format json --require O=2.5 --min-coverage 100
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
      palier gaps team.toml --target established
help-examples-report =
    Exemples :
      palier report team.toml -o report.pdf
      palier report team.toml --language fr -o rapport.pdf
      palier report team.toml -o rapport.docx
      palier report team.toml --sections summary,gaps,roadmap -o brief.pdf
      palier report team.toml --redact notes,names --marking GREEN -o share.html
      palier report team.toml --with last-year.toml --format brief
help-examples-config =
    Exemples :
      palier config
      palier config missions/bamako/team.toml --format json
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
form-evidence = Preuves à voir
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
form-documents = Documents à demander
form-documents-about = Ce que l’équipe devrait avoir sous la main pendant la session. Un document qui sert à plusieurs questions n’est demandé qu’une fois.
form-page = page { "{" }page{ "}" } sur { "{" }pages{ "}" }
form-team = Équipe
form-date = Date
form-assessor = Évaluateur
form-marking = Le formulaire vierge peut circuler sans restriction ; marquez-le de nouveau une fois rempli.
cli-uses-questionnaire = questionnaire { $id } { $version } : { $file }, { $digest }
cli-uses-translation = traduction { $language } : { $digest }
cli-bundled-one = { $name }, intégré au programme
translate-no-language = « { $found } » n’est pas une étiquette de langue, comme fr ou pt-MZ
translate-same-language = le questionnaire lui-même est en « { $language } »
translate-needs-output = « { $id } » est intégré : dites où écrire sa traduction, par exemple -o { $id }.{ $language }.yaml
translate-done = { $file } : { $texts } textes
translate-missing = { $count ->
    [one] { $count } manquant
   *[other] { $count } manquants
}
translate-stale = { $count } à revoir
translate-gone = { $count ->
    [one] { $count } disparu du questionnaire
   *[other] { $count } disparus du questionnaire
}
translate-stale-mend = Pour un texte à revoir, corrigez « to », supprimez l’ancien « from », puis « # stale, now  » devant le nouveau.
help-verb-translate = Commencer une traduction, ou la mettre à jour
help-translate-questionnaire = Le questionnaire : un fichier ou un identifiant
help-translate-to = La langue d’arrivée, comme fr ou pt-MZ
help-translate-output = Écrire ici plutôt qu’à côté du fichier ; - est la sortie standard
help-examples-translate =
    Ce qui est traduit reste tel quel. Un texte sans traduction est marqué « # missing », un texte dont
    la source a changé « # stale, now from: … », et un texte disparu reste en commentaire.

    Exemples :
      palier translate own.yaml --to fr
      palier translate sim3 --to es -o sim3.es.yaml
new-from-other = « { $file } » répond à { $found }, un autre questionnaire : les réponses ne se reprennent qu’au sein d’un même questionnaire
new-carried = repris de { $file } : { $answers ->
    [one] { $answers } réponse à confirmer
   *[other] { $answers } réponses à confirmer
}, { $documents ->
    [one] { $documents } document
   *[other] { $documents } documents
}, { $actions ->
    [one] { $actions } action non terminée
   *[other] { $actions } actions non terminées
}, { $decisions ->
    [one] { $decisions } décision en attente
   *[other] { $decisions } décisions en attente
}
new-left-question = non repris : { $id } – la question n’est plus posée
new-left-level = non repris : { $id } – son échelle a changé, et le niveau signifierait autre chose
new-left-not-applicable = non repris : { $id } – elle ne peut plus être sans objet
new-left-importance = non reprise : l’importance de { $id } – le questionnaire ne la propose plus
new-left-fact = non repris : le fait { $id } – le questionnaire ne le propose plus
new-left-target = non repris : l’objectif { $id } – ce n’est pas un profil du questionnaire ; nommez-en un avec --target
new-left-closing = action { $action } : { $id } n’est plus parmi ce qu’elle comble – la question ou son échelle a changé
help-arg-from = Reprendre ce qu’a constaté cette évaluation antérieure, à confirmer
help-verb-schema = Le schéma JSON d’un format de fichier, pour les éditeurs
help-schema-format = Le format de fichier
help-examples-schema =
    Un éditeur qui connaît le schéma signale les clés inconnues pendant la saisie et dit à quoi sert chacune.
    La première ligne d’un fichier YAML dit où il est : # yaml-language-server: $schema=FICHIER
    et celle d’un fichier TOML : #:schema FICHIER

    Exemples :
      palier schema questionnaire > questionnaire.schema.json
      palier schema assessment > assessment.schema.json
help-verb-merge = Les réponses de plusieurs personnes en un seul fichier
help-merge-files = Les fichiers ou formulaires remplis de plusieurs personnes ou groupes
help-merge-output = Le fichier commun ; s’il existe, il est poursuivi
help-examples-merge =
    Exemples :
      palier merge awa.toml moussa.toml lamine.toml -o equipe.toml
      palier merge groupe-*.toml -o equipe.toml --format json
      palier merge awa.xlsx moussa.xlsx -o equipe.toml
merge-another = « { $file } » répond à { $found }, les autres à { $ours } : seuls des fichiers d’un même questionnaire, dans une même version, peuvent être réunis
merge-into-another = « { $file } » existe déjà et répond à { $found }, non à { $ours } ; choisissez un autre nom
merge-into-itself = « { $file } » est l’un des fichiers à réunir ; le fichier commun demande un nom à lui
merge-other-team = « { $file } » est une évaluation de l’équipe « { $found } », et non de « { $ours } » ; choisissez un autre nom
merge-same-file = « { $file } » est indiqué deux fois ; indiquez chaque fichier une fois
merge-same-content = « { $file } » et « { $other } » ont le même contenu ; indiquez chaque fichier une fois
merge-same-person = « { $file } » et « { $other } » viennent de la même personne, { $name } ; n’en indiquez qu’un
merge-dry-run = « { $file } » n’a pas été écrit (--dry-run)
merge-unchanged = « { $file } » est inchangé
merge-needs-file = merge reprend le fichier qu’il écrit, il lui en faut donc un : palier merge A.toml B.toml -o C.toml
merge-done-settled = { $file } est écrit ; rien ne reste ouvert
merge-done = { $file } est écrit ; « palier interview { $file } » règle ce qui est en suspens, et la même commande reprend à partir de là
merge-head-question = À trancher
merge-head-votes = Mains levées
merge-head-spread = Étendue
merge-spread-apart = { $spread } niveaux d’écart
merge-agreed = { $settled ->
    [one] { $settled } question sur { $of } fait l’accord, { $open } à trancher
   *[other] { $settled } questions sur { $of } font l’accord, { $open } à trancher
}
merge-apart = { $count ->
    [one] { $count } question montre deux niveaux d’écart ou plus : parlez-en avant de vous accorder
   *[other] { $count } questions montrent deux niveaux d’écart ou plus : parlez-en avant de vous accorder
}
merge-changed = { $count ->
    [one] une question a été tranchée sur d’autres mains que celles que comptent maintenant les fichiers, et reste telle quelle : { $ids }
   *[other] { $count } questions ont été tranchées sur d’autres mains que celles que comptent maintenant les fichiers, et restent telles quelles : { $ids }
}
merge-silent = { $count ->
    [one] { $count } question à laquelle personne n’a répondu : { $ids }
   *[other] { $count } questions auxquelles personne n’a répondu : { $ids }
}
merge-differs-team = les fichiers nomment des équipes différentes ; le nom du premier est écrit
merge-differs-kind = les fichiers ne s’accordent pas sur la nature de l’évaluation ; elle est écrite comme auto-évaluation
merge-differs-target = les fichiers ne s’accordent pas sur l’objectif ; aucun n’est écrit
merge-differs-scope = les fichiers ne s’accordent pas sur le périmètre ; aucun n’est écrit
merge-differs-fact = les fichiers ne s’accordent pas sur le fait { $id } ; il reste ouvert
help-verb-compare = Ce qui a changé depuis, et pourquoi ; la tendance
help-compare-files = Évaluations d’une même équipe, la plus récente en dernier
help-arg-with = Ajouter la progression depuis cette évaluation antérieure
help-examples-compare =
    Exemples :
      palier compare equipe-2025.toml equipe-2026.toml
      palier compare equipe-2024.toml equipe-2025.toml equipe-2026.toml --format json --require essential
compare-another = « { $file } » répond à { $found }, et la plus récente à { $ours } : seules des évaluations d’un même questionnaire se comparent
compare-needs-two = nommez au moins deux évaluations, la plus récente en dernier
compare-order = note : les dates ne se suivent pas ; le dernier fichier nommé est pris pour le plus récent
compare-since = Ce qui a changé depuis l’évaluation du { $date }. Les causes sont séparées dans cet ordre : questionnaire, applicabilité, réponses retirées, à confirmer, nouvelles réponses, réponses, preuves.
compare-change-team = L’équipe a changé : alors { $then }, aujourd’hui { $now }.
compare-head-change = Écart
compare-head-answers = Réponses
compare-head-newly-answered = Nouvelles réponses
compare-head-to-confirm = À confirmer
compare-head-no-longer-answered = Réponses retirées
compare-head-evidence = Preuves
compare-head-applicability = Applicabilité
compare-head-questionnaire = Questionnaire
compare-head-question = Question
compare-head-why = Pourquoi
compare-why-answers = autre réponse
compare-why-newly-answered = nouvelle réponse
compare-why-to-confirm = réponse à confirmer
compare-why-no-longer-answered = n’a plus de réponse
compare-why-evidence = preuve expirée
compare-why-applicability = applicabilité
compare-why-questionnaire = questionnaire
compare-not-asked = non posée
compare-verdict-then = Alors, { $met } objectifs sur { $of } étaient atteints.
compare-cannot-be-judged = { $count ->
    [one] 1 objectif ne peut pas être jugé d’après les réponses antérieures : son niveau n’existait pas.
   *[other] { $count } objectifs ne peuvent pas être jugés d’après les réponses antérieures : leurs niveaux n’existaient pas.
}
compare-no-question = Aucune question n’a changé de position.
report-logo-named = ce logo est nommé dans { $place }
