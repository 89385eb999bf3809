# The command line for people who have not read the help.

cli-is-folder = «{ $file }» é uma pasta; indique um ficheiro
cli-unknown-language-in = { $variable }: língua desconhecida «{ $found }»; valores possíveis: en, fr, pt
cli-target-is-assessment = «{ $file }» é uma avaliação; uma meta é um perfil: um ficheiro YAML ou CSV, um identificador de perfil, total=55 ou O=2.5
show-is-assessment = «{ $file }» é uma avaliação, não um questionário; para ver os resultados: palier score { $file }
help-way = O caminho habitual: new → interview → report → due
help-group-assess = Avaliar
help-group-results = Resultados
help-group-follow-up = Seguimento
help-group-exchange = Intercâmbio
help-group-questionnaires = Questionários
help-group-set-up = Configuração
guide-file =
    Continuar a entrevista:         palier interview { $file }
    Ver as pontuações:              palier score { $file }
    Gerar o relatório de lacunas:   palier report { $file }
    Ver os prazos:                  palier due { $file }
