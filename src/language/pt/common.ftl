# Palavras partilhadas por várias partes do programa.

kind-self = autoavaliação
kind-facilitated = avaliação acompanhada
kind-independent = avaliação independente
state-answered = respondida
state-unknown = resposta desconhecida
state-not-applicable = não aplicável
state-to-confirm = a confirmar
state-blank = sem resposta
state-not-in-scope = fora do âmbito
status-draft = rascunho
status-validated = validada
score-in-range = { $value } ({ $min }–{ $max })
score-none-yet = ainda sem pontuação
score-indicative = indicativa
part-of = { $part } de { $whole }
verdict-reached = atingido
verdict-open = indeterminado, só depende de perguntas em aberto
verdict-short = não atingido
verdict-not-judged = não avaliado, nenhuma meta é aplicável
verdict-sentence = Perfil-alvo { $profile }: { $standing } – { $met ->
    [one] { $met } meta atingida em { $of }
   *[other] { $met } metas atingidas em { $of }
}
verdict-not-applicable = { $count ->
    [one] , { $count } não aplicável
   *[other] , { $count } não aplicáveis
}
rung-reached = Perfil atingido: { $rung } (de { $ladder })
rung-none = Perfil atingido: nenhum até agora (de { $ladder })
open-blank = { $count ->
    [one] { $count } pergunta sem resposta: { $ids }
   *[other] { $count } perguntas sem resposta: { $ids }
}
open-unknown = { $count ->
    [one] { $count } pergunta a que ninguém soube responder: { $ids }
   *[other] { $count } perguntas a que ninguém soube responder: { $ids }
}
open-to-confirm = { $count ->
    [one] { $count } resposta a confirmar: { $ids }
   *[other] { $count } respostas a confirmar: { $ids }
}
html-skip = Saltar para o conteúdo
said-cell = { $head }: { $cell }
said-between = {"; "}
level-counts = { $level } (conta como { $counts })
