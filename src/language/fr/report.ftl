# Le rapport d’écarts.

report-title = Rapport d’écarts
report-cover-kind = Évaluation de la maturité : rapport d’écarts
report-contents = Sommaire
report-draft = PROJET
report-page-number = page { $page } sur { $pages }
report-page-reference = (p. { $page })
report-continued = (suite)
report-of = { $part } sur { $whole }
report-out-of = { $value } sur { $max }
report-on-max = sur { $max }
report-on-range = sur une échelle de { $low } à { $high }
report-withheld = Retiré de cette version
report-pair = { $label } : { $value }
report-quoted = « { $text } »
report-from-to = entre { $low } et { $high }
report-question = question
report-questions = questions
report-hidden = [retiré]
report-yes = oui
report-total = Total
report-whole = Ensemble
report-value = Valeur
report-no-value = sans valeur

report-date = Date
report-kind = Nature
report-status = Statut
report-status-draft = Projet, non validé
report-status-validated = Validé
report-by = par { $name }
report-target-profile = Profil cible
report-assessors = Évaluateurs
report-participants = Participants
report-issuer = Établi par
report-recipients = Destinataires
report-recipients-none = l’évaluation n’en nomme aucun
report-recipients-hidden = { $count ->
    [one] une personne, dont cette version retire le nom
   *[other] { $count } personnes, dont cette version retire les noms
}
report-excerpt = Extrait
report-excerpt-without = sans { $parts }
report-questionnaire-version = { $title } (questionnaire { $id }, version { $version })
report-tlp-clear = Diffusion sans limite.
report-tlp-green = Les destinataires peuvent partager ce rapport au sein de leur communauté, mais pas par des canaux ouverts au public.
report-tlp-amber = Les destinataires peuvent partager ce rapport avec ceux qui ont besoin d’en connaître, au sein de leur organisation et auprès de ses clients.
report-tlp-amber-strict = Les destinataires peuvent partager ce rapport avec ceux qui ont besoin d’en connaître, au sein de leur organisation uniquement.
report-tlp-red = Réservé aux destinataires nommés : ce rapport ne peut être montré à personne d’autre.
report-redacted = Version à partager : sans { $parts }
report-redacted-notes = les notes
report-redacted-names = les noms
report-redacted-evidence = les preuves
report-redacted-answers = les réponses à chaque question
report-indicative-notice = { $measure } : scores indicatifs
report-indicative-measure = { $measure } (indicatif)

report-summary = L’essentiel
report-lead-empty = 0 réponse sur { $whole } { $questions } : ce rapport montre ce qui manque encore.
report-lead-to-confirm = { $count ->
    [one] Une réponse de l’évaluation précédente est à confirmer
   *[other] { $count } réponses de l’évaluation précédente sont à confirmer
} ; { $open ->
    [0] il ne manque aucune autre réponse
    [one] une question est sans réponse
   *[other] { $open } questions sont sans réponse
}.
report-lead-answered = { $part ->
    [one] { $part } réponse sur { $whole } { $questions }.
   *[other] { $part } réponses sur { $whole } { $questions }.
}
report-lead-counts = { $counts }, sur { $whole } { $questions } qui s’appliquent{ $beside }.
report-lead-lowest = { $count ->
    [one] { $count } { $questions } est au niveau le plus bas ({ $level }).
   *[other] { $count } { $questions } sont au niveau le plus bas ({ $level }).
}
report-lead-total = { $measure } : { $value } { $range }.
report-lead-no-value = { $measure } : sans valeur tant que des réponses manquent.
report-lead-next = Il manque { $points } pour « { $band } ».
report-lead-rung = Le profil « { $profile } » est atteint.
report-lead-no-rung = { $count ->
    [1] L’unique profil du questionnaire n’est pas encore atteint.
    [2] Aucun des deux profils n’est encore atteint.
    [3] Aucun des trois profils n’est encore atteint.
    [4] Aucun des quatre profils n’est encore atteint.
   *[other] Aucun des { $count } profils n’est encore atteint.
}
report-lead-targets = { $of ->
    [1] { $met ->
        [0] L’unique objectif du profil « { $profile } » n’est pas atteint.
       *[other] L’unique objectif du profil « { $profile } » est atteint.
    }
   *[other] { $met ->
        [0] Aucun des { $of } objectifs du profil « { $profile } » n’est atteint.
        [one] Un seul des { $of } objectifs du profil « { $profile } » est atteint.
       *[other] { $met } des { $of } objectifs du profil « { $profile } » sont atteints.
    }
}
report-lead-targets-short = { $short ->
    [one] Un ne l’est pas.
   *[other] { $short } ne le sont pas.
}
report-lead-targets-open = { $open ->
    [one] Un dépend d’une réponse en attente.
   *[other] { $open } dépendent de réponses en attente.
}
report-lead-targets-both = { $short ->
    [one] Un ne l’est pas
   *[other] { $short } ne le sont pas
} ; { $open ->
    [one] un dépend d’une réponse en attente.
   *[other] { $open } dépendent de réponses en attente.
}
report-lead-targets-outside = ({ $count ->
    [one] Un autre est sans objet.
   *[other] { $count } autres sont sans objet.
})
report-lead-only-reached = Le profil cible « { $profile } » est atteint.
report-lead-only-open = L’atteinte du profil cible « { $profile } » dépend des réponses en attente.
report-lead-only-short = Le profil cible « { $profile } » n’est pas encore atteint.
report-lead-not-judged = Le profil cible « { $profile } » n’est pas jugé : aucun de ses objectifs n’est applicable.
report-lead-no-target = Aucun objectif n’a été choisi.
report-targets-not-applicable = { $count } sans objet
report-targets-met = Objectifs atteints
report-up-to = { $count ->
    [one] de { $low } à { $high } selon une réponse en attente
   *[other] de { $low } à { $high } selon les { $count } réponses en attente
}
report-rung = Profils atteints
report-ladder = Profils
report-ladder-status = { $met ->
    [one] { $met } objectif atteint
   *[other] { $met } objectifs atteints
} sur { $of }
report-next-rung = prochain : { $profile }
report-coverage = Couverture
report-answer-count = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
report-of-which-not-applicable = dont { $count } s.o.
report-open-count = { $count ->
    [one] { $count } en attente
   *[other] { $count } en attente
}
report-support = Preuves à l’appui
report-need-evidence = { $part ->
    [one] { $part } réponse sur { $whole } exige une preuve
   *[other] { $part } réponses sur { $whole } exigent une preuve
}
report-support-of = { $whole ->
    [one] { $part } sur { $whole } réponse qui exige une preuve
   *[other] { $part } sur { $whole } réponses qui exigent une preuve
}
report-by-open = { $range } selon les réponses en attente
report-domain-scores = { $measure } par { $word }
report-now = Aujourd’hui
report-then = La dernière fois
report-since = Depuis le { $date } : { $changes }.
report-since-targets = { $now ->
    [one] { $now } objectif atteint
   *[other] { $now } objectifs atteints
} sur { $of }, contre { $then }
report-since-targets-of = { $now ->
    [one] { $now } objectif atteint
   *[other] { $now } objectifs atteints
} sur { $of }, contre { $then } sur { $then_of }
report-since-up = { $count } { $questions } en hausse
report-since-down = { $count } { $questions } en baisse
report-target = Objectif
report-after-roadmap = Après la feuille de route
report-still-open = Encore ouvert
report-decisions = Décisions demandées
report-decision = Décision
report-decision-of = Demandée à
report-due = Échéance
report-overdue = { $days ->
    [one] en retard d’un jour
   *[other] en retard de { $days } jours
}
report-cost = Coût
report-unlocks = Débloque
report-unlocks-gaps = { $count ->
    [one] un écart
   *[other] { $count } écarts
}
report-first-gaps = { $count ->
    [one] L’écart à traiter en premier
   *[other] Les { $count } écarts à traiter en premier
}
report-all-gaps = { $count ->
    [one] L’unique écart
   *[other] Les { $count } écarts
}
report-first-levers = { $count ->
    [one] Le levier à actionner en premier
   *[other] Les { $count } leviers à actionner en premier
}
report-all-levers = { $count ->
    [one] L’unique levier
   *[other] Les { $count } leviers
}
report-stands-and-target = Niveau → objectif
report-first-step = Première étape
report-to-clear-up = À éclaircir
report-and-more = et { $count } de plus
report-strengths = Points forts
report-insights = Ce que montrent les réponses
report-insight-overdue = En retard : { $actions ->
    [one] une action
   *[other] { $actions } actions
} et { $decisions ->
    [one] une décision.
   *[other] { $decisions } décisions.
}
report-insight-overdue-actions = { $actions ->
    [one] Une action est en retard.
   *[other] { $actions } actions sont en retard.
}
report-insight-overdue-decisions = { $decisions ->
    [one] Une décision est en retard.
   *[other] { $decisions } décisions sont en retard.
}
report-insight-claims-one = { $count } des { $whole } niveaux déclarés par l’équipe ont été constatés un niveau plus bas.
report-insight-claims = { $count } des { $whole } niveaux déclarés par l’équipe ont été constatés plus bas.
report-insight-unproven = { $count ->
    [one] Un objectif est atteint sans la preuve exigée
   *[other] { $count } objectifs sont atteints sans la preuve exigée
}
report-insight-no-action = { $count ->
    [one] Un écart n’a pas d’action convenue
   *[other] { $count } écarts n’ont pas d’action convenue
}
report-insight-low-confidence = { $count ->
    [one] Une réponse est de faible confiance
   *[other] { $count } réponses sont de faible confiance
}
report-level-number = niveau { $level }
report-conclusion = Conclusion des évaluateurs

report-method = Contexte et méthode
report-occasion = Ce qui a été évalué
report-scope = Périmètre
report-as-of = Situation jugée au
report-facts = Ce que l’équipe a déclaré d’elle-même
report-notes-language = Les notes sont dans la langue où elles ont été écrites.
report-scales = { $count ->
    [one] L’échelle
   *[other] Les échelles
}
report-level = Niveau
report-meaning = Signification
report-evidence-needed = Preuve exigée
report-calculation = Comment les scores sont calculés
report-formula-mean = moyenne { $parts }, { $weights }.
report-formula-sum = somme { $parts }, { $weights }.
report-formula-min = le plus bas { $parts }.
report-formula-max = le plus haut { $parts }.
report-formula-gate = le plus haut palier jusqu’auquel chaque réponse atteint au moins { $pass } ; en deçà du premier palier, { $floor }.
report-formula-stack = valeurs { $parts }, ramenées chacune de 0 à 1, additionnées dans l’ordre jusqu’à la première qui n’est pas complète.
report-formula-none = pas de score.
report-formula-questions = de ses { $questions }
report-formula-all-questions = des { $questions } en dessous, à tous les étages
report-formula-below = des scores de l’étage en dessous ({ $word })
report-formula-weighted = selon leur pondération
report-formula-unweighted = à poids égal
report-formula-out-of = Le résultat est ramené à 0–{ $max }.
report-formula-round-down = Il est ensuite arrondi à l’entier inférieur.
report-formula-round-nearest = Il est ensuite arrondi { $decimals ->
    [0] à l’entier le plus proche
    [one] à { $decimals } décimale
   *[other] à { $decimals } décimales
}, la moitié s’éloignant de zéro.
report-blank-ignore = Ce qui n’a pas encore de réponse est laissé hors du score ; l’étendue qui reste ouverte est donnée à côté.
report-blank-lowest = Ce qui n’a pas encore de réponse compte comme le niveau le plus bas.
report-blank-refuse = Tant qu’une réponse manque, il n’y a pas de score.
report-not-applicable-rule = Ce qui est sans objet, avec son motif, ou hors périmètre ne compte ni dans le score ni dans le profil cible.
report-evidence-optional = Les réponses sans preuve comptent telles qu’elles ont été données ; leur part est indiquée à côté de chaque score.
report-evidence-required = Une réponse qui exige une preuve et n’en a pas compte comme le niveau le plus bas.
report-evidence-cap = Une réponse qui exige une preuve ne compte que jusqu’au niveau prouvé, ou qui n’en exige pas.
report-bands = Seuils
report-band-from = { $band } à partir de { $from }
report-rounding = Tous les scores sont calculés exactement et arrondis une seule fois, à l’affichage : au plus près, deux décimales au plus. Ils mesurent une maturité, non une sécurité : un pourcentage d’échelle n’est pas un pourcentage de sécurité.
report-profile-rule = Chaque objectif est jugé pour lui-même : un surplus ailleurs ne compense rien. Un objectif dont la question est sans objet sort du décompte.
report-limits = Limites
report-limits-self = Ceci est une auto-évaluation : les niveaux sont ceux que l’équipe s’est attribués. Ce n’est ni un audit ni une certification, et cela ne confère aucun statut officiel.
report-limits-facilitated = L’équipe s’est évaluée elle-même, une personne extérieure posant les questions. Ce n’est ni un audit ni une certification, et cela ne confère aucun statut officiel.
report-limits-independent = Les niveaux ont été constatés par des évaluateurs extérieurs à l’équipe, sur ce qui leur a été montré ce jour-là. Ce n’est pas une certification, et cela ne confère aucun statut officiel.
report-source = Source :

report-results = Résultats
report-overview = Vue d’ensemble
report-open-note = « Encore ouvert » : l’étendue où se situerait le score si toutes les réponses en attente étaient au niveau le plus bas, ou au plus haut.
report-heat-map = { $questions } : vue d’ensemble
report-levels-chart = { $questions } par niveau
report-state-open = réponse en attente
report-state-open-marks = – réponse en attente, { $mark } personne ne savait
report-mark-not-applicable = s.o.
report-radar = { $domain } : niveaux constatés
report-radar-target = { $domain } : niveaux constatés et objectifs
report-question-table = { $domain } : { $questions } avec niveaux, preuves et notes
report-target-value = objectif { $value }
report-mean-target = Objectif (moyenne)
report-below-target = sous l’objectif
report-claimed = Déclaré
report-found = Constaté
report-proven = Prouvé
report-evidence = Preuves
report-note = Note
report-see-gap = Voir l’écart
report-counts = (compte pour { $level })
report-proves = (prouve : { $level })
report-expired = périmé
report-fields = Les cases pleines montrent le niveau constaté sur son échelle.
report-fields-and-target = Les cases pleines montrent le niveau constaté sur son échelle ; le trait sous une case marque l’objectif.

report-gaps = Écarts
report-gap-count = { $gaps ->
    [one] Un écart
   *[other] { $gaps } écarts
} au profil « { $profile } », qui compte { $of ->
    [one] un objectif
   *[other] { $of } objectifs
}.
report-open-gaps = { $count ->
    [one] Un objectif dépend de réponses qui manquent ;
   *[other] { $count } objectifs dépendent de réponses qui manquent ;
} ce qui est à éclaircir figure à la fin, avec qui interroger.
report-no-gap = Il n’y a pas d’écart : tous les objectifs du profil « { $profile } » sont atteints.
report-gap-order = Dans l’ordre où les traiter : les priorités des évaluateurs, ce que demande l’échelon suivant, ce dont d’autres dépendent, le niveau le plus bas, le moindre effort.
report-gap-table = Tous les écarts
report-gap-cards = Chaque écart
report-lifts = { $questions } qui mènent au score visé
report-lift-order = Aucun objectif propre ne demande ces niveaux. Les priorités des évaluateurs d’abord, puis ce qui apporte le plus au score. Ont été retenus : les priorités, puis ce qui apporte le plus pour le moindre effort, jusqu’au score visé.
report-answer-state = Réponse
report-no-target = Aucun objectif n’a été choisi pour cette évaluation. Sans objectif, un niveau n’est ni suffisant ni insuffisant, et ce rapport ne nomme pas d’écarts.
report-no-profile = Le questionnaire ne propose aucun profil à viser ; un profil peut être donné dans un fichier à part.
report-choose-target = Pour voir les écarts, choisir l’un de ces profils comme objectif de l’évaluation et produire le rapport à nouveau :
report-finding = Constat
report-level-of = Niveau { $level } sur { $max } ({ $label })
report-target-level = objectif { $level }
report-level-means = { $level } veut dire
report-no-note = Aucune note.
report-gain = Apport au score
report-opens-next-step = Ouvre l’étape suivante
report-found-unproven = Le niveau donné était { $level } ; sans preuve, il ne compte pas.
report-why = Enjeu, en général
report-what-to-do = À défaut d’action convenue
report-effort-beside = (effort : { $effort })
report-effort-s = jours
report-effort-m = semaines
report-effort-l = mois
report-effort-xl = un semestre
report-needs = À régler d’abord
report-agreed-action = Action convenue
report-useful-evidence = Preuves à réunir
report-score-and-target = { $measure } : { $value }, objectif { $target }.
report-short-by = Il manque { $value }.
report-depends-on-open = Les réponses en attente laissent ouvert : { $range }.
report-depends-on-open-answers = Cela dépend de réponses encore en attente.
report-closed-by-questions = Un score ne monte qu’avec les niveaux en dessous : la feuille de route dit lesquels.

report-roadmap = Feuille de route
report-roadmap-intro = Trois horizons. Une action est placée dès que ce dont elle dépend peut être réglé. Les actions convenues (A1, A2 …) gardent leur échéance et remplacent les conseils du questionnaire. Là où personne n’est nommé, personne n’a encore été désigné.
report-agreed-actions = Actions convenues
report-timeline = Actions et décisions par échéance
report-horizon-1 = Actions rapides
report-horizon-2 = Consolidation
report-horizon-3 = Structuration
report-horizon-overdue = En retard
report-horizon-1-about = Quelques jours de travail, sans rien à régler d’abord ; ou échéance convenue sous trois mois.
report-horizon-2-about = Des semaines de travail, ou la suite des actions rapides ; ou échéance convenue sous un an.
report-horizon-3-about = Des mois de travail, des décisions de la tutelle, des budgets.
report-horizon-overdue-about = Échéances convenues et dépassées au jour de ce rapport.
report-answer-open = Obtenir les réponses qui manquent
report-no-advice = Relever « { $question } » ; le questionnaire ne donne pas de conseil ici.
report-action = Action
report-closes = Vise
report-effort = Effort
report-owner = Responsable
report-accountable = Sous l’autorité de
report-usually-after = D’ordinaire après { $needs }.
report-action-open = convenue
report-action-started = commencée
report-action-done = faite
report-action-dropped = abandonnée
report-actions-closed = Actions faites ou abandonnées
report-stands = Scores attendus
report-stands-note = Calcul : les scores si chaque action, jusqu’à l’horizon compris, atteint son niveau avec les preuves voulues. Les réponses en attente qu’aucune action ne promet ne sont pas comptées.
report-today = Aujourd’hui
report-after-1 = Après les actions rapides
report-after-overdue = Après les actions en retard et rapides
report-after-2 = Après la consolidation
report-after-3 = Après la structuration
report-standing-reached = atteint
report-standing-open = { $count ->
    [one] dépend d’une réponse
   *[other] dépend de { $count } réponses
}
report-standing-short = non atteint
report-standing-not-judged = non jugé

report-progress = Progression
report-progress-since = Par rapport à l’évaluation précédente ({ $date }).
report-progress-to-confirm = { $count ->
    [one] Une réponse reprise est à confirmer ; elle ne figure pas parmi les changements.
   *[other] { $count } réponses reprises sont à confirmer ; elles ne figurent pas parmi les changements.
}
report-compare-with-care = À comparer avec prudence
report-change-kind = La nature a changé : auparavant { $then }, aujourd’hui { $now }.
report-change-assessors = Les évaluateurs ont changé : auparavant { $then }, aujourd’hui { $now }.
report-change-assessors-hidden = Les évaluateurs ont changé.
report-change-version = Le questionnaire a changé : auparavant version { $then }, aujourd’hui version { $now }.
report-change-questionnaire = Le texte du questionnaire a changé au sein de la même version.
report-change-scale = Une échelle a changé : un même numéro de niveau peut signifier autre chose.
report-change = Évolution
report-causes-note = Les causes sont distinguées dans cet ordre : questionnaire, applicabilité, nouvelles réponses, réponses.
report-risen = { $questions } en hausse ({ $count })
report-fallen = { $questions } en baisse ({ $count })
report-otherwise = Autres changements ({ $count })
report-asked-once = Posées à une seule des deux dates ({ $count })

report-register = Registre des preuves
report-no-document = Aucun document n’a été enregistré.
report-interview-note = Un entretien ne justifie aucun niveau qui exige une preuve.
report-document = Document
report-document-dated = datée du { $date }
report-document-seen = vue le { $date }
report-document-expires = expire le { $date }
report-document-expired = expirée le { $date }
report-supports = À l’appui de
report-evidence-document = document
report-evidence-record = trace
report-evidence-demonstration = démonstration
report-evidence-interview = entretien
report-lacks-evidence = Ce qui manque de preuves
report-rests-on-this = un objectif atteint en dépend
report-lacks-evidence-note = Réponses à un niveau qui exige une preuve, pour lesquelles rien de valable n’a été montré qui atteigne ce niveau.

report-annexes = Annexes
report-weights = Pondérations
report-weight = Poids
report-weight-of = Domaine
report-weights-of-questions = Poids de ses questions
report-crosswalk = Correspondances avec d’autres modèles
report-model = Modèle
report-crosswalk-note = Chaque élément de l’autre modèle, avec les questions qui le touchent. Une correspondance est un repère, non une preuve de conformité.
report-votes = Votes
report-votes-for = { $level } : { $count ->
    [one] { $count } voix
   *[other] { $count } voix
}
report-confidence = Confiance
report-confidence-low = faible
report-confidence-medium = moyenne
report-confidence-high = élevée
report-importance = Importance
report-answered-by = Répondu par
report-reason = Motif
report-to-ask = À qui le demander
report-carried = Constaté la dernière fois
report-list-not-applicable = Sans objet
report-list-unknown = Questions restées sans réponse en séance
report-list-to-confirm = À confirmer
report-list-blank = Sans réponse à ce jour
report-list-not-in-scope = Hors périmètre
report-not-in-scope-note = Non demandé, d’après ce que l’équipe a déclaré d’elle-même ou répondu auparavant.
report-glossary = Glossaire
report-digests = Fichiers à l’origine de ce rapport
report-digests-note = Produit par Palier { $version }. SHA-256 de chaque fichier, sans marque d’ordre des octets, fins de ligne LF. Qui détient les mêmes fichiers peut produire le même rapport.
report-file = Fichier
report-digest = SHA-256
report-file-questionnaire = questionnaire
report-file-translation = traduction
report-file-profile = profil
report-file-assessment = évaluation
report-file-earlier = évaluation précédente
report-unprintable-title = Caractères qui n’ont pu être imprimés
report-unprintable = { $count ->
    [one] Un caractère n’a pas de dessin dans les polices de ce rapport ; à sa place figure son code, ou [emoji] pour un pictogramme : { $codes }.
   *[other] { $count } caractères n’ont pas de dessin dans les polices de ce rapport ; à leur place figure leur code, ou [emoji] pour un pictogramme : { $codes }.
}
report-unprintable-places = Ils figurent dans les textes de
report-missing-glyphs = { $count ->
    [one] Un caractère n’existe pas dans les polices du PDF ({ $scripts }) ; son code est imprimé à sa place
   *[other] { $count } caractères n’existent pas dans les polices du PDF ({ $scripts }) ; leurs codes sont imprimés à leur place
}
script-han = caractères chinois
script-kana = kana japonais
script-hangul = coréen
script-hebrew = hébreu
script-arabic = arabe
script-cyrillic = cyrillique
script-greek = grec
script-thai = thaï
script-lao = lao
script-khmer = khmer
script-burmese = birman
script-ethiopic = éthiopien
script-armenian = arménien
script-georgian = géorgien
script-devanagari = devanagari
script-bengali = bengali
script-tamil = tamoul
script-sinhala = cinghalais
script-tifinagh = tifinagh
script-nko = n’ko
script-emoji = emoji
script-other = autres signes

report-word-profile = profil cible
report-meaning-profile = Un ensemble d’objectifs qui porte un nom.
report-word-target = objectif
report-meaning-target = Le niveau ou le score minimal que demande le profil.
report-word-gap = écart
report-meaning-gap = Un objectif qui n’est pas atteint. Celui dont la réponse manque figure à part.
report-word-rung = échelon
report-meaning-rung = Le plus haut profil d’une série qui est atteint avec tous ceux qui le précèdent.
report-word-coverage = couverture
report-meaning-coverage = Part de ce qui a été demandé qui a un niveau ou est sans objet.
report-word-evidence = preuve
report-meaning-evidence = Un document, une trace ou une démonstration qui a été montré et n’est pas périmé.
report-word-support = preuves à l’appui
report-meaning-support = Part des réponses exigeant une preuve pour lesquelles il y en a une à la hauteur de leur niveau.
report-word-proven = prouvé
report-meaning-proven = Le plus haut niveau qu’une preuve montrée suffit à établir.
report-word-claimed = déclaré
report-meaning-claimed = Le niveau que l’équipe s’est d’abord attribué, avant la discussion.
report-word-not-applicable = sans objet
report-meaning-not-applicable = Hors de ce que cette équipe a à faire, pour un motif énoncé ; cela ne compte pas.
report-word-unknown = réponse inconnue
report-meaning-unknown = La question a été posée, et personne parmi les présents ne savait.
report-word-to-confirm = à confirmer
report-meaning-to-confirm = Repris d’une évaluation antérieure et pas encore confirmé.
report-word-indicative = indicatif
report-meaning-indicative = Se dit d’un score qui oriente, et n’est pas le résultat officiel de l’éditeur du modèle.
