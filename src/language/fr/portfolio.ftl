# La commande portfolio : plusieurs équipes côte à côte.

help-command-portfolio = Présenter plusieurs équipes côte à côte, nommément ou sans exposer personne
help-portfolio-paths = Dossiers (à toute profondeur) et fichiers : évaluations, et scores en JSON
help-arg-by = Regrouper les équipes : selon group ou part_of du sujet, selon le pays, le dossier, ou un fait du questionnaire
help-portfolio-questionnaire = Seulement les équipes de ce questionnaire
help-portfolio-target = Juger toutes les équipes selon cet objectif : un profil, un fichier de profil, total=55 ou O=2.5 ; répétable
help-arg-validated = Prendre le fichier validé le plus récent de chaque équipe
help-arg-include-red = Inclure les fichiers marqués TLP:RED
help-arg-anonymous = N’afficher que des groupes et des nombres, pour qu’aucune équipe ne soit reconnaissable
help-arg-of = Présenter l’équipe de ce fichier face aux autres, qui restent anonymes
help-arg-at-least = Nombre minimal d’équipes d’un groupe affiché quand les équipes sont anonymes : 5 (par défaut) ou plus
help-portfolio-output = Écrire un document ; l’extension choisit le format : pdf, html, md, docx
help-examples-portfolio =
    Exemples :
      palier portfolio equipes
      palier portfolio equipes --by country --target essential -o portefeuille.pdf
      palier portfolio equipes --anonymous --by group
      palier portfolio equipes --of equipes/la-notre.toml
portfolio-progress = fichiers
portfolio-at-least = --at-least ne peut pas être inférieur à { $least } : utilisez { $least } ou plus
portfolio-anonymous-part-of = des équipes anonymes ne peuvent pas être regroupées selon part_of ; attendu : group, country, folder, un fait
portfolio-anonymous-many = des équipes anonymes ne peuvent pas être regroupées selon « { $fact } » : une équipe peut en avoir plusieurs options
portfolio-files-read = { $count ->
    [one] { $count } fichier lu
   *[other] { $count } fichiers lus
}
portfolio-red-left-out = { $count ->
    [one] { $count } fichier marqué TLP:RED est laissé de côté (--include-red)
   *[other] { $count } fichiers marqués TLP:RED sont laissés de côté (--include-red)
}
portfolio-unusable = { $count ->
    [one] { $count } fichier est inutilisable
   *[other] { $count } fichiers sont inutilisables
}
portfolio-variants = une même équipe est écrite de plusieurs façons : { $list }
portfolio-same-day = { $first } et { $second } concernent la même équipe et le même jour ; le premier est retenu
store-changing = « { $path } » a été modifié pendant la lecture
store-changing-hint = relancez la commande
store-loop = « { $path } » est un lien qui ramène à lui-même ou à un dossier qui le contient
score-file-not-json = ce n’est pas du JSON valide
score-file-key = « { $key } » manque ou n’est pas valide
score-file-supposed = ces scores sont hypothétiques
score-file-supposed-hint = écrivez-les de nouveau sans --suppose
portfolio-title = Portefeuille
portfolio-kind = Plusieurs équipes côte à côte
portfolio-subject = { $teams ->
    [one] { $teams } équipe
   *[other] { $teams } équipes
}, { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
}
portfolio-as-of = au { $date }
portfolio-some-drafts = CONTIENT DES PROJETS
portfolio-figure-teams = { $count ->
    [one] équipe
   *[other] équipes
}
portfolio-figure-reached = atteignent leur objectif
portfolio-figure-drafts = { $count ->
    [one] projet non validé
   *[other] projets non validés
}
portfolio-figure-overdue = { $count ->
    [one] équipe en retard
   *[other] équipes en retard
}
portfolio-count-of = { $count } sur { $of }
portfolio-total = Total
portfolio-teams = Équipes
portfolio-newest = Fichier le plus récent de chaque équipe. Âge en jours.
portfolio-newest-validated = Fichier validé le plus récent de chaque équipe. Âge en jours.
portfolio-ranges = Fourchette possible tant que des questions sont en attente
portfolio-draft-of = { $date }, projet
portfolio-head-team = Équipe
portfolio-head-date = Date
portfolio-head-age = Âge
portfolio-head-coverage = Couverture
portfolio-head-target = Objectif
portfolio-verdict-short = { $met } sur { $of }
portfolio-shared-target = Objectif de toutes les équipes : { $profile }
portfolio-verdict = { $profile } : { $met } sur { $of }
portfolio-with-standing = { $verdict }, { $standing }
portfolio-standing-reached = atteint
portfolio-standing-open = en attente
portfolio-standing-not-judged = non jugé
portfolio-all-teams = Toutes les équipes
portfolio-without-group = Hors groupe
portfolio-and-more = { $list } et { $count } de plus
portfolio-chart = Équipes par domaine
portfolio-chart-row = { $team } : { $figures }.
portfolio-fifth = cinquième { $step } de l’échelle
portfolio-spread = Répartition des scores
portfolio-spread-about = La moitié des équipes se situe entre le quartile inférieur et le quartile supérieur.
portfolio-group-line = { $group } : { $teams ->
    [one] { $teams } équipe
   *[other] { $teams } équipes
}, { $reached } sur { $judged } atteignent leur objectif
portfolio-head-domain = Domaine
portfolio-head-n = Équipes
portfolio-head-lowest = Minimum
portfolio-head-lower-quartile = Quartile inférieur
portfolio-head-median = Médiane
portfolio-head-upper-quartile = Quartile supérieur
portfolio-head-highest = Maximum
portfolio-changes = Évolution depuis la date précédente
portfolio-changes-about = Aucune évolution n’est donnée tant que des réponses sont à confirmer.
portfolio-head-previous = Précédente
portfolio-head-newest = Dernière
portfolio-weakest = Les questions les plus faibles
portfolio-weakest-about = Les questions dont le niveau médian est le plus bas, la plus faible d’abord.
portfolio-unequal = Les questions les plus inégales
portfolio-unequal-about = Les questions où les niveaux des équipes diffèrent le plus.
portfolio-head-question = Question
portfolio-head-levels = Équipes à chaque niveau
portfolio-head-open = En attente
portfolio-head-required = Niveau demandé
portfolio-at-level = { $level } : { $count }
portfolio-required = { $level } : { $count } sur { $of }
portfolio-help = Qui peut aider qui
portfolio-yardstick-profile = Selon les niveaux que demande le profil { $profile }.
portfolio-yardstick-middle = Selon le milieu de chaque échelle : le questionnaire n’a pas de profil qui demande des niveaux.
portfolio-pair = { $first } peut aider { $second } sur { $given ->
    [one] { $given } question
   *[other] { $given } questions
}, { $second } peut aider { $first } sur { $received }
portfolio-more-pairs = { $count ->
    [one] { $count } autre paire d’équipes peut s’entraider.
   *[other] { $count } autres paires d’équipes peuvent s’entraider.
}
portfolio-too-many-for-pairs = Les équipes sont trop nombreuses pour comparer chaque paire : choisissez-en avec --questionnaire, ou un dossier.
portfolio-head-level = Niveau
portfolio-head-can-help = Au niveau ou au-dessus
portfolio-head-needs-help = Au-dessous du niveau
portfolio-overdue = En retard
portfolio-overdue-actions = Actions
portfolio-overdue-decisions = Décisions
portfolio-overdue-evidence = Pièces expirées
portfolio-head-kind = Catégorie
portfolio-head-teams = Équipes
portfolio-head-items = Éléments
portfolio-head-where = Où
portfolio-files = Fichiers à examiner
portfolio-files-about = Tous les autres fichiers sont pris en compte.
portfolio-files-unusable = Inutilisables, avec leur première erreur
portfolio-files-red = Laissés de côté : marqués TLP:RED
portfolio-files-variants = Une même équipe écrite de plusieurs façons
portfolio-files-same-day = Deux fichiers d’une même équipe et d’un même jour ; le premier est retenu
portfolio-anonymous-subject = Anonyme
portfolio-own-subject = { $team } face aux autres
portfolio-rule = Les groupes de moins de { $least } équipes ne sont pas communiqués, ni d’autres groupes jusqu’à ce que ce qui est retenu couvre au moins { $least } équipes dans au moins deux groupes. Les quartiles sont donnés à partir de 10 scores. Les valeurs sont arrondies à une décimale. Si dans un groupe un nombre vaut 1 ou 2, ou le total à 2 près, il n’est communiqué pour aucun groupe. Autour d’un groupe retenu, les valeurs qui pourraient le révéler ne sont pas communiquées non plus.
portfolio-rule-limits = Cette protection vaut pour ce seul document. Elle ne protège pas contre la comparaison de plusieurs documents, contre des dossiers modifiés, ni contre des équipes qui partagent ce qu’elles savent.
portfolio-all-withheld = Rien n’est communiqué : les équipes sont trop peu nombreuses.
portfolio-groups-withheld = D’autres groupes ne sont pas communiqués.
portfolio-withheld = non communiqué
portfolio-anonymous-group = { $group } : { $teams } équipes
portfolio-reached-of = { $count } sur { $of } atteignent leur objectif
portfolio-reached-withheld = objectif atteint : { $withheld }
portfolio-head-own = Cette équipe
portfolio-head-answered = Réponses
portfolio-head-at-or-above = Au niveau ou au-dessus
portfolio-questions = Questions, toutes équipes
