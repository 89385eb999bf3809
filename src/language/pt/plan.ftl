# Os comandos plan e explain.

help-command-plan = Encontrar os passos menos dispendiosos para uma meta, com prova
help-plan-target = Meta: um perfil, um ficheiro de perfil, total=55 ou O=2.5; com --budget também total ou O só; repetível
help-arg-budget = Número máximo de dias-pessoa: procura o melhor uso desses dias
help-arg-adopt = Inscrever estes passos em FICHEIRO como ações: identificadores de perguntas separados por vírgulas, ou all
help-plan-suppose = Planear como se uma pergunta tivesse este nível, ou not_applicable; nada é gravado
help-examples-plan =
    Exemplos:
      palier plan equipa.toml --target established
      palier plan equipa.toml --budget 60
      palier plan equipa.toml --adopt O-1,P-9
plan-already = A meta está atingida hoje.
plan-agreed-enough = As ações acordadas atingem a meta. Nenhum outro passo é necessário.
plan-reached = { $steps ->
    [one] Um passo atinge a meta: { $days } dias-pessoa.
   *[other] { $steps } passos atingem a meta: { $days } dias-pessoa.
}
plan-proved = Provado: nenhum plano custa menos.
plan-at-most-above = { $days ->
    [one] Não provado: no máximo 1 dia-pessoa acima do plano menos dispendioso.
   *[other] Não provado: no máximo { $days } dias-pessoa acima do plano menos dispendioso.
}
plan-not-proved = Não está provado que este plano seja o menos dispendioso.
plan-unreachable = Nenhum passo atinge a meta.
plan-most = Máximo atingível: { $list }
plan-budget = { $steps ->
    [0] Nenhum passo cabe no orçamento de { $budget } dias-pessoa.
    [one] Um passo para { $days } de { $budget } dias-pessoa.
   *[other] { $steps } passos para { $days } de { $budget } dias-pessoa.
}
plan-budget-proved = Provado: nada melhor cabe no orçamento.
plan-budget-not-proved = Não está provado que seja o melhor uso do orçamento.
plan-met = Metas atingidas: { $before } de { $count } hoje, { $after } depois destes passos
plan-figure = { $of }: { $before } hoje, { $after } depois destes passos (perguntas em aberto no nível mais baixo)
plan-agreed-title = Ações acordadas
plan-agreed-days = Acordado: { $days ->
    [one] { $days } dia-pessoa
   *[other] { $days } dias-pessoa
}
plan-steps-title = Passos propostos
plan-head-action = Ação
plan-head-owner = Responsável
plan-head-due = Prazo
plan-head-days = Dias
plan-head-raises = Eleva
plan-head-horizon = Quando
plan-head-question = Pergunta
plan-head-step = Passo
plan-head-advice = O que fazer
plan-evidence = Mostrar a evidência do nível { $level }
plan-no-advice = Atingir o nível { $level }
plan-find-out = Perguntar primeiro, o custo pode baixar: { $list }
plan-find-out-one = { $id } ({ $who })
plan-prerequisites = A resolver primeiro, fora deste plano: { $list }
plan-prerequisite = { $needed } (para { $by })
plan-assumed = { $count ->
    [one] Um passo sem esforço indicado conta como M ({ $days } dias).
   *[other] { $count } passos sem esforço indicado contam como M ({ $days } dias).
}
plan-adopted = { $count ->
    [one] { $count } ação acrescentada
   *[other] { $count } ações acrescentadas
}
plan-adopted-incomplete = sem responsável nem prazo: { $ids } (palier set { $file } --action { $first }.owner=NOME --action { $first }.due=AAAA-MM-DD)
plan-nothing-to-adopt = o plano não tem passos para adotar
plan-not-a-step = { $id } não é um passo deste plano; esperado: { $known }
plan-figure-needs-budget = «{ $found }» não tem valor: use { $found }=VALOR, ou acrescente --budget DIAS
plan-one-figure = com --budget, «{ $found }» sem valor tem de ser a única meta
report-roadmap-cheapest = Os passos para além do acordado são os menos dispendiosos que atingem a meta: nenhuma outra escolha exige menos dias-pessoa (S 2, M 10, L 40, XL 120, salvo outra configuração).
report-roadmap-not-proved = Os passos para além do acordado atingem a meta. Pode existir uma escolha menos dispendiosa.
report-trend = Pontuações em cada data
explain-open-answers = A diferença depende das perguntas em aberto { $ids }
explain-to-band = Até { $name }: mais { $missing }
explain-to-target = Até à meta { $name }: mais { $missing }
