# The command line for people who have not read the help.

cli-is-folder = '{ $file }' is a folder; name a file
cli-unknown-language-in = { $variable }: unknown language '{ $found }'; expected one of: en, fr, pt
cli-target-is-assessment = '{ $file }' is an assessment; a target is a profile: a YAML or CSV file, a profile ID, total=55 or O=2.5
show-is-assessment = '{ $file }' is an assessment, not a questionnaire; to see its results: palier score { $file }
help-way = The usual way: new → interview → report → due
help-group-assess = Assess
help-group-results = Results
help-group-follow-up = Follow up
help-group-exchange = Exchange
help-group-questionnaires = Questionnaires
help-group-set-up = Set up
guide-file =
    Continue the interview:  palier interview { $file }
    See the scores:          palier score { $file }
    Write the gap report:    palier report { $file }
    See what is due:         palier due { $file }
