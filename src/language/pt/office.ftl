# Reports for other programs: the brief, Word.

brief-changes = O que mudou
help-report-format = Formato, seja qual for a extensão do ficheiro; brief: Markdown curto para um pedido de integração
brief-sections = as partes de --format brief são fixas: retire --sections
docx-table = Quadro
docx-figure = Figura
docx-copy = Este ficheiro Word é uma cópia: as alterações feitas nele não voltam à avaliação. Corrija a avaliação e produza de novo o relatório.
docx-reached = Situação
form-pdf-unreadable = não é possível ler este PDF: { $detail }
form-pdf-password = este PDF está protegido por uma palavra-passe; guarde-o sem ela
form-pdf-not-a-form = este PDF não é um formulário de «palier show --format pdf»
form-pdf-two-answers = { $first } e { $second } são duas respostas à mesma pergunta; deixe um dos campos vazio
form-sheet-follow-up = Acompanhamento
follow-up-title = Ações, decisões e documentos
follow-up-step-1 = Escolha o estado de cada linha, corrija a data (AAAA-MM-DD) e escreva um comentário.
follow-up-date = Data (AAAA-MM-DD)
follow-up-scope = Avaliação
form-other-team = esta lista não tem nenhuma linha sobre { $expected }; é sobre { $found }
help-due-output = Escrever um ficheiro Excel em que o responsável anota o estado, a data e um comentário; import retoma-o
due-output-format = «{ $file }» não termina em .xlsx; use --format para os outros formatos
due-output-nothing = nada a acompanhar: nenhum ficheiro escrito
merge-form-alone = { $file } não diz de que equipa se trata: indique também um ficheiro de avaliação
form-password = este livro está protegido por uma palavra-passe ou é um ficheiro .xls; guarde-o como .xlsx, sem palavra-passe
