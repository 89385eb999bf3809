# Les commandes plan et explain.

help-command-plan = Trouver les étapes les moins coûteuses vers un objectif, avec preuve
help-plan-target = Objectif : un profil, un fichier de profil, total=55 ou O=2.5 ; avec --budget aussi total ou O seul ; répétable
help-arg-budget = Nombre maximal de jours-personnes : cherche le meilleur emploi de ces jours
help-arg-adopt = Inscrire ces étapes dans FICHIER comme actions : identifiants de questions séparés par des virgules, ou all
help-plan-suppose = Planifier comme si une question avait ce niveau, ou not_applicable ; rien n’est enregistré
help-examples-plan =
    Exemples :
      palier plan equipe.toml --target established
      palier plan equipe.toml --budget 60
      palier plan equipe.toml --adopt O-1,P-9
plan-already = L’objectif est atteint aujourd’hui.
plan-agreed-enough = Les actions convenues atteignent l’objectif. Aucune autre étape n’est nécessaire.
plan-reached = { $steps ->
    [one] Une étape atteint l’objectif : { $days } jours-personnes.
   *[other] { $steps } étapes atteignent l’objectif : { $days } jours-personnes.
}
plan-proved = Prouvé : aucun plan ne coûte moins.
plan-at-most-above = { $days ->
    [one] Non prouvé : au plus 1 jour-personne au-dessus du plan le moins coûteux.
   *[other] Non prouvé : au plus { $days } jours-personnes au-dessus du plan le moins coûteux.
}
plan-not-proved = Il n’est pas prouvé que ce plan soit le moins coûteux.
plan-unreachable = Aucune étape n’atteint l’objectif.
plan-most = Maximum atteignable : { $list }
plan-budget = { $steps ->
    [0] Aucune étape n’entre dans le budget de { $budget } jours-personnes.
    [one] Une étape pour { $days } des { $budget } jours-personnes.
   *[other] { $steps } étapes pour { $days } des { $budget } jours-personnes.
}
plan-budget-proved = Prouvé : rien de mieux n’entre dans le budget.
plan-budget-not-proved = Il n’est pas prouvé que ce soit le meilleur emploi du budget.
plan-met = Objectifs atteints : { $before } sur { $count } aujourd’hui, { $after } après ces étapes
plan-figure = { $of } : { $before } aujourd’hui, { $after } après ces étapes (questions en attente à leur niveau le plus bas)
plan-agreed-title = Actions convenues
plan-agreed-days = Convenu : { $days ->
    [one] { $days } jour-personne
   *[other] { $days } jours-personnes
}
plan-steps-title = Étapes proposées
plan-head-action = Action
plan-head-owner = Responsable
plan-head-due = Échéance
plan-head-days = Jours
plan-head-raises = Relève
plan-head-horizon = Quand
plan-head-question = Question
plan-head-step = Étape
plan-head-advice = Que faire
plan-evidence = Montrer la preuve du niveau { $level }
plan-no-advice = Atteindre le niveau { $level }
plan-find-out = À demander d’abord, le coût peut baisser : { $list }
plan-find-out-one = { $id } ({ $who })
plan-prerequisites = À régler d’abord, hors de ce plan : { $list }
plan-prerequisite = { $needed } (pour { $by })
plan-assumed = { $count ->
    [one] Une étape sans effort indiqué compte pour M ({ $days } jours).
   *[other] { $count } étapes sans effort indiqué comptent pour M ({ $days } jours).
}
plan-adopted = { $count ->
    [one] { $count } action ajoutée
   *[other] { $count } actions ajoutées
}
plan-adopted-incomplete = sans responsable ni échéance : { $ids } (palier set { $file } --action { $first }.owner=NOM --action { $first }.due=AAAA-MM-JJ)
plan-nothing-to-adopt = le plan ne comporte aucune étape à adopter
plan-not-a-step = { $id } n’est pas une étape de ce plan ; attendu : { $known }
plan-figure-needs-budget = « { $found } » n’a pas de valeur : utilisez { $found }=VALEUR, ou ajoutez --budget JOURS
plan-one-figure = avec --budget, « { $found } » sans valeur doit être le seul objectif
report-roadmap-cheapest = Les étapes au-delà de ce qui est convenu sont les moins coûteuses qui atteignent l’objectif : aucun autre choix ne demande moins de jours-personnes (S 2, M 10, L 40, XL 120, sauf autre configuration).
report-roadmap-not-proved = Les étapes au-delà de ce qui est convenu atteignent l’objectif. Un choix moins coûteux peut exister.
report-trend = Scores à chaque date
explain-open-answers = La différence dépend des questions en attente { $ids }
explain-to-band = Jusqu’à { $name } : encore { $missing }
explain-to-target = Jusqu’à l’objectif { $name } : encore { $missing }
