# O comando portfolio: várias equipas lado a lado.

help-command-portfolio = Apresentar várias equipas lado a lado, pelo nome ou sem expor ninguém
help-portfolio-paths = Pastas (a qualquer profundidade) e ficheiros: avaliações, e pontuações em JSON
help-arg-by = Agrupar as equipas: por group ou part_of do sujeito, por país, por pasta, ou por um facto do questionário
help-portfolio-questionnaire = Só as equipas deste questionário
help-portfolio-target = Julgar todas as equipas por esta meta: um perfil, um ficheiro de perfil, total=55 ou O=2.5; repetível
help-arg-validated = Tomar o ficheiro validado mais recente de cada equipa
help-arg-include-red = Incluir os ficheiros marcados TLP:RED
help-arg-anonymous = Mostrar só grupos e números, para que nenhuma equipa seja reconhecida
help-arg-of = Mostrar a equipa deste ficheiro perante as outras, que ficam anónimas
help-arg-at-least = Número mínimo de equipas de um grupo mostrado quando as equipas são anónimas: 5 (por omissão) ou mais
help-portfolio-output = Escrever um documento; a extensão escolhe o formato: pdf, html, md, docx
help-examples-portfolio =
    Exemplos:
      palier portfolio equipas
      palier portfolio equipas --by country --target essential -o carteira.pdf
      palier portfolio equipas --anonymous --by group
      palier portfolio equipas --of equipas/a-nossa.toml
portfolio-progress = ficheiros
portfolio-at-least = --at-least não pode ser inferior a { $least }: use { $least } ou mais
portfolio-anonymous-part-of = equipas anónimas não podem ser agrupadas por part_of; esperado: group, country, folder, um facto
portfolio-anonymous-many = equipas anónimas não podem ser agrupadas por «{ $fact }»: uma equipa pode ter várias das suas opções
portfolio-files-read = { $count ->
    [one] { $count } ficheiro lido
   *[other] { $count } ficheiros lidos
}
portfolio-red-left-out = { $count ->
    [one] { $count } ficheiro marcado TLP:RED fica de fora (--include-red)
   *[other] { $count } ficheiros marcados TLP:RED ficam de fora (--include-red)
}
portfolio-unusable = { $count ->
    [one] { $count } ficheiro não pode ser usado
   *[other] { $count } ficheiros não podem ser usados
}
portfolio-variants = uma mesma equipa escrita de várias maneiras: { $list }
portfolio-same-day = { $first } e { $second } são da mesma equipa e do mesmo dia; usa-se o primeiro
store-changing = «{ $path }» foi alterado enquanto era lido
store-changing-hint = execute o comando outra vez
store-loop = «{ $path }» é uma ligação que volta a si mesma ou a uma pasta que a contém
score-file-not-json = isto não é JSON válido
score-file-key = «{ $key }» falta ou não é válido
score-file-supposed = estas pontuações são hipotéticas
score-file-supposed-hint = escreva-as outra vez sem --suppose
portfolio-title = Carteira
portfolio-kind = Várias equipas lado a lado
portfolio-subject = { $teams ->
    [one] { $teams } equipa
   *[other] { $teams } equipas
}, { $files ->
    [one] { $files } ficheiro
   *[other] { $files } ficheiros
}
portfolio-as-of = em { $date }
portfolio-some-drafts = CONTÉM RASCUNHOS
portfolio-figure-teams = { $count ->
    [one] equipa
   *[other] equipas
}
portfolio-figure-reached = atingem a sua meta
portfolio-figure-drafts = { $count ->
    [one] rascunho
   *[other] rascunhos
}
portfolio-figure-overdue = { $count ->
    [one] equipa com algo em atraso
   *[other] equipas com algo em atraso
}
portfolio-count-of = { $count } de { $of }
portfolio-total = Total
portfolio-teams = Equipas
portfolio-newest = O ficheiro mais recente de cada equipa. Idade em dias.
portfolio-newest-validated = O ficheiro validado mais recente de cada equipa. Idade em dias.
portfolio-ranges = Intervalo possível enquanto há perguntas em aberto
portfolio-draft-of = { $date }, rascunho
portfolio-head-team = Equipa
portfolio-head-date = Data
portfolio-head-age = Idade
portfolio-head-coverage = Cobertura
portfolio-head-target = Meta
portfolio-verdict-short = { $met } de { $of }
portfolio-shared-target = Meta de todas as equipas: { $profile }
portfolio-verdict = { $profile }: { $met } de { $of }
portfolio-with-standing = { $verdict }, { $standing }
portfolio-standing-reached = atingido
portfolio-standing-open = em aberto
portfolio-standing-not-judged = não julgado
portfolio-all-teams = Todas as equipas
portfolio-without-group = Sem grupo
portfolio-and-more = { $list } e mais { $count }
portfolio-chart = Equipas por domínio
portfolio-chart-row = { $team }: { $figures }.
portfolio-fifth = quinto { $step } da escala
portfolio-spread = Distribuição das pontuações
portfolio-spread-about = Metade das equipas está entre o quartil inferior e o quartil superior.
portfolio-group-line = { $group }: { $teams ->
    [one] { $teams } equipa
   *[other] { $teams } equipas
}, { $reached } de { $judged } atingem a sua meta
portfolio-head-domain = Domínio
portfolio-head-n = Equipas
portfolio-head-lowest = Mínimo
portfolio-head-lower-quartile = Quartil inferior
portfolio-head-median = Mediana
portfolio-head-upper-quartile = Quartil superior
portfolio-head-highest = Máximo
portfolio-changes = Evolução desde a data anterior
portfolio-changes-about = Não se indica evolução enquanto há respostas a confirmar.
portfolio-head-previous = Anterior
portfolio-head-newest = Mais recente
portfolio-weakest = As perguntas mais fracas
portfolio-weakest-about = As perguntas com o nível mediano mais baixo, a mais fraca primeiro.
portfolio-unequal = As perguntas mais desiguais
portfolio-unequal-about = As perguntas em que os níveis das equipas mais diferem.
portfolio-head-question = Pergunta
portfolio-head-levels = Equipas em cada nível
portfolio-head-open = Em aberto
portfolio-head-required = Nível exigido
portfolio-at-level = { $level }: { $count }
portfolio-required = { $level }: { $count } de { $of }
portfolio-help = Quem pode ajudar quem
portfolio-yardstick-profile = Segundo os níveis que o perfil { $profile } exige.
portfolio-yardstick-middle = Segundo o meio de cada escala: o questionário não tem perfil que exija níveis.
portfolio-pair = { $first } pode ajudar { $second } em { $given ->
    [one] { $given } pergunta
   *[other] { $given } perguntas
}, { $second } pode ajudar { $first } em { $received }
portfolio-more-pairs = { $count ->
    [one] Mais { $count } par de equipas pode ajudar-se.
   *[other] Mais { $count } pares de equipas podem ajudar-se.
}
portfolio-too-many-for-pairs = Há equipas demais para comparar cada par: escolha algumas com --questionnaire, ou uma pasta.
portfolio-head-level = Nível
portfolio-head-can-help = No nível ou acima
portfolio-head-needs-help = Abaixo do nível
portfolio-overdue = Em atraso
portfolio-overdue-actions = Ações
portfolio-overdue-decisions = Decisões
portfolio-overdue-evidence = Documentos expirados
portfolio-head-kind = Categoria
portfolio-head-teams = Equipas
portfolio-head-items = Itens
portfolio-head-where = Onde
portfolio-files = Ficheiros a examinar
portfolio-files-about = Todos os outros ficheiros são contados.
portfolio-files-unusable = Não podem ser usados, cada um com o seu primeiro erro
portfolio-files-red = Deixados de fora: marcados TLP:RED
portfolio-files-variants = Uma mesma equipa escrita de várias maneiras
portfolio-files-same-day = Dois ficheiros de uma equipa e de um dia; usa-se o primeiro
portfolio-anonymous-subject = Anónima
portfolio-own-subject = { $team } perante as outras
portfolio-rule = Os grupos com menos de { $least } equipas não são divulgados, nem outros grupos até que o que fica retido abranja pelo menos { $least } equipas em pelo menos dois grupos. Os quartis são dados a partir de 10 pontuações. Os valores são arredondados a uma casa decimal. Se num grupo um número for 1 ou 2, ou o total menos 2 no máximo, não é divulgado em nenhum grupo. À volta de um grupo retido, também não se divulgam os valores que o poderiam revelar.
portfolio-rule-limits = Isto protege dentro deste único documento. Não protege contra a comparação de vários documentos, contra pastas alteradas, nem contra equipas que partilham o que sabem.
portfolio-all-withheld = Nada é divulgado: as equipas são muito poucas.
portfolio-groups-withheld = Outros grupos não são divulgados.
portfolio-withheld = não divulgado
portfolio-anonymous-group = { $group }: { $teams } equipas
portfolio-reached-of = { $count } de { $of } atingem a sua meta
portfolio-reached-withheld = meta atingida: { $withheld }
portfolio-head-own = Esta equipa
portfolio-head-answered = Respondidas
portfolio-head-at-or-above = No nível ou acima
portfolio-questions = Perguntas, todas as equipas
