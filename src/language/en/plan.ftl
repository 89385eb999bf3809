# The commands plan and explain.

help-command-plan = Find the cheapest steps to a target, with proof
help-plan-target = Target: a profile, a profile file, total=55 or O=2.5; with --budget also total or O alone; repeatable
help-arg-budget = Most person-days: find the best steps for them
help-arg-adopt = Write these steps into FILE as actions: question ids separated by commas, or all
help-plan-suppose = Plan as if a question had this level, or not_applicable; nothing is written
help-examples-plan =
    Examples:
      palier plan team.toml --target established
      palier plan team.toml --budget 60
      palier plan team.toml --adopt O-1,P-9
plan-already = The target is reached today.
plan-agreed-enough = The agreed actions reach the target. No further step is needed.
plan-reached = { $steps ->
    [one] One step reaches the target: { $days } person-days.
   *[other] { $steps } steps reach the target: { $days } person-days.
}
plan-proved = Proved: no plan costs less.
plan-at-most-above = { $days ->
    [one] Not proved: at most 1 person-day above the cheapest plan.
   *[other] Not proved: at most { $days } person-days above the cheapest plan.
}
plan-not-proved = Not proved to be the cheapest plan.
plan-unreachable = No steps reach the target.
plan-most = The most that can be reached: { $list }
plan-budget = { $steps ->
    [0] No step fits into the budget of { $budget } person-days.
    [one] One step for { $days } of { $budget } person-days.
   *[other] { $steps } steps for { $days } of { $budget } person-days.
}
plan-budget-proved = Proved: nothing better fits into the budget.
plan-budget-not-proved = Not proved to be the best use of the budget.
plan-met = Targets met: { $before } of { $count } today, { $after } after these steps
plan-figure = { $of }: { $before } today, { $after } after these steps (with open questions at their lowest level)
plan-agreed-title = Agreed actions
plan-agreed-days = Agreed: { $days ->
    [one] 1 person-day
   *[other] { $days } person-days
}
plan-steps-title = Suggested steps
plan-head-action = Action
plan-head-owner = Owner
plan-head-due = Due
plan-head-days = Days
plan-head-raises = Raises
plan-head-horizon = When
plan-head-question = Question
plan-head-step = Step
plan-head-advice = What to do
plan-evidence = Show evidence for level { $level }
plan-no-advice = Reach level { $level }
plan-find-out = Ask first, the cost may fall: { $list }
plan-find-out-one = { $id } ({ $who })
plan-prerequisites = First settle, not part of this plan: { $list }
plan-prerequisite = { $needed } (for { $by })
plan-assumed = { $count ->
    [one] One step has no stated effort and counts as M ({ $days } days).
   *[other] { $count } steps have no stated effort and count as M ({ $days } days).
}
plan-adopted = { $count ->
    [one] 1 action added
   *[other] { $count } actions added
}
plan-adopted-incomplete = without owner and date: { $ids } (palier set { $file } --action { $first }.owner=NAME --action { $first }.due=YYYY-MM-DD)
plan-nothing-to-adopt = the plan has no steps to adopt
plan-not-a-step = { $id } is not a step of this plan; expected one of: { $known }
plan-figure-needs-budget = '{ $found }' has no figure: use { $found }=FIGURE, or add --budget DAYS
plan-one-figure = with --budget, '{ $found }' without a figure must be the only target
report-roadmap-cheapest = The steps beyond what is agreed are the cheapest that reach the target: no other choice takes fewer person-days (S 2, M 10, L 40, XL 120, unless configured otherwise).
report-roadmap-not-proved = The steps beyond what is agreed reach the target. A cheaper choice may exist.
report-trend = Scores at every date
explain-open-answers = The difference depends on the open questions { $ids }
explain-to-band = To { $name }: { $missing } more
explain-to-target = To the target { $name }: { $missing } more
