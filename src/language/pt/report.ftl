# O relatório de lacunas.

report-title = Relatório de lacunas
report-cover-kind = Avaliação de maturidade: relatório de lacunas
report-contents = Índice
report-draft = RASCUNHO
report-page-number = página { $page } de { $pages }
report-page-reference = (p. { $page })
report-continued = (continuação)
report-of = { $part } de { $whole }
report-out-of = { $value } de { $max }
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
report-whole = Conjunto
report-value = Valor
report-no-value = sem valor

report-date = Data
report-kind = Natureza
report-status = Situação
report-status-draft = Rascunho, não validado
report-status-validated = Validado
report-by = por { $name }
report-target-profile = Perfil-alvo
report-assessors = Avaliadores
report-participants = Participantes
report-issuer = Emitido por
report-recipients = Destinatários
report-recipients-none = a avaliação não indica nenhum
report-recipients-hidden = { $count ->
    [one] uma pessoa, cujo nome esta versão retira
   *[other] { $count } pessoas, cujos nomes esta versão retira
}
report-excerpt = Excerto
report-excerpt-without = sem { $parts }
report-questionnaire-version = { $title } (questionário { $id }, versão { $version })
report-tlp-clear = Divulgação sem limites.
report-tlp-green = Os destinatários podem partilhar este relatório na sua comunidade, mas não por canais abertos ao público.
report-tlp-amber = Os destinatários podem partilhar este relatório com quem precise de o conhecer, na sua organização e junto dos clientes desta.
report-tlp-amber-strict = Os destinatários podem partilhar este relatório com quem precise de o conhecer, apenas na sua organização.
report-tlp-red = Só para os destinatários indicados: este relatório não pode ser mostrado a mais ninguém.
report-redacted = Versão para partilhar: sem { $parts }
report-redacted-notes = as notas
report-redacted-names = os nomes
report-redacted-evidence = as evidências
report-redacted-answers = as respostas a cada pergunta
report-indicative-notice = { $measure }: pontuações indicativas
report-indicative-measure = { $measure } (indicativa)

report-summary = O essencial
report-lead-empty = 0 de { $whole } { $questions } com resposta: este relatório mostra o que ainda falta.
report-lead-to-confirm = { $count ->
    [one] Uma resposta da avaliação anterior está por confirmar
   *[other] { $count } respostas da avaliação anterior estão por confirmar
}; { $open ->
    [0] não falta mais nenhuma resposta
    [one] uma pergunta está sem resposta
   *[other] { $open } perguntas estão sem resposta
}.
report-lead-answered = { $part } de { $whole } { $questions } com resposta.
report-lead-counts = { $counts }, em { $whole } { $questions } aplicáveis{ $beside }.
report-lead-lowest = { $count ->
    [one] { $count } { $questions } está no nível mais baixo ({ $level }).
   *[other] { $count } { $questions } estão no nível mais baixo ({ $level }).
}
report-lead-total = { $measure }: { $value } { $range }.
report-lead-no-value = { $measure }: sem valor enquanto faltarem respostas.
report-lead-next = Faltam { $points } para «{ $band }».
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
    [one] Uma não foi.
   *[other] { $short } não foram.
}
report-lead-targets-open = { $open ->
    [one] Uma depende de uma resposta em aberto.
   *[other] { $open } dependem de respostas em aberto.
}
report-lead-targets-both = { $short ->
    [one] Uma não foi
   *[other] { $short } não foram
}; { $open ->
    [one] uma depende de uma resposta em aberto.
   *[other] { $open } dependem de respostas em aberto.
}
report-lead-targets-outside = ({ $count ->
    [one] Outra não se aplica.
   *[other] { $count } outras não se aplicam.
})
report-lead-only-reached = O perfil-alvo «{ $profile }» foi atingido.
report-lead-only-open = Se o perfil-alvo «{ $profile }» é atingido depende de respostas em aberto.
report-lead-only-short = O perfil-alvo «{ $profile }» ainda não foi atingido.
report-lead-not-judged = O perfil-alvo «{ $profile }» não foi avaliado: nenhuma das suas metas é aplicável.
report-lead-no-target = Não foi escolhida nenhuma meta.
report-targets-not-applicable = { $count ->
    [one] { $count } não aplicável
   *[other] { $count } não aplicáveis
}
report-targets-met = Metas cumpridas
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
report-next-rung = próximo: { $profile }
report-coverage = Cobertura
report-answer-count = { $count ->
    [one] { $count } resposta
   *[other] { $count } respostas
}
report-of-which-not-applicable = { $count } n/a
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
report-then = Da última vez
report-since = Desde { $date }: { $changes }.
report-since-targets = { $now ->
    [one] { $now } meta atingida
   *[other] { $now } metas atingidas
} em { $of }, anteriormente { $then }
report-since-targets-of = { $now ->
    [one] { $now } meta atingida
   *[other] { $now } metas atingidas
} em { $of }, anteriormente { $then } em { $then_of }
report-since-up = { $count } { $questions } em subida
report-since-down = { $count } { $questions } em descida
report-target = Meta
report-after-roadmap = Após o roteiro
report-still-open = Ainda em aberto
report-decisions = Decisões pedidas
report-decision = Decisão
report-decision-of = A quem
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
    [one] A alavanca que vem primeiro
   *[other] As { $count } alavancas que vêm primeiro
}
report-all-levers = { $count ->
    [one] A única alavanca
   *[other] As { $count } alavancas
}
report-stands-and-target = Hoje → meta
report-first-step = Primeiro passo
report-to-clear-up = A esclarecer
report-and-more = e mais { $count }
report-strengths = Pontos fortes
report-insights = O que mostram as respostas
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
report-insight-claims-one = { $count } dos { $whole } níveis declarados pela equipa foram constatados um nível abaixo.
report-insight-claims = { $count } dos { $whole } níveis declarados pela equipa foram constatados mais abaixo.
report-insight-unproven = { $count ->
    [one] Uma meta foi atingida sem a evidência exigida
   *[other] { $count } metas foram atingidas sem a evidência exigida
}
report-insight-no-action = { $count ->
    [one] Uma lacuna não tem ação acordada
   *[other] { $count } lacunas não têm ação acordada
}
report-insight-low-confidence = { $count ->
    [one] Uma resposta é de confiança baixa
   *[other] { $count } respostas são de confiança baixa
}
report-level-number = nível { $level }
report-conclusion = Conclusão dos avaliadores

report-method = Contexto e método
report-occasion = O que foi avaliado
report-scope = Âmbito
report-as-of = Situação à data de
report-facts = O que a equipa declarou sobre si própria
report-notes-language = As notas estão na língua em que foram escritas.
report-scales = { $count ->
    [one] A escala
   *[other] As escalas
}
report-level = Nível
report-meaning = Significado
report-evidence-needed = Exige evidência
report-calculation = Como se calculam as pontuações
report-formula-mean = média { $parts }, { $weights }.
report-formula-sum = soma { $parts }, { $weights }.
report-formula-min = o mais baixo { $parts }.
report-formula-max = o mais alto { $parts }.
report-formula-gate = o degrau mais alto até ao qual todas as respostas estão em { $pass } ou acima; abaixo do primeiro degrau, { $floor }.
report-formula-stack = valores { $parts }, cada um de 0 a 1, somados por ordem até ao primeiro que não está completo.
report-formula-none = sem pontuação.
report-formula-questions = do que contém ({ $questions })
report-formula-all-questions = de todos os itens abaixo ({ $questions }), a qualquer profundidade
report-formula-below = das pontuações do andar abaixo ({ $word })
report-formula-weighted = segundo a ponderação
report-formula-unweighted = todos com o mesmo peso
report-formula-out-of = O resultado é convertido para 0–{ $max }.
report-formula-round-down = Depois é arredondado para baixo.
report-formula-round-nearest = Depois é arredondado { $decimals ->
    [0] ao número inteiro mais próximo
    [one] a { $decimals } casa decimal
   *[other] a { $decimals } casas decimais
}, com as metades para longe de zero.
report-blank-ignore = O que ainda não tem resposta fica fora da pontuação; o intervalo que fica em aberto é dado ao lado.
report-blank-lowest = O que ainda não tem resposta conta como o nível mais baixo.
report-blank-refuse = Enquanto faltar uma resposta, não há pontuação.
report-not-applicable-rule = O que não é aplicável, com o seu motivo, ou está fora do âmbito não conta nem para a pontuação nem para o perfil-alvo.
report-evidence-optional = As respostas sem evidências contam tal como foram dadas; a sua parte é indicada ao lado de cada pontuação.
report-evidence-required = Uma resposta que exige evidência e não a tem conta como o nível mais baixo.
report-evidence-cap = Uma resposta que exige evidência só conta até ao nível provado, ou que não a exige.
report-bands = Limiares
report-band-from = { $band } a partir de { $from }
report-rounding = Todas as pontuações são calculadas com exatidão e arredondadas uma só vez, ao serem mostradas: à mais próxima, com duas casas decimais no máximo. Medem maturidade, não segurança: uma percentagem da escala não é uma percentagem de segurança.
report-profile-rule = Cada meta é julgada por si: um excedente noutro lado não compensa nada. Uma meta cuja pergunta não é aplicável sai da contagem.
report-limits = Limites
report-limits-self = Isto é uma autoavaliação: os níveis são os que a equipa atribuiu a si própria. Não é uma auditoria nem uma certificação, e não confere qualquer estatuto oficial.
report-limits-facilitated = A equipa avaliou-se a si própria, com alguém de fora a fazer as perguntas. Não é uma auditoria nem uma certificação, e não confere qualquer estatuto oficial.
report-limits-independent = Os níveis foram constatados por avaliadores de fora da equipa, com base no que lhes foi mostrado nesse dia. Não é uma certificação, e não confere qualquer estatuto oficial.
report-source = Fonte:

report-results = Resultados
report-overview = Visão de conjunto
report-open-note = «Ainda em aberto»: o intervalo em que ficaria a pontuação com todas as respostas em falta no nível mais baixo, ou no mais alto.
report-heat-map = { $questions }: visão de conjunto
report-levels-chart = { $questions } por nível
report-state-open = resposta em falta
report-state-open-marks = – resposta em falta, { $mark } ninguém sabia
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
report-expired = caducado
report-fields = As casas cheias mostram o nível constatado na sua escala.
report-fields-and-target = As casas cheias mostram o nível constatado na sua escala; o traço sob uma casa marca a meta.

report-gaps = Lacunas
report-gap-count = { $gaps ->
    [one] Uma lacuna
   *[other] { $gaps } lacunas
} em relação ao perfil «{ $profile }», que tem { $of ->
    [one] uma meta
   *[other] { $of } metas
}.
report-open-gaps = { $count ->
    [one] Uma meta depende de respostas em falta;
   *[other] { $count } metas dependem de respostas em falta;
} o que há a esclarecer está no fim, com a quem perguntar.
report-no-gap = Não há lacunas: todas as metas do perfil «{ $profile }» estão cumpridas.
report-gap-order = Pela ordem em que convém tratá-las: as prioridades dos avaliadores, o que o degrau seguinte pede, aquilo de que outras dependem, o nível mais baixo, o menor esforço.
report-gap-table = Todas as lacunas
report-gap-cards = Cada lacuna
report-lifts = { $questions } que levam à pontuação visada
report-lift-order = Nenhuma meta própria pede estes níveis. Primeiro as prioridades dos avaliadores, depois o que mais acrescenta à pontuação. Foram escolhidos: as prioridades, depois o que mais acrescenta com o menor esforço, até à pontuação visada.
report-answer-state = Resposta
report-no-target = Não foi escolhida nenhuma meta para esta avaliação. Sem meta, um nível não é suficiente nem insuficiente, e este relatório não aponta lacunas.
report-no-profile = O questionário não oferece nenhum perfil a atingir; pode ser dado um num ficheiro à parte.
report-choose-target = Para ver as lacunas, escolher um destes perfis como meta da avaliação e voltar a produzir o relatório:
report-finding = Constatado
report-level-of = Nível { $level } de { $max } ({ $label })
report-target-level = meta { $level }
report-level-means = { $level } significa
report-no-note = Não há nota.
report-gain = Acrescenta à pontuação
report-opens-next-step = Abre o passo seguinte
report-found-unproven = O nível dado era { $level }; sem evidência, não conta.
report-why = Por que importa, em geral
report-what-to-do = Na falta de ação acordada
report-effort-beside = (esforço: { $effort })
report-effort-s = dias
report-effort-m = semanas
report-effort-l = meses
report-effort-xl = meio ano
report-needs = A resolver primeiro
report-agreed-action = Ação acordada
report-useful-evidence = Evidências a reunir
report-score-and-target = { $measure }: { $value }, meta { $target }.
report-short-by = Faltam { $value }.
report-depends-on-open = As respostas em falta deixam em aberto: { $range }.
report-depends-on-open-answers = Depende de respostas ainda em falta.
report-closed-by-questions = Uma pontuação só sobe com os níveis abaixo dela: o roteiro diz quais.

report-roadmap = Roteiro
report-roadmap-intro = Três horizontes. Uma ação é colocada logo que aquilo de que depende possa ser resolvido. As ações acordadas (A1, A2 …) mantêm o seu prazo e substituem os conselhos do questionário. Onde ninguém é nomeado, ninguém foi ainda designado.
report-agreed-actions = Ações acordadas
report-timeline = Ações e decisões por prazo
report-horizon-1 = Ganhos rápidos
report-horizon-2 = Consolidação
report-horizon-3 = Estruturação
report-horizon-overdue = Em atraso
report-horizon-1-about = Alguns dias de trabalho, sem nada a resolver primeiro; ou com prazo acordado até três meses.
report-horizon-2-about = Semanas de trabalho, ou a continuação dos ganhos rápidos; ou com prazo acordado até um ano.
report-horizon-3-about = Meses de trabalho, decisões da tutela, orçamentos.
report-horizon-overdue-about = Prazos acordados e já passados no dia deste relatório.
report-answer-open = Obter as respostas em falta
report-no-advice = Subir «{ $question }»; o questionário não dá aqui conselho.
report-action = Ação
report-closes = Objetivo
report-effort = Esforço
report-owner = Responsável
report-accountable = Sob a autoridade de
report-usually-after = Normalmente depois de { $needs }.
report-action-open = acordada
report-action-started = iniciada
report-action-done = feita
report-action-dropped = abandonada
report-actions-closed = Ações feitas ou abandonadas
report-stands = Pontuações previstas
report-stands-note = Cálculo: as pontuações se cada ação, até ao horizonte inclusive, atingir o seu nível com as evidências exigidas. As respostas em aberto que nenhuma ação promete não são contadas.
report-today = Hoje
report-after-1 = Após os ganhos rápidos
report-after-overdue = Depois das ações em atraso e rápidas
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
report-progress-since = Em comparação com a avaliação anterior ({ $date }).
report-progress-to-confirm = { $count ->
    [one] Uma resposta transportada está por confirmar; não figura entre as alterações.
   *[other] { $count } respostas transportadas estão por confirmar; não figuram entre as alterações.
}
report-compare-with-care = Comparar com prudência
report-change-kind = A natureza mudou: anteriormente { $then }, agora { $now }.
report-change-assessors = Os avaliadores mudaram: anteriormente { $then }, agora { $now }.
report-change-assessors-hidden = Os avaliadores mudaram.
report-change-version = O questionário mudou: anteriormente versão { $then }, agora versão { $now }.
report-change-questionnaire = O texto do questionário mudou dentro da mesma versão.
report-change-scale = Uma escala mudou: o mesmo número de nível pode significar outra coisa.
report-change = Evolução
report-causes-note = As causas distinguem-se por esta ordem: questionário, aplicabilidade, novas respostas, respostas.
report-risen = { $questions } que subiram ({ $count })
report-fallen = { $questions } que desceram ({ $count })
report-otherwise = Outras mudanças ({ $count })
report-asked-once = Perguntadas numa só das datas ({ $count })

report-register = Registo de evidências
report-no-document = Não foi registado nenhum documento.
report-interview-note = Uma entrevista não comprova nenhum nível que exija evidência.
report-document = Documento
report-document-dated = datado de { $date }
report-document-seen = visto em { $date }
report-document-expires = expira em { $date }
report-document-expired = expirado em { $date }
report-supports = Sustenta
report-evidence-document = documento
report-evidence-record = registo
report-evidence-demonstration = demonstração
report-evidence-interview = entrevista
report-lacks-evidence = O que carece de evidências
report-rests-on-this = uma meta atingida depende disto
report-lacks-evidence-note = Respostas a um nível que exige evidência, para as quais não foi mostrado nada válido que chegue a esse nível.

report-annexes = Anexos
report-weights = Ponderações
report-weight = Peso
report-weight-of = Domínio
report-weights-of-questions = Pesos das suas perguntas
report-crosswalk = Correspondências com outros modelos
report-model = Modelo
report-crosswalk-note = Cada elemento do outro modelo, com as perguntas que o tocam. Uma correspondência é uma indicação, não uma prova de conformidade.
report-votes = Votos
report-votes-for = { $level }: { $count }
report-confidence = Confiança
report-confidence-low = baixa
report-confidence-medium = média
report-confidence-high = alta
report-importance = Importância
report-answered-by = Respondido por
report-reason = Motivo
report-to-ask = A quem perguntar
report-carried = Constatado da última vez
report-list-not-applicable = Não aplicável
report-list-unknown = Perguntas a que ninguém presente soube responder
report-list-to-confirm = A confirmar
report-list-blank = Ainda sem resposta
report-list-not-in-scope = Fora do âmbito
report-not-in-scope-note = Não perguntado, pelo que a equipa declarou sobre si própria ou respondeu antes.
report-glossary = Glossário
report-digests = Ficheiros na origem deste relatório
report-digests-note = Produzido por Palier { $version }. SHA-256 de cada ficheiro, sem marca de ordem dos bytes e com fins de linha LF. Quem tiver os mesmos ficheiros pode produzir o mesmo relatório.
report-file = Ficheiro
report-digest = SHA-256
report-file-questionnaire = questionário
report-file-translation = tradução
report-file-profile = perfil
report-file-assessment = avaliação
report-file-earlier = avaliação anterior
report-unprintable-title = Caracteres que não puderam ser impressos
report-unprintable = { $count ->
    [one] Um caráter não tem desenho nas fontes deste relatório; no seu lugar está o seu código, ou [emoji] para um pictograma: { $codes }.
   *[other] { $count } caracteres não têm desenho nas fontes deste relatório; no seu lugar está o seu código, ou [emoji] para um pictograma: { $codes }.
}
report-unprintable-places = Estão nos textos de
report-missing-glyphs = { $count ->
    [one] Um carácter não existe nos tipos de letra do PDF ({ $scripts }); o seu código é impresso em seu lugar
   *[other] { $count } caracteres não existem nos tipos de letra do PDF ({ $scripts }); os seus códigos são impressos em seu lugar
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
script-other = outros sinais

report-word-profile = perfil-alvo
report-meaning-profile = Um conjunto de metas com nome.
report-word-target = meta
report-meaning-target = O nível ou a pontuação mínima que o perfil pede.
report-word-gap = lacuna
report-meaning-gap = Uma meta que não está cumprida. Aquela cuja resposta falta figura à parte.
report-word-rung = degrau
report-meaning-rung = O perfil mais alto de uma série atingido com todos os anteriores.
report-word-coverage = cobertura
report-meaning-coverage = Parte do que foi perguntado que tem um nível ou não é aplicável.
report-word-evidence = evidência
report-meaning-evidence = Um documento, registo ou demonstração que foi mostrado e não caducou.
report-word-support = com evidências
report-meaning-support = Parte das respostas que exigem evidência para as quais há uma que chega ao seu nível.
report-word-proven = provado
report-meaning-proven = O nível mais alto que alguma evidência mostrada basta para provar.
report-word-claimed = declarado
report-meaning-claimed = O nível que a equipa atribuiu a si própria primeiro, antes da discussão.
report-word-not-applicable = não aplicável
report-meaning-not-applicable = Fora do que esta equipa tem de fazer, por um motivo indicado; não conta.
report-word-unknown = resposta desconhecida
report-meaning-unknown = Foi perguntado, e nenhum dos presentes sabia.
report-word-to-confirm = a confirmar
report-meaning-to-confirm = Trazido de uma avaliação anterior e ainda não confirmado.
report-word-indicative = indicativa
report-meaning-indicative = Diz-se de uma pontuação que orienta, e não é o resultado oficial de quem publica o modelo.
