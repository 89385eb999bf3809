# Textes de l’entretien.

# Invites devant le curseur.
interview-prompt-answer = Réponse
interview-prompt-text = Texte
interview-prompt-choice = Choix
interview-prompt-file = Fichier
interview-prompt-finding = Constat
interview-prompt-page = Suite
interview-prompt-title = Titre
interview-prompt-date = Date
interview-prompt-owner = Qui
interview-prompt-action = Quoi
interview-enter = Entrée
interview-escape = Échap
interview-space = Espace
interview-letters = lettres

# Progression.
interview-all = Ensemble
interview-minutes = { $minutes } min
interview-hours = { $hours } h { $minutes }
interview-rest = encore { $time } environ
interview-each = { $time } environ chacune
interview-time-over = { $time } de dépassement
interview-time-spare = { $time } d’avance

# Saisies refusées.
interview-bad-key = « { $key } » n’est pas une touche ici (k affiche les touches)
interview-bad-text = « { $text } » n’est pas l’un des choix
interview-bad-input = saisie non reconnue
interview-not-a-text = « { $text } » est une touche, pas un motif : saisissez quelques mots, ou Échap pour passer
interview-bad-choice = choisissez dans la liste
interview-choose-one = choisissez : 1 à { $count }, ou ↑ ↓ et Entrée (Échap : décider plus tard)
interview-needs-text = saisissez un texte (Échap, ou un point seul, pour annuler)
interview-needs-title = la pièce doit avoir un titre
interview-bad-date = date non reconnue : saisissez 2025-05-21, 21/05/2025, 5/2025 ou mai 2025
interview-date-ahead = { $date } : date future, enregistrée tout de même
interview-expires-before = la fin de validité précède la date de la pièce
interview-bad-country = saisissez un code de pays à deux lettres (par exemple ML, MZ ou FR)
interview-bad-votes = « { $word } » n’est pas un vote : saisissez niveau:nombre, par exemple 1:2 2:5 3:3
interview-paste-ignored = texte collé ignoré : aucune réponse n’a été enregistrée
interview-escape-again = Échap de nouveau pour abandonner ce texte (Entrée pour l’enregistrer)

# Avant la première question.
interview-fact-decides = Cela détermine les questions qui s’appliquent.
interview-scope-fewer = { $count ->
    [one] Une question ne s’applique plus
   *[other] { $count } questions ne s’appliquent plus
}{ $answers ->
    [0] {""}
    [one]  ; une réponse est mise de côté
   *[other]  ; { $answers } réponses sont mises de côté
}
interview-scope-more = { $count ->
    [one] Une question de plus s’applique
   *[other] { $count } questions de plus s’appliquent
}
interview-about-title = À propos de { $team }
interview-about-later = Tout cela peut aussi être complété plus tard (touche p).
interview-start-first = Commencer par { $question }
interview-not-stated = non précisé
interview-about-target = Profil cible
interview-about-organisation = Organisme
interview-about-country = Pays
interview-about-assessors = Qui conduit l’évaluation
interview-about-participants = Qui est dans la salle
interview-about-scope = Périmètre
interview-organisation = À quel organisme l’équipe appartient-elle ?
interview-country = Pays, en deux lettres (ML, MZ, FR…)
interview-assessors = Qui conduit l’évaluation ? (noms, séparés par des virgules)
interview-participants = Qui est dans la salle ? (noms ou fonctions, séparés par des virgules)
interview-scope = Qu’est-ce qui est évalué, et qu’est-ce qui ne l’est pas ?
interview-target = Quel profil cible l’équipe vise-t-elle ?

# Une question.
interview-type-one = saisissez { $keys }, puis Entrée
interview-why = Pourquoi c’est important : { $text }
interview-evidence-to-ask = À demander :
interview-no-help = Cette question n’a pas d’aide.
interview-more-below = … ↓ suite
interview-recorded = { $question } { $title } : { $value }
interview-recorded-missing = pas encore de preuve (touche E)
interview-recorded-not-applicable = sans objet
interview-recorded-unknown = inconnu
interview-spoken = { $question } : niveau { $level }, { $name }.
interview-spoken-bare = { $question } : niveau { $level }.
interview-spoken-other = { $question } : { $value }.
interview-spoken-missing = Preuve manquante.
interview-same-answer = { $question } a déjà cette réponse ; rien n’a changé
interview-earlier = { $question } : auparavant { $value }
interview-advance-on = la question suivante apparaît dès qu’un niveau est donné (t pour changer)
interview-advance-off = la question reste affichée jusqu’à Entrée (t pour changer)
interview-label-previous = Auparavant
interview-label-claimed = Déclaré
interview-label-votes = Votes
interview-label-evidence = Preuve
interview-label-confidence = Confiance
interview-label-importance = Importance
interview-label-by = Réponse de
interview-label-note = Note
interview-label-not-applicable = Sans objet
interview-label-unknown = Inconnu, demander à
interview-previous = { $value }, à confirmer
interview-votes-spread = { $value } (écart { $spread })
interview-votes-apart = { $value } – { $spread } niveaux d’écart : en discuter d’abord
interview-evidence-none = aucune à ce jour
interview-expired = expirée
interview-proves-nothing = ne prouve pas le niveau
interview-proves-less = ne prouve que { $proven }
interview-mark-found = constaté
interview-mark-claimed = déclaré
interview-mark-previous = auparavant
interview-mark-chosen = choisi
interview-claim-hidden = le niveau déclaré est enregistré ; il reste masqué tant que le niveau constaté n’est pas donné

# Libellés des touches.
interview-key-level = répondre
interview-key-arrows = ↑↓
interview-key-choose = choisir
interview-key-onward = continuer
interview-key-skip = passer
interview-key-confirm = confirmer
interview-key-claimed = déclaré
interview-key-note = note
interview-key-evidence = preuve
interview-key-not-applicable = sans objet
interview-key-unknown = inconnu
interview-key-votes = votes
interview-key-back = retour
interview-key-jump = aller à
interview-key-review = bilan
interview-key-undo = annuler
interview-key-help = aide
interview-key-keys = touches
interview-key-quit = quitter
interview-key-leave = retour
interview-key-remove = effacer
interview-key-save = enregistrer
interview-key-new-line = nouvelle ligne
interview-key-editor = éditeur
interview-key-complete = compléter
interview-key-details = plus de détails
interview-key-new-document = nouvelle pièce
interview-key-change = modifier
interview-key-done = terminé
interview-key-do = exécuter
interview-key-mark = cocher
interview-key-search = chercher
interview-key-no-target = aucun profil cible
interview-key-first-question = aller à la première question
interview-key-open-line = ouvrir
interview-key-to-questions = retour aux questions
interview-key-report = rapport maintenant
interview-key-save-and-quit = enregistrer et quitter
interview-key-retry = réessayer
interview-key-elsewhere = enregistrer dans un autre fichier
interview-key-mine = recharger le fichier et y appliquer ma modification
interview-key-theirs = recharger le fichier et abandonner ma modification
interview-key-quit-unsaved = quitter sans cette modification
interview-key-change-it = modifier
interview-key-leave-it = laisser validée

# Description des touches.
interview-keys-title = Touches
interview-keys-capital = Une majuscule (N, E, C, V…) porte sur la réponse qui vient d’être donnée.
interview-keys-note = écrire une note
interview-keys-evidence = ajouter une preuve : une pièce du registre, ou une nouvelle
interview-keys-claimed = indiquer le niveau que l’équipe déclare, s’il diffère
interview-keys-votes = saisir les votes par niveau, par exemple 1:2 2:5 3:3
interview-keys-unknown = personne dans la salle ne sait : indiquer à qui demander
interview-keys-not-applicable = sans objet, avec le motif
interview-keys-confidence = indiquer votre degré de confiance
interview-keys-importance = indiquer l’importance pour cette équipe
interview-keys-by = indiquer qui a répondu
interview-keys-confirm = confirmer la réponse de l’évaluation précédente
interview-keys-skip = passer à la prochaine question en attente (aussi Entrée)
interview-keys-back = revenir à la question précédente
interview-keys-forward = passer à la question suivante, avec ou sans réponse
interview-keys-jump = aller à une question, par son identifiant ou des mots de son titre
interview-keys-open = lister les questions en attente, et à qui demander
interview-keys-domains = aller à un domaine
interview-keys-review = bilan : écarts, décisions, constats, conclusion, validation
interview-keys-undo = annuler la dernière modification
interview-keys-redo = rétablir ce qui a été annulé
interview-keys-about = à propos de l’équipe : profil cible, organisme, personnes, faits
interview-keys-language = changer la langue de l’écran
interview-keys-advance = choisir entre continuer aussitôt et attendre Entrée
interview-keys-help = ce qu’il faut écouter, et ce qu’il faut demander à voir
interview-keys-quit = quitter ; tout est enregistré

# Les détails d’une réponse.
interview-claim = Quel niveau l’équipe déclare-t-elle ?
interview-note = Note : qui a dit quoi, ce qui a été vu.
interview-by = Qui a répondu ?
interview-confidence = Quelle confiance accordez-vous à cette réponse ?
interview-confidence-low = faible (ouï-dire)
interview-confidence-medium = moyenne (dit par ceux qui font le travail)
interview-confidence-high = élevée (vu)
interview-importance = Quelle est l’importance pour cette équipe ?
interview-votes = Votes par niveau, par exemple 1:2 2:5 3:3. Aucun nom n’est conservé.
interview-reason = Les votes étaient très dispersés. Pourquoi ce niveau ? Le motif est ajouté à la note. (Entrée pour passer)
interview-not-applicable = Pourquoi cela ne s’applique-t-il pas à l’équipe ? Le motif figure dans le rapport.
interview-not-applicable-forbidden = cette question vaut pour toute équipe (touche u si personne ne sait)
interview-reason-required = « sans objet » exige un motif (Échap pour annuler)
interview-unknown = Personne dans la salle ne sait. À qui demander ? (Entrée pour passer)
interview-nobody-yet = à déterminer

# Les preuves.
interview-documents = Quelle pièce a été présentée ? Cherchez-la, ou saisissez un nouveau titre.
interview-documents-title = Pièces
interview-documents-which = Choisissez une pièce pour la modifier.
interview-new-document = Nouvelle pièce
interview-new-for = Preuve pour { $questions }
interview-new-title = Titre de la pièce :
interview-new-date = Date de la pièce, par exemple 21/05/2025 ou mai 2025 (Entrée pour passer)
interview-new-kind = De quelle nature de preuve s’agit-il ?
interview-new-link = Où se trouve-t-elle ? (lien ou emplacement)
interview-new-owner = Qui en est responsable ?
interview-new-expires = Dernier jour de validité (vide : sans échéance)
interview-attached = « { $title } » est une preuve pour { $questions }
interview-registered = « { $title } » est dans le registre
interview-detached = pièce retirée de { $question } ; elle reste dans le registre
interview-document-change = Choisissez une ligne pour la modifier.
interview-document-title = Titre
interview-document-date = Date
interview-document-kind = Nature
interview-document-owner = Responsable
interview-document-link = Emplacement
interview-document-expires = Valide jusqu’au
interview-document-proves = Prouve jusqu’à
interview-document-detach = Retirer de { $question }
interview-document-merge = Fusionner avec une autre pièce…
interview-document-delete = Supprimer
interview-document-used = preuve pour { $questions }
interview-merge-into = À quelle pièce est-elle identique ? Les réponses renverront à celle-là.
interview-merged = les réponses renvoient désormais à « { $title } »
interview-deleted = la pièce « { $title } » est supprimée (z pour annuler)
interview-proves = Jusqu’à quel niveau la pièce prouve-t-elle la réponse ?
interview-proves-all = toute la réponse
interview-kind-document = document écrit
interview-kind-document-means = décrit la manière de procéder
interview-kind-record = trace
interview-kind-record-means = montre que cela a été fait
interview-kind-demonstration = démonstration
interview-kind-demonstration-means = vue en fonctionnement
interview-kind-interview = entretien
interview-kind-interview-means = simple déclaration ; ne prouve aucun niveau qui exige une preuve

# Navigation.
interview-first = c’est la première question
interview-jump-title = Aller à une question : saisissez son identifiant ou des mots de son titre
interview-jump-nothing = aucune question n’a « { $text } » dans son identifiant ou son titre
interview-jump-not-asked = « { $text } » ne s’applique pas actuellement ; sa réponse est conservée
interview-open-title = Questions en attente ({ $count })
interview-unknown-title = Inconnues : à qui demander ({ $count })
interview-unready-title = À traiter avant la validation ({ $count })
interview-found = Résultats pour « { $text } » :
interview-create = { $what } : { $text }
interview-nothing-found = aucun résultat
interview-pick-place = { $first }–{ $last } sur { $count }
interview-state-blank = sans réponse
interview-state-to-confirm = à confirmer
interview-state-not-agreed = pas d’accord, votes { $value }
interview-state-unknown = demander : { $who }
interview-nothing-open = aucune question en attente
interview-domains = Aller à un domaine
interview-languages = Langue de l’écran
interview-languages-screen = Le rapport conserve sa propre langue (r, Langue du rapport).

# Annuler et rétablir.
interview-nothing-to-undo = rien à annuler
interview-nothing-to-redo = rien à rétablir
interview-undone = annulé : { $what } (Z pour rétablir)
interview-redone = rétabli : { $what }
interview-change-level = { $question }, niveau { $level }
interview-change-answer = { $question }, réponse
interview-change-claim = { $question }, niveau déclaré
interview-change-note = { $question }, note
interview-change-confidence = { $question }, confiance
interview-change-by = { $question }, qui a répondu
interview-change-votes = { $question }, votes
interview-change-importance = { $question }, importance
interview-change-evidence = { $question }, preuve
interview-change-document = pièce « { $title } »
interview-change-action = action « { $action } »
interview-change-decision = décision « { $ask } »
interview-change-finding = constat sur { $domain }
interview-change-conclusion = conclusion
interview-change-fact = un fait sur l’équipe
interview-change-validation = validation
interview-change-other = la dernière modification

# La fin d’un domaine.
interview-domain-complete = { $domain } : couverture { $count } sur { $m }
interview-domain-score = Score : { $score }
interview-domain-onward = Continuer
interview-domain-finding = Écrire le constat sur ce domaine
interview-domain-evidence = Ajouter des preuves aux niveaux qui n’en ont pas
interview-none-yet = pas encore
interview-finding = Quel est votre constat sur ce domaine ? Il figure dans le rapport.
interview-without-evidence = Niveaux sans preuve ({ $count })
interview-several = Espace pour cocher, Entrée pour accepter.

# Le bilan.
interview-review-title = Bilan
interview-review-settled = Couverture : { $count } sur { $m } (avec réponse ou sans objet)
interview-review-unanswered = Sans réponse
interview-review-gaps = Écarts sans action
interview-review-no-target = pas encore de profil cible (Entrée pour choisir)
interview-review-of = { $count } sur { $m }
interview-review-decisions = Décisions demandées
interview-review-unknown = Inconnues
interview-review-without-evidence = Niveaux sans preuve
interview-review-documents = Pièces
interview-review-findings = Constats par domaine
interview-review-conclusion = Conclusion
interview-review-words = { $count ->
    [one] un mot
   *[other] { $count } mots
}
interview-review-language = Langue du rapport
interview-review-about = À propos de l’équipe
interview-review-validate = Valider
interview-report-language = Dans quelle langue les rapports doivent-ils être rédigés ?
interview-conclusion = Votre conclusion en quelques phrases ; elle figure au début du rapport.
interview-unready = pas encore : { $count } à traiter
interview-ready = possible ; inconnues : { $count }
interview-validated = validée par { $name }
interview-validation = { $unknown ->
    [0] Toutes les questions ont une réponse.
    [one] Une question reste inconnue ; toutes les autres ont une réponse.
   *[other] { $unknown } questions restent inconnues ; toutes les autres ont une réponse.
} Qui valide l’évaluation ? (nom et fonction ; Entrée pour la laisser à l’état de projet)
interview-ends-validation-title = Cette évaluation est validée
interview-ends-validation = Elle a été validée par { $name }. Cette modification en refait un projet : { $what }.
interview-draft-again = l’évaluation est de nouveau un projet
interview-still-validated = rien n’a changé ; l’évaluation reste validée

# Actions et décisions.
interview-gaps-title = Écarts sans action ({ $count }), suivis des actions convenues
interview-action-entry = Action : { $action }
interview-action-which = Quelle action comble cet écart ? Cherchez-la, ou saisissez-en une nouvelle.
interview-action-what = Que faut-il faire ?
interview-action-owner = Qui en est responsable ? (Entrée pour passer)
interview-action-due = Pour quand, par exemple 30/06/2026 ou juin 2026 ? (Entrée pour passer)
interview-action-agreed = action convenue : { $action }
interview-new-action = Nouvelle action
interview-status-open = à faire
interview-status-started = en cours
interview-status-done = terminée
interview-status-dropped = abandonnée
interview-decision = Que faut-il décider ?
interview-decisions-which = Choisissez-en une pour indiquer la suite donnée, ou saisissez-en une nouvelle.
interview-decision-open = en attente
interview-decision-taken = prise
interview-decision-refused = refusée
interview-decision-dropped = abandonnée
interview-overdue = en retard
interview-decision-of = Par qui ? (Entrée pour passer)
interview-decision-by = Pour quand, par exemple 30/06/2026 ou juin 2026 ? (Entrée pour passer)
interview-decision-cost = À quel coût ? (Entrée pour passer)
interview-new-decision = Nouvelle décision

# La fin.
interview-finished = Toutes les questions ont une réponse, et tout est enregistré.
interview-report = Pour écrire le rapport :
interview-continue = Pour continuer :
interview-left = Tout est enregistré.
interview-interrupted = Interrompu ; tout ce qui a été saisi est enregistré.
interview-not-begun = Interrompu ; rien n’était encore enregistré
interview-quit-not-saved = La dernière réponse n’est PAS enregistrée ; toutes les précédentes le sont.
interview-kept-note = Le texte en cours de saisie est conservé dans la note de { $question }.
interview-kept-votes = Les votes déjà comptés sont conservés pour { $question }.
interview-kept-finding = Le texte en cours de saisie est conservé comme constat sur le domaine.
interview-kept-conclusion = Le texte en cours de saisie est conservé comme conclusion.
interview-kept-scope = Le texte en cours de saisie est conservé comme périmètre.
interview-kept-decision = La décision inachevée est conservée : { $ask }.
interview-kept-document = La pièce inachevée est conservée dans le registre : { $title }. Elle n’est pas encore la preuve d’une réponse.
interview-kept-action = L’action inachevée est conservée : { $action }.

# Quand quelque chose ne peut pas être enregistré.
interview-not-saved-status = l’entretien s’est terminé sans que la dernière réponse soit enregistrée
interview-not-saved-title = Non enregistré
interview-not-saved = Votre réponse est conservée ici ; vous pouvez réessayer de l’enregistrer :
interview-conflict = Quelqu’un d’autre a modifié le fichier. Rien n’a été écrasé, et votre réponse est conservée ici :
interview-theirs-taken = le fichier a été rechargé ; votre modification est abandonnée
interview-elsewhere-title = Un autre fichier
interview-elsewhere = Dans quel fichier tout enregistrer ? (Tab complète un nom)
interview-saved-elsewhere = désormais, tout est enregistré dans « { $file } »
interview-no-editor = aucun éditeur trouvé (définissez EDITOR)
interview-editor-failed = « { $editor } » a échoué ({ $cause }) ; votre texte est conservé
interview-other-team = cette évaluation est celle de « { $found } », et non de « { $team } » (omettez --team)

# Mode texte simple.
interview-plain-entry = { $key } : { $name }
interview-plain-progress = { $count } sur { $m }
interview-plain-initial = Enregistré : { $value } (Entrée pour garder, - pour effacer, ou saisissez un autre texte)
interview-plain-line = Un point seul revient en arrière sans rien changer.
interview-plain-editor = « ! » seul ouvre votre éditeur.
interview-plain-cut = le terminal a coupé cette ligne après « { $end } » ; saisissez la suite (Entrée si c’était tout)
interview-plain-pick = Saisissez un numéro, ou des mots à chercher ; un point seul revient en arrière.
interview-plain-several = Saisissez un ou plusieurs numéros ; un point seul revient en arrière.
interview-plain-create = Un autre texte crée une nouvelle entrée. Un numéro suivi de ? en montre les détails.
interview-plain-keys = Touches : { $keys }, = répéter
