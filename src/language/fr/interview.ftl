# Ce que dit l’entretien.

# Les mots devant le curseur.
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

# Où nous en sommes.
interview-all = Ensemble
interview-minutes = { $minutes } min
interview-hours = { $hours } h { $minutes }
interview-rest = encore { $time } environ
interview-each = { $time } environ chacune
interview-time-over = { $time } de retard
interview-time-spare = { $time } d’avance

# Ce qui est refusé.
interview-bad-key = « { $key } » ne fait rien ici (k affiche les touches)
interview-bad-text = « { $text } » n’est pas un des choix
interview-bad-input = cela ne fait rien ici
interview-not-a-text = « { $text } » est une touche, pas une raison : écrivez quelques mots, ou Échap pour passer
interview-bad-choice = choisissez dans la liste
interview-choose-one = choisissez : 1 à { $count }, ou ↑ ↓ et Entrée (Échap : décider plus tard)
interview-needs-text = il faut un texte ici (Échap, ou un point seul, pour sortir)
interview-needs-title = une pièce a besoin d’un titre
interview-bad-date = ce n’est pas une date : écrivez 2025-05-21, 21/05/2025, 5/2025 ou mai 2025
interview-date-ahead = le { $date } n’est pas encore passé ; la date est notée quand même
interview-expires-before = le dernier jour précède la date de la pièce
interview-bad-country = un pays s’écrit en deux lettres, comme ML, MZ ou FR
interview-bad-votes = « { $word } » n’est pas un vote : écrivez niveau:nombre, par exemple 1:2 2:5 3:3
interview-paste-ignored = un texte collé n’est pas une touche : rien n’a été répondu
interview-escape-again = Échap encore une fois abandonne ce texte (Entrée pour l’enregistrer)

# Avant la première question.
interview-fact-decides = Cela décide des questions qui s’appliquent.
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
interview-about-later = Tout cela peut aussi être complété plus tard, avec p.
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
interview-target = Quel profil l’équipe vise-t-elle ?

# Une question.
interview-type-one = tapez { $keys }, puis Entrée
interview-why = Pourquoi c’est important : { $text }
interview-evidence-to-ask = À demander :
interview-no-help = Cette question n’a pas d’aide.
interview-more-below = … ↓ suite
interview-recorded = { $question } { $title } : { $value }
interview-recorded-missing = aucune preuve encore (E en ajoute)
interview-recorded-not-applicable = sans objet
interview-recorded-unknown = inconnu
interview-spoken = { $question } : niveau { $level }, { $name }.
interview-spoken-bare = { $question } : niveau { $level }.
interview-spoken-other = { $question } : { $value }.
interview-spoken-missing = Preuve manquante.
interview-same-answer = { $question } est déjà noté ainsi ; rien n’a changé
interview-earlier = { $question } : la dernière fois { $value }
interview-advance-on = la question suivante apparaît dès qu’un niveau est donné (t pour changer)
interview-advance-off = la question reste jusqu’à Entrée (t pour changer)
interview-label-previous = La dernière fois
interview-label-claimed = Déclaré
interview-label-votes = Votes
interview-label-evidence = Preuve
interview-label-confidence = Confiance
interview-label-importance = Importance
interview-label-by = Répondu par
interview-label-note = Note
interview-label-not-applicable = Sans objet
interview-label-unknown = Inconnu, demander à
interview-previous = { $value }, à confirmer
interview-votes-spread = { $value } (écart { $spread })
interview-votes-apart = { $value } – { $spread } niveaux d’écart : en discuter d’abord
interview-evidence-none = aucune encore
interview-expired = expiré
interview-proves-nothing = ne prouve pas le niveau
interview-proves-less = ne prouve que { $proven }
interview-mark-found = constaté
interview-mark-claimed = déclaré
interview-mark-previous = la dernière fois
interview-mark-chosen = choisi
interview-claim-hidden = le niveau déclaré est noté ; il reste caché tant que le niveau n’est pas donné

# Ce que font les touches, en un mot.
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
interview-key-no-target = aucune cible
interview-key-first-question = directement à la première question
interview-key-open-line = ouvrir
interview-key-to-questions = retour aux questions
interview-key-report = rapport maintenant
interview-key-save-and-quit = enregistrer et quitter
interview-key-retry = réessayer
interview-key-elsewhere = enregistrer dans un autre fichier
interview-key-mine = relire le fichier et y ajouter ma modification
interview-key-theirs = relire le fichier et abandonner ma modification
interview-key-quit-unsaved = quitter sans cette modification
interview-key-change-it = modifier
interview-key-leave-it = laisser validé

# Les touches en détail.
interview-keys-title = Les touches
interview-keys-capital = Une majuscule (N, E, C, V…) porte sur la réponse qui vient d’être notée.
interview-keys-note = écrire une note
interview-keys-evidence = ajouter une preuve : une pièce du registre, ou une nouvelle
interview-keys-claimed = noter le niveau que l’équipe déclare, s’il diffère
interview-keys-votes = noter les votes par niveau, par exemple 1:2 2:5 3:3
interview-keys-unknown = personne dans la salle ne sait : noter à qui demander
interview-keys-not-applicable = sans objet, avec la raison
interview-keys-confidence = noter votre degré de confiance
interview-keys-importance = noter l’importance pour cette équipe
interview-keys-by = noter qui a répondu
interview-keys-confirm = confirmer la réponse de la dernière fois
interview-keys-skip = passer à la prochaine question ouverte (aussi Entrée)
interview-keys-back = revenir à la question précédente
interview-keys-forward = à la question suivante, répondue ou non
interview-keys-jump = aller à une question, par son code ou des mots de son titre
interview-keys-open = lister les questions ouvertes, et à qui demander
interview-keys-domains = aller à un domaine
interview-keys-review = bilan : écarts, décisions, constats, conclusion, validation
interview-keys-undo = annuler la dernière modification
interview-keys-redo = rétablir ce qui a été annulé
interview-keys-about = à propos de l’équipe : cible, organisme, personnes, faits
interview-keys-language = une autre langue à l’écran
interview-keys-advance = choisir entre continuer aussitôt et attendre Entrée
interview-keys-help = ce qu’il faut écouter, et ce qu’il faut demander à voir
interview-keys-quit = quitter ; tout est enregistré

# Les détails d’une réponse.
interview-claim = Quel niveau l’équipe déclare-t-elle ?
interview-note = Note : qui a dit quoi, ce qui a été vu.
interview-by = Qui a répondu ?
interview-confidence = Quelle confiance accordez-vous à cette réponse ?
interview-confidence-low = faible (ouï-dire)
interview-confidence-medium = moyenne (dit par ceux qui le font)
interview-confidence-high = élevée (vu)
interview-importance = Quelle importance pour cette équipe ?
interview-votes = Votes par niveau, par exemple 1:2 2:5 3:3. Aucun nom n’est gardé.
interview-reason = Les votes étaient très écartés. Pourquoi ce niveau ? La raison rejoint la note. (Entrée pour passer)
interview-not-applicable = Pourquoi cela ne s’applique-t-il pas à l’équipe ? Le rapport montre la raison.
interview-not-applicable-forbidden = cette question vaut pour toute équipe (u note que personne ne sait)
interview-reason-required = « sans objet » demande une raison (Échap pour sortir)
interview-unknown = Personne dans la salle ne sait. À qui demander ? (Entrée pour passer)
interview-nobody-yet = à déterminer

# Les preuves.
interview-documents = Quelle pièce a été montrée ? Tapez pour chercher, ou le titre d’une nouvelle.
interview-documents-title = Pièces
interview-documents-which = Choisissez une pièce pour la modifier.
interview-new-document = Nouvelle pièce
interview-new-for = Preuve pour { $questions }
interview-new-title = Titre de la pièce :
interview-new-date = Sa date, par exemple 21/05/2025 ou mai 2025 (Entrée pour passer)
interview-new-kind = De quoi s’agit-il ?
interview-new-link = Où se trouve-t-elle ? (un lien, une armoire)
interview-new-owner = Qui en est responsable ?
interview-new-expires = Le dernier jour de sa validité (vide : sans fin)
interview-attached = « { $title } » est une preuve pour { $questions }
interview-registered = « { $title } » est dans le registre
interview-detached = retiré de { $question } ; la pièce reste dans le registre
interview-document-change = Choisissez une ligne pour la modifier.
interview-document-title = Titre
interview-document-date = Date
interview-document-kind = Nature
interview-document-owner = Responsable
interview-document-link = Emplacement
interview-document-expires = Valide jusqu’au
interview-document-proves = Prouve jusqu’à
interview-document-detach = La retirer de { $question }
interview-document-merge = C’est la même pièce qu’une autre…
interview-document-delete = La supprimer
interview-document-used = preuve pour { $questions }
interview-merge-into = De quelle pièce s’agit-il ? Les réponses citent désormais celle-là.
interview-merged = les réponses citent maintenant « { $title } »
interview-deleted = « { $title } » est supprimé (z pour annuler)
interview-proves = Jusqu’à quel niveau prouve-t-elle la réponse ?
interview-proves-all = toute la réponse
interview-kind-document = document
interview-kind-document-means = dit comment les choses doivent se faire
interview-kind-record = trace
interview-kind-record-means = montre que cela a été fait
interview-kind-demonstration = démonstration
interview-kind-demonstration-means = montré en fonctionnement
interview-kind-interview = entretien
interview-kind-interview-means = dit seulement ; ne prouve aucun niveau qui demande une preuve

# Se déplacer.
interview-first = c’est la première question
interview-jump-title = Aller à une question : tapez son code ou des mots de son titre
interview-jump-nothing = aucune question n’a « { $text } » dans son code ou son titre
interview-jump-not-asked = « { $text } » ne s’applique pas maintenant ; sa réponse est gardée
interview-open-title = Questions ouvertes ({ $count })
interview-unknown-title = Inconnu : à qui demander ({ $count })
interview-unready-title = À répondre avant la validation ({ $count })
interview-found = Trouvé pour « { $text } » :
interview-create = { $what } : { $text }
interview-nothing-found = rien de trouvé
interview-pick-place = { $first }–{ $last } sur { $count }
interview-state-blank = sans réponse
interview-state-to-confirm = à confirmer
interview-state-not-agreed = pas d’accord, votes { $value }
interview-state-unknown = demander : { $who }
interview-nothing-open = aucune question n’est ouverte
interview-domains = Aller à un domaine
interview-languages = Langue de l’écran
interview-languages-screen = Le rapport garde sa propre langue (r, Langue du rapport).

# Annuler et rétablir.
interview-nothing-to-undo = il n’y a rien à annuler
interview-nothing-to-redo = il n’y a rien à rétablir
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
interview-domain-complete = { $domain } : { $count } sur { $m } répondues
interview-domain-score = Score : { $score }
interview-domain-onward = Continuer
interview-domain-finding = Écrire le constat sur ce domaine
interview-domain-evidence = Ajouter des preuves aux niveaux qui n’en ont pas
interview-none-yet = pas encore
interview-finding = Que constatez-vous sur ce domaine ? Cela figure dans le rapport.
interview-without-evidence = Niveaux sans preuve ({ $count })
interview-several = Espace en coche plusieurs, Entrée les prend.

# Le bilan.
interview-review-title = Bilan
interview-review-settled = { $count } sur { $m } répondues ou sans objet
interview-review-unanswered = Sans réponse
interview-review-gaps = Écarts sans action
interview-review-no-target = pas encore de cible : Entrée en choisit une
interview-review-of = { $count } sur { $m }
interview-review-decisions = Décisions demandées
interview-review-unknown = Inconnu
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
interview-report-language = Dans quelle langue les rapports sont-ils écrits ?
interview-conclusion = Votre conclusion en quelques phrases ; elle ouvre le rapport.
interview-unready = pas encore : { $count } sans réponse
interview-ready = possible ; inconnues : { $count }
interview-validated = validé par { $name }
interview-validation = { $unknown ->
    [0] Toutes les questions ont une réponse.
    [one] Une question reste inconnue ; toutes les autres ont une réponse.
   *[other] { $unknown } questions restent inconnues ; toutes les autres ont une réponse.
} Qui valide l’évaluation ? (nom et fonction ; Entrée la laisse à l’état de projet)
interview-ends-validation-title = Cette évaluation est validée
interview-ends-validation = Elle a été validée par { $name }. Cette modification en refait un projet : { $what }.
interview-draft-again = l’évaluation est de nouveau un projet
interview-still-validated = rien n’a changé ; l’évaluation reste validée

# Actions et décisions.
interview-gaps-title = Écarts sans action ({ $count }), puis les actions convenues
interview-action-entry = Action : { $action }
interview-action-which = Quelle action y répond ? Tapez pour chercher, ou une nouvelle.
interview-action-what = Que faut-il faire ?
interview-action-owner = Qui le fait ? (Entrée pour passer)
interview-action-due = Pour quand, par exemple 30/06/2026 ou juin 2026 ? (Entrée pour passer)
interview-action-agreed = convenu : { $action }
interview-new-action = Nouvelle action
interview-status-open = à faire
interview-status-started = commencée
interview-status-done = faite
interview-status-dropped = abandonnée
interview-decision = Que faut-il décider ?
interview-decisions-which = Choisissez-en une pour dire ce qu’elle est devenue, ou tapez-en une nouvelle.
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
interview-quit-not-saved = La dernière réponse n’est PAS enregistrée ; tout le reste l’est.
interview-kept-note = Ce que vous écriviez est gardé dans la note de { $question }.
interview-kept-votes = Les votes déjà comptés sont gardés à { $question }.
interview-kept-finding = Ce que vous écriviez est gardé comme constat sur le domaine.
interview-kept-conclusion = Ce que vous écriviez est gardé comme conclusion.
interview-kept-scope = Ce que vous écriviez est gardé comme périmètre.
interview-kept-decision = La décision est gardée telle qu’elle était saisie : { $ask }.
interview-kept-document = La pièce est gardée dans le registre : { $title }. Elle n’est pas encore la preuve d’une réponse.
interview-kept-action = L’action est gardée telle qu’elle était saisie : { $action }.

# Quand quelque chose ne peut pas être enregistré.
interview-not-saved-status = l’entretien s’est terminé sans enregistrer sa dernière réponse
interview-not-saved-title = Non enregistré
interview-not-saved = Votre réponse est gardée ici et peut être enregistrée de nouveau :
interview-conflict = Quelqu’un d’autre a modifié le fichier. Rien n’a été écrasé, et votre réponse est gardée ici :
interview-theirs-taken = le fichier a été relu ; votre modification est abandonnée
interview-elsewhere-title = Un autre fichier
interview-elsewhere = Tout enregistrer dans quel fichier ? (Tab complète un nom)
interview-saved-elsewhere = désormais, tout est enregistré dans « { $file } »
interview-no-editor = aucun éditeur n’a été trouvé (définissez EDITOR)
interview-editor-failed = « { $editor } » n’a pas fonctionné ({ $cause }) ; votre texte est toujours là
interview-other-team = c’est l’évaluation de « { $found } », pas de « { $team } » (omettez --team)

# Lignes simples.
interview-plain-entry = { $key } : { $name }
interview-plain-progress = { $count } sur { $m }
interview-plain-initial = Noté : { $value } (Entrée pour garder, - pour effacer, ou un autre texte)
interview-plain-line = Un point seul revient en arrière sans rien changer.
interview-plain-editor = « ! » seul ouvre votre éditeur.
interview-plain-cut = le terminal n’a pris cette ligne que jusqu’à « { $end } » ; tapez la suite (Entrée si c’était tout)
interview-plain-pick = Tapez un numéro, ou des mots à chercher ; un point seul revient en arrière.
interview-plain-several = Tapez un ou plusieurs numéros ; un point seul revient en arrière.
interview-plain-create = Un autre texte crée une nouvelle entrée. Un numéro suivi de ? en montre les détails.
interview-plain-keys = Touches : { $keys }, = répéter
