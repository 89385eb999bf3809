# The command portfolio: many teams next to each other.

help-command-portfolio = Show many teams side by side, by name or without exposing anyone
help-portfolio-paths = Folders (at any depth) and files: assessments, and scores as JSON
help-arg-by = Group the teams: by group or part_of of the subject, by country, by folder, or by a fact of the questionnaire
help-portfolio-questionnaire = Only the teams of this questionnaire
help-portfolio-target = Judge all teams by this target: a profile, a profile file, total=55 or O=2.5; repeatable
help-arg-validated = Take the newest validated file of each team
help-arg-include-red = Include files marked TLP:RED
help-arg-anonymous = Print groups and counts only, so that no team can be recognised
help-arg-of = Show the team of this file against the others, which stay anonymous
help-arg-at-least = Fewest teams of a group that is printed where teams are anonymous: 5 (default) or more
help-portfolio-output = Write a document; the extension selects the format: pdf, html, md, docx
help-examples-portfolio =
    Examples:
      palier portfolio teams
      palier portfolio teams --by country --target essential -o portfolio.pdf
      palier portfolio teams --anonymous --by group
      palier portfolio teams --of teams/ours.toml
portfolio-progress = files
portfolio-at-least = --at-least cannot be smaller than { $least }: use { $least } or more
portfolio-anonymous-part-of = teams cannot be grouped by part_of where they are anonymous: expected one of: group, country, folder, a fact
portfolio-anonymous-many = teams cannot be grouped by '{ $fact }' where they are anonymous: a team may have several of its options
portfolio-files-read = { $count ->
    [one] 1 file read
   *[other] { $count } files read
}
portfolio-red-left-out = { $count ->
    [one] 1 file marked TLP:RED is left out (--include-red)
   *[other] { $count } files marked TLP:RED are left out (--include-red)
}
portfolio-unusable = { $count ->
    [one] 1 file cannot be used
   *[other] { $count } files cannot be used
}
portfolio-variants = one team in several spellings: { $list }
portfolio-same-day = { $first } and { $second } are of the same team and day; the first is used
store-changing = '{ $path }' was changed while it was read
store-changing-hint = run the command again
store-loop = '{ $path }' is a link that leads back to itself or to a folder around it
score-file-not-json = this is not valid JSON
score-file-key = '{ $key }' is missing or is not valid
score-file-supposed = these scores are hypothetical
score-file-supposed-hint = write them again without --suppose
portfolio-title = Portfolio
portfolio-kind = Many teams side by side
portfolio-subject = { $teams ->
    [one] 1 team
   *[other] { $teams } teams
}, { $files ->
    [one] 1 file
   *[other] { $files } files
}
portfolio-as-of = as of { $date }
portfolio-some-drafts = CONTAINS DRAFTS
portfolio-figure-teams = { $count ->
    [one] team
   *[other] teams
}
portfolio-figure-reached = reach their target
portfolio-figure-drafts = { $count ->
    [one] draft
   *[other] drafts
}
portfolio-figure-overdue = { $count ->
    [one] team with something overdue
   *[other] teams with something overdue
}
portfolio-count-of = { $count } of { $of }
portfolio-total = Total
portfolio-teams = Teams
portfolio-newest = Each team's newest file. Age in days.
portfolio-newest-validated = Each team's newest validated file. Age in days.
portfolio-ranges = Possible range while questions are open
portfolio-draft-of = { $date }, draft
portfolio-head-team = Team
portfolio-head-date = Date
portfolio-head-age = Age
portfolio-head-coverage = Coverage
portfolio-head-target = Target
portfolio-verdict-short = { $met } of { $of }
portfolio-shared-target = Target of all teams: { $profile }
portfolio-verdict = { $profile }: { $met } of { $of }
portfolio-with-standing = { $verdict }, { $standing }
portfolio-standing-reached = reached
portfolio-standing-open = open
portfolio-standing-not-judged = not judged
portfolio-all-teams = All teams
portfolio-without-group = In no group
portfolio-and-more = { $list } and { $count } more
portfolio-chart = Teams by domain
portfolio-chart-row = { $team }: { $figures }.
portfolio-fifth = fifth { $step } of the range
portfolio-spread = Spread of the scores
portfolio-spread-about = Half of the teams are between the lower and the upper quartile.
portfolio-group-line = { $group }: { $teams ->
    [one] 1 team
   *[other] { $teams } teams
}, { $reached } of { $judged } reach their target
portfolio-head-domain = Domain
portfolio-head-n = Teams
portfolio-head-lowest = Lowest
portfolio-head-lower-quartile = Lower quartile
portfolio-head-median = Median
portfolio-head-upper-quartile = Upper quartile
portfolio-head-highest = Highest
portfolio-changes = Change since the previous date
portfolio-changes-about = No change is given while answers wait to be confirmed.
portfolio-head-previous = Previous
portfolio-head-newest = Newest
portfolio-weakest = The weakest questions
portfolio-weakest-about = The questions with the lowest median level, the weakest first.
portfolio-unequal = The most unequal questions
portfolio-unequal-about = The questions at which the levels of the teams differ most.
portfolio-head-question = Question
portfolio-head-levels = Teams at each level
portfolio-head-open = Open
portfolio-head-required = Required level
portfolio-at-level = { $level }: { $count }
portfolio-required = { $level }: { $count } of { $of }
portfolio-help = Who can help whom
portfolio-yardstick-profile = Judged by the levels that the profile { $profile } asks for.
portfolio-yardstick-middle = Judged by the middle of each scale: the questionnaire has no profile that asks for levels.
portfolio-pair = { $first } can help { $second } at { $given ->
    [one] 1 question
   *[other] { $given } questions
}, { $second } can help { $first } at { $received }
portfolio-more-pairs = { $count ->
    [one] 1 more pair of teams can help each other.
   *[other] { $count } more pairs of teams can help each other.
}
portfolio-too-many-for-pairs = There are too many teams to compare every pair: choose some with --questionnaire, or a folder.
portfolio-head-level = Level
portfolio-head-can-help = At or above the level
portfolio-head-needs-help = Below the level
portfolio-overdue = Overdue
portfolio-overdue-actions = Actions
portfolio-overdue-decisions = Decisions
portfolio-overdue-evidence = Expired documents
portfolio-head-kind = Kind
portfolio-head-teams = Teams
portfolio-head-items = Items
portfolio-head-where = Where
portfolio-files = Files to look at
portfolio-files-about = All other files are counted.
portfolio-files-unusable = Cannot be used, each with its first error
portfolio-files-red = Left out: marked TLP:RED
portfolio-files-variants = One team in several spellings
portfolio-files-same-day = Two files of one team and day; the first is used
portfolio-anonymous-subject = Anonymous
portfolio-own-subject = { $team } against the others
portfolio-rule = Groups with fewer than { $least } teams are withheld, and further groups until what is withheld covers at least { $least } teams in at least two groups. Quartiles are given from 10 scores on. Figures are rounded to one decimal. If a count in a group is 1, 2, or within 2 of all, the count is withheld in every group. Where a group is withheld, figures around it that could reveal it are withheld too.
portfolio-rule-limits = This protects within this one output. It does not protect against comparing several outputs, against changed folders, or against teams that share what they know.
portfolio-all-withheld = Everything is withheld: there are too few teams.
portfolio-groups-withheld = Other groups are withheld.
portfolio-withheld = withheld
portfolio-anonymous-group = { $group }: { $teams } teams
portfolio-reached-of = { $count } of { $of } reach their target
portfolio-reached-withheld = reaching their target: { $withheld }
portfolio-head-own = This team
portfolio-head-answered = Answered
portfolio-head-at-or-above = At or above
portfolio-questions = Questions over all teams
