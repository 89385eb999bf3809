# O relatório de lacunas.

report-title = Relatório de lacunas
report-cover-kind = Avaliação de maturidade: relatório de lacunas
report-contents = Índice
report-draft = RASCUNHO
report-page-number = página { $page } de { $pages }
report-page-reference = (p. { $page })
report-continued = (continuação)
report-of = { $part } de { $whole }
report-out-of = { $value } em { $max }
report-on-max = em { $max }
report-on-range = numa escala de { $low } a { $high }
report-withheld = Retirado desta versão
report-pair = { $label }: { $value }
report-quoted = «{ $text }»
report-from-to = entre { $low } e { $high }
report-question = pergunta
report-questions = perguntas
report-hidden = [retirado]
report-yes = sim
report-total = Total
report-whole = Global
report-value = Valor
report-no-value = sem pontuação

report-date = Data
report-kind = Natureza
report-status = Estado
report-status-draft = Rascunho, não validado
report-status-validated = Validado
report-by = por { $name }
report-target-profile = Perfil-alvo
report-assessors = Avaliadores
report-participants = Participantes
report-issuer = Emitido por
report-recipients = Destinatários
report-recipients-none = nenhum é indicado na avaliação
report-recipients-hidden = { $count ->
    [one] uma pessoa, cujo nome foi retirado desta versão
   *[other] { $count } pessoas, cujos nomes foram retirados desta versão
}
report-excerpt = Excerto
report-excerpt-without = sem { $parts }
report-questionnaire-version = { $title } (questionário { $id }, versão { $version })
report-tlp-clear = Os destinatários podem divulgar este relatório sem restrições.
report-tlp-green = Divulgação limitada: os destinatários podem partilhar este relatório na sua comunidade, mas não por canais acessíveis ao público.
report-tlp-amber = Divulgação limitada: os destinatários só podem partilhar este relatório com quem tenha necessidade de o conhecer, na sua organização e junto dos clientes desta.
report-tlp-amber-strict = Divulgação limitada: os destinatários só podem partilhar este relatório com quem tenha necessidade de o conhecer, na sua organização.
report-tlp-red = Reservado aos destinatários indicados: não é permitida qualquer outra divulgação.
report-redacted = Versão para divulgação: sem { $parts }
report-redacted-notes = as notas
report-redacted-names = os nomes
report-redacted-evidence = as evidências
report-redacted-answers = as respostas às diferentes perguntas
report-indicative-notice = { $measure }: pontuações indicativas
report-indicative-measure = { $measure } (indicativa)

report-summary = Sumário executivo
report-lead-empty = Ainda não foi dada nenhuma resposta (0 de { $whole } { $questions }). Este relatório indica o que falta.
report-lead-to-confirm = { $count ->
    [one] Uma resposta da avaliação anterior está por confirmar
   *[other] { $count } respostas da avaliação anterior estão por confirmar
}; { $open ->
    [0] nenhuma outra pergunta está em aberto
    [one] outra pergunta está em aberto
   *[other] outras { $open } perguntas estão em aberto
}.
report-lead-answered = { $part ->
    [one] { $part } de { $whole } { $questions } tem resposta ou não se aplica.
   *[other] { $part } de { $whole } { $questions } têm resposta ou não se aplicam.
}
report-lead-counts = Distribuição por nível ({ $whole } { $questions } aplicáveis): { $counts }{ $beside }.
report-lead-lowest = { $count ->
    [one] { $count } { $questions } está no nível mais baixo ({ $level }).
   *[other] { $count } { $questions } estão no nível mais baixo ({ $level }).
}
report-lead-total = { $measure }: { $value } { $range }.
report-lead-no-value = { $measure }: sem pontuação enquanto faltarem respostas.
report-lead-next = Faltam { $points } para atingir «{ $band }».
report-lead-rung = O perfil «{ $profile }» foi atingido.
report-lead-no-rung = { $count ->
    [1] O único perfil do questionário ainda não foi atingido.
    [2] Nenhum dos dois perfis foi ainda atingido.
    [3] Nenhum dos três perfis foi ainda atingido.
    [4] Nenhum dos quatro perfis foi ainda atingido.
   *[other] Nenhum dos { $count } perfis foi ainda atingido.
}
report-lead-targets = { $of ->
    [1] { $met ->
        [0] A única meta do perfil «{ $profile }» não foi atingida.
       *[other] A única meta do perfil «{ $profile }» foi atingida.
    }
   *[other] { $met ->
        [0] Nenhuma das { $of } metas do perfil «{ $profile }» foi atingida.
        [one] Uma das { $of } metas do perfil «{ $profile }» foi atingida.
       *[other] { $met } das { $of } metas do perfil «{ $profile }» foram atingidas.
    }
}
report-lead-targets-short = { $short ->
    [one] Uma está por atingir.
   *[other] { $short } estão por atingir.
}
report-lead-targets-open = { $open ->
    [one] Uma depende de uma resposta em aberto.
   *[other] { $open } dependem de respostas em aberto.
}
report-lead-targets-both = { $short ->
    [one] Uma está por atingir
   *[other] { $short } estão por atingir
}; { $open ->
    [one] uma depende de uma resposta em aberto.
   *[other] { $open } dependem de respostas em aberto.
}
report-lead-targets-outside = ({ $count ->
    [one] Outra meta não se aplica.
   *[other] Outras { $count } metas não se aplicam.
})
report-lead-only-reached = O perfil-alvo «{ $profile }» foi atingido.
report-lead-only-open = O cumprimento do perfil-alvo «{ $profile }» depende de respostas em aberto.
report-lead-only-short = O perfil-alvo «{ $profile }» ainda não foi atingido.
report-lead-not-judged = O perfil-alvo «{ $profile }» não pode ser avaliado: nenhuma das suas metas é aplicável.
report-lead-no-target = Não foi escolhido nenhum perfil-alvo.
report-targets-not-applicable = { $count ->
    [one] { $count } não aplicável
   *[other] { $count } não aplicáveis
}
report-targets-met = Metas atingidas
report-up-to = { $count ->
    [one] de { $low } a { $high }, conforme uma resposta em aberto
   *[other] de { $low } a { $high }, conforme as { $count } respostas em aberto
}
report-rung = Perfis atingidos
report-ladder = Perfis
report-ladder-status = { $met ->
    [one] { $met } meta atingida
   *[other] { $met } metas atingidas
} em { $of }
report-next-rung = seguinte: { $profile }
report-coverage = Cobertura
report-answer-count = { $count ->
    [one] { $count } resposta
   *[other] { $count } respostas
}
report-of-which-not-applicable = incl. { $count } n/a
report-open-count = { $count } em aberto
report-support = Com evidências
report-need-evidence = { $part ->
    [one] { $part } de { $whole } respostas exige evidência
   *[other] { $part } de { $whole } respostas exigem evidência
}
report-support-of = { $whole ->
    [one] { $part } de { $whole } resposta que exige evidência
   *[other] { $part } de { $whole } respostas que exigem evidência
}
report-by-open = { $range }, conforme as respostas em aberto
report-domain-scores = { $measure } por { $word }
report-now = Hoje
report-then = Anteriormente
report-since = Desde { $date }: { $changes }.
report-since-targets = { $now ->
    [one] { $now } meta atingida
   *[other] { $now } metas atingidas
} em { $of } (anteriormente { $then })
report-since-targets-of = { $now ->
    [one] { $now } meta atingida
   *[other] { $now } metas atingidas
} em { $of } (anteriormente { $then } em { $then_of })
report-since-up = { $count ->
    [one] { $count } { $questions } subiu
   *[other] { $count } { $questions } subiram
}
report-since-down = { $count ->
    [one] { $count } { $questions } desceu
   *[other] { $count } { $questions } desceram
}
report-target = Meta
report-after-roadmap = Após o roteiro
report-still-open = Intervalo possível
report-decisions = Decisões pedidas
report-decision = Decisão
report-decision-of = Pedida a
report-due = Prazo
report-overdue = { $days ->
    [one] em atraso há um dia
   *[other] em atraso há { $days } dias
}
report-cost = Custo
report-unlocks = Desbloqueia
report-unlocks-gaps = { $count ->
    [one] uma lacuna
   *[other] { $count } lacunas
}
report-first-gaps = { $count ->
    [one] A lacuna a tratar primeiro
   *[other] As { $count } lacunas a tratar primeiro
}
report-all-gaps = { $count ->
    [one] A única lacuna
   *[other] As { $count } lacunas
}
report-first-levers = { $count ->
    [one] A alavanca a acionar primeiro
   *[other] As { $count } alavancas a acionar primeiro
}
report-all-levers = { $count ->
    [one] A única alavanca
   *[other] As { $count } alavancas
}
report-stands-and-target = Nível → meta
report-first-step = Primeiro passo
report-to-clear-up = A esclarecer
report-and-more = e mais { $count }
report-strengths = Pontos fortes
report-insights = O que revelam as respostas
report-insight-overdue = Em atraso: { $actions ->
    [one] uma ação
   *[other] { $actions } ações
} e { $decisions ->
    [one] uma decisão.
   *[other] { $decisions } decisões.
}
report-insight-overdue-actions = { $actions ->
    [one] Uma ação está em atraso.
   *[other] { $actions } ações estão em atraso.
}
report-insight-overdue-decisions = { $decisions ->
    [one] Uma decisão está em atraso.
   *[other] { $decisions } decisões estão em atraso.
}
report-insight-claims-one = { $whole ->
    [1] O único nível declarado pela equipa foi constatado um nível abaixo.
   *[other] { $count ->
        [one] Um dos { $whole } níveis declarados pela equipa foi constatado um nível abaixo.
       *[other] { $count } dos { $whole } níveis declarados pela equipa foram constatados um nível abaixo.
    }
}
report-insight-claims = { $whole ->
    [1] O único nível declarado pela equipa foi constatado mais abaixo.
   *[other] { $count ->
        [one] Um dos { $whole } níveis declarados pela equipa foi constatado mais abaixo.
       *[other] { $count } dos { $whole } níveis declarados pela equipa foram constatados mais abaixo.
    }
}
report-insight-unproven = { $count ->
    [one] Uma meta foi atingida sem a evidência exigida
   *[other] { $count } metas foram atingidas sem a evidência exigida
}
report-insight-no-action = { $count ->
    [one] Uma lacuna não tem ação acordada
   *[other] { $count } lacunas não têm ação acordada
}
report-insight-low-confidence = { $count ->
    [one] O grau de confiança de uma resposta é baixo
   *[other] O grau de confiança de { $count } respostas é baixo
}
report-level-number = nível { $level }
report-conclusion = Conclusão dos avaliadores

report-method = Contexto e método
report-occasion = Objeto da avaliação
report-scope = Âmbito
report-as-of = Situação à data de
report-facts = Declarações da equipa
report-notes-language = As notas são reproduzidas na língua em que foram escritas.
report-scales = { $count ->
    [one] Escala
   *[other] Escalas
}
report-level = Nível
report-meaning = Significado
report-evidence-needed = Evidência exigida
report-calculation = Cálculo das pontuações
report-formula-mean = média { $parts }, { $weights }.
report-formula-sum = soma { $parts }, { $weights }.
report-formula-min = valor mais baixo { $parts }.
report-formula-max = valor mais alto { $parts }.
report-formula-gate = a etapa mais avançada até à qual todas as respostas atingem pelo menos { $pass }; antes da primeira etapa, { $floor }.
report-formula-stack = valores { $parts }, cada um convertido para uma escala de 0 a 1, somados por ordem até ao primeiro incompleto, inclusive.
report-formula-none = não se calcula pontuação.
report-formula-questions = do que contém ({ $questions })
report-formula-all-questions = de tudo o que contém ({ $questions }), a qualquer profundidade
report-formula-below = das pontuações do nível inferior ({ $word })
report-formula-weighted = segundo as ponderações
report-formula-unweighted = com pesos iguais
report-formula-out-of = O resultado é convertido para uma escala de 0 a { $max }.
report-formula-round-down = É depois arredondado para o número inteiro inferior.
report-formula-round-nearest = É depois arredondado { $decimals ->
    [0] ao número inteiro mais próximo
    [one] a { $decimals } casa decimal
   *[other] a { $decimals } casas decimais
} (a meia distância, afastando-se de zero).
report-blank-ignore = As perguntas em aberto (sem resposta, desconhecidas ou a confirmar) não contam para a pontuação; o intervalo que deixam possível é indicado ao lado.
report-blank-lowest = As perguntas em aberto (sem resposta, desconhecidas ou a confirmar) contam como o nível mais baixo.
report-blank-refuse = Não se atribui pontuação enquanto houver uma pergunta em aberto (sem resposta, desconhecida ou a confirmar).
report-not-applicable-rule = As perguntas não aplicáveis (por um motivo indicado) ou fora do âmbito não contam nem para a pontuação nem para o perfil-alvo.
report-evidence-optional = As respostas sem evidências contam tal como foram dadas; a parte das respostas com evidências é indicada ao lado de cada pontuação.
report-evidence-required = Uma resposta que exige evidência mas não a tem é contada no nível mais baixo.
report-evidence-cap = Uma resposta que exige evidência só conta até ao nível mais alto que está provado ou que não exige evidência.
report-bands = Faixas
report-band-from = { $band } a partir de { $from }
report-rounding = As pontuações são calculadas com exatidão e arredondadas uma só vez, na apresentação, ao valor mais próximo e com duas casas decimais no máximo. Medem a maturidade, não a segurança: uma percentagem de uma escala não é uma percentagem de segurança.
report-profile-rule = Cada meta é avaliada em separado: exceder uma não compensa outra não atingida. As metas de perguntas não aplicáveis não são contadas.
report-limits = Limites
report-limits-self = Trata-se de uma autoavaliação: foi a própria equipa que determinou os seus níveis. Não constitui uma auditoria nem uma certificação e não confere qualquer estatuto oficial.
report-limits-facilitated = A equipa avaliou-se a si própria com a ajuda de um facilitador externo. Esta avaliação não constitui uma auditoria nem uma certificação e não confere qualquer estatuto oficial.
report-limits-independent = Os níveis foram constatados por avaliadores externos à equipa, com base no que lhes foi apresentado durante a avaliação. Esta avaliação não constitui uma certificação e não confere qualquer estatuto oficial.
report-source = Fonte:

report-results = Resultados
report-overview = Visão de conjunto
report-open-note = O intervalo possível vai da pontuação com todas as respostas em aberto no nível mais baixo até à pontuação com todas elas no nível mais alto.
report-heat-map = { $questions }: visão de conjunto
report-levels-chart = { $questions } por nível
report-state-open = resposta em aberto
report-state-open-marks = – sem resposta, { $mark } resposta desconhecida
report-mark-not-applicable = n/a
report-radar = { $domain }: níveis constatados
report-radar-target = { $domain }: níveis constatados e metas
report-question-table = { $domain }: { $questions } com níveis, evidências e notas
report-target-value = meta { $value }
report-mean-target = Meta (média)
report-below-target = abaixo da meta
report-claimed = Declarado
report-found = Constatado
report-proven = Provado
report-evidence = Evidências
report-note = Nota
report-see-gap = Ver a lacuna
report-counts = (conta como { $level })
report-proves = (prova: { $level })
report-expired = expirado
report-fields = Os quadrados preenchidos indicam o nível constatado na respetiva escala.
report-fields-and-target = Os quadrados preenchidos indicam o nível constatado na respetiva escala; o traço sob um quadrado marca a meta.

report-gaps = Lacunas
report-gap-count = { $of ->
    [1] A única meta do perfil «{ $profile }» não foi atingida.
   *[other] { $gaps ->
        [one] Uma das { $of } metas do perfil «{ $profile }» não foi atingida.
       *[other] { $gaps } das { $of } metas do perfil «{ $profile }» não foram atingidas.
    }
}
report-open-gaps = { $count ->
    [one] Uma meta depende de respostas em aberto;
   *[other] { $count } metas dependem de respostas em aberto;
} estas perguntas figuram em «A esclarecer», com a pessoa a contactar.
report-no-gap = Não há lacunas: todas as metas do perfil «{ $profile }» foram atingidas.
report-gap-order = Ordem recomendada: prioridades dos avaliadores, exigências do perfil seguinte, lacunas de que outras dependem, nível mais baixo, menor esforço.
report-gap-table = Todas as lacunas
report-gap-cards = Lacunas em pormenor
report-lifts = { $questions } que levam à pontuação visada
report-lift-order = O perfil não fixa metas para estas perguntas. Foram escolhidas para atingir a pontuação visada: primeiro as prioridades dos avaliadores, depois o que mais acrescenta com o menor esforço. As prioridades figuram em primeiro lugar, seguidas do que mais acrescenta à pontuação.
report-answer-state = Resposta
report-no-target = Não foi escolhido nenhum perfil-alvo para esta avaliação. As lacunas medem-se em relação a um perfil-alvo, pelo que este relatório não apresenta nenhuma.
report-no-profile = O questionário não tem perfis. Pode fornecer-se um perfil num ficheiro separado.
report-choose-target = Para ver as lacunas, escolher um destes perfis como perfil-alvo e voltar a produzir o relatório:
report-finding = Constatação
report-level-of = Nível { $level } de { $max } ({ $label })
report-target-level = meta { $level }
report-level-means = { $level } significa
report-no-note = Não foi registada nenhuma nota.
report-gain = Ganho de pontuação
report-opens-next-step = Abre a etapa seguinte
report-found-unproven = A resposta era { $level }; sem evidência, não conta.
report-why = Porque é importante (em geral)
report-what-to-do = Na falta de ação acordada
report-effort-beside = (esforço: { $effort })
report-effort-s = dias
report-effort-m = semanas
report-effort-l = meses
report-effort-xl = seis meses
report-needs = Pré-requisitos
report-agreed-action = Ação acordada
report-useful-evidence = Evidências a reunir
report-score-and-target = { $measure }: { $value }, meta { $target }.
report-short-by = Diferença: { $value }.
report-depends-on-open = Conforme as respostas em aberto: { $range }.
report-depends-on-open-answers = O resultado depende de respostas em aberto.
report-closed-by-questions = Uma pontuação só sobe com o nível das perguntas que a compõem: o roteiro indica quais.

report-roadmap = Roteiro
report-roadmap-intro = O roteiro tem três horizontes. Cada ação figura no primeiro horizonte em que os seus pré-requisitos podem ser resolvidos. As ações acordadas (A1, A2 …) mantêm o seu prazo e substituem os conselhos do questionário. Se não for indicado um responsável, ainda ninguém foi designado.
report-agreed-actions = Ações acordadas
report-timeline = Ações e decisões por prazo
report-horizon-1 = Ações rápidas
report-horizon-2 = Consolidação
report-horizon-3 = Estruturação
report-horizon-overdue = Em atraso
report-horizon-1-about = Alguns dias de trabalho sem pré-requisitos, ou ações acordadas com prazo até três meses.
report-horizon-2-about = Algumas semanas de trabalho, continuação das ações rápidas, ou ações acordadas com prazo até um ano.
report-horizon-3-about = Vários meses de trabalho, decisões da tutela, orçamentos.
report-horizon-overdue-about = Ações acordadas cujo prazo já tinha passado à data deste relatório.
report-answer-open = Obter as respostas em falta
report-no-advice = Elevar o nível de «{ $question }» (sem conselho no questionário).
report-action = Ação
report-closes = Visa
report-effort = Esforço
report-owner = Responsável
report-accountable = Sob a autoridade de
report-usually-after = Normalmente depois de { $needs }.
report-action-open = acordada
report-action-started = em curso
report-action-done = concluída
report-action-dropped = abandonada
report-actions-closed = Ações concluídas ou abandonadas
report-stands = Pontuações previstas
report-stands-note = Projeção: as pontuações se cada ação, até este horizonte inclusive, atingir o seu nível com as evidências exigidas. As respostas em aberto que nenhuma ação abrange não são contadas.
report-today = Hoje
report-after-1 = Após as ações rápidas
report-after-overdue = Após as ações em atraso e rápidas
report-after-2 = Após a consolidação
report-after-3 = Após a estruturação
report-standing-reached = atingido
report-standing-open = { $count ->
    [one] depende de uma resposta
   *[other] depende de { $count } respostas
}
report-standing-short = não atingido
report-standing-not-judged = não avaliado

report-progress = Progresso
report-progress-since = Comparação com a avaliação anterior ({ $date }).
report-progress-to-confirm = { $count ->
    [one] Uma resposta transportada da avaliação anterior está por confirmar; não figura entre as alterações.
   *[other] { $count } respostas transportadas da avaliação anterior estão por confirmar; não figuram entre as alterações.
}
report-compare-with-care = Comparar com prudência
report-change-kind = A natureza da avaliação mudou: anteriormente { $then }, agora { $now }.
report-change-assessors = Os avaliadores mudaram: anteriormente { $then }, agora { $now }.
report-change-assessors-hidden = Os avaliadores mudaram.
report-change-version = A versão do questionário mudou: anteriormente { $then }, agora { $now }.
report-change-questionnaire = O texto do questionário mudou dentro da mesma versão.
report-change-scale = Uma escala mudou: o mesmo número de nível pode significar outra coisa.
report-change = Evolução
report-causes-note = A causa de uma alteração é determinada por esta ordem: questionário, aplicabilidade, novas respostas, respostas alteradas.
report-risen = { $questions } que subiram ({ $count })
report-fallen = { $questions } que desceram ({ $count })
report-otherwise = Outras alterações ({ $count })
report-asked-once = Perguntas feitas numa só das datas ({ $count })

report-register = Registo de evidências
report-no-document = Não foi registada nenhuma evidência.
report-interview-note = Uma entrevista não basta para comprovar um nível que exige evidência.
report-document = Documento
report-document-dated = datado de { $date }
report-document-seen = visto em { $date }
report-document-expires = expira em { $date }
report-document-expired = expirado em { $date }
report-supports = Sustenta
report-evidence-document = documento escrito
report-evidence-record = registo
report-evidence-demonstration = demonstração
report-evidence-interview = entrevista
report-lacks-evidence = Respostas sem evidências suficientes
report-rests-on-this = uma meta atingida depende disto
report-lacks-evidence-note = Respostas num nível que exige evidência, sem evidência válida desse nível.

report-annexes = Anexos
report-weights = Ponderações
report-weight = Peso
report-weight-of = Domínio
report-weights-of-questions = Pesos das suas perguntas
report-crosswalk = Correspondências com outros modelos
report-model = Modelo
report-crosswalk-note = Cada elemento do outro modelo, com as perguntas que lhe dizem respeito. Uma correspondência é uma indicação, não uma prova de conformidade.
report-votes = Votos
report-votes-for = { $level }: { $count }
report-confidence = Confiança
report-confidence-low = baixa
report-confidence-medium = média
report-confidence-high = alta
report-importance = Importância
report-answered-by = Resposta dada por
report-reason = Motivo
report-to-ask = Pessoa a contactar
report-carried = Resposta anterior
report-list-not-applicable = Não aplicável
report-list-unknown = Resposta desconhecida
report-list-to-confirm = A confirmar
report-list-blank = Sem resposta
report-list-not-in-scope = Fora do âmbito
report-not-in-scope-note = Perguntas não feitas, em função do que a equipa declarou ou respondeu anteriormente.
report-glossary = Glossário
report-digests = Ficheiros usados neste relatório
report-digests-note = Produzido por Palier { $version }. SHA-256 de cada ficheiro, sem marca de ordem dos bytes e com fins de linha LF. Quem dispuser dos mesmos ficheiros pode reproduzir este relatório.
report-file = Ficheiro
report-digest = SHA-256
report-file-questionnaire = questionário
report-file-translation = tradução
report-file-profile = perfil
report-file-assessment = avaliação
report-file-earlier = avaliação anterior
report-unprintable-title = Caracteres que não puderam ser impressos
report-unprintable = { $count ->
    [one] Um carácter não existe nos tipos de letra deste relatório; é substituído pelo seu código, ou por [emoji] no caso de um pictograma: { $codes }.
   *[other] { $count } caracteres não existem nos tipos de letra deste relatório; são substituídos pelo seu código, ou por [emoji] no caso de um pictograma: { $codes }.
}
report-unprintable-places = Figuram nos textos de
report-missing-glyphs = { $count ->
    [one] Um carácter não existe nos tipos de letra do PDF ({ $scripts }); é substituído pelo seu código
   *[other] { $count } caracteres não existem nos tipos de letra do PDF ({ $scripts }); são substituídos pelo seu código
}
script-han = caracteres chineses
script-kana = kana japonês
script-hangul = coreano
script-hebrew = hebraico
script-arabic = árabe
script-cyrillic = cirílico
script-greek = grego
script-thai = tailandês
script-lao = laociano
script-khmer = khmer
script-burmese = birmanês
script-ethiopic = etíope
script-armenian = arménio
script-georgian = georgiano
script-devanagari = devanágari
script-bengali = bengali
script-tamil = tâmil
script-sinhala = cingalês
script-tifinagh = tifinague
script-nko = n’ko
script-emoji = emoji
script-other = outros caracteres

report-word-profile = perfil-alvo
report-meaning-profile = Um conjunto de metas com nome.
report-word-target = meta
report-meaning-target = O nível ou a pontuação mínima que o perfil exige.
report-word-gap = lacuna
report-meaning-gap = Uma meta não atingida. As metas que dependem de respostas em aberto figuram à parte.
report-word-rung = perfil atingido
report-meaning-rung = O perfil mais alto de uma série que foi atingido com todos os anteriores.
report-word-coverage = cobertura
report-meaning-coverage = Parte das perguntas do âmbito que têm resposta ou não se aplicam.
report-word-evidence = evidência
report-meaning-evidence = Um documento escrito, um registo ou uma demonstração, apresentado na avaliação e não expirado.
report-word-support = com evidências
report-meaning-support = Parte das respostas que exigem evidência que têm uma evidência do seu nível.
report-word-proven = provado
report-meaning-proven = O nível mais alto que as evidências apresentadas provam.
report-word-claimed = nível declarado
report-meaning-claimed = O nível que a equipa atribuiu a si própria antes da discussão.
report-word-not-applicable = não aplicável
report-meaning-not-applicable = Fora das atribuições da equipa, por um motivo indicado; não é contado.
report-word-unknown = resposta desconhecida
report-meaning-unknown = A pergunta foi feita, mas nenhum dos presentes soube responder.
report-word-to-confirm = a confirmar
report-meaning-to-confirm = Transportada da avaliação anterior e ainda não confirmada.
report-word-indicative = indicativa
report-meaning-indicative = Pontuação de orientação, que não é o resultado oficial de quem publica o modelo.
