<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>seatkeeper::EvidenceText</name>
    <message numerus="yes">
        <source>Never used, assigned %n day(s) ago; rule “%1” proposes seats from %2 days on.</source>
        <translation>
            <numerusform>Nunca usada, atribuída há %n dia; a regra “%1” propõe licenças a partir de %2 dias.</numerusform>
            <numerusform>Nunca usada, atribuída há %n dias; a regra “%1” propõe licenças a partir de %2 dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s); rule “%1” proposes seats from %2 days on.</source>
        <translation>
            <numerusform>Inativa há %n dia; a regra “%1” propõe licenças a partir de %2 dias.</numerusform>
            <numerusform>Inativa há %n dias; a regra “%1” propõe licenças a partir de %2 dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never used so far, assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.</source>
        <translation>
            <numerusform>Nunca usada até agora, atribuída há %n dia; a regra “%1” espera %2 dias, até %3.</numerusform>
            <numerusform>Nunca usada até agora, atribuída há %n dias; a regra “%1” espera %2 dias, até %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.</source>
        <translation>
            <numerusform>Atribuída há %n dia; a regra “%1” espera %2 dias, até %3.</numerusform>
            <numerusform>Atribuída há %n dias; a regra “%1” espera %2 dias, até %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: today; rule “%2” proposes seats from %3 days on, this one not before %4.</source>
        <translation>%1: hoje; a regra “%2” propõe licenças a partir de %3 dias; esta, não antes de %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) ago; rule “%2” proposes seats from %3 days on, this one not before %4.</source>
        <translation>
            <numerusform>%1: há %n dia; a regra “%2” propõe licenças a partir de %3 dias; esta, não antes de %4.</numerusform>
            <numerusform>%1: há %n dias; a regra “%2” propõe licenças a partir de %3 dias; esta, não antes de %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” is switched off.</source>
        <translation>A regra “%1” está desativada.</translation>
    </message>
    <message>
        <source>Rule “%1” is for other software models.</source>
        <translation>A regra “%1” é para outros modelos de software.</translation>
    </message>
    <message>
        <source>The condition of rule “%1” does not hit.</source>
        <translation>A condição da regra “%1” não é atendida.</translation>
    </message>
    <message>
        <source>The condition of rule “%1” cannot be read, so it hits nobody; edit the rule.</source>
        <translation>Não é possível ler a condição da regra “%1”, portanto ela não atinge ninguém; edite a regra.</translation>
    </message>
    <message>
        <source>Never used, and rule “%1” leaves such seats out.</source>
        <translation>Nunca usada, e a regra “%1” deixa essas licenças de fora.</translation>
    </message>
    <message>
        <source>Rule “%1” protects this person.</source>
        <translation>A regra “%1” protege esta pessoa.</translation>
    </message>
    <message>
        <source>No rule looks at this seat.</source>
        <translation>Nenhuma regra examina esta licença.</translation>
    </message>
    <message>
        <source>The exclusion “%1” keeps this person out of counts, money and reclaim.</source>
        <translation>A exclusão “%1” deixa esta pessoa fora de contagens, valores e recuperação.</translation>
    </message>
    <message>
        <source>This is no paid seat, so there is nothing to take back.</source>
        <translation>Esta licença não é paga, portanto não há nada a recuperar.</translation>
    </message>
    <message>
        <source>Whether this seat is paid is unknown, and nobody is proposed on a guess.</source>
        <translation>Não se sabe se esta licença é paga, e ninguém é proposto com base em suposição.</translation>
    </message>
    <message numerus="yes">
        <source>The account is %n day(s) old; rule “%1” leaves accounts alone for %2 days, until %3.</source>
        <translation>
            <numerusform>A conta tem %n dia; a regra “%1” poupa contas novas por %2 dias, até %3.</numerusform>
            <numerusform>A conta tem %n dias; a regra “%1” poupa contas novas por %2 dias, até %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept or given back not long ago; not proposed again before %1.</source>
        <translation>Mantida ou devolvida há pouco; não proposta novamente antes de %1.</translation>
    </message>
    <message>
        <source>Could not be read: %1. Without that nobody may conclude that this seat is idle; refresh again.</source>
        <translation>Não foi possível ler: %1. Sem isso não se pode concluir que esta licença está inativa; atualize novamente.</translation>
    </message>
    <message>
        <source>Not read for this person: %1. Without that nobody may conclude that this seat is idle; the next refresh reads it.</source>
        <translation>Não lido para esta pessoa: %1. Sem isso não se pode concluir que esta licença está inativa; a próxima atualização fará a leitura.</translation>
    </message>
    <message>
        <source>There is no date to measure from: neither activity nor assignment.</source>
        <translation>Não há data a partir da qual medir: nem atividade nem atribuição.</translation>
    </message>
    <message>
        <source>%1: the date lies in the future and counts as today; a clock is wrong.</source>
        <translation>%1: a data está no futuro e conta como hoje; algum relógio está errado.</translation>
    </message>
    <message>
        <source>%1: not offered by plan or role.</source>
        <translation>%1: indisponível no plano ou na função.</translation>
    </message>
    <message>
        <source>%1: could not be read.</source>
        <translation>%1: não foi possível ler.</translation>
    </message>
    <message>
        <source>%1: not read for this person.</source>
        <translation>%1: sem leitura para esta pessoa.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in %n day(s) ago, but no other signal confirms it: an API token seems to keep the sign-in fresh.</source>
        <translation>
            <numerusform>Fez login há %n dia, mas nenhum outro sinal o confirma: um token de API parece manter o login recente.</numerusform>
            <numerusform>Fez login há %n dias, mas nenhum outro sinal o confirma: um token de API parece manter o login recente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the sign-in shows activity, and not every signal that could confirm it was read; an API token looks the same.</source>
        <translation>Somente o login mostra atividade, e nem todo sinal que poderia confirmá-la foi lido; um token de API tem a mesma aparência.</translation>
    </message>
    <message numerus="yes">
        <source>The last sign-in is %n day(s) old, yet a session is in use: whoever never signs out does not sign in again.</source>
        <translation>
            <numerusform>O último login tem %n dia, mas há uma sessão em uso: quem nunca sai não faz login novamente.</numerusform>
            <numerusform>O último login tem %n dias, mas há uma sessão em uso: quem nunca sai não faz login novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign-in is known, yet a session is in use.</source>
        <translation>Nenhum login é conhecido, mas há uma sessão em uso.</translation>
    </message>
    <message numerus="yes">
        <source>Only tickets assigned to this person show activity, the newest %n day(s) ago; triggers and automations touch tickets too.</source>
        <translation>
            <numerusform>Somente tickets atribuídos a esta pessoa mostram atividade, o mais recente há %n dia; gatilhos e automações também alteram tickets.</numerusform>
            <numerusform>Somente tickets atribuídos a esta pessoa mostram atividade, o mais recente há %n dias; gatilhos e automações também alteram tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the audit log shows a sign-in, %n day(s) ago; the account&apos;s own date is older.</source>
        <translation>
            <numerusform>Somente o log de auditoria mostra um login, há %n dia; a data da própria conta é mais antiga.</numerusform>
            <numerusform>Somente o log de auditoria mostra um login, há %n dias; a data da própria conta é mais antiga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came back after %n day(s) without any activity, as after a leave.</source>
        <translation>
            <numerusform>Voltou após %n dia sem nenhuma atividade, como depois de um afastamento.</numerusform>
            <numerusform>Voltou após %n dias sem nenhuma atividade, como depois de um afastamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address looks like a shared mailbox: the signals may stem from several people.</source>
        <translation>O endereço parece ser de uma caixa de correio compartilhada: os sinais podem vir de várias pessoas.</translation>
    </message>
    <message>
        <source>Shared from another account, where alone it can be changed.</source>
        <translation>Agente compartilhado por outra conta; só pode ser alterado lá.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>não lido</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>not offered by plan or role</source>
        <translation>indisponível no plano ou na função</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product and the role held in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paid, because the role %1 takes a seat.</source>
        <translation>Paga, porque a função %1 ocupa uma licença.</translation>
    </message>
    <message>
        <source>Paid although suspended: a suspension frees no seat.</source>
        <translation>Paga, embora a conta esteja suspensa: suspender não libera licenças.</translation>
    </message>
    <message>
        <source>Counted as paid, because the role type is not known.</source>
        <translation>Contada como paga, porque o tipo de função não é conhecido.</translation>
    </message>
    <message>
        <source>Paid, because of a product role: %1.</source>
        <translation>Paga, por causa de uma função de produto: %1.</translation>
    </message>
    <message>
        <source>Free: the role %1 takes no seat without a paid product role.</source>
        <translation>Gratuita: a função %1 não ocupa licença sem uma função de produto paga.</translation>
    </message>
    <message>
        <source>Free: end users take no seat.</source>
        <translation>Gratuita: usuários finais não ocupam licença.</translation>
    </message>
    <message>
        <source>Unknown, because the product roles could not be read: one of them may make this seat paid.</source>
        <translation>Desconhecido, porque não foi possível ler as funções de produto: uma delas pode tornar esta licença paga.</translation>
    </message>
    <message>
        <source>Unknown: nobody has documented whether %1 takes a seat.</source>
        <translation>Desconhecido: não está documentado se %1 ocupa uma licença.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ExclusionText</name>
    <message>
        <source>Active</source>
        <extracomment>Status of an exclusion rule</extracomment>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Termina hoje</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Termina em %n dia</numerusform>
            <numerusform>Termina em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativa</translation>
    </message>
    <message>
        <source>A pattern is needed.</source>
        <translation>É preciso um padrão.</translation>
    </message>
    <message>
        <source>This pattern matches everybody: nothing would be left to count.</source>
        <translation>Este padrão corresponde a todas as pessoas: não restaria nada para contar.</translation>
    </message>
    <message>
        <source>This pattern matches every identifier: nothing would be left to count.</source>
        <translation>Este padrão corresponde a todos os identificadores: não restaria nada para contar.</translation>
    </message>
    <message>
        <source>No e-mail address and no id can match this pattern.</source>
        <translation>Nenhum endereço de e-mail e nenhum ID podem corresponder a este padrão.</translation>
    </message>
    <message>
        <source>No identifier of this profile type can match this pattern.</source>
        <translation>Nenhum identificador deste tipo de perfil pode corresponder a este padrão.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Você quis dizer %2?</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ImportText</name>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>Export it again and choose the new file.</source>
        <translation>Exporte novamente e escolha o novo arquivo.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>O arquivo não contém texto.</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>Escolha um arquivo CSV.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a CSV file.</source>
        <translation>Isto é uma planilha, não um arquivo CSV.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and choose that file.</source>
        <translation>Salve-a como CSV (UTF-8) e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>The file has too many columns.</source>
        <translation>O arquivo tem colunas demais.</translation>
    </message>
    <message>
        <source>Choose the right separator, or export fewer columns.</source>
        <translation>Escolha o separador correto ou exporte menos colunas.</translation>
    </message>
    <message>
        <source>This computer does not know the encoding %1.</source>
        <translation>Este computador não conhece a codificação %1.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and choose it again.</source>
        <translation>Salve o arquivo como UTF-8 e escolha-o novamente.</translation>
    </message>
    <message>
        <source>No column holds the e-mail address.</source>
        <translation>Nenhuma coluna contém o endereço de e-mail.</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>Indique qual é a coluna.</translation>
    </message>
    <message>
        <source>Not a single person of the file could be taken.</source>
        <translation>Nenhuma pessoa do arquivo pôde ser incluída.</translation>
    </message>
    <message>
        <source>Look at the separator, the encoding and the columns.</source>
        <translation>Verifique o separador, a codificação e as colunas.</translation>
    </message>
    <message>
        <source>This is not Zendesk&apos;s export of team members; these columns are missing: %1.</source>
        <translation>Esta não é a exportação de membros da equipe do Zendesk; faltam estas colunas: %1.</translation>
    </message>
    <message>
        <source>In Zendesk&apos;s Admin Center open People &gt; Team members and export the list.</source>
        <translation>Na Central de administração do Zendesk, abra Pessoas &gt; Membros da equipe e exporte a lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, the first in line %1.</source>
        <translation>
            <numerusform>%n linha não pode ser lida; a primeira é a linha %1.</numerusform>
            <numerusform>%n linhas não podem ser lidas; a primeira é a linha %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list with holes would make people look gone; mend the rows or export the list again.</source>
        <translation>Uma lista com lacunas faria parecer que pessoas saíram; corrija as linhas ou exporte a lista novamente.</translation>
    </message>
    <message>
        <source>Mend the row and try again.</source>
        <translation>Corrija a linha e tente novamente.</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may be.</source>
        <translation>Há aspas onde não são permitidas.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>As aspas abertas aqui nunca são fechadas.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns.</source>
        <translation>A linha tem mais células do que o arquivo tem colunas.</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KB.</source>
        <translation>Uma célula tem mais de 64 KB.</translation>
    </message>
    <message>
        <source>There are characters that the chosen encoding does not know.</source>
        <translation>Há caracteres que a codificação escolhida não conhece.</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>Falta o endereço de e-mail.</translation>
    </message>
    <message>
        <source>The text in the column of e-mail addresses is no address.</source>
        <translation>O texto na coluna de endereços de e-mail não é um endereço.</translation>
    </message>
    <message>
        <source>The same e-mail address stands in line %1 already.</source>
        <translation>O mesmo endereço de e-mail já consta na linha %1.</translation>
    </message>
    <message>
        <source>There is no ID of a person.</source>
        <translation>Falta o ID da pessoa.</translation>
    </message>
    <message>
        <source>The same ID stands in line %1 already.</source>
        <translation>O mesmo ID já consta na linha %1.</translation>
    </message>
    <message>
        <source>“%1” below “%2” is no date that can be read without doubt.</source>
        <translation>“%1” em “%2” não é uma data que se possa ler sem dúvida.</translation>
    </message>
    <message>
        <source>“%1” below “%2” is neither true nor false.</source>
        <translation>“%1” em “%2” não é verdadeiro nem falso.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::LeakText</name>
    <message>
        <source>Suspended but paid</source>
        <translation>Suspenso, mas pago</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Paid light agent</source>
        <translation>Agente light pago</translation>
    </message>
    <message>
        <source>Copy of the light-agent role</source>
        <translation>Cópia da função de agente light</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nunca fez login</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>Segunda conta</translation>
    </message>
    <message>
        <source>The account is suspended, but its seat is still paid.</source>
        <translation>A conta está suspensa, mas sua licença continua paga.</translation>
    </message>
    <message>
        <source>The roster says that this person has left.</source>
        <translation>O quadro de pessoal informa que esta pessoa saiu.</translation>
    </message>
    <message>
        <source>The roster says that this person has left (%1).</source>
        <translation>O quadro de pessoal informa que esta pessoa saiu (%1).</translation>
    </message>
    <message>
        <source>A product role makes this contributor paid.</source>
        <translation>Uma função de produto torna este colaborador pago.</translation>
    </message>
    <message>
        <source>A product role makes this light agent paid.</source>
        <translation>Uma função de produto torna este agente light pago.</translation>
    </message>
    <message>
        <source>The product role “%1” makes this contributor paid.</source>
        <translation>A função de produto “%1” torna este colaborador pago.</translation>
    </message>
    <message>
        <source>The product role “%1” makes this light agent paid.</source>
        <translation>A função de produto “%1” torna este agente light pago.</translation>
    </message>
    <message>
        <source>The role “%1” allows no more than a light agent has, but as a copy it is paid.</source>
        <translation>A função “%1” não permite mais do que um agente light pode fazer, mas, por ser uma cópia, é paga.</translation>
    </message>
    <message>
        <source>The same person already has a paid seat as %1.</source>
        <translation>A mesma pessoa já tem uma licença paga como %1.</translation>
    </message>
    <message numerus="yes">
        <source>Never signed in since it was assigned on %1; %n day(s) of grace are over.</source>
        <translation>
            <numerusform>Nunca fez login desde a atribuição em %1; a carência de %n dia terminou.</numerusform>
            <numerusform>Nunca fez login desde a atribuição em %1; a carência de %n dias terminou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the person an end user; suspending alone frees no seat.</source>
        <translation>Transforme a pessoa em usuário final; suspender, por si só, não libera licenças.</translation>
    </message>
    <message>
        <source>Make the person an end user and suspend the account.</source>
        <translation>Transforme a pessoa em usuário final e suspenda a conta.</translation>
    </message>
    <message>
        <source>Take the product role away in Zendesk&apos;s Admin Center, then the person costs nothing; or make the person an end user.</source>
        <translation>Retire a função de produto na Central de administração do Zendesk, e a pessoa deixa de custar; ou transforme-a em usuário final.</translation>
    </message>
    <message>
        <source>Give the account&apos;s own light-agent role instead; it allows the same and costs nothing.</source>
        <translation>Em vez dela, atribua a função de agente light da própria conta; ela permite o mesmo e não custa nada.</translation>
    </message>
    <message>
        <source>Ask whether the account is needed; if not, take the seat back.</source>
        <translation>Pergunte se a conta é necessária; se não for, recupere a licença.</translation>
    </message>
    <message>
        <source>Ask which account the person uses, and make the other one an end user in Zendesk.</source>
        <translation>Pergunte qual conta a pessoa usa e transforme a outra em usuário final no Zendesk.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::PlanText</name>
    <message>
        <source>Not signed in as this person</source>
        <translation>Não é a pessoa que fez login</translation>
    </message>
    <message>
        <source>Not the account owner</source>
        <translation>Não é o responsável pela conta</translation>
    </message>
    <message>
        <source>An administrator remains</source>
        <translation>Resta um administrador</translation>
    </message>
    <message>
        <source>Not a shared agent</source>
        <translation>Não é um agente compartilhado</translation>
    </message>
    <message>
        <source>Not the owner of the OAuth client</source>
        <translation>Não é o proprietário do cliente OAuth</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Não está protegida</translation>
    </message>
    <message>
        <source>On no exclusion rule</source>
        <translation>Nenhuma regra de exclusão se aplica</translation>
    </message>
    <message>
        <source>Every group keeps somebody</source>
        <translation>Cada grupo mantém alguém</translation>
    </message>
    <message>
        <source>No role or group loses too many at once</source>
        <translation>Nenhuma função ou grupo perde gente demais de uma vez</translation>
    </message>
    <message>
        <source>Within the number of people for one run</source>
        <translation>Dentro do limite de pessoas por execução</translation>
    </message>
    <message>
        <source>Not a blackout date</source>
        <translation>Não é um dia de bloqueio</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>Sem tickets abertos</translation>
    </message>
    <message>
        <source>Reclaim is switched on in the profile</source>
        <translation>A recuperação está ativada no perfil</translation>
    </message>
    <message>
        <source>Somebody is signed in for reclaim</source>
        <translation>Alguém fez login para a recuperação</translation>
    </message>
    <message>
        <source>The download is recent</source>
        <translation>O download é recente</translation>
    </message>
    <message>
        <source>The account has a light agent role</source>
        <translation>A conta tem uma função de agente light</translation>
    </message>
    <message>
        <source>This person is signed in to Seatkeeper; nobody takes the own seat.</source>
        <translation>Esta pessoa fez login no Seatkeeper; ninguém recupera a própria licença.</translation>
    </message>
    <message>
        <source>This is the account owner; ownership must be transferred in Zendesk first.</source>
        <translation>Este é o responsável pela conta; primeiro é preciso transferir a responsabilidade no Zendesk.</translation>
    </message>
    <message>
        <source>The account owner is not named yet, so no administrator can be reclaimed. Name the owner in the profile.</source>
        <translation>O responsável pela conta ainda não foi indicado, portanto a licença de nenhum administrador pode ser recuperada. Indique o responsável no perfil.</translation>
    </message>
    <message>
        <source>No administrator would remain.</source>
        <translation>Não restaria nenhum administrador.</translation>
    </message>
    <message>
        <source>A shared agent cannot be changed.</source>
        <translation>Um agente compartilhado não pode ser alterado.</translation>
    </message>
    <message>
        <source>This person owns the OAuth client; the sign-in would break.</source>
        <translation>Esta pessoa é proprietária do cliente OAuth; o login deixaria de funcionar.</translation>
    </message>
    <message>
        <source>This person is protected.</source>
        <translation>Esta pessoa está protegida.</translation>
    </message>
    <message>
        <source>Exclusion rule “%1”: %2</source>
        <translation>Regra de exclusão “%1”: %2</translation>
    </message>
    <message>
        <source>%1 of %2 people in “%3” at once; more than %4 need the number typed back.</source>
        <translation>%1 de %2 pessoas em “%3” de uma vez; acima de %4 é preciso digitar o número.</translation>
    </message>
    <message>
        <source>%1 people in one run; more than %2 need the number typed back.</source>
        <translation>%1 pessoas em uma execução; acima de %2 é preciso digitar o número.</translation>
    </message>
    <message>
        <source>Today is a blackout date.</source>
        <translation>Hoje é um dia de bloqueio.</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n ticket aberto</numerusform>
            <numerusform>%n tickets abertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reclaim is switched off in the profile.</source>
        <translation>A recuperação está desativada no perfil.</translation>
    </message>
    <message>
        <source>Nobody is signed in for reclaim yet.</source>
        <translation>Ninguém fez login para a recuperação ainda.</translation>
    </message>
    <message numerus="yes">
        <source>The download is %n hour(s) old; each person is read again before the change.</source>
        <translation>
            <numerusform>O download tem %n hora; cada pessoa é lida novamente antes da alteração.</numerusform>
            <numerusform>O download tem %n horas; cada pessoa é lida novamente antes da alteração.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has no light agent role.</source>
        <translation>A conta não tem função de agente light.</translation>
    </message>
    <message>
        <source>There is no call that leads there: %1</source>
        <translation>Nenhuma chamada leva a isso: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) become unassigned.</source>
        <translation>
            <numerusform>%n ticket aberto fica sem atribuição.</numerusform>
            <numerusform>%n tickets abertos ficam sem atribuição.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tickets become unassigned.</source>
        <translation>Os tickets abertos ficam sem atribuição.</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) move to whoever makes the change.</source>
        <translation>
            <numerusform>%n ticket aberto passa para quem faz a alteração.</numerusform>
            <numerusform>%n tickets abertos passam para quem faz a alteração.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tickets move to whoever makes the change.</source>
        <translation>Os tickets abertos passam para quem faz a alteração.</translation>
    </message>
    <message>
        <source>Personal views and macros are deleted for good.</source>
        <translation>As visualizações e macros pessoais são excluídas definitivamente.</translation>
    </message>
    <message>
        <source>Group memberships are lost; an undo puts them back.</source>
        <translation>As participações em grupos são perdidas; desfazer as restaura.</translation>
    </message>
    <message>
        <source>Roles in Chat, Explore, Guide and Talk may be lost; an undo cannot put them back.</source>
        <translation>Funções no Chat, Explore, Guide e Talk podem ser perdidas; desfazer não consegue restaurá-las.</translation>
    </message>
    <message>
        <source>An undo needs a free seat.</source>
        <translation>Para desfazer é preciso uma licença livre.</translation>
    </message>
    <message>
        <source>Suspending alone frees no seat.</source>
        <translation>Suspender, por si só, não libera licenças.</translation>
    </message>
    <message>
        <source>changes the role</source>
        <translation>altera a função</translation>
    </message>
    <message>
        <source>suspends the user</source>
        <translation>suspende o usuário</translation>
    </message>
    <message>
        <source>gives the role back</source>
        <translation>devolve a função</translation>
    </message>
    <message>
        <source>lifts the suspension</source>
        <translation>retira a suspensão</translation>
    </message>
    <message>
        <source>gives a group back</source>
        <translation>devolve um grupo</translation>
    </message>
    <message>
        <source>sets the default group</source>
        <translation>define o grupo padrão</translation>
    </message>
    <message>
        <source>restores alias and signature</source>
        <translation>restaura o alias e a assinatura</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, suspenso</translation>
    </message>
    <message>
        <source>Read back: the paid seat is free.</source>
        <translation>Relido: a licença paga está livre.</translation>
    </message>
    <message>
        <source>Read back: everything recorded is as it was.</source>
        <translation>Relido: tudo está como foi registrado.</translation>
    </message>
    <message>
        <source>Given back; some fields could not be restored.</source>
        <translation>Devolvida; alguns campos não puderam ser restaurados.</translation>
    </message>
    <message>
        <source>Active since the proposal; nothing was sent.</source>
        <translation>Ativa desde a proposta; nada foi enviado.</translation>
    </message>
    <message>
        <source>No longer in the account; nothing was sent.</source>
        <translation>Não está mais na conta; nada foi enviado.</translation>
    </message>
    <message>
        <source>The run was stopped before this person; nothing was sent.</source>
        <translation>A execução foi parada antes desta pessoa; nada foi enviado.</translation>
    </message>
    <message>
        <source>Read back: the seat is still paid.</source>
        <translation>Relido: a licença continua paga.</translation>
    </message>
    <message>
        <source>The answer never came and the account could not be read.</source>
        <translation>A resposta não chegou e não foi possível ler a conta.</translation>
    </message>
    <message numerus="yes">
        <source>The group “%1” would keep %n person(s) who can work in it.</source>
        <translation>
            <numerusform>O grupo “%1” ficaria com %n pessoa que pode trabalhar nele.</numerusform>
            <numerusform>O grupo “%1” ficaria com %n pessoas que podem trabalhar nele.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a light agent this person would stay paid because of “%1”.</source>
        <translation>Como agente light, esta pessoa continuaria paga por causa de “%1”.</translation>
    </message>
    <message>
        <source>Whether a role in Chat, Explore, Guide or Talk would keep the seat paid cannot be read; the seat counts as freed only once it can.</source>
        <translation>Não é possível ler se uma função no Chat, Explore, Guide ou Talk manteria a licença paga; a licença só conta como liberada quando isso puder ser lido.</translation>
    </message>
    <message>
        <source>There is nothing to change any more.</source>
        <translation>Não há mais nada a alterar.</translation>
    </message>
    <message>
        <source>The number of people, %1, must be typed back.</source>
        <translation>É preciso digitar o número de pessoas, %1.</translation>
    </message>
    <message>
        <source>Nobody in the plan may be changed.</source>
        <translation>Ninguém no plano pode ser alterado.</translation>
    </message>
    <message>
        <source>Who owns the OAuth client cannot be read, so nothing protects that person. Name the owner in the profile.</source>
        <translation>Não é possível ler quem é o proprietário do cliente OAuth, portanto nada protege essa pessoa. Indique o proprietário no perfil.</translation>
    </message>
    <message>
        <source>Groups cannot be read, so nothing tells whether one of them would be left without people.</source>
        <translation>Não é possível ler os grupos, portanto não se sabe se algum deles ficaria sem pessoas.</translation>
    </message>
    <message>
        <source>Leaves these groups: %1. An undo puts them back.</source>
        <translation>Sai destes grupos: %1. Desfazer os restaura.</translation>
    </message>
    <message>
        <source>The calls were accepted, but the role is not back.</source>
        <translation>As chamadas foram aceitas, mas a função não voltou.</translation>
    </message>
    <message>
        <source>The paid seat was gone already; nothing was sent.</source>
        <translation>A licença paga já tinha sido liberada; nada foi enviado.</translation>
    </message>
    <message>
        <source>Changed by another hand since the plan; nothing was sent.</source>
        <translation>Alterada por outro meio desde o plano; nada foi enviado.</translation>
    </message>
    <message>
        <source>The decision was taken back meanwhile; nothing was sent.</source>
        <translation>A decisão foi desfeita nesse meio-tempo; nada foi enviado.</translation>
    </message>
    <message>
        <source>Kept out by an exclusion rule; nothing was sent.</source>
        <translation>Deixada de fora por uma regra de exclusão; nada foi enviado.</translation>
    </message>
    <message>
        <source>Read back: the change was not made.</source>
        <translation>Relido: a alteração não foi feita.</translation>
    </message>
    <message>
        <source>The product roles could not be read, so nobody can tell whether the seat is free.</source>
        <translation>Não foi possível ler as funções de produto, portanto não se sabe se a licença está livre.</translation>
    </message>
    <message>
        <source>Suspended; that frees no seat.</source>
        <translation>Suspensa; isso não libera licenças.</translation>
    </message>
    <message>
        <source>The seat is free, but the suspension did not succeed.</source>
        <translation>A licença está livre, mas a suspensão não teve êxito.</translation>
    </message>
    <message>
        <source>Read back: neither as it was nor as planned.</source>
        <translation>Relido: nem como era nem como planejado.</translation>
    </message>
    <message>
        <source>A guard refused, nothing was sent: %1</source>
        <translation>Uma salvaguarda recusou, nada foi enviado: %1</translation>
    </message>
    <message>
        <source>Not restored: the role was “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the custom role was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the kind of the role was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the default group was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the alias was “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the signature was “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the role “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the membership in group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the person was suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the person was not suspended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::QualityText</name>
    <message>
        <source>Good</source>
        <extracomment>The traffic light of the data quality
----------
Verdict of one line of the data quality</extracomment>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Not reliable</source>
        <translation>Não confiável</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>The numbers can be relied on.</source>
        <translation>Os números são confiáveis.</translation>
    </message>
    <message>
        <source>%1 No candidates are made until it is mended.</source>
        <translation>%1 Nenhum candidato é criado até que isso seja corrigido.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n other warning(s).</source>
        <translation>
            <numerusform>%1 E mais %n aviso.</numerusform>
            <numerusform>%1 E mais %n avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete download</source>
        <translation>Último download completo</translation>
    </message>
    <message>
        <source>Download held back</source>
        <translation>Download retido</translation>
    </message>
    <message>
        <source>The newest download has %1 people instead of %2 and waits for a decision.</source>
        <translation>O download mais recente tem %1 pessoas em vez de %2 e aguarda uma decisão.</translation>
    </message>
    <message>
        <source>The lists show the account as it was before; people may be missing or gone.</source>
        <translation>As listas mostram a conta como era antes; podem faltar pessoas ou constar quem já saiu.</translation>
    </message>
    <message>
        <source>Compare with Zendesk, then accept the smaller download or refresh again.</source>
        <translation>Compare com o Zendesk e depois aceite o download menor ou atualize novamente.</translation>
    </message>
    <message>
        <source>There is no complete download yet.</source>
        <translation>Ainda não há um download completo.</translation>
    </message>
    <message>
        <source>Nothing can be decided without one.</source>
        <translation>Sem ele, nada pode ser decidido.</translation>
    </message>
    <message>
        <source>Refresh the profile.</source>
        <translation>Atualize o perfil.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Terminou em %1.</translation>
    </message>
    <message numerus="yes">
        <source>It ended on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Terminou em %1, há %n dia.</numerusform>
            <numerusform>Terminou em %1, há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who worked since then looks idle.</source>
        <translation>Quem trabalhou desde então parece inativo.</translation>
    </message>
    <message>
        <source>Refresh now, and see in Jobs why it did not run by itself.</source>
        <translation>Atualize agora e veja em “Tarefas” por que isso não foi executado sozinho.</translation>
    </message>
    <message>
        <source>Count of the account</source>
        <translation>Contagem da conta</translation>
    </message>
    <message>
        <source>Zendesk&apos;s own count of the team members could not be compared.</source>
        <translation>Não foi possível comparar com a contagem de membros da equipe do próprio Zendesk.</translation>
    </message>
    <message>
        <source>The download was read to its end, but nobody counted it a second time.</source>
        <translation>O download foi lido até o fim, mas não houve uma segunda contagem.</translation>
    </message>
    <message>
        <source>The next refresh tries again.</source>
        <translation>A próxima atualização tenta novamente.</translation>
    </message>
    <message>
        <source>%1 people were read; Zendesk counts %2.</source>
        <translation>%1 pessoas foram lidas; o Zendesk conta %2.</translation>
    </message>
    <message>
        <source>People are missing from the lists, or stand there who are gone.</source>
        <translation>Faltam pessoas nas listas, ou constam pessoas que já saíram.</translation>
    </message>
    <message>
        <source>Refresh again.</source>
        <translation>Atualize novamente.</translation>
    </message>
    <message>
        <source>Members of each role</source>
        <translation>Membros de cada função</translation>
    </message>
    <message>
        <source>“%1” differs most: %2 people here, %3 in Zendesk.</source>
        <translation>“%1” é a que mais difere: %2 pessoas aqui, %3 no Zendesk.</translation>
    </message>
    <message>
        <source>Seats of this role may be counted wrongly.</source>
        <translation>As licenças desta função podem estar contadas incorretamente.</translation>
    </message>
    <message>
        <source>Refresh again; if it stays, compare the role&apos;s people with Zendesk.</source>
        <translation>Atualize novamente; se persistir, compare as pessoas da função com o Zendesk.</translation>
    </message>
    <message>
        <source>Signs of activity that failed</source>
        <translation>Sinais de atividade com falha</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <translation>Não foi possível ler: %1.</translation>
    </message>
    <message>
        <source>Somebody who works may look idle, so nobody is proposed.</source>
        <translation>Alguém que trabalha pode parecer inativo, portanto ninguém é proposto.</translation>
    </message>
    <message>
        <source>Refresh again. If it fails again, validate the connection.</source>
        <translation>Atualize novamente. Se falhar outra vez, valide a conexão.</translation>
    </message>
    <message>
        <source>People with failed signs of activity</source>
        <translation>Pessoas com falha em sinais de atividade</translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) a sign of activity could not be read.</source>
        <translation>
            <numerusform>Para %n pessoa, não foi possível ler um sinal de atividade.</numerusform>
            <numerusform>Para %n pessoas, não foi possível ler um sinal de atividade.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not proposed until it can be.</source>
        <translation>Elas não são propostas até que isso seja possível.</translation>
    </message>
    <message>
        <source>Signs of activity</source>
        <translation>Sinais de atividade</translation>
    </message>
    <message>
        <source>Only the sign-in is known.</source>
        <translation>Somente o login é conhecido.</translation>
    </message>
    <message>
        <source>It stays old in long sessions and is kept fresh by integrations: look twice before you approve.</source>
        <translation>Ele continua antigo em sessões longas e é mantido recente por integrações: examine bem antes de aprovar.</translation>
    </message>
    <message>
        <source>Refresh with evidence, and sign in with somebody who may read sessions and tickets.</source>
        <translation>Atualize com evidências, com o login de alguém que possa ler sessões e tickets.</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>Lidos: %1.</translation>
    </message>
    <message>
        <source>Read: %1. Not offered by plan or role: %2.</source>
        <translation>Lidos: %1. Indisponíveis no plano ou na função: %2.</translation>
    </message>
    <message>
        <source>Idle means: idle by every sign that could be read.</source>
        <translation>Inativo significa: inativo segundo todos os sinais que puderam ser lidos.</translation>
    </message>
    <message>
        <source>A higher plan or an administrator&apos;s sign-in may offer more.</source>
        <translation>Um plano superior ou o login de um administrador pode oferecer mais.</translation>
    </message>
    <message>
        <source>Subscription identifiers</source>
        <translation>Identificadores de assinatura</translation>
    </message>
    <message>
        <source>Every identifier has a software model.</source>
        <translation>Todos os identificadores têm um modelo de software.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) without a software model: %1.</source>
        <translation>
            <numerusform>%n assinatura sem modelo de software: %1.</numerusform>
            <numerusform>%n assinaturas sem modelo de software: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not reconciled and have no price.</source>
        <translation>Elas não são reconciliadas e não têm preço.</translation>
    </message>
    <message>
        <source>Map the identifiers to a model.</source>
        <translation>Mapeie os identificadores para um modelo.</translation>
    </message>
    <message>
        <source>Product roles</source>
        <translation>Funções de produto</translation>
    </message>
    <message numerus="yes">
        <source>For %n light agent(s) or contributor(s) it is not known whether the seat is paid.</source>
        <translation>
            <numerusform>De %n agente light ou colaborador, não se sabe se a licença é paga.</numerusform>
            <numerusform>De %n agentes light ou colaboradores, não se sabe se a licença é paga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their seats are not counted and not proposed.</source>
        <translation>Suas licenças não são contadas nem propostas.</translation>
    </message>
    <message>
        <source>Refresh with evidence, signed in with somebody who may read product entitlements.</source>
        <translation>Atualize com evidências, com o login de alguém que possa ler direitos sobre produtos.</translation>
    </message>
    <message>
        <source>People without e-mail</source>
        <translation>Pessoas sem e-mail</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no e-mail address.</source>
        <translation>
            <numerusform>%n pessoa não tem endereço de e-mail.</numerusform>
            <numerusform>%n pessoas não têm endereço de e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are told apart by their id; a roster or a message cannot reach them.</source>
        <translation>Elas são distinguidas pelo ID; um quadro de pessoal ou uma mensagem não as alcança.</translation>
    </message>
    <message>
        <source>Add the address in Zendesk where there is one.</source>
        <translation>Adicione o endereço no Zendesk onde houver um.</translation>
    </message>
    <message>
        <source>Dates in the future</source>
        <translation>Datas no futuro</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a date of activity or creation that is still to come.</source>
        <translation>
            <numerusform>%n pessoa tem uma data de atividade ou de criação que ainda não chegou.</numerusform>
            <numerusform>%n pessoas têm uma data de atividade ou de criação que ainda não chegou.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as active today.</source>
        <translation>Elas contam como ativas hoje.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the record in Zendesk.</source>
        <translation>Verifique o relógio deste computador e o registro no Zendesk.</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Tarefas agendadas</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed at their last run, the newest on %1.</source>
        <translation>
            <numerusform>%n tarefa falhou na última execução, a mais recente em %1.</numerusform>
            <numerusform>%n tarefas falharam na última execução, a mais recente em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they would have brought is missing.</source>
        <translation>Falta o que elas teriam trazido.</translation>
    </message>
    <message>
        <source>Open Jobs, mend the cause and run them again.</source>
        <translation>Abra “Tarefas”, corrija a causa e execute-as novamente.</translation>
    </message>
    <message>
        <source>Expired exclusions</source>
        <translation>Exclusões expiradas</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) have expired: %1.</source>
        <translation>
            <numerusform>%n regra de exclusão expirou: %1.</numerusform>
            <numerusform>%n regras de exclusão expiraram: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom they kept out counts and may be proposed again.</source>
        <translation>Quem elas deixavam de fora conta e pode ser proposto novamente.</translation>
    </message>
    <message>
        <source>Give them a new last day, or remove them.</source>
        <translation>Defina um novo último dia para elas ou remova-as.</translation>
    </message>
    <message>
        <source>Exclusions about to end</source>
        <translation>Exclusões prestes a terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) end soon, the first on %1.</source>
        <translation>
            <numerusform>%n regra de exclusão termina em breve, a primeira em %1.</numerusform>
            <numerusform>%n regras de exclusão terminam em breve, a primeira em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on the people count and may be proposed.</source>
        <translation>A partir de então, as pessoas contam e podem ser propostas.</translation>
    </message>
    <message>
        <source>Give them a new last day, or let them end.</source>
        <translation>Defina um novo último dia para elas ou deixe-as terminar.</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Preço de tabela</translation>
    </message>
    <message>
        <source>The list price of %1 was read on %2.</source>
        <translation>O preço de tabela de %1 foi lido em %2.</translation>
    </message>
    <message>
        <source>Costs and savings that come from it are estimates by an old price.</source>
        <translation>Os custos e as economias que vêm dele são estimativas com um preço antigo.</translation>
    </message>
    <message>
        <source>Check the vendor&apos;s price list and edit the price in the settings.</source>
        <translation>Verifique a tabela de preços do fornecedor e edite o preço nas configurações.</translation>
    </message>
    <message>
        <source>Seats without a price</source>
        <translation>Licenças sem preço</translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) have no price.</source>
        <translation>
            <numerusform>%n licença paga não tem preço.</numerusform>
            <numerusform>%n licenças pagas não têm preço.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost money that no sum here contains.</source>
        <translation>Elas custam dinheiro que nenhuma soma aqui inclui.</translation>
    </message>
    <message>
        <source>Enter what was bought, or choose a list price as an estimate.</source>
        <translation>Informe o que foi comprado ou escolha um preço de tabela como estimativa.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RefusalText</name>
    <message>
        <source>This is not possible in the present state.</source>
        <translation>Não é possível no estado atual.</translation>
    </message>
    <message>
        <source>“%1” is an imported list of team members; nothing can be asked or changed in Zendesk.</source>
        <translation type="unfinished">“%1” é uma lista importada de membros da equipe; nada pode ser consultado nem alterado no Zendesk.</translation>
    </message>
    <message>
        <source>Import a newer list, or connect the account by OAuth to take seats back.</source>
        <translation type="unfinished">Importe uma lista mais nova ou conecte a conta por OAuth para recuperar licenças.</translation>
    </message>
    <message>
        <source>“%1” is connected to its account, so no list can be imported into it.</source>
        <translation type="unfinished">“%1” está conectado à sua conta, portanto nenhuma lista pode ser importada nele.</translation>
    </message>
    <message>
        <source>Refresh it instead, or choose a profile that was made of an imported list.</source>
        <translation type="unfinished">Em vez disso, atualize-o ou escolha um perfil criado a partir de uma lista importada.</translation>
    </message>
    <message>
        <source>The profile is a draft.</source>
        <translation>O perfil é um rascunho.</translation>
    </message>
    <message>
        <source>Validate and publish it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no fresh validation.</source>
        <translation>O perfil não tem uma validação recente.</translation>
    </message>
    <message>
        <source>Validate the connection, then publish.</source>
        <translation>Valide a conexão e depois publique.</translation>
    </message>
    <message>
        <source>The last validation failed.</source>
        <translation>A última validação falhou.</translation>
    </message>
    <message>
        <source>Mend what it names, validate again, then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This price is in use.</source>
        <translation type="unfinished">Este preço está em uso.</translation>
    </message>
    <message>
        <source>First choose another price for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has nothing to do yet.</source>
        <translation>Esta tarefa ainda não tem nada a fazer.</translation>
    </message>
    <message>
        <source>A job works once its profile is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no demo account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the demo account at the first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile uses this connection alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a child alias for the further profile, or re-point the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child alias has no children of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the child at its parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection alias has child aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a person can say which of the two accounts goes.</source>
        <translation type="unfinished">Somente uma pessoa pode dizer qual das duas contas deve sair.</translation>
    </message>
    <message>
        <source>Ask the person, then make the other account an end user in Zendesk.</source>
        <translation type="unfinished">Pergunte à pessoa e depois transforme a outra conta em usuário final no Zendesk.</translation>
    </message>
    <message>
        <source>This seat was kept on purpose until %1.</source>
        <translation type="unfinished">Esta licença foi mantida de propósito até %1.</translation>
    </message>
    <message>
        <source>Propose it again after that day.</source>
        <translation type="unfinished">Proponha-a novamente depois desse dia.</translation>
    </message>
    <message>
        <source>This candidate was postponed until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it then, or take the postponing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signal of this person could not be read at the last refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh again; whoever cannot be judged by all signals is not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reclaim run has this candidate in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the run ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate is not approved.</source>
        <translation>O candidato não está aprovado.</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision of yours to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last one can be taken back, and only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not go with the candidate&apos;s state, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not go with the candidate&apos;s state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim is switched off for this profile.</source>
        <translation>A recuperação está desativada para este perfil.</translation>
    </message>
    <message>
        <source>Switch it on in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to give back.</source>
        <translation>Não há nada a devolver.</translation>
    </message>
    <message>
        <source>A guard refused this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::RosterText</name>
    <message>
        <source>Not understood</source>
        <translation>Não compreendido</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Empregado</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Afastado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de custo</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Situação funcional</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Ocidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>Japonês (Shift_JIS)</translation>
    </message>
    <message>
        <source>Unicode (%1)</source>
        <translation>Unicode (%1)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RuleText</name>
    <message>
        <source>A name is needed.</source>
        <translation>É preciso um nome.</translation>
    </message>
    <message>
        <source>Another rule is called “%1”; give this one a name of its own.</source>
        <translation>Outra regra se chama “%1”; dê a esta um nome próprio.</translation>
    </message>
    <message>
        <source>The threshold is a number of days from %1 to %2. With 0 everybody would be proposed who has not been active at this very moment.</source>
        <translation>O limite é um número de dias de %1 a %2. Com 0, seria proposto todo aquele que não estivesse ativo neste exato momento.</translation>
    </message>
    <message>
        <source>The grace is a number of days from %1 to %2; 0 means none.</source>
        <translation>A carência é um número de dias de %1 a %2; 0 significa nenhuma.</translation>
    </message>
    <message>
        <source>The notice is a number of days from %1 to %2.</source>
        <translation>O prazo de aviso é um número de dias de %1 a %2.</translation>
    </message>
    <message>
        <source>The priority is a number from %1 to %2; the smaller goes first.</source>
        <translation>A prioridade é um número de %1 a %2; o menor vem primeiro.</translation>
    </message>
    <message>
        <source>At least one signal must count.</source>
        <translation>Ao menos um sinal precisa contar.</translation>
    </message>
    <message numerus="yes">
        <source>The condition hits every one of the %n paid seat(s): the rule would do the same without it.</source>
        <translation>
            <numerusform>A condição atinge a única licença paga (%n): sem ela, a regra faria o mesmo.</numerusform>
            <numerusform>A condição atinge todas as %n licenças pagas: sem ela, a regra faria o mesmo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n paid seat(s) the rule looks at none: it would never propose anybody.</source>
        <translation>
            <numerusform>A regra não examina a única licença paga (%n): ela nunca proporia ninguém.</numerusform>
            <numerusform>Das %n licenças pagas, a regra não examina nenhuma: ela nunca proporia ninguém.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paid seat fits “%1”. Look for a slip of the pen.</source>
        <translation>Nenhuma licença paga corresponde a “%1”. Verifique se há um erro de digitação.</translation>
    </message>
    <message>
        <source>Nobody in the last download has the id or e-mail “%1”.</source>
        <translation>Ninguém no último download tem o ID ou e-mail “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have a date in the future; it counts as 0 idle days.</source>
        <translation>
            <numerusform>%n licença tem uma data no futuro; ela conta como 0 dias de inatividade.</numerusform>
            <numerusform>%n licenças têm uma data no futuro; ela conta como 0 dias de inatividade.</numerusform>
        </translation>
    </message>
    <message>
        <source>this one goes first because it is older</source>
        <translation>esta vem primeiro porque é mais antiga</translation>
    </message>
    <message>
        <source>that one goes first because it is older</source>
        <translation>aquela vem primeiro porque é mais antiga</translation>
    </message>
    <message>
        <source>“%1” has the same priority and says something else; %2. Give them different priorities.</source>
        <translation>“%1” tem a mesma prioridade e diz outra coisa; %2. Defina prioridades diferentes para elas.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has the same priority and says something else of %n seat(s); %2. Give them different priorities.</source>
        <translation>
            <numerusform>“%1” tem a mesma prioridade e diz outra coisa sobre %n licença; %2. Defina prioridades diferentes para elas.</numerusform>
            <numerusform>“%1” tem a mesma prioridade e diz outra coisa sobre %n licenças; %2. Defina prioridades diferentes para elas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes first and already proposes every seat that this rule would propose: this rule decides nothing. Give it a smaller priority or another scope.</source>
        <translation>“%1” vem primeiro e já propõe todas as licenças que esta regra proporia: esta regra não decide nada. Dê a ela uma prioridade menor ou outro escopo.</translation>
    </message>
    <message>
        <source>This rule goes first and proposes every seat that “%1” would propose: that rule decides nothing any more.</source>
        <translation>Esta regra vem primeiro e propõe todas as licenças que “%1” proporia: aquela regra não decide mais nada.</translation>
    </message>
    <message>
        <source>“%1” is no field. Fields are %2.</source>
        <translation>“%1” não é um campo. Os campos são %2.</translation>
    </message>
    <message>
        <source>A field is expected, for example: role = agent.</source>
        <translation>Espera-se um campo, por exemplo: role = agent.</translation>
    </message>
    <message>
        <source>After “%1” an operator is expected: = != &lt; &lt;= &gt; &gt;= or ~ (contains).</source>
        <translation>Depois de “%1” espera-se um operador: = != &lt; &lt;= &gt; &gt;= ou ~ (contém).</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”.</source>
        <translation>“%1” não pode ser comparado com “%2”.</translation>
    </message>
    <message>
        <source>A value is expected for “%1”.</source>
        <translation>Espera-se um valor para “%1”.</translation>
    </message>
    <message>
        <source>“%1” is yes or no, not “%2”.</source>
        <translation>“%1” é sim ou não, não “%2”.</translation>
    </message>
    <message>
        <source>“%1” is a number, not “%2”.</source>
        <translation>“%1” é um número, não “%2”.</translation>
    </message>
    <message>
        <source>“%1” is an age such as 60d or a date such as 2026-01-31, not “%2”.</source>
        <translation>“%1” é uma idade como 60d ou uma data como 2026-01-31, não “%2”.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Falta um parêntese de fechamento.</translation>
    </message>
    <message>
        <source>“%1” is not expected there; join conditions with and, or.</source>
        <translation>“%1” não é esperado aí; combine condições com and, or.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Há aspas que não foram fechadas.</translation>
    </message>
    <message>
        <source>The condition is too long.</source>
        <translation>A condição é longa demais.</translation>
    </message>
    <message>
        <source>The condition has too many parentheses inside each other.</source>
        <translation>A condição tem parênteses demais uns dentro dos outros.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Coluna %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Light agent, else end user</source>
        <translation>Agente light; senão, usuário final</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>value of a rule: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Grace for new accounts</source>
        <translation>Carência para contas novas</translation>
    </message>
    <message>
        <source>Propose never-used seats</source>
        <translation>Propor licenças nunca usadas</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>Sinais que contam</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Zendesk id</source>
        <translation>ID do Zendesk</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>Identificador de assinatura</translation>
    </message>
    <message>
        <source>Seat kind</source>
        <translation>Tipo de licença</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Função personalizada</translation>
    </message>
    <message>
        <source>Role type</source>
        <translation>Tipo de função</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Shared agent</source>
        <translation>Agente compartilhado</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última atividade</translation>
    </message>
    <message>
        <source>Signal of the last activity</source>
        <translation>Sinal da última atividade</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último login</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Atribuída</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizada</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Dias inativo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modelo de software</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>De fora por</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>é igual a</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>não contém</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>não está vazio</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>no mínimo</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>no máximo</translation>
    </message>
    <message>
        <source>more days ago than</source>
        <translation>há mais dias que</translation>
    </message>
    <message>
        <source>fewer days ago than</source>
        <translation>há menos dias que</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois de</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuário final</translation>
    </message>
    <message>
        <source>Default group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::ValidationText</name>
    <message>
        <source>Not checked, because a line above failed.</source>
        <translation>Não verificado, porque uma linha acima falhou.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Verdict of one line of the validation</extracomment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correto</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Login feito como</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>List users</source>
        <translation>Listar usuários</translation>
    </message>
    <message>
        <source>List roles</source>
        <translation>Listar funções</translation>
    </message>
    <message>
        <source>Product entitlements</source>
        <translation>Direitos sobre produtos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Reclaim would be allowed</source>
        <translation>A recuperação seria permitida</translation>
    </message>
    <message>
        <source>%1 is a Zendesk account</source>
        <translation>%1 é uma conta do Zendesk</translation>
    </message>
    <message>
        <source>Works; renews itself, next at %1</source>
        <translation>Válido; renova-se sozinho, próxima vez %1</translation>
    </message>
    <message>
        <source>Works; does not expire</source>
        <translation>Válido; não expira</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1, administrador</translation>
    </message>
    <message>
        <source>%1, team member</source>
        <translation>%1, membro da equipe</translation>
    </message>
    <message>
        <source>%1 team members can be read</source>
        <translation>%1 membros da equipe podem ser lidos</translation>
    </message>
    <message>
        <source>%1 roles can be read</source>
        <translation>%1 funções podem ser lidas</translation>
    </message>
    <message>
        <source>Chat, Explore, Guide and Talk roles can be read</source>
        <translation>As funções do Chat, Explore, Guide e Talk podem ser lidas</translation>
    </message>
    <message>
        <source>Live sessions can be read</source>
        <translation>As sessões ativas podem ser lidas</translation>
    </message>
    <message>
        <source>Sign-ins in the audit log can be read</source>
        <translation>Os logins no log de auditoria podem ser lidos</translation>
    </message>
    <message>
        <source>Yes, as %1. Found out without changing anything.</source>
        <translation>Sim, como %1. Verificado sem alterar nada.</translation>
    </message>
    <message>
        <source>Not yet: nobody has signed in for reclaim. Found out without changing anything.</source>
        <translation>Ainda não: ninguém fez login para a recuperação. Verificado sem alterar nada.</translation>
    </message>
    <message>
        <source>No: the token may only read. Found out without changing anything.</source>
        <translation>Não: o token só permite leitura. Verificado sem alterar nada.</translation>
    </message>
    <message>
        <source>No: %1 is no administrator. Found out without changing anything.</source>
        <translation>Não: %1 não é administrador. Verificado sem alterar nada.</translation>
    </message>
    <message>
        <source>Reclaim is switched off in this profile.</source>
        <translation>A recuperação está desativada neste perfil.</translation>
    </message>
    <message>
        <source>%1, role “%2”</source>
        <translation>%1, função “%2”</translation>
    </message>
    <message>
        <source>%1: more than this profile needs</source>
        <translation>%1: mais do que este perfil precisa</translation>
    </message>
    <message>
        <source>Refused by Zendesk (403): not part of this role or plan</source>
        <translation>Negado pelo Zendesk (403): não faz parte desta função ou deste plano</translation>
    </message>
    <message>
        <source>Refused by Zendesk (403): the token lacks the scope</source>
        <translation>Negado pelo Zendesk (403): falta o escopo ao token</translation>
    </message>
    <message>
        <source>There is no Zendesk account at %1</source>
        <translation>Não há conta do Zendesk em %1</translation>
    </message>
    <message>
        <source>Zendesk refuses the token: it was revoked, or the sign-in has ended</source>
        <translation>O Zendesk recusa o token: foi revogado ou o login expirou</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Sem resposta de %1</translation>
    </message>
    <message>
        <source>%1 could not prove its identity (TLS)</source>
        <translation>%1 não conseguiu provar sua identidade (TLS)</translation>
    </message>
    <message>
        <source>Zendesk asks to wait: the account&apos;s rate limit is used up</source>
        <translation>O Zendesk pede para aguardar: o limite de solicitações da conta se esgotou</translation>
    </message>
    <message>
        <source>Zendesk answered with a failure of its own (%1)</source>
        <translation>O Zendesk respondeu com uma falha própria (%1)</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <translation>Não funcionou: %1</translation>
    </message>
    <message>
        <source>Everything: without it nothing can be read.</source>
        <translation>Tudo: sem isto nada pode ser lido.</translation>
    </message>
    <message>
        <source>Everything: the token belongs to no team member.</source>
        <translation>Tudo: o token não pertence a nenhum membro da equipe.</translation>
    </message>
    <message>
        <source>Perhaps nothing. What this role may not read shows below.</source>
        <translation>Talvez nada. O que esta função não pode ler aparece abaixo.</translation>
    </message>
    <message>
        <source>Nothing, but a token that can do less is safer.</source>
        <translation>Nada, mas um token com menos permissões é mais seguro.</translation>
    </message>
    <message>
        <source>Everything: seats cannot be counted.</source>
        <translation>Tudo: não é possível contar as licenças.</translation>
    </message>
    <message>
        <source>Custom roles have no name, and a light agent role cannot be chosen for a reclaim.</source>
        <translation>As funções personalizadas ficam sem nome e não é possível escolher uma função de agente light para uma recuperação.</translation>
    </message>
    <message>
        <source>Light agents that cost a seat because of Chat, Explore, Guide or Talk cannot be found.</source>
        <translation>Não é possível encontrar agentes light que custam uma licença por causa do Chat, Explore, Guide ou Talk.</translation>
    </message>
    <message>
        <source>People who stay signed in for weeks may look idle.</source>
        <translation>Quem permanece conectado por semanas pode parecer inativo.</translation>
    </message>
    <message>
        <source>Exact sign-in dates. The other activity signals remain.</source>
        <translation>As datas exatas de login. Os outros sinais de atividade permanecem.</translation>
    </message>
    <message>
        <source>Candidates are found, but no seat can be taken back.</source>
        <translation>Candidatos são encontrados, mas nenhuma licença pode ser recuperada.</translation>
    </message>
    <message>
        <source>Compare the address with the one in your browser when you work in Zendesk.</source>
        <translation>Compare o endereço com o do navegador quando você trabalha no Zendesk.</translation>
    </message>
    <message>
        <source>Sign in for the download with the scope “read” alone, and for reclaim apart.</source>
        <translation>Faça login para o download apenas com o escopo “read”, e à parte para a recuperação.</translation>
    </message>
    <message>
        <source>None needed if no line below is red.</source>
        <translation>Nenhuma, se nenhuma linha abaixo estiver vermelha.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Faça login novamente.</translation>
    </message>
    <message>
        <source>Sign in again; the scope “read” is asked for then.</source>
        <translation>Faça login novamente; o escopo “read” será solicitado.</translation>
    </message>
    <message>
        <source>Nothing to mend: it is included from Suite Enterprise on, for administrators.</source>
        <translation>Nada a corrigir: está incluído a partir do Suite Enterprise, para administradores.</translation>
    </message>
    <message>
        <source>Give the role the right in Zendesk, or sign in as an administrator.</source>
        <translation>Conceda o direito à função no Zendesk ou faça login como administrador.</translation>
    </message>
    <message>
        <source>Check again later; if it stays, look at the details.</source>
        <translation>Verifique mais tarde; se persistir, veja os detalhes.</translation>
    </message>
    <message>
        <source>Tick “Reclaim subscriptions” in the profile when seats shall be taken back.</source>
        <translation>Marque “Recuperar assinaturas” no perfil quando licenças devam ser recuperadas.</translation>
    </message>
    <message>
        <source>Let a Zendesk administrator sign in for reclaim.</source>
        <translation>Peça a um administrador do Zendesk que faça login para a recuperação.</translation>
    </message>
    <message>
        <source>Sign in for reclaim, now or later; another person may do it.</source>
        <translation>Faça login para a recuperação, agora ou depois; outra pessoa pode fazê-lo.</translation>
    </message>
    <message>
        <source>Yes, as %1; but who owns the OAuth client could not be read. Found out without changing anything.</source>
        <translation>Sim, como %1; mas não foi possível ler quem é o proprietário do cliente OAuth. Verificado sem alterar nada.</translation>
    </message>
    <message>
        <source>Nothing keeps the owner of the OAuth client out of a reclaim; the sign-in would break with it.</source>
        <translation>Nada deixa o proprietário do cliente OAuth fora de uma recuperação; com ela, o login deixaria de funcionar.</translation>
    </message>
    <message>
        <source>Name the owner of the OAuth client in the profile.</source>
        <translation>Indique o proprietário do cliente OAuth no perfil.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::WhereText</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Não existe o campo “%1”.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared with “%2”.</source>
        <translation>O campo “%1” não pode ser comparado com “%2”.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>As aspas abertas aqui nunca são fechadas.</translation>
    </message>
    <message>
        <source>The condition is too long.</source>
        <translation>A condição é longa demais.</translation>
    </message>
    <message>
        <source>The condition has too many parentheses inside each other.</source>
        <translation>A condição tem parênteses demais uns dentro dos outros.</translation>
    </message>
    <message>
        <source>“%1” does not fit here; conditions are joined by “and” or “or”.</source>
        <translation>“%1” não cabe aqui; condições são combinadas com “and” ou “or”.</translation>
    </message>
    <message>
        <source>The condition ends too early: %1.</source>
        <translation>A condição termina cedo demais: %1.</translation>
    </message>
    <message>
        <source>“%1” does not fit here: %2.</source>
        <translation>“%1” não cabe aqui: %2.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Coluna %1: %2</translation>
    </message>
    <message>
        <source>the name of a field is expected</source>
        <translation>espera-se o nome de um campo</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= ~ is expected</source>
        <translation>espera-se um destes: = != &lt; &lt;= &gt; &gt;= ~</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>espera-se um valor</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>espera-se true ou false</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>espera-se um número</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31 or an age such as 60d is expected</source>
        <translation>espera-se uma data como 2026-03-31 ou uma idade como 60d</translation>
    </message>
    <message>
        <source>a closing parenthesis is expected</source>
        <translation>espera-se um parêntese de fechamento</translation>
    </message>
    <message>
        <source>Fields: %1.</source>
        <translation>Campos: %1.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::Words</name>
    <message>
        <source>Attention Required</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Awaiting User</source>
        <translation>Aguardando usuário</translation>
    </message>
    <message>
        <source>Awaiting Approval</source>
        <translation>Aguardando aprovação</translation>
    </message>
    <message>
        <source>Awaiting Revocation</source>
        <translation>Aguardando revogação</translation>
    </message>
    <message>
        <source>Closed Complete</source>
        <translation>Fechado, concluído</translation>
    </message>
    <message>
        <source>Closed Skipped</source>
        <translation>Fechado, ignorado</translation>
    </message>
    <message>
        <source>Closed Canceled</source>
        <translation>Fechado, cancelado</translation>
    </message>
    <message>
        <source>Low Usage</source>
        <translation>Pouco uso</translation>
    </message>
    <message>
        <source>Never Used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Não alocado</translation>
    </message>
    <message>
        <source>Unlicensed</source>
        <translation>Sem licença</translation>
    </message>
    <message>
        <source>Suspended but Paid</source>
        <translation>Suspenso, mas pago</translation>
    </message>
    <message>
        <source>Paid Light Agent</source>
        <translation>Agente light pago</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation>Agente light</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuário final</translation>
    </message>
    <message>
        <source>End user, suspended</source>
        <translation>Usuário final, suspenso</translation>
    </message>
    <message>
        <source>Suspend, frees no seat</source>
        <translation>Suspender, não libera licença</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Billing admin</source>
        <translation>Administrador de cobrança</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Colaborador</translation>
    </message>
    <message>
        <source>Chat agent</source>
        <translation>Agente de chat</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>Não reconhecido</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, suspenso</translation>
    </message>
    <message>
        <source>%1, paid or not is unknown</source>
        <translation>%1, não se sabe se é pago</translation>
    </message>
    <message>
        <source>%1, paid</source>
        <translation>%1, pago</translation>
    </message>
    <message>
        <source>%1, paid: %2</source>
        <translation>%1, pago: %2</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Ticket work</source>
        <translation>Trabalho em tickets</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Stays old while a session is open; an API token keeps it fresh.</source>
        <translation>Continua antigo enquanto uma sessão está aberta; um token de API o mantém recente.</translation>
    </message>
    <message>
        <source>Only live sessions are listed, and their time is approximate.</source>
        <translation>Apenas sessões ativas são listadas, e o horário é aproximado.</translation>
    </message>
    <message>
        <source>Triggers can touch tickets too.</source>
        <translation>Gatilhos também podem alterar tickets.</translation>
    </message>
    <message>
        <source>Password sign-ins may be missing.</source>
        <translation>Logins por senha podem faltar.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Refresh %1 Subscriptions</source>
        <translation>Atualizar assinaturas de %1</translation>
    </message>
    <message>
        <source>Update removal candidates</source>
        <translation>Atualizar candidatos à remoção</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Reconciliação</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>A rule proposes this seat for reclaim.</source>
        <translation>Uma regra propõe recuperar esta licença.</translation>
    </message>
    <message>
        <source>An exclusion rule keeps this person out.</source>
        <translation>Uma regra de exclusão deixa esta pessoa de fora.</translation>
    </message>
    <message>
        <source>This is no paid seat, so there is nothing to take back.</source>
        <translation>Esta licença não é paga, portanto não há nada a recuperar.</translation>
    </message>
    <message>
        <source>Active within the rule&apos;s threshold.</source>
        <translation>Ativa dentro do limite da regra.</translation>
    </message>
    <message>
        <source>The account is younger than the rule&apos;s grace.</source>
        <translation>A conta é mais nova que a carência da regra.</translation>
    </message>
    <message>
        <source>Kept or given back not long ago; not proposed again yet.</source>
        <translation>Mantida ou devolvida há pouco; ainda não proposta novamente.</translation>
    </message>
    <message>
        <source>An activity signal could not be read, so nobody may conclude.</source>
        <translation>Não foi possível ler um sinal de atividade, portanto não se pode concluir nada.</translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation>A regra está desativada.</translation>
    </message>
    <message>
        <source>No rule looks at this seat.</source>
        <translation>Nenhuma regra examina esta licença.</translation>
    </message>
    <message>
        <source>Never used, and the rule leaves those out.</source>
        <translation>Nunca usada, e a regra as deixa de fora.</translation>
    </message>
    <message>
        <source>This person is protected.</source>
        <translation>Esta pessoa está protegida.</translation>
    </message>
    <message>
        <source>Zendesk gives no date to measure from.</source>
        <translation>O Zendesk não fornece data a partir da qual medir.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Aprovação retirada</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Adiado</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Proposed by a rule</source>
        <translation>Proposto por uma regra</translation>
    </message>
    <message>
        <source>Seat taken back, proved</source>
        <translation>Licença recuperada, comprovado</translation>
    </message>
    <message>
        <source>Reclaim failed</source>
        <translation>Falha na recuperação</translation>
    </message>
    <message>
        <source>Reclaim in doubt</source>
        <translation>Recuperação incerta</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Removed by hand, proved</source>
        <translation>Removida manualmente, comprovado</translation>
    </message>
    <message>
        <source>Activity seen</source>
        <translation>Atividade detectada</translation>
    </message>
    <message>
        <source>Gone by another hand</source>
        <translation>Desaparecido por outro meio</translation>
    </message>
    <message>
        <source>Error not resolved in 30 days</source>
        <translation>Erro não resolvido em 30 dias</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Perfil excluído</translation>
    </message>
    <message>
        <source>No user found</source>
        <translation>Nenhum usuário encontrado</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devolvida</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Decisão desfeita</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>No new candidates were made, because the data quality was red.</source>
        <translation>Nenhum candidato novo foi criado, porque a qualidade dos dados estava vermelha.</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) have expired.</source>
        <translation>
            <numerusform>%n regra de exclusão expirou.</numerusform>
            <numerusform>%n regras de exclusão expiraram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether this seat is paid is unknown.</source>
        <translation>Não se sabe se esta licença é paga.</translation>
    </message>
    <message>
        <source>An activity signal was not read, so nobody may conclude.</source>
        <translation>Um sinal de atividade não foi lido, portanto não se pode concluir nada.</translation>
    </message>
    <message>
        <source>The rule is for other software models.</source>
        <translation>A regra é para outros modelos de software.</translation>
    </message>
    <message>
        <source>The rule&apos;s condition does not hit.</source>
        <translation>A condição da regra não é atendida.</translation>
    </message>
    <message>
        <source>The rule&apos;s condition cannot be read, so it hits nobody.</source>
        <translation>Não é possível ler a condição da regra, portanto ela não atinge ninguém.</translation>
    </message>
    <message>
        <source>Proposed as a seat leak</source>
        <translation>Proposto como vazamento de licença</translation>
    </message>
    <message>
        <source>The person was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person gives the seat up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person wants to keep the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping was confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::AuditText</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n entry(ies) holds; compared with: %1.</source>
        <translation>
            <numerusform>A cadeia de %n entrada está íntegra; comparada com: %1.</numerusform>
            <numerusform>A cadeia de %n entradas está íntegra; comparada com: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: %2.</source>
        <translation>A cadeia está quebrada na entrada %1: %2.</translation>
    </message>
    <message>
        <source>The tamper-evident log.</source>
        <translation>O log à prova de adulteração.</translation>
    </message>
    <message>
        <source>List what was done, newest first.</source>
        <translation>Listar o que foi feito, do mais recente ao mais antigo.</translation>
    </message>
    <message>
        <source>Only from this day or ISO 8601 time on.</source>
        <translation>Somente a partir deste dia ou horário ISO 8601.</translation>
    </message>
    <message>
        <source>Check the chain; exit code 1 and the first broken entry if it does not hold.</source>
        <translation>Verificar a cadeia; código de saída 1 e a primeira entrada quebrada se não estiver íntegra.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CandidateText</name>
    <message>
        <source>Ids of candidates.</source>
        <translation>IDs de candidatos.</translation>
    </message>
    <message>
        <source>Why; kept in the history.</source>
        <translation>Por quê; fica no histórico.</translation>
    </message>
    <message>
        <source>List the removal candidates of a profile.</source>
        <translation>Listar os candidatos à remoção de um perfil.</translation>
    </message>
    <message>
        <source>Only in this state.</source>
        <translation>Somente neste estado.</translation>
    </message>
    <message>
        <source>Approve candidates: the next reclaim takes their seats back.</source>
        <translation>Aprovar candidatos: a próxima recuperação retoma suas licenças.</translation>
    </message>
    <message>
        <source>Ids of candidates; with --all one profile.</source>
        <translation>IDs de candidatos; com --all, um perfil.</translation>
    </message>
    <message>
        <source>All ready candidates of a profile.</source>
        <translation>Todos os candidatos prontos de um perfil.</translation>
    </message>
    <message>
        <source>With --all: at most so many.</source>
        <translation>Com --all: no máximo este número.</translation>
    </message>
    <message>
        <source>Keep the seats; they are not proposed again for 90 days.</source>
        <translation>Manter as licenças; não são propostas novamente por 90 dias.</translation>
    </message>
    <message>
        <source>Not proposed again before this day.</source>
        <translation>Não proposto novamente antes deste dia.</translation>
    </message>
    <message>
        <source>Leave the decision until a day.</source>
        <translation>Adiar a decisão até um dia.</translation>
    </message>
    <message>
        <source>May not be approved before this day.</source>
        <translation>Não pode ser aprovado antes deste dia.</translation>
    </message>
    <message>
        <source>Seats proposed for reclaim, and every decision about them.</source>
        <translation>Licenças propostas para recuperação e todas as decisões sobre elas.</translation>
    </message>
    <message>
        <source>Take an approval back.</source>
        <translation>Retirar uma aprovação.</translation>
    </message>
    <message>
        <source>Leave the seats out this time; they may return.</source>
        <translation>Deixar as licenças de fora desta vez; elas podem voltar.</translation>
    </message>
    <message>
        <source>Return candidates that needed attention to ready.</source>
        <translation>Devolver ao estado pronto candidatos que requeriam atenção.</translation>
    </message>
    <message>
        <source>Say that the seats were removed by hand; the account is read to prove it.</source>
        <translation>Informar que as licenças foram removidas manualmente; a conta é lida para comprovar.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Dias inativo</translation>
    </message>
    <message>
        <source>Savings a year</source>
        <translation>Economia anual</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) decided.</source>
        <translation>
            <numerusform>%n candidato decidido.</numerusform>
            <numerusform>%n candidatos decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 recusado: %2</translation>
    </message>
    <message>
        <source>Condition, for example &quot;state = ready and inactiveDays &gt; 90&quot;.</source>
        <translation>Condição, por exemplo &quot;state = ready and inactiveDays &gt; 90&quot;.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CardText</name>
    <message>
        <source>not read</source>
        <translation>não lidos</translation>
    </message>
    <message>
        <source>%1, counted %2</source>
        <translation>%1, contados em %2</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>%1 (others were not read)</source>
        <translation>%1 (outros não foram lidos)</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Atribuída</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Custo anual</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Preço de tabela</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Vazamento</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de custo</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Situação funcional</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets abertos</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Dias inativo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situação em</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Rules:</source>
        <translation>Regras:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum registro</translation>
    </message>
    <message>
        <source>Exclusions:</source>
        <translation>Exclusões:</translation>
    </message>
    <message>
        <source>%1 (no longer in force)</source>
        <translation>%1 (não está mais em vigor)</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Histórico:</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CompletionText</name>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>Exibir o script de preenchimento automático de um shell.</translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation>O shell.</translation>
    </message>
    <message>
        <source>Print the manual page.</source>
        <translation>Exibir a página de manual.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::DemoText</name>
    <message>
        <source>Run the simulated account on this computer until Ctrl+C.</source>
        <translation>Executar a conta simulada neste computador até Ctrl+C.</translation>
    </message>
    <message>
        <source>Something that goes wrong, such as 503@/users:2.</source>
        <translation>Algo que deve dar errado, por exemplo 503@/users:2.</translation>
    </message>
    <message>
        <source>Port; any free one when not given.</source>
        <translation>Porta; se não indicada, qualquer uma livre.</translation>
    </message>
    <message>
        <source>Team members, 10 to 1000000.</source>
        <translation>Membros da equipe, de 10 a 1000000.</translation>
    </message>
    <message>
        <source>Another account for another number.</source>
        <translation>Outro número gera outra conta.</translation>
    </message>
    <message>
        <source>Milliseconds before each answer.</source>
        <translation>Milissegundos antes de cada resposta.</translation>
    </message>
    <message>
        <source>Requests a minute; 0 as the plan says.</source>
        <translation>Solicitações por minuto; 0: conforme o plano.</translation>
    </message>
    <message>
        <source>Plan of the account.</source>
        <translation>Plano da conta.</translation>
    </message>
    <message>
        <source>Seconds that an access token lives.</source>
        <translation>Segundos de vida de um token de acesso.</translation>
    </message>
    <message>
        <source>Serve https; needs --certificate and --private-key.</source>
        <translation>Servir https; requer --certificate e --private-key.</translation>
    </message>
    <message>
        <source>Certificate (PEM).</source>
        <translation>Certificado (PEM).</translation>
    </message>
    <message>
        <source>Private key (PEM).</source>
        <translation>Chave privada (PEM).</translation>
    </message>
    <message>
        <source>Refuse to downgrade people with open tickets.</source>
        <translation>Recusar o rebaixamento de pessoas com tickets abertos.</translation>
    </message>
    <message>
        <source>Register the OAuth client as confidential.</source>
        <translation>Registrar o cliente OAuth como confidencial.</translation>
    </message>
    <message>
        <source>Answer the consent page without a person.</source>
        <translation>Responder à página de consentimento sem intervenção.</translation>
    </message>
    <message>
        <source>Keep the account&apos;s changes in this file.</source>
        <translation>Guardar as alterações da conta neste arquivo.</translation>
    </message>
    <message>
        <source>Open a control port for tests.</source>
        <translation>Abrir uma porta de controle para testes.</translation>
    </message>
    <message>
        <source>Go the whole way against the demo account, unattended.</source>
        <translation>Percorrer todo o caminho com a conta de demonstração, sem intervenção.</translation>
    </message>
    <message>
        <source>The simulated account.</source>
        <translation>A conta simulada.</translation>
    </message>
    <message>
        <source>The demo account runs until Ctrl+C.</source>
        <translation>A conta de demonstração é executada até Ctrl+C.</translation>
    </message>
    <message>
        <source>Set up the demo profile</source>
        <translation>Configurar o perfil de demonstração</translation>
    </message>
    <message>
        <source>Sign in for inventory</source>
        <translation>Fazer login para o inventário</translation>
    </message>
    <message>
        <source>Sign in for reclaim</source>
        <translation>Fazer login para a recuperação</translation>
    </message>
    <message>
        <source>Validate the connection</source>
        <translation>Validar a conexão</translation>
    </message>
    <message>
        <source>Publish and refresh</source>
        <translation>Publicar e atualizar</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Baixar novamente</translation>
    </message>
    <message>
        <source>Find idle seats</source>
        <translation>Encontrar licenças inativas</translation>
    </message>
    <message>
        <source>Plan the reclaim</source>
        <translation>Planejar a recuperação</translation>
    </message>
    <message>
        <source>Approve a few</source>
        <translation>Aprovar algumas</translation>
    </message>
    <message>
        <source>Reclaim them</source>
        <translation>Recuperá-las</translation>
    </message>
    <message>
        <source>Verify the outcome and the audit log</source>
        <translation>Verificar o resultado e o log de auditoria</translation>
    </message>
    <message>
        <source>Give one seat back</source>
        <translation>Devolver uma licença</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falha: %1</translation>
    </message>
    <message>
        <source>All %1 steps held: %2 people, %3 seats freed and one given back, in %4 seconds.</source>
        <translation>As %1 etapas foram cumpridas: %2 pessoas, %3 licenças liberadas e uma devolvida, em %4 segundos.</translation>
    </message>
    <message>
        <source>%1 planned, %2 withdrawn</source>
        <translation>%1 planejadas, %2 retiradas</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::DoctorText</name>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridade</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Facts for support: versions, paths, secrets store, database, clock, TLS; no secrets.</source>
        <translation>Fatos para o suporte: versões, caminhos, cofre de segredos, banco de dados, relógio, TLS; nenhum segredo.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ErrorText</name>
    <message>
        <source>Something in Seatkeeper went wrong. Nothing was changed.</source>
        <translation>Ocorreu um erro no Seatkeeper. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Try again with --verbose; report it with the log if it happens again.</source>
        <translation>Tente novamente com --verbose; se acontecer de novo, relate com o log.</translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation>A linha de comando não foi compreendida.</translation>
    </message>
    <message>
        <source>Something is missing for %1.</source>
        <translation>Falta algo para %1.</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>“%1” não é válido para %2.</translation>
    </message>
    <message>
        <source>Stopped on request. What was finished before stays.</source>
        <translation>Parado a seu pedido. O que já estava concluído permanece.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Esperado: %1.</translation>
    </message>
    <message>
        <source>There is no %1 %2.</source>
        <translation>Não existe: %1 %2.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>The matching list command shows what there is.</source>
        <translation>O comando list correspondente mostra o que existe.</translation>
    </message>
    <message>
        <source>There is already a %1 %2.</source>
        <translation>Já existe: %1 %2.</translation>
    </message>
    <message>
        <source>Choose another name, or change the one that exists.</source>
        <translation>Escolha outro nome ou altere o que existe.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Another run holds the profile %1.</source>
        <translation>Outra execução ocupa o perfil %1.</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>Tente novamente quando ela terminar.</translation>
    </message>
    <message>
        <source>It is process %1; try again when it has ended.</source>
        <translation>É o processo %1; tente novamente quando ele terminar.</translation>
    </message>
    <message>
        <source>The download was held back: %1 people instead of %2. The old data stays.</source>
        <translation>O download foi retido: %1 pessoas em vez de %2. Os dados antigos permanecem.</translation>
    </message>
    <message>
        <source>Look into it; sync with --accept-shrink takes it.</source>
        <translation>Verifique; sync com --accept-shrink o aceita.</translation>
    </message>
    <message>
        <source>Done in part: %1 done, %2 failed.</source>
        <translation>Feito em parte: %1 concluídos, %2 com falha.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>o servidor</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The last good data stays.</source>
        <translation>Não é possível acessar %1. Os últimos dados válidos permanecem.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Verifique a rede e o endereço.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The last good data stays.</source>
        <translation>Sem resposta a tempo: %1. Os últimos dados válidos permanecem.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe. Nothing was sent.</source>
        <translation>A conexão com %1 não é segura. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the clock and whether a proxy or a missing certificate is in the way.</source>
        <translation>Verifique o relógio e se um proxy ou a falta de um certificado está impedindo.</translation>
    </message>
    <message>
        <source>The address %1 does not begin with https. Nothing was sent.</source>
        <translation>O endereço %1 não começa com https. Nada foi enviado.</translation>
    </message>
    <message>
        <source>http is accepted for this computer only.</source>
        <translation>http só é aceito para este computador.</translation>
    </message>
    <message>
        <source>An answer pointed to another host: %1. Nothing was sent there.</source>
        <translation>Uma resposta apontou para outro host: %1. Nada foi enviado para lá.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address.</source>
        <translation>Verifique o endereço da conta.</translation>
    </message>
    <message>
        <source>The account&apos;s rate limit is used up. The last good data stays.</source>
        <translation>O limite de solicitações da conta se esgotou. Os últimos dados válidos permanecem.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>The server failed (%1). The last good data stays.</source>
        <translation>O servidor falhou (%1). Os últimos dados válidos permanecem.</translation>
    </message>
    <message>
        <source>The answer is not what Zendesk documents. The last good data stays.</source>
        <translation>A resposta não é a que o Zendesk documenta. Os últimos dados válidos permanecem.</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Zendesk account; --verbose logs the details.</source>
        <translation>Verifique se o endereço pertence a uma conta do Zendesk; --verbose registra os detalhes.</translation>
    </message>
    <message>
        <source>An answer or a file is larger than %1.</source>
        <translation>Uma resposta ou um arquivo ultrapassa o limite: %1.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>o permitido</translation>
    </message>
    <message>
        <source>A change was sent and its answer never came. It was not sent again.</source>
        <translation>Uma alteração foi enviada e a resposta não chegou. Ela não foi enviada novamente.</translation>
    </message>
    <message>
        <source>reclaim recover reads the person and settles it.</source>
        <translation>reclaim recover lê a pessoa e esclarece.</translation>
    </message>
    <message>
        <source>Sign-in is needed for the profile %1.</source>
        <translation>É preciso fazer login para o perfil %1.</translation>
    </message>
    <message>
        <source>Run: seatkeeperctl profile authorize PROFILE</source>
        <translation>Execute: seatkeeperctl profile authorize PROFILE</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser.</source>
        <translation>O login foi negado no navegador.</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>Faça login novamente e permita o acesso.</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>O navegador não voltou a tempo.</translation>
    </message>
    <message>
        <source>Sign in again; --paste works without a browser here.</source>
        <translation>Faça login novamente; --paste funciona sem navegador aqui.</translation>
    </message>
    <message>
        <source>All registered local ports are taken: %1.</source>
        <translation>Todas as portas locais registradas estão ocupadas: %1.</translation>
    </message>
    <message>
        <source>Close the program that holds them, or use --paste.</source>
        <translation>Feche o programa que as ocupa ou use --paste.</translation>
    </message>
    <message>
        <source>The account refused the OAuth client.</source>
        <translation>A conta recusou o cliente OAuth.</translation>
    </message>
    <message>
        <source>Check the unique identifier and the client secret.</source>
        <translation>Verifique o identificador exclusivo e o segredo do cliente.</translation>
    </message>
    <message>
        <source>The sign-in does not cover: %1.</source>
        <translation>O login não abrange: %1.</translation>
    </message>
    <message>
        <source>Sign in again with profile authorize --for reclaim.</source>
        <translation>Faça login novamente com profile authorize --for reclaim.</translation>
    </message>
    <message>
        <source>The account refused this: %1.</source>
        <translation>A conta recusou isto: %1.</translation>
    </message>
    <message>
        <source>The person who signed in lacks the role, or the plan lacks the feature.</source>
        <translation>Falta a função à pessoa que fez login ou falta o recurso ao plano.</translation>
    </message>
    <message>
        <source>The account does not know this record any more.</source>
        <translation>A conta não conhece mais este registro.</translation>
    </message>
    <message>
        <source>Run sync.</source>
        <translation>Execute sync.</translation>
    </message>
    <message>
        <source>There is no account at %1.</source>
        <translation>Não há conta no endereço %1.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>informado</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Verifique o endereço.</translation>
    </message>
    <message>
        <source>The account rejected the request: %1.</source>
        <translation>A conta rejeitou a solicitação: %1.</translation>
    </message>
    <message>
        <source>The account has no free seat to give back.</source>
        <translation>A conta não tem licença livre para devolver.</translation>
    </message>
    <message>
        <source>Buy or free a seat, then undo again.</source>
        <translation>Compre ou libere uma licença e desfaça novamente.</translation>
    </message>
    <message>
        <source>The account or the plan changed in the meantime. Nothing was changed.</source>
        <translation>A conta ou o plano mudou nesse meio-tempo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Run sync and make a new plan.</source>
        <translation>Execute sync e crie um novo plano.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Não há chaveiro aqui.</translation>
    </message>
    <message>
        <source>Use --credentials file:PATH on a server.</source>
        <translation>Use --credentials file:PATH em um servidor.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>O chaveiro recusou o acesso.</translation>
    </message>
    <message>
        <source>Allow it, or use --credentials file:PATH.</source>
        <translation>Permita-o ou use --credentials file:PATH.</translation>
    </message>
    <message>
        <source>Others may read the credential file %1 (%2). It was not used.</source>
        <translation>Outros podem ler o arquivo de credenciais %1 (%2). Ele não foi usado.</translation>
    </message>
    <message>
        <source>Give it the mode 0600.</source>
        <translation>Defina o modo 0600 para ele.</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>o banco de dados</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed.</source>
        <translation>O disco está cheio: %1. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espaço.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>Gravação não permitida: %1.</translation>
    </message>
    <message>
        <source>Check owner and mode of file and folder.</source>
        <translation>Verifique o proprietário e o modo do arquivo e da pasta.</translation>
    </message>
    <message>
        <source>Another program holds %1. Nothing was changed.</source>
        <translation>Outro programa ocupa %1. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Feche-o e tente novamente.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is.</source>
        <translation>%1: dados danificados. Nada foi mexido.</translation>
    </message>
    <message>
        <source>There is no copy beside it.</source>
        <translation>Não há cópia ao lado.</translation>
    </message>
    <message>
        <source>The newest copy is %1.</source>
        <translation>A cópia mais recente é %1.</translation>
    </message>
    <message>
        <source>The database was written by a newer version (%1, this one knows %2). It was not touched.</source>
        <translation>O banco de dados é de uma versão mais nova (%1; esta conhece %2). Ele não foi tocado.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale a versão mais nova.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the released one. It was not touched.</source>
        <translation>A etapa %1 do esquema do banco de dados não é a publicada. Ele não foi tocado.</translation>
    </message>
    <message>
        <source>Use the copy that was made before.</source>
        <translation>Use a cópia feita antes.</translation>
    </message>
    <message>
        <source>The database failed: %1.</source>
        <translation>O banco de dados falhou: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>The input is malformed at %1: %2.</source>
        <translation>A entrada está malformada em %1: %2.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regra</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>exclusão</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>run</source>
        <translation>execução</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tarefa</translation>
    </message>
    <message>
        <source>job result</source>
        <translation>resultado de tarefa</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ExclusionReport</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>Deixa de fora</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Custo anual</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuário</translation>
    </message>
    <message numerus="yes">
        <source>Exclusion %1 keeps %n subscription(s) out.</source>
        <translation>
            <numerusform>A exclusão %1 deixa de fora %n assinatura.</numerusform>
            <numerusform>A exclusão %1 deixa de fora %n assinaturas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule would keep %n subscription(s) out.</source>
        <translation>
            <numerusform>A regra deixaria de fora %n assinatura.</numerusform>
            <numerusform>A regra deixaria de fora %n assinaturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost %1 a year.</source>
        <translation>Elas custam %1 por ano.</translation>
    </message>
    <message>
        <source>Open candidates closed: %1.</source>
        <translation>Candidatos em aberto fechados: %1.</translation>
    </message>
    <message>
        <source>Kept out by other rules already: %1.</source>
        <translation>Já deixadas de fora por outras regras: %1.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>Por exemplo: %1.</translation>
    </message>
    <message>
        <source>Its last day is past, so it does nothing.</source>
        <translation>O último dia já passou, portanto ela não faz nada.</translation>
    </message>
    <message>
        <source>Exclusion %1 removed. Its rows count again from the next refresh on.</source>
        <translation>Exclusão %1 removida. Suas linhas voltam a contar a partir da próxima atualização.</translation>
    </message>
    <message>
        <source>a narrower pattern, or --everybody</source>
        <translation>um padrão mais restrito, ou --everybody</translation>
    </message>
    <message>
        <source>Rules that keep identifiers or people out of cost and reclaim.</source>
        <translation>Regras que deixam identificadores ou pessoas fora do custo e da recuperação.</translation>
    </message>
    <message>
        <source>List the exclusion rules, what they keep out and what that costs.</source>
        <translation>Listar as regras de exclusão, o que deixam de fora e quanto isso custa.</translation>
    </message>
    <message>
        <source>Only this kind.</source>
        <translation>Somente este tipo.</translation>
    </message>
    <message>
        <source>Add an exclusion rule; it acts at once.</source>
        <translation>Adicionar uma regra de exclusão; ela age imediatamente.</translation>
    </message>
    <message>
        <source>What the pattern is about.</source>
        <translation>A que o padrão se refere.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Por quê.</translation>
    </message>
    <message>
        <source>Identifier, e-mail or external id; * and ? are wildcards.</source>
        <translation>Identificador, e-mail ou ID externo; * e ? são curingas.</translation>
    </message>
    <message>
        <source>Last day on which it holds.</source>
        <translation>Último dia em que vale.</translation>
    </message>
    <message>
        <source>Who asked for it.</source>
        <translation>Quem a pediu.</translation>
    </message>
    <message>
        <source>Say what it would do, and save nothing.</source>
        <translation>Dizer o que ela faria, sem salvar nada.</translation>
    </message>
    <message>
        <source>Save it even if it matches everybody.</source>
        <translation>Salvar mesmo que corresponda a todas as pessoas.</translation>
    </message>
    <message>
        <source>Remove an exclusion rule.</source>
        <translation>Remover uma regra de exclusão.</translation>
    </message>
    <message>
        <source>Id of the rule.</source>
        <translation>ID da regra.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::IdentifierText</name>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>(unrecognized)</source>
        <translation>(não reconhecido)</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) updated.</source>
        <translation>
            <numerusform>%n assinatura atualizada.</numerusform>
            <numerusform>%n assinaturas atualizadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription identifiers and the models they stand for.</source>
        <translation>Identificadores de assinatura e os modelos que representam.</translation>
    </message>
    <message>
        <source>List the identifiers that a profile&apos;s subscriptions use.</source>
        <translation>Listar os identificadores usados pelas assinaturas de um perfil.</translation>
    </message>
    <message>
        <source>Only those without a model.</source>
        <translation>Somente os que não têm modelo.</translation>
    </message>
    <message>
        <source>Map an identifier to a software model; every subscription follows at once.</source>
        <translation>Mapear um identificador para um modelo de software; todas as assinaturas acompanham imediatamente.</translation>
    </message>
    <message>
        <source>The identifier.</source>
        <translation>O identificador.</translation>
    </message>
    <message>
        <source>Id or name of a software model.</source>
        <translation>ID ou nome de um modelo de software.</translation>
    </message>
    <message>
        <source>Make the model when there is none of that name.</source>
        <translation>Criar o modelo quando não houver nenhum com esse nome.</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Função personalizada</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separada</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message numerus="yes">
        <source>The people of %1 are %2 now, model %3: %n subscription(s).</source>
        <translation>
            <numerusform>As pessoas de %1 agora são %2, modelo %3: %n assinatura.</numerusform>
            <numerusform>As pessoas de %1 agora são %2, modelo %3: %n assinaturas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) moved along.</source>
        <translation>
            <numerusform>%n candidato em aberto acompanhou a mudança.</numerusform>
            <numerusform>%n candidatos em aberto acompanharam a mudança.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were excluded by their identifier and count again.</source>
        <translation>
            <numerusform>%n delas estava de fora pelo identificador e volta a contar.</numerusform>
            <numerusform>%n delas estavam de fora pelo identificador e voltam a contar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are excluded by their identifier now.</source>
        <translation>
            <numerusform>%n delas agora fica de fora pelo identificador.</numerusform>
            <numerusform>%n delas agora ficam de fora pelo identificador.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the custom agent roles and which of them were split off.</source>
        <translation>Listar as funções de agente personalizadas e quais delas foram separadas.</translation>
    </message>
    <message>
        <source>Make a custom agent role an identifier of its own, to price or license it apart; everything follows at once and lasts.</source>
        <translation>Transformar uma função de agente personalizada em um identificador próprio, para ter preço ou licenciamento à parte; tudo acompanha imediatamente e permanece.</translation>
    </message>
    <message>
        <source>Id or name of the role.</source>
        <translation>ID ou nome da função.</translation>
    </message>
    <message>
        <source>Software model, an existing or a new one; without it one of its own.</source>
        <translation>Modelo de software, existente ou novo; sem isso, um modelo próprio.</translation>
    </message>
    <message>
        <source>Take a role that was split off back to zendesk.agent.</source>
        <translation>Devolver a zendesk.agent uma função que foi separada.</translation>
    </message>
    <message>
        <source>Id, name or identifier.</source>
        <translation>ID, nome ou identificador.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ImportWords</name>
    <message>
        <source>Import Admin Center&apos;s export of team members as a profile without OAuth, or a newer one into it.</source>
        <translation>Importar a exportação de membros da equipe da Central de administração como um perfil sem OAuth, ou uma mais nova para ele.</translation>
    </message>
    <message>
        <source>What a Support role stands for: admin, billing_admin, agent, light_agent, contributor, chat_agent, end_user or unrecognized.</source>
        <translation>O que uma função do Support representa: admin, billing_admin, agent, light_agent, contributor, chat_agent, end_user ou unrecognized.</translation>
    </message>
    <message>
        <source>CSV file.</source>
        <translation>Arquivo CSV.</translation>
    </message>
    <message>
        <source>Display name of a new profile.</source>
        <translation>Nome de exibição de um novo perfil.</translation>
    </message>
    <message>
        <source>Address or subdomain of its account.</source>
        <translation>Endereço ou subdomínio da conta do perfil.</translation>
    </message>
    <message>
        <source>Profile to be refreshed, by id or name.</source>
        <translation>Perfil a ser atualizado, por ID ou nome.</translation>
    </message>
    <message>
        <source>Accept that far fewer people are there than last time.</source>
        <translation>Aceitar que haja bem menos pessoas do que da última vez.</translation>
    </message>
    <message>
        <source>%1, separated by: %2</source>
        <translation>%1, separado por: %2</translation>
    </message>
    <message>
        <source>Support roles:</source>
        <translation>Funções do Support:</translation>
    </message>
    <message>
        <source>Nothing was imported; add --yes to do it.</source>
        <translation>Nada foi importado; adicione --yes para fazê-lo.</translation>
    </message>
    <message>
        <source>%1: %2 subscriptions, %3 seats; %4 open candidates</source>
        <translation>%1: %2 assinaturas, %3 licenças; %4 candidatos em aberto</translation>
    </message>
    <message>
        <source>Support role</source>
        <translation>Função do Support</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Representa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sem função</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message numerus="yes">
        <source>%n team member(s).</source>
        <translation>
            <numerusform>%n membro da equipe.</numerusform>
            <numerusform>%n membros da equipe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s).</source>
        <translation>
            <numerusform>%n licença paga.</numerusform>
            <numerusform>%n licenças pagas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) nobody knows whether the seat is paid; say what the role stands for with --role.</source>
        <translation>
            <numerusform>De %n pessoa, não se sabe se a licença é paga; informe com --role o que a função representa.</numerusform>
            <numerusform>De %n pessoas, não se sabe se a licença é paga; informe com --role o que a função representa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed, %4 unchanged.</source>
        <translation>%1 adicionados, %2 alterados, %3 removidos, %4 inalterados.</translation>
    </message>
    <message numerus="yes">
        <source>The last import had %n person(s); --accept-shrink takes the smaller list.</source>
        <translation>
            <numerusform>A última importação tinha %n pessoa; --accept-shrink aceita a lista menor.</numerusform>
            <numerusform>A última importação tinha %n pessoas; --accept-shrink aceita a lista menor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date in the future; it counts as today.</source>
        <translation>
            <numerusform>%n linha tem uma data no futuro; ela conta como hoje.</numerusform>
            <numerusform>%n linhas têm uma data no futuro; ela conta como hoje.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest date of the file is %1.</source>
        <translation>A data mais recente do arquivo é %1.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::JobText</name>
    <message>
        <source>List the scheduled jobs.</source>
        <translation>Listar as tarefas agendadas.</translation>
    </message>
    <message>
        <source>List what the jobs did, newest first.</source>
        <translation>Listar o que as tarefas fizeram, do mais recente ao mais antigo.</translation>
    </message>
    <message>
        <source>Run a job now, or every job that is due.</source>
        <translation>Executar agora uma tarefa, ou todas as que estão na hora.</translation>
    </message>
    <message>
        <source>Id of a job.</source>
        <translation>ID de uma tarefa.</translation>
    </message>
    <message>
        <source>Every active job whose time has come.</source>
        <translation>Todas as tarefas ativas cuja hora chegou.</translation>
    </message>
    <message>
        <source>Have due jobs run without the window: a systemd user timer, or a cron line.</source>
        <translation>Executar as tarefas devidas sem a janela: um timer systemd do usuário ou uma linha do cron.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>O que fazer.</translation>
    </message>
    <message>
        <source>Scheduled jobs and their results.</source>
        <translation>Tarefas agendadas e seus resultados.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Every days</source>
        <translation>A cada (dias)</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última execução</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima execução</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>No job is due.</source>
        <translation>Nenhuma tarefa está na hora.</translation>
    </message>
    <message>
        <source>The timer %1 runs due jobs every hour.</source>
        <translation>O timer %1 executa as tarefas devidas de hora em hora.</translation>
    </message>
    <message>
        <source>There is no systemd for this user. Add this line with crontab -e:
%1</source>
        <translation>Não há systemd para este usuário. Adicione esta linha com crontab -e:
%1</translation>
    </message>
    <message>
        <source>The timer is gone.</source>
        <translation>O timer foi removido.</translation>
    </message>
    <message>
        <source>No timer is installed.</source>
        <translation>Nenhum timer está instalado.</translation>
    </message>
    <message>
        <source>The timer is installed and active.</source>
        <translation>O timer está instalado e ativo.</translation>
    </message>
    <message>
        <source>The timer is installed, but not active.</source>
        <translation>O timer está instalado, mas não ativo.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::LeakWords</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Custo anual</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sem preço</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), %1 a year.</source>
        <translation>
            <numerusform>%n licença, %1 por ano.</numerusform>
            <numerusform>%n licenças, %1 por ano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was downloaded yet; run sync first.</source>
        <translation>Nada foi baixado ainda; execute sync primeiro.</translation>
    </message>
    <message>
        <source>Nobody is known to have left: import a roster with roster import.</source>
        <translation>Não se sabe de ninguém que tenha saído: importe um quadro de pessoal com roster import.</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n light agent(s) or contributor(s) are paid is not known.</source>
        <translation>
            <numerusform>Não se sabe se %n agente light ou colaborador é pago.</numerusform>
            <numerusform>Não se sabe se %n agentes light ou colaboradores são pagos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the light-agent role cannot be told: the roles could not be read.</source>
        <translation>Não é possível reconhecer cópias da função de agente light: as funções não puderam ser lidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n removal candidate(s) made; nothing is approved by that.</source>
        <translation>
            <numerusform>%n candidato à remoção criado; com isso, nada é aprovado.</numerusform>
            <numerusform>%n candidatos à remoção criados; com isso, nada é aprovado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake.</source>
        <translation>Licenças que são pagas por engano.</translation>
    </message>
    <message>
        <source>List the seat leaks of a profile with price, explanation and remedy.</source>
        <translation>Listar os vazamentos de licenças de um perfil com preço, explicação e solução.</translation>
    </message>
    <message>
        <source>Only seats with this reason.</source>
        <translation>Somente licenças com este motivo.</translation>
    </message>
    <message>
        <source>Condition, as for subscriptions.</source>
        <translation>Condição, como para as assinaturas.</translation>
    </message>
    <message>
        <source>Make seats removal candidates in the state Ready.</source>
        <translation>Transformar licenças em candidatos à remoção no estado “Pronto”.</translation>
    </message>
    <message>
        <source>Our ids or the vendor&apos;s.</source>
        <translation>Nossos IDs ou os do fornecedor.</translation>
    </message>
    <message>
        <source>Why, for the audit log.</source>
        <translation>Por quê; fica no log de auditoria.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ManualText</name>
    <message>
        <source>find, take back and account for unneeded seats</source>
        <translation>encontrar, recuperar e prestar contas de licenças desnecessárias</translation>
    </message>
    <message>
        <source>The headless twin of the Seatkeeper window: the same database, rules and guards. What would change the vendor&apos;s account is only a plan unless --yes is given.</source>
        <translation>O gêmeo sem interface da janela do Seatkeeper: o mesmo banco de dados, as mesmas regras e salvaguardas. O que alteraria a conta do fornecedor é apenas um plano, a menos que --yes seja informado.</translation>
    </message>
    <message>
        <source>0  done</source>
        <translation>0  concluído</translation>
    </message>
    <message>
        <source>1  failed; nothing half-done is left</source>
        <translation>1  falha; nada fica pela metade</translation>
    </message>
    <message>
        <source>2  wrong usage</source>
        <translation>2  uso incorreto</translation>
    </message>
    <message>
        <source>3  sign-in needed</source>
        <translation>3  login necessário</translation>
    </message>
    <message>
        <source>4  finished in part; each failure is listed</source>
        <translation>4  concluído em parte; cada falha é listada</translation>
    </message>
    <message>
        <source>5  refused by a guard</source>
        <translation>5  recusado por uma salvaguarda</translation>
    </message>
    <message>
        <source>6  busy: another run holds this profile</source>
        <translation>6  ocupado: outra execução usa este perfil</translation>
    </message>
    <message>
        <source>130  cancelled; the state is consistent</source>
        <translation>130  cancelado; o estado é consistente</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ModelText</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Software models.</source>
        <translation>Modelos de software.</translation>
    </message>
    <message>
        <source>List the software models of a profile, or all.</source>
        <translation>Listar os modelos de software de um perfil, ou todos.</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Preço anual</translation>
    </message>
    <message>
        <source>List price of</source>
        <translation>Preço de tabela de</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Data-base</translation>
    </message>
    <message>
        <source>The seats of %1 are priced by the plan of their profile.</source>
        <translation>O preço das licenças de %1 vem do plano do seu perfil.</translation>
    </message>
    <message>
        <source>The seats of %1 are priced by the list price of %2.</source>
        <translation>O preço das licenças de %1 vem do preço de tabela de %2.</translation>
    </message>
    <message>
        <source>Choose the plan whose list price estimates the seats of a model; --none leaves it to the plan of the profile (profile set PROFILE plan=PLAN).</source>
        <translation>Escolher o plano cujo preço de tabela estima as licenças de um modelo; --none deixa isso para o plano do perfil (profile set PROFILE plan=PLAN).</translation>
    </message>
    <message>
        <source>Id or name of a software model.</source>
        <translation>ID ou nome de um modelo de software.</translation>
    </message>
    <message>
        <source>Plan, by id or name; see prices list.</source>
        <translation>Plano, por ID ou nome; veja prices list.</translation>
    </message>
    <message>
        <source>No plan of its own.</source>
        <translation>Nenhum plano próprio.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::PriceText</name>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Por ano</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Data-base</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>List price saved. %1. Costs that come from it are estimates.</source>
        <translation>Preço de tabela salvo. %1. Os custos que vêm dele são estimativas.</translation>
    </message>
    <message>
        <source>%1 is as shipped again, or gone.</source>
        <translation>%1 voltou ao valor original ou foi removido.</translation>
    </message>
    <message>
        <source>List prices: what a seat costs as published, for estimates.</source>
        <translation>Preços de tabela: quanto custa uma licença segundo o preço publicado, para estimativas.</translation>
    </message>
    <message>
        <source>List the prices, per agent and month when billed yearly.</source>
        <translation>Listar os preços, por agente e mês com cobrança anual.</translation>
    </message>
    <message>
        <source>Edit a list price, or add one under a new name.</source>
        <translation>Editar um preço de tabela ou adicionar um com um novo nome.</translation>
    </message>
    <message>
        <source>Plan, by id or name; a new name adds a price.</source>
        <translation>Plano, por ID ou nome; um novo nome adiciona um preço.</translation>
    </message>
    <message>
        <source>Price per agent and month, for example 55.00.</source>
        <translation>Preço por agente e mês, por exemplo 55.00.</translation>
    </message>
    <message>
        <source>Its currency, for example USD.</source>
        <translation>Moeda do preço, por exemplo USD.</translation>
    </message>
    <message>
        <source>Day on which it was read; without it today.</source>
        <translation>Dia em que foi lido; sem isso, hoje.</translation>
    </message>
    <message>
        <source>Where it was read.</source>
        <translation>Onde foi lido.</translation>
    </message>
    <message>
        <source>Set a shipped price back, or remove an own one.</source>
        <translation>Restaurar um preço original ou remover um preço próprio.</translation>
    </message>
    <message>
        <source>Plan, by id or name.</source>
        <translation>Plano, por ID ou nome.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ProfileText</name>
    <message>
        <source>Make a draft profile for an account.</source>
        <translation>Criar um perfil rascunho para uma conta.</translation>
    </message>
    <message>
        <source>Display name.</source>
        <translation>Nome de exibição.</translation>
    </message>
    <message>
        <source>Address or subdomain of the account.</source>
        <translation>Endereço ou subdomínio da conta.</translation>
    </message>
    <message>
        <source>Unique identifier of the OAuth client.</source>
        <translation>Identificador exclusivo do cliente OAuth.</translation>
    </message>
    <message>
        <source>Kind of the OAuth client; confidential when a secret file is given, else public.</source>
        <translation>Tipo do cliente OAuth; confidencial quando um arquivo de segredo é informado; caso contrário, público.</translation>
    </message>
    <message>
        <source>File with the client secret, or - for standard input.</source>
        <translation>Arquivo com o segredo do cliente, ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>What the account is used for; read finds only.</source>
        <translation>Para que a conta é usada; read apenas encontra.</translation>
    </message>
    <message>
        <source>Never take seats back with this profile.</source>
        <translation>Nunca recuperar licenças com este perfil.</translation>
    </message>
    <message>
        <source>Name of the connection alias.</source>
        <translation>Nome do alias de conexão.</translation>
    </message>
    <message>
        <source>Alias that it is a child of.</source>
        <translation>Alias do qual ele é filho.</translation>
    </message>
    <message>
        <source>Sign in at the account with a browser.</source>
        <translation>Fazer login na conta com um navegador.</translation>
    </message>
    <message>
        <source>What the sign-in is for; inventory when not given.</source>
        <translation>Para que serve o login; inventory quando não informado.</translation>
    </message>
    <message>
        <source>Print the address to open as the first line and wait for the browser.</source>
        <translation>Exibir na primeira linha o endereço a abrir e aguardar o navegador.</translation>
    </message>
    <message>
        <source>Read from standard input the address at which the browser ended.</source>
        <translation>Ler da entrada padrão o endereço em que o navegador terminou.</translation>
    </message>
    <message>
        <source>Seconds to wait for the browser; 300 when not given.</source>
        <translation>Segundos de espera pelo navegador; 300 quando não informado.</translation>
    </message>
    <message>
        <source>Change a profile: %1.</source>
        <translation>Alterar um perfil: %1.</translation>
    </message>
    <message>
        <source>Delete a profile, its subscriptions, jobs and tokens.</source>
        <translation>Excluir um perfil, suas assinaturas, tarefas e tokens.</translation>
    </message>
    <message>
        <source>Publish a validated profile and run its first refresh.</source>
        <translation>Publicar um perfil validado e executar sua primeira atualização.</translation>
    </message>
    <message>
        <source>Integration profiles: the connected accounts.</source>
        <translation>Perfis de integração: as contas conectadas.</translation>
    </message>
    <message>
        <source>List the profiles.</source>
        <translation>Listar os perfis.</translation>
    </message>
    <message>
        <source>Show a profile.</source>
        <translation>Mostrar um perfil.</translation>
    </message>
    <message>
        <source>Try the connection with real calls that change nothing.</source>
        <translation>Testar a conexão com chamadas reais que não alteram nada.</translation>
    </message>
    <message>
        <source>Return a profile to draft; its jobs pause.</source>
        <translation>Devolver um perfil a rascunho; suas tarefas são pausadas.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Última atualização</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DEMO)</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Refresh at</source>
        <translation>Atualização às</translation>
    </message>
    <message>
        <source>Rate share</source>
        <translation>Parcela do limite</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Responsável pela conta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Signed in for %1</source>
        <translation>Login feito para %1</translation>
    </message>
    <message>
        <source>Draft profile %1 made: %2.</source>
        <translation>Perfil rascunho %1 criado: %2.</translation>
    </message>
    <message>
        <source>Deleting %1 would remove %2 subscriptions and %3 jobs, close %4 candidates and sign out. Add --yes to do it.</source>
        <translation>Excluir %1 removeria %2 assinaturas e %3 tarefas, fecharia %4 candidatos e encerraria o login. Adicione --yes para fazê-lo.</translation>
    </message>
    <message>
        <source>%1 deleted: %2 subscriptions, %3 jobs; %4 candidates closed.</source>
        <translation>%1 excluído: %2 assinaturas, %3 tarefas; %4 candidatos fechados.</translation>
    </message>
    <message>
        <source>Publishing %1 would make its models, its reclamation rule and its jobs and run the first refresh. Add --yes to do it.</source>
        <translation>Publicar %1 criaria seus modelos, sua regra de recuperação e suas tarefas e executaria a primeira atualização. Adicione --yes para fazê-lo.</translation>
    </message>
    <message>
        <source>%1 is published, but its first refresh failed: %2</source>
        <translation>%1 está publicado, mas a primeira atualização falhou: %2</translation>
    </message>
    <message>
        <source>%1 is published and refreshed.</source>
        <translation>%1 está publicado e atualizado.</translation>
    </message>
    <message>
        <source>%1 is a draft again.</source>
        <translation>%1 é um rascunho novamente.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2) for %3.</source>
        <translation>Login feito como %1 (%2) para %3.</translation>
    </message>
    <message>
        <source>Open this address in a browser:
%1</source>
        <translation>Abra este endereço em um navegador:
%1</translation>
    </message>
    <message>
        <source>Paste the address at which the browser ended:</source>
        <translation>Cole o endereço em que o navegador terminou:</translation>
    </message>
    <message>
        <source>%1 (read from the account)</source>
        <translation>%1 (lido da conta)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Owner of the OAuth client</source>
        <translation>Proprietário do cliente OAuth</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Preço de tabela</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ProgressBar</name>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Reading activity</source>
        <translation>Lendo a atividade</translation>
    </message>
    <message>
        <source>Applying rules</source>
        <translation>Aplicando as regras</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Aguardando o navegador</translation>
    </message>
    <message>
        <source>Reclaiming</source>
        <translation>Recuperando</translation>
    </message>
    <message>
        <source>Reading product roles</source>
        <translation>Lendo as funções de produto</translation>
    </message>
    <message>
        <source>Reading the people of the plan</source>
        <translation>Lendo as pessoas do plano</translation>
    </message>
    <message>
        <source>Reading groups</source>
        <translation>Lendo os grupos</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Armazenando</translation>
    </message>
    <message>
        <source>Giving seats back</source>
        <translation>Devolvendo licenças</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Relendo</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::QualityReport</name>
    <message>
        <source>Whether a profile&apos;s numbers can be relied on, why not, and what mends it.</source>
        <translation>Se os números de um perfil são confiáveis, por que não e o que corrige isso.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ReclaimText</name>
    <message>
        <source>Show what a reclaim of the approved candidates would send; changes nothing.</source>
        <translation>Mostrar o que uma recuperação dos candidatos aprovados enviaria; não altera nada.</translation>
    </message>
    <message>
        <source>Write the plan to this file as well.</source>
        <translation>Gravar o plano também neste arquivo.</translation>
    </message>
    <message>
        <source>At most so many people.</source>
        <translation>No máximo este número de pessoas.</translation>
    </message>
    <message>
        <source>Take the approved seats back, one by one, each proved by reading back.</source>
        <translation>Recuperar as licenças aprovadas uma a uma, cada uma comprovada por nova leitura.</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>ID ou nome de um perfil.</translation>
    </message>
    <message>
        <source>Execute exactly this saved plan.</source>
        <translation>Executar exatamente este plano salvo.</translation>
    </message>
    <message>
        <source>Number of people, when the plan asks for it.</source>
        <translation>Número de pessoas, quando o plano o pede.</translation>
    </message>
    <message>
        <source>Why; kept in the audit log.</source>
        <translation>Por quê; fica no log de auditoria.</translation>
    </message>
    <message>
        <source>A run, for example R-3.</source>
        <translation>Uma execução, por exemplo R-3.</translation>
    </message>
    <message>
        <source>Give the seats of a run, or of one candidate, back and verify every field.</source>
        <translation>Devolver as licenças de uma execução ou de um candidato e verificar cada campo.</translation>
    </message>
    <message>
        <source>A run such as R-3, or the id of a candidate that was reclaimed.</source>
        <translation>Uma execução como R-3, ou o ID de um candidato recuperado.</translation>
    </message>
    <message>
        <source>Plan, run, prove, undo and recover reclaims.</source>
        <translation>Planejar, executar, comprovar, desfazer e esclarecer recuperações.</translation>
    </message>
    <message>
        <source>List the runs of a profile.</source>
        <translation>Listar as execuções de um perfil.</translation>
    </message>
    <message>
        <source>Show a run person by person.</source>
        <translation>Mostrar uma execução pessoa por pessoa.</translation>
    </message>
    <message>
        <source>Settle what a crash left open, by reading the account.</source>
        <translation>Esclarecer, lendo a conta, o que uma falha deixou em aberto.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberadas</translation>
    </message>
    <message>
        <source>Nothing was sent. Add --yes to do it.</source>
        <translation>Nada foi enviado. Adicione --yes para fazê-lo.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) settled.</source>
        <translation>
            <numerusform>%n execução esclarecida.</numerusform>
            <numerusform>%n execuções esclarecidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RosterOutput</name>
    <message>
        <source>The company&apos;s people: who left, managers, cost centers.</source>
        <translation>As pessoas da empresa: quem saiu, gestores, centros de custo.</translation>
    </message>
    <message>
        <source>Import the roster from a CSV file; it replaces the former one.</source>
        <translation>Importar o quadro de pessoal de um arquivo CSV; ele substitui o anterior.</translation>
    </message>
    <message>
        <source>Which column holds email, name, manager, cost_center or employment; guessed when not given.</source>
        <translation>Qual coluna contém email, name, manager, cost_center ou employment; deduzida quando não informada.</translation>
    </message>
    <message>
        <source>What a word of the status column means: active, on_leave, left or unknown.</source>
        <translation>O que significa uma palavra da coluna de situação: active, on_leave, left ou unknown.</translation>
    </message>
    <message>
        <source>CSV file.</source>
        <translation>Arquivo CSV.</translation>
    </message>
    <message>
        <source>List the people of the roster.</source>
        <translation>Listar as pessoas do quadro de pessoal.</translation>
    </message>
    <message>
        <source>Only people with this status.</source>
        <translation>Somente pessoas com esta situação.</translation>
    </message>
    <message>
        <source>List the rows of the last import that could not be taken.</source>
        <translation>Listar as linhas da última importação que não puderam ser incluídas.</translation>
    </message>
    <message>
        <source>Forget the roster.</source>
        <translation>Remover o quadro de pessoal.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de custo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>No quadro de pessoal</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Conteúdo da linha</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>coluna %1</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>nenhuma coluna</translation>
    </message>
    <message>
        <source>%1, separated by: %2</source>
        <translation>%1, separado por: %2</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Colunas:</translation>
    </message>
    <message>
        <source>Words for the status:</source>
        <translation>Palavras para a situação:</translation>
    </message>
    <message>
        <source>Nothing was imported; add --yes to do it.</source>
        <translation>Nada foi importado; adicione --yes para fazê-lo.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken.</source>
        <translation>
            <numerusform>%n pessoa incluída.</numerusform>
            <numerusform>%n pessoas incluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken.</source>
        <translation>
            <numerusform>%n linha não pôde ser incluída.</numerusform>
            <numerusform>%n linhas não puderam ser incluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have left.</source>
        <translation>
            <numerusform>%n pessoa saiu.</numerusform>
            <numerusform>%n pessoas saíram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) belong to people who left.</source>
        <translation>
            <numerusform>%n licença paga pertence a pessoas que saíram.</numerusform>
            <numerusform>%n licenças pagas pertencem a pessoas que saíram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are of people in the roster.</source>
        <translation>
            <numerusform>%n assinatura é de pessoas do quadro de pessoal.</numerusform>
            <numerusform>%n assinaturas são de pessoas do quadro de pessoal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) was not understood; say what it means with --status.</source>
        <translation>
            <numerusform>A situação de %n pessoa não foi compreendida; informe com --status o que ela significa.</numerusform>
            <numerusform>A situação de %n pessoas não foi compreendida; informe com --status o que ela significa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be forgotten; add --yes to do it.</source>
        <translation>
            <numerusform>%n pessoa seria removida do quadro de pessoal; adicione --yes para fazê-lo.</numerusform>
            <numerusform>%n pessoas seriam removidas do quadro de pessoal; adicione --yes para fazê-lo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) forgotten.</source>
        <translation>
            <numerusform>%n pessoa removida do quadro de pessoal.</numerusform>
            <numerusform>%n pessoas removidas do quadro de pessoal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RuleLines</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Carência</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Reclamation rules: which seats are proposed.</source>
        <translation>Regras de recuperação: quais licenças são propostas.</translation>
    </message>
    <message>
        <source>List the rules of a profile, or all.</source>
        <translation>Listar as regras de um perfil, ou todas.</translation>
    </message>
    <message>
        <source>Id or name of a rule.</source>
        <translation>ID ou nome de uma regra.</translation>
    </message>
    <message>
        <source>Show a rule.</source>
        <translation>Mostrar uma regra.</translation>
    </message>
    <message>
        <source>Change a rule: name, active, threshold, grace, never-used, signals, condition, action, reassign, notify, notify-days, assignment-group, protected, priority, models.</source>
        <translation>Alterar uma regra: name, active, threshold, grace, never-used, signals, condition, action, reassign, notify, notify-days, assignment-group, protected, priority, models.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RunText</name>
    <message>
        <source>%1, suspended</source>
        <translation>%1, suspenso</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>    from %1 to %2, saves %3 a year</source>
        <translation>    de %1 para %2, economiza %3 por ano</translation>
    </message>
    <message numerus="yes">
        <source>Plan for %1, %n person(s)</source>
        <translation>
            <numerusform>Plano para %1, %n pessoa</numerusform>
            <numerusform>Plano para %1, %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves %1 a year.</source>
        <translation>Economiza %1 por ano.</translation>
    </message>
    <message>
        <source>Needs --confirm %1.</source>
        <translation>Requer --confirm %1.</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plano %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberada</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message numerus="yes">
        <source>Run %1: %2, %n seat(s) freed</source>
        <translation>
            <numerusform>Execução %1: %2, %n licença liberada</numerusform>
            <numerusform>Execução %1: %2, %n licenças liberadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::SubscriptionText</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última atividade</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Custo anual</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>De fora por</translation>
    </message>
    <message>
        <source>People and the licences they hold.</source>
        <translation>Pessoas e as licenças que possuem.</translation>
    </message>
    <message>
        <source>List the current subscriptions of a profile.</source>
        <translation>Listar as assinaturas atuais de um perfil.</translation>
    </message>
    <message>
        <source>Condition, for example &quot;paid = true and lastActivity &gt; 60d&quot;.</source>
        <translation>Condição, por exemplo &quot;paid = true and lastActivity &gt; 60d&quot;.</translation>
    </message>
    <message>
        <source>Show the evidence about one person.</source>
        <translation>Mostrar as evidências sobre uma pessoa.</translation>
    </message>
    <message>
        <source>Our id or the vendor&apos;s.</source>
        <translation>Nosso ID ou o do fornecedor.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::SyncText</name>
    <message>
        <source>%1: %2 subscriptions, %3 seats; %4 added, %5 changed, %6 removed, %7 unchanged; %8 open candidates</source>
        <translation>%1: %2 assinaturas, %3 licenças; %4 adicionadas, %5 alteradas, %6 removidas, %7 inalteradas; %8 candidatos em aberto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Download subscriptions and evidence, then apply the rules.</source>
        <translation>Baixar assinaturas e evidências e, em seguida, aplicar as regras.</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>ID ou nome de um perfil.</translation>
    </message>
    <message>
        <source>Every published profile.</source>
        <translation>Todos os perfis publicados.</translation>
    </message>
    <message>
        <source>Do not resume an interrupted download.</source>
        <translation>Não retomar um download interrompido.</translation>
    </message>
    <message>
        <source>Whose activity is read in depth; candidates when not given.</source>
        <translation>De quem a atividade é lida a fundo; candidates quando não informado.</translation>
    </message>
    <message>
        <source>Accept that far fewer people are there than last time.</source>
        <translation>Aceitar que haja bem menos pessoas do que da última vez.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::WhatIfLines</name>
    <message>
        <source>Fact</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>none is stored; the default one was asked</source>
        <translation>nenhuma está armazenada; foi usada a regra padrão</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (agora %2)</translation>
    </message>
    <message>
        <source>Savings a year</source>
        <translation>Economia anual</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entram</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Saem</translation>
    </message>
    <message>
        <source>Below the saved threshold</source>
        <translation>Abaixo do limite salvo</translation>
    </message>
    <message>
        <source>%1 proved, %2 by the sign-in alone</source>
        <translation>%1 comprovadas, %2 somente pelo login</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Dias inativo</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usadas</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>sem data conhecida</translation>
    </message>
    <message>
        <source>What other settings of a rule would propose; nothing is changed.</source>
        <translation>O que outras configurações de uma regra proporiam; nada é alterado.</translation>
    </message>
    <message>
        <source>Threshold of idle days to try.</source>
        <translation>Limite de dias de inatividade a testar.</translation>
    </message>
    <message>
        <source>Grace for new accounts in days; without it the rule&apos;s.</source>
        <translation>Carência para contas novas, em dias; sem isso, a da regra.</translation>
    </message>
    <message>
        <source>Signals that count: sign_in,session,ticket_work,audit_log; without it the rule&apos;s.</source>
        <translation>Sinais que contam: sign_in,session,ticket_work,audit_log; sem isso, os da regra.</translation>
    </message>
    <message>
        <source>What to do with seats that were never used; without it what the rule says.</source>
        <translation>O que fazer com licenças nunca usadas; sem isso, o que a regra diz.</translation>
    </message>
    <message>
        <source>Id or name of the rule; without it the first active one.</source>
        <translation>ID ou nome da regra; sem isso, a primeira ativa.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::Words</name>
    <message>
        <source>Form of the list.</source>
        <translation>Formato da lista.</translation>
    </message>
    <message>
        <source>At most so many; without it the whole list.</source>
        <translation>No máximo este número; sem isso, a lista inteira.</translation>
    </message>
    <message>
        <source>Really do it; without it a plan is printed.</source>
        <translation>Fazer de verdade; sem isso, um plano é exibido.</translation>
    </message>
    <message>
        <source>What to change.</source>
        <translation>O que alterar.</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>ID ou nome de um perfil.</translation>
    </message>
    <message>
        <source>Id or name of a profile; without it all.</source>
        <translation>ID ou nome de um perfil; sem isso, todos.</translation>
    </message>
    <message>
        <source>Database to work on; without it the one of the window is used.</source>
        <translation>Banco de dados a usar; sem isso, o da janela.</translation>
    </message>
    <message>
        <source>Print one JSON document and nothing else on standard output.</source>
        <translation>Gravar um documento JSON e nada mais na saída padrão.</translation>
    </message>
    <message>
        <source>Print results and errors only.</source>
        <translation>Exibir somente resultados e erros.</translation>
    </message>
    <message>
        <source>Language of the messages, for example de or pt-BR.</source>
        <translation>Idioma das mensagens, por exemplo de ou pt-BR.</translation>
    </message>
    <message>
        <source>Where secrets are: keychain, session or file:PATH (mode 0600).</source>
        <translation>Onde estão os segredos: keychain, session ou file:PATH (modo 0600).</translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation>Não mostrar barra de progresso.</translation>
    </message>
    <message>
        <source>Write the log to this file.</source>
        <translation>Gravar o log neste arquivo.</translation>
    </message>
    <message>
        <source>Log more; names and e-mail addresses may appear.</source>
        <translation>Registrar mais; nomes e endereços de e-mail podem aparecer.</translation>
    </message>
    <message>
        <source>expected key=value</source>
        <translation>o formato key=value</translation>
    </message>
    <message>
        <source>no more arguments than --help shows</source>
        <translation>não mais argumentos do que --help mostra</translation>
    </message>
    <message>
        <source>Seatkeeper on the command line: finds, takes back and accounts for unneeded seats.</source>
        <translation>Seatkeeper na linha de comando: encontra, recupera e presta contas de licenças desnecessárias.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Exibir a versão.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Exibir esta ajuda.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Not used for a long time.</source>
        <translation>Sem uso há muito tempo.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Nunca usado.</translation>
    </message>
    <message>
        <source>Not covered by an allocated right.</source>
        <translation>Não coberto por um direito alocado.</translation>
    </message>
    <message>
        <source>There are too few rights.</source>
        <translation>Há direitos de menos.</translation>
    </message>
    <message>
        <source>Suspended, but still paid.</source>
        <translation>Suspenso, mas ainda pago.</translation>
    </message>
    <message>
        <source>Light agent made paid by a product role.</source>
        <translation>Agente light tornado pago por uma função de produto.</translation>
    </message>
    <message>
        <source>Has left the company.</source>
        <translation>Deixou a empresa.</translation>
    </message>
    <message>
        <source>Needs attention: %1.</source>
        <translation>Requer atenção: %1.</translation>
    </message>
    <message>
        <source>Needs attention: %1 (%2).</source>
        <translation>Requer atenção: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s).</source>
        <translation>
            <numerusform>Sem uso há %n dia.</numerusform>
            <numerusform>Sem uso há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding of the file; guessed when not given.</source>
        <translation>Codificação do arquivo; deduzida quando não informada.</translation>
    </message>
    <message>
        <source>What separates the cells; guessed when not given.</source>
        <translation>O que separa as células; deduzido quando não informado.</translation>
    </message>
    <message>
        <source>The first row is a person, not the names of the columns.</source>
        <translation>A primeira linha é uma pessoa, não os nomes das colunas.</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (estimativa)</translation>
    </message>
    <message>
        <source>%1: %2 a month, as of %3</source>
        <translation>%1: %2 por mês, data-base %3</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ActivityTimeline</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>%1, %2: decides</source>
        <translation>%1, %2: decide</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: last on %2.</source>
        <translation>%1: última vez em %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::AuditList</name>
    <message>
        <source>Audit Log</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Who did what and when. Each entry holds the hash of the one before, so a change is found.</source>
        <translation>Quem fez o quê e quando. Cada entrada contém o hash da anterior; assim, uma alteração é descoberta.</translation>
    </message>
    <message>
        <source>Who, what, on what</source>
        <translation>Quem, o quê, em quê</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>The first entry comes with the first profile.</source>
        <translation>A primeira entrada vem com o primeiro perfil.</translation>
    </message>
    <message>
        <source>Compared with the head kept in the secret store.</source>
        <translation>Comparada com o hash final guardado no cofre de segredos.</translation>
    </message>
    <message>
        <source>There was no earlier head to compare with; a cut-off end would not be seen.</source>
        <translation>Não havia um hash final anterior para comparar; um fim cortado não seria percebido.</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n entries holds.</source>
        <translation>
            <numerusform>A cadeia de %n entrada está íntegra.</numerusform>
            <numerusform>A cadeia de %n entradas está íntegra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1.</source>
        <translation>A cadeia está quebrada na entrada %1.</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>Falta o fim do log.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::AuditRecords</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Em quê</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation>Perfil criado</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Perfil alterado</translation>
    </message>
    <message>
        <source>Profile published</source>
        <translation>Perfil publicado</translation>
    </message>
    <message>
        <source>Profile returned to Draft</source>
        <translation>Perfil devolvido a rascunho</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Perfil excluído</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Login feito</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Login encerrado</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>Regra removida</translation>
    </message>
    <message>
        <source>Exclusion removed</source>
        <translation>Exclusão removida</translation>
    </message>
    <message>
        <source>Candidate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of team members imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection alias created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection alias deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role joined again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software model changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a model chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the roster mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the roster left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a job changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim: call sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim: answer received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim: person settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::BulkBar</name>
    <message>
        <source>More acts for the selection</source>
        <translation>Mais ações para a seleção</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Limpar seleção</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 selecionados</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CandidateRecords</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última atividade</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justificativa</translation>
    </message>
    <message>
        <source>Proposed action</source>
        <translation>Ação proposta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Inactive days</source>
        <translation>Dias inativo</translation>
    </message>
    <message>
        <source>Saves a year</source>
        <translation>Economia anual</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>No user found</source>
        <translation>Nenhum usuário encontrado</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Seat freed</source>
        <translation>Licença liberada</translation>
    </message>
    <message>
        <source>Postponed to %1</source>
        <translation>Adiado até %1</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Não decidido</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CandidatesList</name>
    <message>
        <source>%1 of %2 are not: %3</source>
        <translation>%1 de %2 não estão no estado: %3</translation>
    </message>
    <message>
        <source>Removal Candidates</source>
        <translation>Candidatos à remoção</translation>
    </message>
    <message>
        <source>A rule proposes them; nothing happens in Zendesk before you approve.</source>
        <translation>Uma regra os propõe; nada acontece no Zendesk antes da sua aprovação.</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Nome, e-mail ou ID</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todos em aberto</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prontos</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovados</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usados</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensos</translation>
    </message>
    <message>
        <source>Paid light agents</source>
        <translation>Agentes light pagos</translation>
    </message>
    <message>
        <source>Attention Required</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidatos</translation>
    </message>
    <message>
        <source>Saves %1 a year</source>
        <translation>Economiza %1 por ano</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 por ano</translation>
    </message>
    <message>
        <source>Nothing to reclaim</source>
        <translation>Nada a recuperar</translation>
    </message>
    <message>
        <source>No rule proposes a seat at present. The next refresh looks again.</source>
        <translation>Nenhuma regra propõe uma licença no momento. A próxima atualização verificará novamente.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Adiar…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Deixar de fora…</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Retirar aprovação</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Aprovação retirada</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>Resume Reclaim</source>
        <translation>Retomar recuperação</translation>
    </message>
    <message>
        <source>Ready again</source>
        <translation>Pronto novamente</translation>
    </message>
    <message>
        <source>I removed it by hand</source>
        <translation>Removi manualmente</translation>
    </message>
    <message>
        <source>Reclaim approved…</source>
        <translation>Recuperar aprovados…</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Decisão desfeita</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) could not be decided.</source>
        <translation>
            <numerusform>Não foi possível decidir sobre %n candidato.</numerusform>
            <numerusform>Não foi possível decidir sobre %n candidatos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n candidate(s).</source>
        <translation>
            <numerusform>%1: %n candidato.</numerusform>
            <numerusform>%1: %n candidatos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent to Zendesk. Ctrl+Z takes it back.</source>
        <translation>Nada foi enviado ao Zendesk. Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Kept, not proposed again for 90 days</source>
        <translation>Mantido, não proposto novamente por 90 dias</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>É preciso um motivo.</translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n candidate(s)</source>
        <translation>
            <numerusform>Adiar %n candidato</numerusform>
            <numerusform>Adiar %n candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay Ready, but cannot be approved before this day.</source>
        <translation>Eles continuam prontos, mas não podem ser aprovados antes deste dia.</translation>
    </message>
    <message>
        <source>Day (yyyy-mm-dd)</source>
        <translation>Dia (aaaa-mm-dd)</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>A day after today is needed, such as 2027-01-31.</source>
        <translation>É preciso um dia posterior a hoje, como 2027-01-31.</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Adiado</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n person(s)</source>
        <translation>
            <numerusform>Deixar %n pessoa de fora</numerusform>
            <numerusform>Deixar %n pessoas de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>An exclusion rule for each person keeps them out of cost and reclaim from now on.</source>
        <translation>Uma regra de exclusão por pessoa a deixa fora do custo e da recuperação de agora em diante.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Read back and closed</source>
        <translation>Relido e fechado</translation>
    </message>
    <message>
        <source>No candidate is approved yet.</source>
        <translation>Nenhum candidato foi aprovado ainda.</translation>
    </message>
    <message>
        <source>Select some and choose Approve.</source>
        <translation>Selecione alguns e escolha Aprovar.</translation>
    </message>
    <message>
        <source>No candidates can be made now</source>
        <translation>Nenhum candidato pode ser criado agora</translation>
    </message>
    <message>
        <source>The data cannot be relied on; the message above says why.</source>
        <translation>Os dados não são confiáveis; a mensagem acima diz por quê.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ChangesModel</name>
    <message>
        <source>Enter</source>
        <translation>Entram</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Saem</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Assigned %1</source>
        <translation>Atribuída %1</translation>
    </message>
    <message>
        <source>By the sign-in alone</source>
        <translation>Somente pelo login</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ChangesView</name>
    <message>
        <source>Who enters and who leaves</source>
        <translation>Quem entra e quem sai</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n who enter in a list</source>
        <translation>
            <numerusform>Mostrar em uma lista %n pessoa que entra</numerusform>
            <numerusform>Mostrar em uma lista todas as %n pessoas que entram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n who leave in a list</source>
        <translation>
            <numerusform>Mostrar em uma lista %n pessoa que sai</numerusform>
            <numerusform>Mostrar em uma lista todas as %n pessoas que saem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CheckRow</name>
    <message>
        <source>Not yet checked</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correto</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>O que se perde</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Command</name>
    <message>
        <source>No row is selected.</source>
        <translation>Nenhuma linha está selecionada.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CommandAction</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Digite o que você quer fazer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Comandos correspondentes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConditionEditor</name>
    <message>
        <source>How the conditions are joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody: there is no condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: role = agent and not tag ~ vip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1 has no value yet. Give it one, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions without a value are not in the text. They come back with the rows as long as the text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition is too rich for rows: it nests conditions or uses a comparison that the rows do not offer. It stays text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows can show the condition once it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConditionRowEditor</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1: field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1: comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1: value of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConditionSearch</name>
    <message>
        <source>Search by condition</source>
        <translation>Pesquisar por condição</translation>
    </message>
    <message>
        <source>Search by condition, for example: %1</source>
        <translation>Pesquisar por condição, por exemplo: %1</translation>
    </message>
    <message>
        <source>Fields: %1. Compare with = != &lt; &lt;= &gt; &gt;= ~ (contains); join with and, or, not.</source>
        <translation>Campos: %1. Compare com = != &lt; &lt;= &gt; &gt;= ~ (contém); combine com and, or, not.</translation>
    </message>
    <message>
        <source>Search by text</source>
        <translation>Pesquisar por texto</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionPage</name>
    <message>
        <source>Connection and credential</source>
        <translation>Conexão e credencial</translation>
    </message>
    <message>
        <source>Where the account is, through which client Seatkeeper signs in, and who signs in.</source>
        <translation>Onde está a conta, por qual cliente o Seatkeeper faz login e quem faz login.</translation>
    </message>
    <message>
        <source>Connection alias</source>
        <translation>Alias de conexão</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nome da conexão</translation>
    </message>
    <message>
        <source>Connection URL</source>
        <translation>URL da conexão</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>ID do cliente OAuth</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Segredo do cliente OAuth</translation>
    </message>
    <message>
        <source>OAuth redirect URL</source>
        <translation>URL de redirecionamento OAuth</translation>
    </message>
    <message>
        <source>Typed in the step “OAuth client”.</source>
        <translation>Digitado na etapa “Cliente OAuth”.</translation>
    </message>
    <message>
        <source>Credential for the download (scope: read)</source>
        <translation>Credencial para o download (escopo: read)</translation>
    </message>
    <message>
        <source>Credential for reclaim (scope: read write), may wait</source>
        <translation>Credencial para a recuperação (escopo: read write), pode esperar</translation>
    </message>
    <message>
        <source>Needs a Zendesk administrator, who may be another person. You can do this later, when the first seat is to be taken back.</source>
        <translation>Requer um administrador do Zendesk, que pode ser outra pessoa. Você pode fazer isso depois, quando a primeira licença for recuperada.</translation>
    </message>
    <message>
        <source>made when the draft is saved</source>
        <translation>criado ao salvar o rascunho</translation>
    </message>
    <message>
        <source>A child alias: each further profile has a connection of its own.</source>
        <translation>Um alias filho: cada perfil adicional tem uma conexão própria.</translation>
    </message>
    <message>
        <source>The parent alias, used by the first profile.</source>
        <translation>O alias pai, usado pelo primeiro perfil.</translation>
    </message>
    <message>
        <source>Not needed for a public client</source>
        <translation>Não é necessário para um cliente público</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>No chaveiro deste computador</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Next opens when somebody has signed in for the download.</source>
        <translation>“Avançar” é ativado quando alguém faz login para o download.</translation>
    </message>
    <message>
        <source>Signing in changes nothing in Zendesk.</source>
        <translation>Fazer login não altera nada no Zendesk.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionRecords</name>
    <message>
        <source>Connection alias</source>
        <translation>Alias de conexão</translation>
    </message>
    <message>
        <source>Parent alias</source>
        <translation>Alias pai</translation>
    </message>
    <message>
        <source>Connection URL</source>
        <translation>URL da conexão</translation>
    </message>
    <message>
        <source>Client kind</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Login feito</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none: a parent alias</source>
        <translation>nenhum: alias pai</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>nenhum perfil</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionsPage</name>
    <message>
        <source>Choose one connection</source>
        <translation>Escolha uma única conexão</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>É preciso um nome.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Connection aliases and their child aliases. The first profile uses the parent, each further one a child.</source>
        <translation>Aliases de conexão e seus aliases filhos. O primeiro perfil usa o pai; cada perfil adicional, um filho.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Create child alias…</source>
        <translation>Criar alias filho…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Point a profile here…</source>
        <translation>Vincular um perfil aqui…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Nenhuma conexão ainda</translation>
    </message>
    <message>
        <source>Connecting an account makes the first one.</source>
        <translation>Conectar uma conta cria a primeira.</translation>
    </message>
    <message>
        <source>Create child alias</source>
        <translation>Criar alias filho</translation>
    </message>
    <message>
        <source>A child of “%1” gives a further profile a connection of its own.</source>
        <translation>Um filho de “%1” dá a outro perfil uma conexão própria.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rename connection alias</source>
        <translation>Renomear alias de conexão</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Remover “%1”?</translation>
    </message>
    <message>
        <source>The connection record and its stored sign-ins are deleted here.</source>
        <translation>O registro de conexão e seus logins armazenados são excluídos aqui.</translation>
    </message>
    <message>
        <source>The OAuth client in Zendesk stays.</source>
        <translation>O cliente OAuth no Zendesk permanece.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ErrorText</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed; the last good data stays.</source>
        <translation>Nada foi alterado; os últimos dados válidos permanecem.</translation>
    </message>
    <message>
        <source>Something in Seatkeeper went wrong.</source>
        <translation>Ocorreu um erro no Seatkeeper.</translation>
    </message>
    <message>
        <source>Try it again; if it happens again, report it with the details.</source>
        <translation>Tente novamente; se acontecer de novo, relate com os detalhes.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Parado a seu pedido.</translation>
    </message>
    <message>
        <source>What was finished before stays.</source>
        <translation>O que já estava concluído permanece.</translation>
    </message>
    <message>
        <source>“%1” does not fit the field %2.</source>
        <translation>“%1” não é válido para o campo: %2.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>acima</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Esperado: %1.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>Não existe mais: %1.</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>a entrada</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>Atualize a lista e escolha novamente.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>Já existe: %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 is being worked on elsewhere.</source>
        <translation>Em uso em outro lugar: %1.</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>o perfil</translation>
    </message>
    <message>
        <source>Wait until that run ends.</source>
        <translation>Aguarde até que essa execução termine.</translation>
    </message>
    <message>
        <source>Wait until %1 is done.</source>
        <translation>Aguarde a conclusão de: %1.</translation>
    </message>
    <message>
        <source>The download was held back: %1 seats instead of %2.</source>
        <translation>O download foi retido: %1 licenças em vez de %2.</translation>
    </message>
    <message>
        <source>The old rows stay.</source>
        <translation>As linhas antigas permanecem.</translation>
    </message>
    <message>
        <source>Compare both, then accept or refuse the new ones.</source>
        <translation>Compare ambas e aceite ou recuse as novas.</translation>
    </message>
    <message>
        <source>Done in part: %1 done, %2 failed.</source>
        <translation>Feito em parte: %1 concluídos, %2 com falha.</translation>
    </message>
    <message>
        <source>What failed was not changed.</source>
        <translation>O que falhou não foi alterado.</translation>
    </message>
    <message>
        <source>Look at the failed ones and try them again.</source>
        <translation>Examine as falhas e tente novamente.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>o servidor</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Verifique a rede e tente novamente.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Não é possível acessar %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Sem resposta a tempo: %1.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>Sem resposta em %2 segundos: %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>A conexão com %1 não é segura.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Nada foi enviado nem alterado.</translation>
    </message>
    <message>
        <source>Ask your network team whether a proxy or a missing certificate is in the way.</source>
        <translation>Pergunte à sua equipe de rede se um proxy ou a falta de um certificado está impedindo.</translation>
    </message>
    <message>
        <source>The address %1 does not begin with https.</source>
        <translation>O endereço %1 não começa com https.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Type the address with https.</source>
        <translation>Digite o endereço com https.</translation>
    </message>
    <message>
        <source>An answer pointed to another host: %1.</source>
        <translation>Uma resposta apontou para outro host: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent there, and nothing was changed.</source>
        <translation>Nada foi enviado para lá, e nada foi alterado.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; it should be %1.</source>
        <translation>Verifique o endereço da conta; deveria ser: %1.</translation>
    </message>
    <message>
        <source>your account&apos;s own</source>
        <translation>o da sua própria conta</translation>
    </message>
    <message>
        <source>Zendesk asks to slow down.</source>
        <translation>O Zendesk pede para ir mais devagar.</translation>
    </message>
    <message>
        <source>Seatkeeper goes on by itself after the pause.</source>
        <translation>O Seatkeeper continua sozinho após a pausa.</translation>
    </message>
    <message>
        <source>Zendesk has a fault of its own (%1).</source>
        <translation>O Zendesk tem uma falha própria (%1).</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>The answer is not what Zendesk documents.</source>
        <translation>A resposta não é a que o Zendesk documenta.</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Zendesk account; otherwise report the details.</source>
        <translation>Verifique se o endereço pertence a uma conta do Zendesk; se pertencer, relate os detalhes.</translation>
    </message>
    <message>
        <source>The answer or file is larger than allowed.</source>
        <translation>A resposta ou o arquivo ultrapassa o tamanho permitido.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>O limite é %1.</translation>
    </message>
    <message>
        <source>A change was sent, but its answer never came.</source>
        <translation>Uma alteração foi enviada, mas a resposta não chegou.</translation>
    </message>
    <message>
        <source>It was not sent a second time.</source>
        <translation>Ela não foi enviada novamente.</translation>
    </message>
    <message>
        <source>Seatkeeper reads the person again and settles what happened.</source>
        <translation>O Seatkeeper lê a pessoa novamente e esclarece o que aconteceu.</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>esta conta</translation>
    </message>
    <message>
        <source>Zendesk no longer accepts the sign-in of %1.</source>
        <translation>O Zendesk não aceita mais o login: %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Faça login novamente.</translation>
    </message>
    <message>
        <source>The access was denied in Zendesk.</source>
        <translation>O acesso foi negado no Zendesk.</translation>
    </message>
    <message>
        <source>Authorize again and press Allow, or ask an administrator to do it.</source>
        <translation>Autorize novamente e escolha “Permitir”, ou peça a um administrador que o faça.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>Nenhuma resposta veio do navegador.</translation>
    </message>
    <message>
        <source>Open the sign-in again. If Zendesk showed an error, compare the client&apos;s identifier and redirect URLs.</source>
        <translation>Abra o login novamente. Se o Zendesk mostrou um erro, compare o identificador e as URLs de redirecionamento do cliente.</translation>
    </message>
    <message>
        <source>All three return addresses are taken by other programs.</source>
        <translation>Os três endereços de retorno estão ocupados por outros programas.</translation>
    </message>
    <message>
        <source>Close the program that uses the ports %1, or paste the address from the browser.</source>
        <translation>Feche o programa que usa as portas %1 ou cole o endereço do navegador.</translation>
    </message>
    <message>
        <source>Zendesk does not know this OAuth client, or its secret is wrong.</source>
        <translation>O Zendesk não conhece este cliente OAuth, ou o segredo está incorreto.</translation>
    </message>
    <message>
        <source>Compare the unique identifier and, for a confidential client, the secret.</source>
        <translation>Compare o identificador exclusivo e, no caso de cliente confidencial, o segredo.</translation>
    </message>
    <message>
        <source>The sign-in may not do this: %1 is missing.</source>
        <translation>O login não permite isto; falta: %1.</translation>
    </message>
    <message>
        <source>a scope</source>
        <translation>um escopo</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>Faça login novamente e permita o acesso.</translation>
    </message>
    <message>
        <source>Zendesk does not allow this to the person signed in.</source>
        <translation>O Zendesk não permite isto à pessoa que fez login.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or check whether the plan includes it.</source>
        <translation>Faça login como administrador ou verifique se o plano inclui isto.</translation>
    </message>
    <message>
        <source>Zendesk no longer has %1.</source>
        <translation>Não existe mais no Zendesk: %1.</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>este registro</translation>
    </message>
    <message>
        <source>Refresh the profile.</source>
        <translation>Atualize o perfil.</translation>
    </message>
    <message>
        <source>There is no Zendesk account at %1.</source>
        <translation>Não há conta do Zendesk no endereço %1.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>informado</translation>
    </message>
    <message>
        <source>Check the spelling of the subdomain.</source>
        <translation>Verifique a grafia do subdomínio.</translation>
    </message>
    <message>
        <source>Zendesk refused the change.</source>
        <translation>O Zendesk negou a alteração.</translation>
    </message>
    <message>
        <source>The person is as before.</source>
        <translation>A pessoa está como antes.</translation>
    </message>
    <message>
        <source>Zendesk says: %1</source>
        <translation>O Zendesk informa: %1</translation>
    </message>
    <message>
        <source>No seat is free to give back.</source>
        <translation>Nenhuma licença está livre para devolver.</translation>
    </message>
    <message>
        <source>Free a seat or buy one, then undo again.</source>
        <translation>Libere ou compre uma licença e desfaça novamente.</translation>
    </message>
    <message>
        <source>The person changed since the plan was made.</source>
        <translation>A pessoa mudou desde que o plano foi criado.</translation>
    </message>
    <message>
        <source>The person was not changed by Seatkeeper.</source>
        <translation>O Seatkeeper não alterou a pessoa.</translation>
    </message>
    <message>
        <source>Look at the person again and decide anew.</source>
        <translation>Examine a pessoa novamente e decida outra vez.</translation>
    </message>
    <message>
        <source>You can also keep the sign-in for this run only.</source>
        <translation>Você também pode manter o login somente nesta sessão.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service.</source>
        <translation>Esta área de trabalho não tem serviço de chaveiro.</translation>
    </message>
    <message>
        <source>No secret was written anywhere.</source>
        <translation>Nenhum segredo foi gravado.</translation>
    </message>
    <message>
        <source>Install or start one, for example GNOME Keyring or KWallet.</source>
        <translation>Instale ou inicie um, por exemplo GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>No secret was read or written.</source>
        <translation>Nenhum segredo foi lido ou gravado.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>O chaveiro recusou o acesso.</translation>
    </message>
    <message>
        <source>Allow Seatkeeper to use it and try again.</source>
        <translation>Permita que o Seatkeeper o use e tente novamente.</translation>
    </message>
    <message>
        <source>Others may read the credential file %1.</source>
        <translation>Outros podem ler o arquivo de credenciais %1.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Ele não foi usado.</translation>
    </message>
    <message>
        <source>Make it readable by you alone (mode 0600).</source>
        <translation>Torne-o legível somente para você (modo 0600).</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>o banco de dados</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>O disco está cheio: %1.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Não é possível gravar: %1.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Verifique as permissões.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used.</source>
        <translation>Não é possível usar o arquivo: %1.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>o escolhido</translation>
    </message>
    <message>
        <source>Check the place and its permissions.</source>
        <translation>Verifique o local e suas permissões.</translation>
    </message>
    <message>
        <source>The text is not well formed (%1).</source>
        <translation>O texto não está bem formado (%1).</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>local desconhecido</translation>
    </message>
    <message>
        <source>Another program holds the database %1.</source>
        <translation>Outro programa ocupa o banco de dados %1.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Feche-o e tente novamente.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>O banco de dados %1 está danificado.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Ele foi deixado como está.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaure um backup.</translation>
    </message>
    <message>
        <source>Restore the backup %1.</source>
        <translation>Restaure o backup %1.</translation>
    </message>
    <message>
        <source>The database was written by a newer Seatkeeper.</source>
        <translation>O banco de dados é de uma versão mais nova do Seatkeeper.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Ele não foi tocado.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale a versão mais nova.</translation>
    </message>
    <message>
        <source>The database&apos;s structure was changed by hand.</source>
        <translation>A estrutura do banco de dados foi alterada manualmente.</translation>
    </message>
    <message>
        <source>Restore a backup, or open it with the version that wrote it.</source>
        <translation>Restaure um backup ou abra-o com a versão que o gravou.</translation>
    </message>
    <message>
        <source>The database refused.</source>
        <translation>O banco de dados recusou.</translation>
    </message>
    <message>
        <source>Try again; the details say why.</source>
        <translation>Tente novamente; os detalhes dizem por quê.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::EvidenceCard</name>
    <message>
        <source>Close the card</source>
        <translation>Fechar a ficha</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>último %n dia</numerusform>
            <numerusform>últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>sem endereço de e-mail</translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>Inativo há %n dia.</numerusform>
            <numerusform>Inativo há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1”.</source>
        <translation>Regra “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) were read</source>
        <translation>
            <numerusform>%n sinal foi lido</numerusform>
            <numerusform>%n sinais foram lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1.</source>
        <translation>situação: %1.</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>nenhuma conhecida</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>não disponível</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lido</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>não lidos</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, decides</source>
        <translation>%1, decide</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modelo de software</translation>
    </message>
    <message>
        <source>unrecognized identifier %1</source>
        <translation>identificador não reconhecido %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Atribuída</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sem preço</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusões</translation>
    </message>
    <message>
        <source>None apply</source>
        <translation>Nenhuma se aplica</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>No decisions so far</source>
        <translation>Nenhuma decisão até agora</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1; others were not read</source>
        <translation>%1; outros não foram lidos</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Vazamento</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de custo</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Situação funcional</translation>
    </message>
    <message>
        <source>nothing: the seat is not paid</source>
        <translation>nenhum: a licença não é paga</translation>
    </message>
    <message>
        <source>%1 a month, %2 a year</source>
        <translation>%1 por mês, %2 por ano</translation>
    </message>
    <message>
        <source>%1. An estimate: the list price of %2 as of %3.</source>
        <translation>%1. Uma estimativa: o preço de tabela de %2, data-base %3.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionDialog</name>
    <message>
        <source>User exclusion rule</source>
        <translation>Regra de exclusão de usuário</translation>
    </message>
    <message>
        <source>Identifier exclusion rule</source>
        <translation>Regra de exclusão de identificador</translation>
    </message>
    <message>
        <source>Rows that match are kept and marked, but count nowhere: no model, no cost, no candidate.</source>
        <translation>As linhas que correspondem são mantidas e marcadas, mas não contam: sem modelo, sem custo, sem candidato.</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Nome principal do usuário</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>Identificador de assinatura</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Owner (optional)</source>
        <translation>Responsável (opcional)</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Termina após</translation>
    </message>
    <message>
        <source>Last day on which the rule acts</source>
        <translation>Último dia em que a regra age</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Salvar regra</translation>
    </message>
    <message>
        <source>For example zendesk.light_agent; * and ? are allowed.</source>
        <translation>Por exemplo, zendesk.light_agent; * e ? são permitidos.</translation>
    </message>
    <message>
        <source>A pattern is needed.</source>
        <translation>É preciso um padrão.</translation>
    </message>
    <message>
        <source>A reason is needed; auditors ask for it.</source>
        <translation>É preciso um motivo; os auditores o pedem.</translation>
    </message>
    <message numerus="yes">
        <source>Closes %n open candidate(s).</source>
        <translation>
            <numerusform>Fecha %n candidato em aberto.</numerusform>
            <numerusform>Fecha %n candidatos em aberto.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost %1 a year.</source>
        <translation>Elas custam %1 por ano.</translation>
    </message>
    <message>
        <source>Expiry (optional)</source>
        <translation>Validade (opcional)</translation>
    </message>
    <message>
        <source>An e-mail address or id, or with * and ?: *@partner.example</source>
        <translation>Um endereço de e-mail ou ID, ou com * e ?: *@partner.example</translation>
    </message>
    <message>
        <source>This day is past: the rule keeps nobody out.</source>
        <translation>Este dia já passou: a regra não deixa ninguém de fora.</translation>
    </message>
    <message>
        <source>Type a pattern to see what it keeps out.</source>
        <translation>Digite um padrão para ver o que ele deixa de fora.</translation>
    </message>
    <message numerus="yes">
        <source>%n more match, but another rule keeps them out already.</source>
        <translation>
            <numerusform>Mais %n corresponde, mas outra regra já a deixa de fora.</numerusform>
            <numerusform>Mais %n correspondem, mas outra regra já as deixa de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
    </message>
    <message>
        <source>A later refresh may bring somebody whom it matches.</source>
        <translation>Uma atualização posterior pode trazer alguém que corresponda.</translation>
    </message>
    <message>
        <source>Keeps everybody out: nothing would be left to count.</source>
        <translation>Deixa todos de fora: não restaria nada para contar.</translation>
    </message>
    <message>
        <source>Keeps nobody out at present.</source>
        <translation>Não deixa ninguém de fora no momento.</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n of %1 subscriptions out.</source>
        <translation>
            <numerusform>Deixa de fora %n de %1 assinaturas.</numerusform>
            <numerusform>Deixa de fora %n de %1 assinaturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude everybody?</source>
        <translation>Deixar todos de fora?</translation>
    </message>
    <message>
        <source>This rule matches everybody. All costs, counts and candidates would be empty.</source>
        <translation>Esta regra corresponde a todas as pessoas. Todos os custos, contagens e candidatos ficariam vazios.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk. The rule can be deactivated again.</source>
        <translation>Nada é alterado no Zendesk. A regra pode ser desativada novamente.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Salvar mesmo assim</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionRecords</name>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Tipo de perfil</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>Deixa de fora</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sem fim</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Assinatura do Zendesk</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Custo anual</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionsList</name>
    <message>
        <source>Subscription User Exclusion Rules</source>
        <translation>Regras de exclusão de usuários</translation>
    </message>
    <message>
        <source>Subscription Identifier Exclusion Rules</source>
        <translation>Regras de exclusão de identificadores</translation>
    </message>
    <message>
        <source>Keeps rows out of cost and out of reclaim. They stay visible, so that their cost can be seen.</source>
        <translation>Deixa linhas fora do custo e da recuperação. Elas continuam visíveis, para que o custo seja percebido.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Adicionar regra…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Choose one rule</source>
        <translation>Escolha uma única regra</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>No exclusion rules</source>
        <translation>Nenhuma regra de exclusão</translation>
    </message>
    <message>
        <source>Everything that is downloaded counts.</source>
        <translation>Tudo o que é baixado conta.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exclusion rule(s)?</source>
        <translation>
            <numerusform>Remover %n regra de exclusão?</numerusform>
            <numerusform>Remover %n regras de exclusão?</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows come back at the next refresh.</source>
        <translation>As linhas voltam na próxima atualização.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>Nada é alterado no Zendesk.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativas</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Terminam em breve</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiradas</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativas</translation>
    </message>
    <message>
        <source>What is excluded costs %1 a year</source>
        <translation>O que está de fora custa %1 por ano</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 por ano</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::FeedList</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::FirstRulePage</name>
    <message>
        <source>First rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which seats Seatkeeper proposes to take back. It only proposes: a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Publishing starts the first download; after it the seats stand here by their idle days, and the rule can be moved at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this rule does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light agent if the account has that role, else end user</source>
        <translation>Agente light se a conta tiver essa função; senão, usuário final</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>What a candidate becomes when a person approves. It can be another one for each candidate. Suspending alone frees no seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>This rule is switched off: it proposes nobody now.</source>
        <translation>Esta regra está desativada: agora ela não propõe ninguém.</translation>
    </message>
    <message>
        <source>The numbers show what it would propose. It is switched on in the list of rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold: a paid seat is proposed once its person was idle for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle means that none of these was seen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace: in the first %1 after a seat was assigned nobody is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace: none, new accounts are judged from their first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used: such a seat counts as idle since it was assigned, and is proposed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used: such a seat is not proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed action: %1. Nothing is taken back before a person approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next opens when the rule and the saved data were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule changes nothing in Zendesk. It can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Format</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoje, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ontem, %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3 UTC)</source>
        <translation>%1, %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::HistogramView</name>
    <message>
        <source>Seats by idle days</source>
        <translation>Licenças por dias de inatividade</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>days and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>saved: %1</source>
        <translation>salvo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s), %2 proposed, %3 leaving</source>
        <translation>
            <numerusform>%1: %n licença, %2 propostas, %3 de saída</numerusform>
            <numerusform>%1: %n licenças, %2 propostas, %3 de saída</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 idle days</source>
        <translation>%1 a %2 dias de inatividade</translation>
    </message>
    <message>
        <source>%1 idle days and more</source>
        <translation>%1 ou mais dias de inatividade</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usadas</translation>
    </message>
    <message>
        <source>%1 seats, %2 of them proposed at a threshold of %3. Show as table reads the bars.</source>
        <translation>%1 licenças, %2 delas propostas com um limite de %3. “Mostrar como tabela” lê as barras.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IdentifierRecords</name>
    <message>
        <source>Subscription identifier</source>
        <translation>Identificador de assinatura</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modelo de software</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeamento</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>Não reconhecido</translation>
    </message>
    <message>
        <source>Mapped by hand</source>
        <translation>Mapeado manualmente</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Reconhecido</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Ainda sem modelo</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Função personalizada</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separado</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IdentifiersList</name>
    <message>
        <source>Unrecognized Subscription Identifiers</source>
        <translation>Identificadores não reconhecidos</translation>
    </message>
    <message>
        <source>Subscription Identifiers</source>
        <translation>Identificadores de assinatura</translation>
    </message>
    <message>
        <source>What the vendor calls a seat. Without a model it is not reconciled.</source>
        <translation>O nome que o fornecedor dá a uma licença. Sem modelo, ela não é reconciliada.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Map to a model…</source>
        <translation>Mapear para um modelo…</translation>
    </message>
    <message>
        <source>Choose one identifier</source>
        <translation>Escolha um único identificador</translation>
    </message>
    <message>
        <source>Every identifier has a model</source>
        <translation>Todos os identificadores têm modelo</translation>
    </message>
    <message>
        <source>A role type that the catalogue does not know would appear here.</source>
        <translation>Um tipo de função que o catálogo não conhece apareceria aqui.</translation>
    </message>
    <message>
        <source>“%1” has a model now.</source>
        <translation>“%1” agora tem um modelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) were updated.</source>
        <translation>
            <numerusform>%n assinatura foi atualizada.</numerusform>
            <numerusform>%n assinaturas foram atualizadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split a role off…</source>
        <translation>Separar uma função…</translation>
    </message>
    <message>
        <source>Join with the agents…</source>
        <translation>Reunir com os agentes…</translation>
    </message>
    <message>
        <source>Only a role that was split off can be joined</source>
        <translation>Somente uma função que foi separada pode ser reunida</translation>
    </message>
    <message>
        <source>No identifiers yet</source>
        <translation>Nenhum identificador ainda</translation>
    </message>
    <message>
        <source>The first refresh brings them.</source>
        <translation>A primeira atualização os traz.</translation>
    </message>
    <message>
        <source>Join “%1” with the agents again?</source>
        <translation>Reunir “%1” com os agentes novamente?</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are zendesk.agent again at once, with its model and its price.</source>
        <translation>
            <numerusform>%n assinatura volta imediatamente a zendesk.agent, com o modelo e o preço dele.</numerusform>
            <numerusform>%n assinaturas voltam imediatamente a zendesk.agent, com o modelo e o preço dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates and history move along. Nothing is changed in Zendesk.</source>
        <translation>Candidatos e histórico acompanham. Nada é alterado no Zendesk.</translation>
    </message>
    <message>
        <source>Join role</source>
        <translation>Reunir função</translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) moved along.</source>
        <translation>
            <numerusform>%n candidato em aberto acompanhou a mudança.</numerusform>
            <numerusform>%n candidatos em aberto acompanharam a mudança.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were excluded by their identifier and count again.</source>
        <translation>
            <numerusform>%n delas estava de fora pelo identificador e volta a contar.</numerusform>
            <numerusform>%n delas estavam de fora pelo identificador e voltam a contar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are excluded by their identifier now.</source>
        <translation>
            <numerusform>%n delas agora fica de fora pelo identificador.</numerusform>
            <numerusform>%n delas agora ficam de fora pelo identificador.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an identifier of its own.</source>
        <translation>“%1” agora é um identificador próprio.</translation>
    </message>
    <message>
        <source>“%1” counts among the agents again.</source>
        <translation>“%1” conta novamente entre os agentes.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ImportFileBox</name>
    <message>
        <source>A CSV file</source>
        <translation>Um arquivo CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Encoding and separator</source>
        <translation>Codificação e separador</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>A primeira linha contém os nomes das colunas</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Escolher um arquivo CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv)</source>
        <translation>CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automático: %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IntegrationProfilePage</name>
    <message>
        <source>Integration profile</source>
        <translation>Perfil de integração</translation>
    </message>
    <message>
        <source>The record that holds the connection, what may be done with it, and when it refreshes.</source>
        <translation>O registro que contém a conexão, o que se pode fazer com ela e quando é atualizada.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Tipo de perfil</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Assinatura do Zendesk</translation>
    </message>
    <message>
        <source>Local time. A time that was missed is made up for at the next start.</source>
        <translation>Hora local. Um horário perdido é compensado na próxima inicialização.</translation>
    </message>
    <message>
        <source>Refresh daily at</source>
        <translation>Atualizar diariamente às</translation>
    </message>
    <message>
        <source> % of the account&apos;s request limit</source>
        <extracomment>Suffix of a number: percent of the account&apos;s request limit</extracomment>
        <translation> % do limite de solicitações da conta</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Usar no máximo</translation>
    </message>
    <message>
        <source>Process configuration</source>
        <translation>Configuração de processos</translation>
    </message>
    <message>
        <source>Download subscriptions</source>
        <translation>Baixar assinaturas</translation>
    </message>
    <message>
        <source>Always on: without it there is nothing to look at.</source>
        <translation>Sempre ativado: sem isto não há nada para ver.</translation>
    </message>
    <message>
        <source>Subflow: Zendesk Download Subscriptions</source>
        <translation>Subfluxo: Zendesk Download Subscriptions</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>Recuperar assinaturas</translation>
    </message>
    <message>
        <source>Subflow: Zendesk Reclaim Subscription</source>
        <translation>Subfluxo: Zendesk Reclaim Subscription</translation>
    </message>
    <message>
        <source>Vendor configuration</source>
        <translation>Configuração do fornecedor</translation>
    </message>
    <message>
        <source>Zendesk %1</source>
        <translation>Zendesk %1</translation>
    </message>
    <message>
        <source>Next opens when the profile has a display name.</source>
        <translation>“Avançar” é ativado quando o perfil tem um nome de exibição.</translation>
    </message>
    <message>
        <source>A name that is used once, for example “Zendesk Global”.</source>
        <translation>Um nome usado uma única vez, por exemplo “Zendesk Global”.</translation>
    </message>
    <message>
        <source>Seats are taken back only after a person approved them.</source>
        <translation>As licenças só são recuperadas depois que uma pessoa as aprova.</translation>
    </message>
    <message>
        <source>Removal candidates are still found, but nothing is ever reclaimed.</source>
        <translation>Candidatos à remoção continuam sendo encontrados, mas nada é recuperado.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobRecords</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última execução</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima execução</translation>
    </message>
    <message>
        <source>Daily at %1</source>
        <translation>Diariamente às %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausada</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultDialog</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alteradas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalteradas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removidas</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Deixadas de fora</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>Não reconhecidas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Novas tentativas</translation>
    </message>
    <message>
        <source>Removal candidates</source>
        <translation>Candidatos à remoção</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>espera: %1</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Nada foi registrado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultRecords</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alteradas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removidas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultsList</name>
    <message>
        <source>Scheduled Job Results</source>
        <translation>Resultados de tarefas agendadas</translation>
    </message>
    <message>
        <source>What each run of a job read and changed, and why one failed.</source>
        <translation>O que cada execução de uma tarefa leu e alterou, e por que alguma falhou.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>No job has run yet</source>
        <translation>Nenhuma tarefa foi executada ainda</translation>
    </message>
    <message>
        <source>The first refresh writes the first result.</source>
        <translation>A primeira atualização grava o primeiro resultado.</translation>
    </message>
    <message>
        <source>Failed in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobsList</name>
    <message>
        <source>Scheduled Jobs</source>
        <translation>Tarefas agendadas</translation>
    </message>
    <message>
        <source>What Seatkeeper does by itself while it runs. A time that was missed is made up for once.</source>
        <translation>O que o Seatkeeper faz sozinho enquanto está em execução. Um horário perdido é compensado uma vez.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Executar agora</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Alterar horário…</translation>
    </message>
    <message>
        <source>Choose one job</source>
        <translation>Escolha uma única tarefa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Nenhuma tarefa ainda</translation>
    </message>
    <message>
        <source>Publishing a profile makes its jobs.</source>
        <translation>Publicar um perfil cria suas tarefas.</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>“%1” foi concluída.</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Alterar horário</translation>
    </message>
    <message>
        <source>“%1” runs at this local time.</source>
        <translation>“%1” é executada neste horário local.</translation>
    </message>
    <message>
        <source>Time (hh:mm)</source>
        <translation>Horário (hh:mm)</translation>
    </message>
    <message>
        <source>A time such as 06:00 is needed.</source>
        <translation>É preciso um horário como 06:00.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::LeakRecords</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Vazamento</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Como corrigir</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última atividade</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de custo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Custo anual</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::LeaksList</name>
    <message>
        <source>Choose one person</source>
        <translation>Escolha uma única pessoa</translation>
    </message>
    <message numerus="yes">
        <source>Of %n second account(s) only a person can say which of the two goes</source>
        <translation>
            <numerusform>Em %n segunda conta, somente uma pessoa pode dizer qual das duas sai</numerusform>
            <numerusform>Em %n segundas contas, somente uma pessoa pode dizer qual das duas sai</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat Leaks</source>
        <translation>Vazamentos de licenças</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake. Nobody has to argue about inactivity here.</source>
        <translation>Licenças que são pagas por engano. Aqui ninguém precisa discutir sobre inatividade.</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Nome, e-mail ou ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Wastes %1 a year</source>
        <translation>Desperdiça %1 por ano</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 por ano</translation>
    </message>
    <message>
        <source>Nothing downloaded yet</source>
        <translation>Nada foi baixado ainda</translation>
    </message>
    <message>
        <source>Publish a profile, or refresh it, to see which seats are wasted.</source>
        <translation>Publique um perfil, ou atualize-o, para ver quais licenças são desperdiçadas.</translation>
    </message>
    <message>
        <source>No seat is paid by mistake</source>
        <translation>Nenhuma licença é paga por engano</translation>
    </message>
    <message>
        <source>Nobody is suspended and paid, and no role or product role makes a light agent paid. The next refresh looks again.</source>
        <translation>Ninguém está suspenso e pago, e nenhuma função ou função de produto torna pago um agente light. A próxima atualização verificará novamente.</translation>
    </message>
    <message>
        <source>Nobody is known to have left</source>
        <translation>Não se sabe de ninguém que tenha saído</translation>
    </message>
    <message>
        <source>Import the company&apos;s roster: a CSV file with e-mail addresses and the employment status.</source>
        <translation>Importe o quadro de pessoal da empresa: um arquivo CSV com endereços de e-mail e a situação funcional.</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Importar um quadro de pessoal…</translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation>Não foi possível ler as funções</translation>
    </message>
    <message>
        <source>Without their configuration a copy of the light-agent role cannot be told from another role.</source>
        <translation>Sem a configuração delas, não é possível distinguir uma cópia da função de agente light de outra função.</translation>
    </message>
    <message>
        <source>The product roles could not be read</source>
        <translation>Não foi possível ler as funções de produto</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n light agent(s) or contributor(s) are paid is not known.</source>
        <translation>
            <numerusform>Não se sabe se %n agente light ou colaborador é pago.</numerusform>
            <numerusform>Não se sabe se %n agentes light ou colaboradores são pagos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose for reclaim</source>
        <translation>Propor para recuperação</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Deixar de fora…</translation>
    </message>
    <message>
        <source>Open in Zendesk</source>
        <translation>Abrir no Zendesk</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) made.</source>
        <translation>
            <numerusform>%n candidato criado.</numerusform>
            <numerusform>%n candidatos criados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) could not be proposed.</source>
        <translation>
            <numerusform>%n licença não pôde ser proposta.</numerusform>
            <numerusform>%n licenças não puderam ser propostas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal candidate(s) made.</source>
        <translation>
            <numerusform>%n candidato à remoção criado.</numerusform>
            <numerusform>%n candidatos à remoção criados.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Ready; nothing happens in Zendesk before you approve them.</source>
        <translation>Eles estão prontos; nada acontece no Zendesk antes da sua aprovação.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Não foi possível abrir o navegador.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListFoot</name>
    <message>
        <source>Totals</source>
        <translation>Totais</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Shown %1 of %2</source>
        <extracomment>%1 rows shown of %2 rows in all</extracomment>
        <translation>%1 de %2 exibidos</translation>
    </message>
    <message>
        <source>Selected %1</source>
        <translation>%1 selecionados</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden by the filter</source>
        <translation>
            <numerusform>%n deles oculto pelo filtro</numerusform>
            <numerusform>%n deles ocultos pelo filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Agrupar por: %1</translation>
    </message>
    <message>
        <source>Long lists are not grouped.</source>
        <translation>Listas longas não são agrupadas.</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <extracomment>%1 is a sum of money in words, such as &quot;Saves $1,104 a year&quot;</extracomment>
        <translation>%1 (estimativa)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar o que é exibido</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Não foi possível ler a lista.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nenhuma correspondência</translation>
    </message>
    <message>
        <source>A filter is set. Without it there are %1.</source>
        <translation>Há um filtro definido. Sem ele, são %1.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Redefinir filtros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Gravado: %1.</translation>
    </message>
    <message>
        <source>%1 rows, the columns as shown.</source>
        <translation>%1 linhas, as colunas como exibidas.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPriceDialog</name>
    <message>
        <source>Add a list price</source>
        <translation>Adicionar um preço de tabela</translation>
    </message>
    <message>
        <source>List price of %1</source>
        <translation>Preço de tabela de %1</translation>
    </message>
    <message>
        <source>Per agent and month when billed yearly, as the vendor publishes it. Costs that come from it are called estimates.</source>
        <translation>Por agente e mês com cobrança anual, como o fornecedor publica. Os custos que vêm dele são chamados de estimativas.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Preço mensal</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Data-base</translation>
    </message>
    <message>
        <source>Source (optional)</source>
        <translation>Fonte (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save price</source>
        <translation>Salvar preço</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 por ano</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por exemplo, %1</translation>
    </message>
    <message>
        <source>Type an amount above zero, such as %1, without other signs.</source>
        <translation>Digite um valor acima de zero, como %1, sem outros sinais.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>É preciso um nome.</translation>
    </message>
    <message>
        <source>A price is needed. Without one, choose no plan.</source>
        <translation>É preciso um preço. Se não houver, não escolha nenhum plano.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPriceRecords</name>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Por ano</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Data-base</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, antigo</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPricesList</name>
    <message>
        <source>List prices</source>
        <translation>Preços de tabela</translation>
    </message>
    <message>
        <source>Per agent and month, billed yearly. What is priced by them is called an estimate.</source>
        <translation>Por agente e mês, com cobrança anual. O que recebe o preço deles é chamado de estimativa.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>Adicionar preço…</translation>
    </message>
    <message>
        <source>Choose one price</source>
        <translation>Escolha um único preço</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Set back or remove…</source>
        <translation>Restaurar ou remover…</translation>
    </message>
    <message>
        <source>This price is as it was shipped</source>
        <translation>Este preço é o original</translation>
    </message>
    <message>
        <source>No list prices</source>
        <translation>Nenhum preço de tabela</translation>
    </message>
    <message>
        <source>Add what your vendor publishes.</source>
        <translation>Adicione o que o seu fornecedor publica.</translation>
    </message>
    <message>
        <source>Set the price of %1 back?</source>
        <translation>Restaurar o preço de %1?</translation>
    </message>
    <message>
        <source>Remove the price of %1?</source>
        <translation>Remover o preço de %1?</translation>
    </message>
    <message>
        <source>The shipped price holds again, and what it estimates follows at once.</source>
        <translation>O preço original volta a valer, e o que ele estima acompanha imediatamente.</translation>
    </message>
    <message>
        <source>It is no longer offered for estimates.</source>
        <translation>Ele não é mais oferecido para estimativas.</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>Remover preço</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MainWindow</name>
    <message>
        <source>Seatkeeper</source>
        <translation>Seatkeeper</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Mostrar os nomes das páginas</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostrar somente ícones</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>&amp;Refresh this page</source>
        <translation>&amp;Atualizar esta página</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>Aj&amp;uda para esta página</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Cores do sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Cores claras</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Cores escuras</translation>
    </message>
    <message>
        <source>%1 – Seatkeeper</source>
        <translation>%1 – Seatkeeper</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MapIdentifierDialog</name>
    <message>
        <source>Map “%1”</source>
        <translation>Mapear “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) get the model at once, and later ones too.</source>
        <translation>
            <numerusform>%n assinatura recebe o modelo imediatamente, e as posteriores também.</numerusform>
            <numerusform>%n assinaturas recebem o modelo imediatamente, e as posteriores também.</numerusform>
        </translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modelo de software</translation>
    </message>
    <message>
        <source>Choose a model, or type the name of a new one.</source>
        <translation>Escolha um modelo ou digite o nome de um novo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Map identifier</source>
        <translation>Mapear identificador</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MeaningTable</name>
    <message>
        <source>What “%1” means</source>
        <translation>O que “%1” significa</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MendRowDialog</name>
    <message>
        <source>Mend line %1</source>
        <translation>Corrigir a linha %1</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>No arquivo: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take the person</source>
        <translation>Incluir a pessoa</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelChoice</name>
    <message>
        <source>All software models</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) that this profile does not have now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelPriceDialog</name>
    <message>
        <source>List price of “%1”</source>
        <translation>Preço de tabela de “%1”</translation>
    </message>
    <message>
        <source>That of the profile&apos;s plan</source>
        <translation>O do plano do perfil</translation>
    </message>
    <message>
        <source>Where no purchase is known, a list price estimates what a seat costs. A plan chosen here holds for this model in every profile.</source>
        <translation>Quando nenhuma compra é conhecida, um preço de tabela estima quanto custa uma licença. Um plano escolhido aqui vale para este modelo em todos os perfis.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose price</source>
        <translation>Escolher preço</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelRecords</name>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo de produto</translation>
    </message>
    <message>
        <source>License under management</source>
        <translation>Licença gerenciada</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Licensable</source>
        <translation>Licenciável</translation>
    </message>
    <message>
        <source>Not licensable</source>
        <translation>Não licenciável</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integração</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>List price of</source>
        <translation>Preço de tabela de</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Preço anual</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Data-base</translation>
    </message>
    <message>
        <source>%1 (profile)</source>
        <translation>%1 (perfil)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelsList</name>
    <message>
        <source>Software Models</source>
        <translation>Modelos de software</translation>
    </message>
    <message>
        <source>Publisher, product and edition at which entitlements and subscriptions meet.</source>
        <translation>Fabricante, produto e edição em que direitos de uso e assinaturas se encontram.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>No software models yet</source>
        <translation>Nenhum modelo de software ainda</translation>
    </message>
    <message>
        <source>The first refresh makes them from what it finds.</source>
        <translation>A primeira atualização os cria a partir do que encontra.</translation>
    </message>
    <message>
        <source>List price…</source>
        <translation>Preço de tabela…</translation>
    </message>
    <message>
        <source>Choose one model</source>
        <translation>Escolha um único modelo</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MoneyCell</name>
    <message>
        <source>no price</source>
        <translation>sem preço</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimativa</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (estimativa)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::OAuthClientPage</name>
    <message>
        <source>Create the OAuth client in Zendesk</source>
        <translation>Crie o cliente OAuth no Zendesk</translation>
    </message>
    <message>
        <source>Seatkeeper signs in through a client of your own account. No vendor cloud is involved and no admin token leaves this computer.</source>
        <translation>O Seatkeeper faz login por meio de um cliente da sua própria conta. Nenhuma nuvem de terceiros participa e nenhum token de administrador sai deste computador.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>your-company.zendesk.com</source>
        <translation>sua-empresa.zendesk.com</translation>
    </message>
    <message>
        <source>Open OAuth clients</source>
        <translation>Abrir clientes OAuth</translation>
    </message>
    <message>
        <source>Opens Admin Center › Apps and integrations › APIs › OAuth clients of this account</source>
        <translation>Abre Central de administração › Aplicativos e integrações › APIs › Clientes OAuth desta conta</translation>
    </message>
    <message>
        <source>address of the OAuth clients page</source>
        <translation>endereço da página de clientes OAuth</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Choose “Add OAuth client” there and type these values. Only a Zendesk administrator can do this.</source>
        <translation>Escolha lá “Adicionar cliente OAuth” e digite estes valores. Somente um administrador do Zendesk pode fazer isso.</translation>
    </message>
    <message>
        <source>all values as a message for a colleague</source>
        <translation>todos os valores como mensagem para um colega</translation>
    </message>
    <message>
        <source>Copy all as a message</source>
        <translation>Copiar tudo como mensagem</translation>
    </message>
    <message>
        <source>Zendesk › Admin Center › Apps and integrations › APIs › OAuth clients</source>
        <translation>Zendesk › Central de administração › Aplicativos e integrações › APIs › Clientes OAuth</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Leave empty, or choose your company&apos;s logo</source>
        <translation>Deixe em branco ou escolha o logotipo da sua empresa</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Redirect URLs</source>
        <translation>URLs de redirecionamento</translation>
    </message>
    <message>
        <source>redirect URLs</source>
        <translation>URLs de redirecionamento</translation>
    </message>
    <message>
        <source>Client kind</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Choose “Save” in Zendesk, then bring back:</source>
        <translation>Escolha “Salvar” no Zendesk e traga de volta:</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>Identificador exclusivo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>Não foi possível abrir o navegador. Copie o link.</translation>
    </message>
    <message>
        <source>Could you create an OAuth client in our Zendesk account?

Admin Center › Apps and integrations › APIs › OAuth clients › Add OAuth client

Client name: %1
Description: %2
Company: %3
Identifier: %4
Client kind: %5
Redirect URLs:
%6

I need the identifier back afterwards.</source>
        <translation>Você poderia criar um cliente OAuth na nossa conta do Zendesk?

Central de administração › Aplicativos e integrações › APIs › Clientes OAuth › Adicionar cliente OAuth

Nome do cliente: %1
Descrição: %2
Empresa: %3
Identificador: %4
Tipo de cliente: %5
URLs de redirecionamento:
%6

Depois, preciso que me envie o identificador.</translation>
    </message>
    <message>
        <source>Next opens when the account&apos;s address is typed.</source>
        <translation>“Avançar” é ativado quando o endereço da conta é digitado.</translation>
    </message>
    <message>
        <source>Next opens when there is a redirect URL.</source>
        <translation>“Avançar” é ativado quando há uma URL de redirecionamento.</translation>
    </message>
    <message>
        <source>Next opens when the unique identifier is brought back.</source>
        <translation>“Avançar” é ativado quando o identificador exclusivo é informado.</translation>
    </message>
    <message>
        <source>Next opens when the secret of the confidential client is pasted.</source>
        <translation>“Avançar” é ativado quando o segredo do cliente confidencial é colado.</translation>
    </message>
    <message>
        <source>Nothing has been sent to Zendesk yet.</source>
        <translation>Nada foi enviado ao Zendesk ainda.</translation>
    </message>
    <message>
        <source>The address you see in the browser when you work in Zendesk.</source>
        <translation>O endereço que você vê no navegador quando trabalha no Zendesk.</translation>
    </message>
    <message>
        <source>This is no address of an account. Example: your-company.zendesk.com</source>
        <translation>Este não é o endereço de uma conta. Exemplo: sua-empresa.zendesk.com</translation>
    </message>
    <message>
        <source>%1; it is tried when you validate the connection.</source>
        <translation>%1; é testado quando você valida a conexão.</translation>
    </message>
    <message>
        <source>No secret on this computer; each sign-in has a one-time key (PKCE). Suggested.</source>
        <translation>Nenhum segredo neste computador; cada login tem uma chave de uso único (PKCE). Recomendado.</translation>
    </message>
    <message>
        <source>A secret is kept in this computer&apos;s keychain, in addition to the one-time key.</source>
        <translation>Um segredo fica no chaveiro deste computador, além da chave de uso único.</translation>
    </message>
    <message>
        <source>Zendesk calls it “Identifier”.</source>
        <translation>O Zendesk o chama de “Identificador”.</translation>
    </message>
    <message>
        <source>A number is the client&apos;s id, not its identifier.</source>
        <translation>Um número é o ID do cliente, não o identificador.</translation>
    </message>
    <message>
        <source>Matches the value above</source>
        <translation>Corresponde ao valor acima</translation>
    </message>
    <message>
        <source>Differs from the value above; that is fine when Zendesk shows it so.</source>
        <translation>Difere do valor acima; tudo bem se o Zendesk o mostra assim.</translation>
    </message>
    <message>
        <source>Not needed for a public client</source>
        <translation>Não é necessário para um cliente público</translation>
    </message>
    <message>
        <source>Stored; type to replace it</source>
        <translation>Armazenado; digite para substituí-lo</translation>
    </message>
    <message>
        <source>Zendesk shows one anyway; do not use it.</source>
        <translation>O Zendesk mostra um mesmo assim; não o use.</translation>
    </message>
    <message>
        <source>Zendesk shows it once, right after saving.</source>
        <translation>O Zendesk o mostra uma vez, logo após salvar.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PageHead</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Show or hide the explanation</source>
        <translation>Mostrar ou ocultar a explicação</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PermissionTable</name>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Least Zendesk role</source>
        <translation>Função mínima no Zendesk</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Download subscriptions</source>
        <translation>Baixar assinaturas</translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation>Agente light</translation>
    </message>
    <message>
        <source>Lists team members, their roles and their last sign-in.</source>
        <translation>Lista os membros da equipe, suas funções e o último login.</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>Ler atividade</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Adds live sessions, product roles and the audit log. Less is possible; what is missing is named.</source>
        <translation>Acrescenta sessões ativas, funções de produto e o log de auditoria. Menos é possível; o que falta é indicado.</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>Recuperar assinaturas</translation>
    </message>
    <message>
        <source>Changes a role after you approved it. A sign-in of its own, only when you need it.</source>
        <translation>Altera uma função depois da sua aprovação. Um login próprio, somente quando você precisar.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PlanComboBox</name>
    <message>
        <source>The list prices could not be read.</source>
        <translation>Não foi possível ler os preços de tabela.</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 por mês</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <translation>Data-base %1. %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PlannedCalls</name>
    <message>
        <source>What will be sent</source>
        <translation>O que será enviado</translation>
    </message>
    <message>
        <source>the calls</source>
        <translation>as chamadas</translation>
    </message>
    <message>
        <source>Exact calls</source>
        <translation>Chamadas exatas</translation>
    </message>
    <message>
        <source>What undoing sends for %1</source>
        <translation>O que desfazer envia para %1</translation>
    </message>
    <message>
        <source>What will be sent for %1</source>
        <translation>O que será enviado para %1</translation>
    </message>
    <message>
        <source>read again right before the change; snapshot for undo</source>
        <translation>relido logo antes da alteração; instantâneo para desfazer</translation>
    </message>
    <message>
        <source>snapshot for undo</source>
        <translation>instantâneo para desfazer</translation>
    </message>
    <message>
        <source>proves that everything is back</source>
        <translation>comprova que tudo voltou</translation>
    </message>
    <message>
        <source>proves that the seat is free</source>
        <translation>comprova que a licença está livre</translation>
    </message>
    <message>
        <source>proves that no product role keeps it paid</source>
        <translation>comprova que nenhuma função de produto a mantém paga</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileDraft</name>
    <message>
        <source>Finds unused seats, takes them back on approval. Runs on our workstation.</source>
        <translation>Encontra licenças sem uso e as recupera mediante aprovação. É executado em nossa estação de trabalho.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileHeader</name>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Assinatura do Zendesk</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Tipo de perfil</translation>
    </message>
    <message>
        <source>Refresh daily at</source>
        <translation>Atualizar diariamente às</translation>
    </message>
    <message>
        <source>Zendesk does not say who owns the account. Until the owner is named, no administrator can be reclaimed.</source>
        <translation>O Zendesk não informa quem é o responsável pela conta. Até que ele seja indicado, a licença de nenhum administrador pode ser recuperada.</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Responsável pela conta</translation>
    </message>
    <message>
        <source>Download subscriptions (Zendesk Download Subscriptions)</source>
        <translation>Baixar (Zendesk Download Subscriptions)</translation>
    </message>
    <message>
        <source>Always on: without it there is nothing to look at.</source>
        <translation>Sempre ativado: sem isto não há nada para ver.</translation>
    </message>
    <message>
        <source>Reclaim subscriptions (Zendesk Reclaim Subscription)</source>
        <translation>Recuperar (Zendesk Reclaim Subscription)</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Connection alias</source>
        <translation>Alias de conexão</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Renovar login</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Login feito como</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Last validated</source>
        <translation>Última validação</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <source>Sign-in for reclaim</source>
        <translation>Login de recuperação</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>membro da equipe</translation>
    </message>
    <message>
        <source>%1, %2; may: %3</source>
        <translation>%1, %2; pode: %3</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>Nobody yet; only needed for the first reclaim</source>
        <translation>Ninguém ainda; necessário apenas para a primeira recuperação</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 passed</source>
        <translation>%1: %2 de %3 corretas</translation>
    </message>
    <message>
        <source>Not since the last change</source>
        <translation>Não desde a última alteração</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Ainda não indicado</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuário %1</translation>
    </message>
    <message>
        <source>None of the listed people</source>
        <translation>Nenhuma das pessoas listadas</translation>
    </message>
    <message>
        <source>OAuth client owner</source>
        <translation>Proprietário do cliente OAuth</translation>
    </message>
    <message>
        <source>None: costs are not estimated</source>
        <translation>Nenhum: os custos não são estimados</translation>
    </message>
    <message>
        <source>Until a purchase is entered, the list price of this plan estimates what a seat costs. Prices can be edited in the settings.</source>
        <translation>Até que uma compra seja informada, o preço de tabela deste plano estima quanto custa uma licença. Os preços podem ser editados nas configurações.</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Preço de tabela</translation>
    </message>
    <message>
        <source>An imported list has no connection to its account.</source>
        <translation>Uma lista importada não tem conexão com a conta.</translation>
    </message>
    <message>
        <source>Read from the account. This person is never reclaimed.</source>
        <translation>Lido da conta. A licença desta pessoa nunca é recuperada.</translation>
    </message>
    <message>
        <source>Could not be read from the account. Whoever is named here is never reclaimed, because the sign-in would break.</source>
        <translation>Não foi possível ler da conta. A licença de quem for indicado aqui nunca é recuperada, porque o login deixaria de funcionar.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileRecordPage</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Atualizar agora</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>View: Custom integration</source>
        <translation>Visualização: Integração personalizada</translation>
    </message>
    <message>
        <source>View: Default</source>
        <translation>Visualização: Padrão</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DEMO)</translation>
    </message>
    <message>
        <source>last refresh %1</source>
        <translation>última atualização: %1</translation>
    </message>
    <message>
        <source>never refreshed</source>
        <translation>nunca atualizado</translation>
    </message>
    <message>
        <source>Integration profile for %1, %2</source>
        <translation>Perfil de integração para %1, %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nada foi alterado</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Validate the connection first.</source>
        <translation>Valide a conexão primeiro.</translation>
    </message>
    <message>
        <source>This profile is a draft; nothing refreshes.</source>
        <translation>Este perfil é um rascunho; nada é atualizado.</translation>
    </message>
    <message>
        <source>Validate the connection, then publish.</source>
        <translation>Valide a conexão e depois publique.</translation>
    </message>
    <message>
        <source>Go on with the set-up…</source>
        <translation>Continuar a configuração…</translation>
    </message>
    <message>
        <source>The lists show the last complete download until it is whole.</source>
        <translation>As listas mostram o último download completo até que este esteja inteiro.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>Up to date: %n subscription(s).</source>
        <translation>
            <numerusform>Atualizado: %n assinatura.</numerusform>
            <numerusform>Atualizado: %n assinaturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed.</source>
        <translation>%1 adicionadas, %2 alteradas, %3 removidas.</translation>
    </message>
    <message>
        <source>Validate connection</source>
        <translation>Validar conexão</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Only reading calls are sent; nothing is changed in Zendesk.</source>
        <translation>Somente chamadas de leitura são enviadas; nada é alterado no Zendesk.</translation>
    </message>
    <message>
        <source>Sign in for reclaim</source>
        <translation>Fazer login para a recuperação</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <source>A Zendesk administrator signs in with the scope “read write”. It is used for approved reclaims and for undo only.</source>
        <translation>Um administrador do Zendesk faz login com o escopo “read write”. Ele só é usado para recuperações aprovadas e para desfazer.</translation>
    </message>
    <message>
        <source>Signs in with the scope “read”, for the download.</source>
        <translation>Faz login com o escopo “read”, para o download.</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>Publicar “%1”?</translation>
    </message>
    <message>
        <source>The profile becomes active: its seats are downloaded now and refreshed every day.</source>
        <translation>O perfil fica ativo: suas licenças são baixadas agora e atualizadas todos os dias.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>Nada é alterado no Zendesk.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>Importar uma lista mais nova…</translation>
    </message>
    <message>
        <source>This profile is an imported list of team members.</source>
        <translation>Este perfil é uma lista importada de membros da equipe.</translation>
    </message>
    <message>
        <source>Only the sign-in is known, and no seat can be taken back before the account is connected.</source>
        <translation>Somente o login é conhecido, e nenhuma licença pode ser recuperada antes que a conta seja conectada.</translation>
    </message>
    <message>
        <source>Connect by OAuth…</source>
        <translation>Conectar por OAuth…</translation>
    </message>
    <message>
        <source>No new candidates were made, because the data quality is red.</source>
        <translation>Nenhum candidato novo foi criado, porque a qualidade dos dados está vermelha.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileRecords</name>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Tipo de perfil</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Última atualização</translation>
    </message>
    <message>
        <source>Daily at</source>
        <translation>Diariamente às</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DEMO)</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Assinatura do Zendesk</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>by import</source>
        <translation>por importação</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileSelector</name>
    <message>
        <source>All profiles</source>
        <translation>Todos os perfis</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfilesList</name>
    <message>
        <source>Choose one profile</source>
        <translation>Escolha um único perfil</translation>
    </message>
    <message>
        <source>Integration Profiles</source>
        <translation>Perfis de integração</translation>
    </message>
    <message>
        <source>One connected account each, with its configuration, jobs and lists.</source>
        <translation>Uma conta conectada cada, com sua configuração, tarefas e listas.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Connect Zendesk…</source>
        <translation>Conectar o Zendesk…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Atualizar agora</translation>
    </message>
    <message>
        <source>A draft must be published first</source>
        <translation>Um rascunho precisa ser publicado primeiro</translation>
    </message>
    <message>
        <source>Go on with the set-up…</source>
        <translation>Continuar a configuração…</translation>
    </message>
    <message>
        <source>This profile is published</source>
        <translation>Este perfil está publicado</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>No account is connected</source>
        <translation>Nenhuma conta está conectada</translation>
    </message>
    <message>
        <source>“%1” is up to date.</source>
        <translation>“%1” está atualizado.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) read.</source>
        <translation>
            <numerusform>%n assinatura lida.</numerusform>
            <numerusform>%n assinaturas lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Excluir “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) and the jobs of the profile are deleted here, and the sign-ins are taken back.</source>
        <translation>
            <numerusform>%n assinatura e as tarefas do perfil são excluídas aqui, e os logins são revogados.</numerusform>
            <numerusform>%n assinaturas e as tarefas do perfil são excluídas aqui, e os logins são revogados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) become Closed Skipped.</source>
        <translation>
            <numerusform>%n candidato em aberto passa a “Fechado, ignorado”.</numerusform>
            <numerusform>%n candidatos em aberto passam a “Fechado, ignorado”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models, rules, job results and the audit log stay. No user in Zendesk is changed.</source>
        <translation>Modelos, regras, resultados de tarefas e o log de auditoria permanecem. Nenhum usuário no Zendesk é alterado.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Excluir perfil</translation>
    </message>
    <message>
        <source>Import a team-member export…</source>
        <translation>Importar uma exportação de membros da equipe…</translation>
    </message>
    <message>
        <source>“%1” is refreshed by importing a newer list</source>
        <translation>“%1” é atualizado importando uma lista mais nova</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>Importar uma lista mais nova…</translation>
    </message>
    <message>
        <source>This profile is connected to its account</source>
        <translation>Este perfil está conectado à sua conta</translation>
    </message>
    <message>
        <source>Connect your Zendesk account in seven short steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Program</name>
    <message>
        <source>Seatkeeper cannot open its database</source>
        <translation>O Seatkeeper não consegue abrir seu banco de dados</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PublishPage</name>
    <message>
        <source>Publish the profile</source>
        <translation>Publique o perfil</translation>
    </message>
    <message>
        <source>Publishing makes the reclamation rule and the daily jobs, and downloads the seats at once.</source>
        <translation>Publicar cria a regra de recuperação e as tarefas diárias e baixa as licenças imediatamente.</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>O que será publicado</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>First refresh</source>
        <translation>Primeira atualização</translation>
    </message>
    <message>
        <source>Progress of the first refresh</source>
        <translation>Progresso da primeira atualização</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Perfil de integração</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Signed in for the download</source>
        <translation>Login para o download</translation>
    </message>
    <message>
        <source>Signed in for reclaim</source>
        <translation>Login para a recuperação</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Daily at %1</source>
        <translation>Diariamente às %1</translation>
    </message>
    <message>
        <source>Reclamation rule</source>
        <translation>Regra de recuperação</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>Recuperar assinaturas</translation>
    </message>
    <message>
        <source>On: approved seats can be taken back</source>
        <translation>Ativada: licenças aprovadas podem ser recuperadas</translation>
    </message>
    <message>
        <source>Off: removal candidates are found, nothing is ever reclaimed</source>
        <translation>Desativada: candidatos à remoção são encontrados, nada é recuperado</translation>
    </message>
    <message>
        <source>Publishing reads from Zendesk and changes nothing there.</source>
        <translation>Publicar lê do Zendesk e não altera nada nele.</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>Publicar “%1”?</translation>
    </message>
    <message>
        <source>The profile becomes active: its seats are downloaded now and refreshed every day.</source>
        <translation>O perfil fica ativo: suas licenças são baixadas agora e atualizadas todos os dias.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>Nada é alterado no Zendesk.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>%1 of about %2 team members</source>
        <translation>%1 de cerca de %2 membros da equipe</translation>
    </message>
    <message>
        <source>%1 team members so far</source>
        <translation>%1 membros da equipe até agora</translation>
    </message>
    <message>
        <source>Published, but the first refresh did not end. Run it again from the profile.</source>
        <translation>Publicado, mas a primeira atualização não terminou. Execute-a novamente a partir do perfil.</translation>
    </message>
    <message>
        <source>Done: %1 team members read, %2 removal candidates found.</source>
        <translation>Concluído: %1 membros da equipe lidos, %2 candidatos à remoção encontrados.</translation>
    </message>
    <message>
        <source>Read about %1 of %2 people</source>
        <translation>Lidas %1 de %2 pessoas</translation>
    </message>
    <message>
        <source>Switched off: it proposes nobody until it is switched on in the list of rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle for %1, grace for new accounts: %2. It proposes; a person approves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::QualityMessage</name>
    <message>
        <source>No new candidates are made for %1.</source>
        <translation>Nenhum candidato novo é criado para %1.</translation>
    </message>
    <message>
        <source>The data quality is red. %1 %2</source>
        <translation>A qualidade dos dados está vermelha. %1 %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::QualityPanel</name>
    <message>
        <source>Data quality</source>
        <translation>Qualidade dos dados</translation>
    </message>
    <message>
        <source>Checks of the data quality</source>
        <translation>Verificações da qualidade dos dados</translation>
    </message>
    <message>
        <source>Hide checks</source>
        <translation>Ocultar verificações</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>Mostrar verificações</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Data quality: %1</source>
        <translation>Qualidade dos dados: %1</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>O que significa</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimPlanDialog</name>
    <message>
        <source>All passed</source>
        <translation>Todas superadas</translation>
    </message>
    <message>
        <source>Reclaim plan</source>
        <translation>Plano de recuperação</translation>
    </message>
    <message>
        <source>Undo plan</source>
        <translation>Plano para desfazer</translation>
    </message>
    <message>
        <source>Gives the seats back as they were recorded. Nothing has been changed so far.</source>
        <translation>Devolve as licenças como foram registradas. Nada foi alterado até agora.</translation>
    </message>
    <message>
        <source>What would be done, person by person. Nothing has been changed so far.</source>
        <translation>O que seria feito, pessoa por pessoa. Nada foi alterado até agora.</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Exportar plano…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>People of the plan</source>
        <translation>Pessoas do plano</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, para</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets abertos</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>Frees a year</source>
        <translation>Libera por ano</translation>
    </message>
    <message>
        <source>Costs a year again</source>
        <translation>Volta a custar por ano</translation>
    </message>
    <message>
        <source>Not yet saved</source>
        <translation>Ainda não economizado</translation>
    </message>
    <message>
        <source>The seat is counted again as soon as it is given back.</source>
        <translation>A licença volta a contar assim que é devolvida.</translation>
    </message>
    <message>
        <source>The invoice falls when the contract is reduced, usually at renewal.</source>
        <translation>A fatura diminui quando o contrato é reduzido, normalmente na renovação.</translation>
    </message>
    <message>
        <source>What else happens</source>
        <translation>O que mais acontece</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Change Zendesk</source>
        <translation>Alterar o Zendesk</translation>
    </message>
    <message>
        <source>Reading the account; this changes nothing…</source>
        <translation>Lendo a conta; isto não altera nada…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sem preço</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sem preço</translation>
    </message>
    <message>
        <source>Nobody is notified by Seatkeeper.</source>
        <translation>O Seatkeeper não notifica ninguém.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Digite %1 para confirmar</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>corresponde</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) will be given back.</source>
        <translation>
            <numerusform>%n licença será devolvida.</numerusform>
            <numerusform>%n licenças serão devolvidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the people will be reclaimed.</source>
        <translation>
            <numerusform>A licença de %n pessoa será recuperada.</numerusform>
            <numerusform>As licenças de %n pessoas serão recuperadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by a guard.</source>
        <translation>
            <numerusform>%n retida por uma salvaguarda.</numerusform>
            <numerusform>%n retidas por uma salvaguarda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n seat(s)</source>
        <translation>
            <numerusform>Devolver %n licença</numerusform>
            <numerusform>Devolver %n licenças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reclaim %n seat(s)</source>
        <translation>
            <numerusform>Recuperar %n licença</numerusform>
            <numerusform>Recuperar %n licenças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One change a second, about %n second(s). You can stop after the current person.</source>
        <translation>
            <numerusform>Uma alteração por segundo, cerca de %n segundo. Você pode parar após a pessoa atual.</numerusform>
            <numerusform>Uma alteração por segundo, cerca de %n segundos. Você pode parar após a pessoa atual.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dry run sends nothing but reading calls. Choose “Change Zendesk” to go on.</source>
        <translation>Uma simulação só envia chamadas de leitura. Escolha “Alterar o Zendesk” para continuar.</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Exportar plano</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The plan was exported.</source>
        <translation>O plano foi exportado.</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Custo anual</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimRunDialog</name>
    <message>
        <source>Given back later.</source>
        <translation>Devolvida depois.</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progresso da execução</translation>
    </message>
    <message>
        <source>People of the run</source>
        <translation>Pessoas da execução</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, para</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>Parar após esta pessoa</translation>
    </message>
    <message>
        <source>Undo selected…</source>
        <translation>Desfazer seleção…</translation>
    </message>
    <message>
        <source>Undo all…</source>
        <translation>Desfazer tudo…</translation>
    </message>
    <message>
        <source>Stopping after the current person…</source>
        <translation>Parando após a pessoa atual…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Select the people whose seats shall be given back.</source>
        <translation>Selecione as pessoas cujas licenças devem ser devolvidas.</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>Continuar em segundo plano</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 de %2 pessoas</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) freed and proved.</source>
        <translation>
            <numerusform>%n licença liberada e comprovada.</numerusform>
            <numerusform>%n licenças liberadas e comprovadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) given back.</source>
        <translation>
            <numerusform>%n licença devolvida.</numerusform>
            <numerusform>%n licenças devolvidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n falhou.</numerusform>
            <numerusform>%n falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be proved.</source>
        <translation>
            <numerusform>%n não pôde ser comprovada.</numerusform>
            <numerusform>%n não puderam ser comprovadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation>Ajustar ao conteúdo</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Redefinir colunas</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordModel</name>
    <message>
        <source>%1, %2 rows, collapsed</source>
        <translation>%1, %2 linhas, recolhido</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 linhas</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Selecionar %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Selecionar tudo o que é exibido</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordView</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RelatedLists</name>
    <message>
        <source>Software Models</source>
        <translation>Modelos de software</translation>
    </message>
    <message>
        <source>Unrecognized Subscription Identifiers</source>
        <translation>Identificadores não reconhecidos</translation>
    </message>
    <message>
        <source>Scheduled Jobs</source>
        <translation>Tarefas agendadas</translation>
    </message>
    <message>
        <source>Scheduled Job Results</source>
        <translation>Resultados de tarefas agendadas</translation>
    </message>
    <message>
        <source>Software Subscriptions</source>
        <translation>Assinaturas de software</translation>
    </message>
    <message>
        <source>Subscription Identifier Exclusion Rules</source>
        <translation>Regras de exclusão de identificadores</translation>
    </message>
    <message>
        <source>Subscription User Exclusion Rules</source>
        <translation>Regras de exclusão de usuários</translation>
    </message>
    <message>
        <source>Reclamation Rules</source>
        <translation>Regras de recuperação</translation>
    </message>
    <message>
        <source>Removal Candidates</source>
        <translation>Candidatos à remoção</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Log de atividades</translation>
    </message>
    <message>
        <source>Subscription Identifiers</source>
        <translation>Identificadores de assinatura</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RelatedTabBar</name>
    <message>
        <source>Related lists</source>
        <translation>Listas relacionadas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This list needs somebody.</source>
        <translation>Esta lista precisa de alguém.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RepointDialog</name>
    <message>
        <source>Point a profile to “%1”</source>
        <translation>Vincular um perfil a “%1”</translation>
    </message>
    <message>
        <source>The profile returns to Draft and must be validated and published again.</source>
        <translation>O perfil volta a rascunho e precisa ser validado e publicado novamente.</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Perfil de integração</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Point the profile here</source>
        <translation>Vincular o perfil aqui</translation>
    </message>
    <message>
        <source>“%1” uses this connection already.</source>
        <translation>“%1” já usa esta conexão.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterErrorsDialog</name>
    <message>
        <source>Choose one row</source>
        <translation>Escolha uma única linha</translation>
    </message>
    <message>
        <source>Rows that could not be taken</source>
        <translation>Linhas que não puderam ser incluídas</translation>
    </message>
    <message>
        <source>Rows of the last import</source>
        <translation>Linhas da última importação</translation>
    </message>
    <message>
        <source>Mend a row here, or mend the file and import it again.</source>
        <translation>Corrija uma linha aqui, ou corrija o arquivo e importe-o novamente.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Every row was taken</source>
        <translation>Todas as linhas foram incluídas</translation>
    </message>
    <message>
        <source>Nothing is left to mend.</source>
        <translation>Não resta nada a corrigir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterImportDialog</name>
    <message>
        <source>Import a roster</source>
        <translation>Importar um quadro de pessoal</translation>
    </message>
    <message>
        <source>A CSV file of the company&apos;s people. It tells who has left, and whose manager and cost center a seat belongs to. It replaces the roster that is there.</source>
        <translation>Um arquivo CSV com as pessoas da empresa. Ele informa quem saiu e a que gestor e centro de custo pertence uma licença. Ele substitui o quadro de pessoal existente.</translation>
    </message>
    <message>
        <source>Words for the employment status</source>
        <translation>Palavras para a situação funcional</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>Importar quadro de pessoal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Choose a file to see what would come of it. Nothing changes before you import.</source>
        <translation>Escolha um arquivo para ver o resultado. Nada muda antes da importação.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>%1 rows read…</source>
        <translation>%1 linhas lidas…</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Nenhuma coluna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds the e-mail address; people are known by it.</source>
        <translation>Indique qual coluna contém o endereço de e-mail; é por ele que as pessoas são reconhecidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be taken.</source>
        <translation>
            <numerusform>%n pessoa seria incluída.</numerusform>
            <numerusform>%n pessoas seriam incluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n current subscription(s) are theirs.</source>
        <translation>
            <numerusform>%n assinatura atual é delas.</numerusform>
            <numerusform>%n assinaturas atuais são delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) belong to people who left.</source>
        <translation>
            <numerusform>%n licença paga pertence a pessoas que saíram.</numerusform>
            <numerusform>%n licenças pagas pertencem a pessoas que saíram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roster of %n person(s) is replaced.</source>
        <translation>
            <numerusform>O quadro de pessoal com %n pessoa é substituído.</numerusform>
            <numerusform>O quadro de pessoal com %n pessoas é substituído.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) was not understood; they do not count as having left.</source>
        <translation>
            <numerusform>A situação de %n pessoa não foi compreendida; ela não conta como desligada.</numerusform>
            <numerusform>A situação de %n pessoas não foi compreendida; elas não contam como desligadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken; they are kept for you to mend.</source>
        <translation>
            <numerusform>%n linha não pode ser incluída; ela fica guardada para você corrigir.</numerusform>
            <numerusform>%n linhas não podem ser incluídas; elas ficam guardadas para você corrigir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterPage</name>
    <message>
        <source>Roster</source>
        <translation>Quadro de pessoal</translation>
    </message>
    <message>
        <source>The company&apos;s people, from a CSV file. Whoever left and still has a paid seat is a leak.</source>
        <translation>As pessoas da empresa, de um arquivo CSV. Quem saiu e ainda tem uma licença paga é um vazamento.</translation>
    </message>
    <message>
        <source>Name, e-mail, manager or cost center</source>
        <translation>Nome, e-mail, gestor ou centro de custo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>With a paid seat</source>
        <translation>Com licença paga</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Importar um quadro de pessoal…</translation>
    </message>
    <message>
        <source>Forget the roster…</source>
        <translation>Remover o quadro de pessoal…</translation>
    </message>
    <message>
        <source>No roster is imported</source>
        <translation>Nenhum quadro de pessoal importado</translation>
    </message>
    <message>
        <source>Without one everything works, but nobody is known to have left. A CSV file with e-mail addresses and the employment status is enough.</source>
        <translation>Sem ele tudo funciona, mas não se sabe de ninguém que tenha saído. Basta um arquivo CSV com endereços de e-mail e a situação funcional.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the last import could not be taken.</source>
        <translation>
            <numerusform>%n linha da última importação não pôde ser incluída.</numerusform>
            <numerusform>%n linhas da última importação não puderam ser incluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, imported %2.</source>
        <translation>“%1”, importado: %2.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrá-las</translation>
    </message>
    <message>
        <source>Forget the roster?</source>
        <translation>Remover o quadro de pessoal?</translation>
    </message>
    <message>
        <source>Managers, cost centers and leavers are not known any more.</source>
        <translation>Gestores, centros de custo e desligados deixam de ser conhecidos.</translation>
    </message>
    <message>
        <source>Candidates that were made of leavers stay. No user in Zendesk is changed.</source>
        <translation>Os candidatos criados a partir de desligados permanecem. Nenhum usuário no Zendesk é alterado.</translation>
    </message>
    <message>
        <source>Forget roster</source>
        <translation>Remover quadro de pessoal</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterRecords</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Situação funcional</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>No quadro de pessoal</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de custo</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>Conteúdo da linha</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleDialog</name>
    <message>
        <source>A rule proposes seats. Nothing happens in Zendesk before a person approves.</source>
        <translation>Uma regra propõe licenças. Nada acontece no Zendesk antes que uma pessoa aprove.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Salvar regra</translation>
    </message>
    <message>
        <source>Saving looks at the saved data again at once.</source>
        <translation>Ao salvar, os dados armazenados são examinados novamente.</translation>
    </message>
    <message>
        <source>Edit reclamation rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reclamation rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving, and looking at the saved data again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the saved data before saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition that leaves nobody out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in Zendesk: a rule proposes, a person decides.</source>
        <translation>Nada é alterado no Zendesk: uma regra propõe, uma pessoa decide.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Salvar mesmo assim</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was changed and is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleEffectView</name>
    <message>
        <source>What the rule would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>Valor anual</translation>
    </message>
    <message>
        <source>The saved data could not be asked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers follow once what is marked is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the saved data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. The numbers follow after the first refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off, the rule proposes nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody enters and nobody leaves: the same people are proposed as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sem preço</translation>
    </message>
    <message>
        <source>Who enters with this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leaves with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Where two rules look at the same seat, the one with the smaller number decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When none is chosen, it looks at all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>Only seats that meet it are looked at. In texts * stands for any letters and ? for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected people</source>
        <translation>Pessoas protegidas</translation>
    </message>
    <message>
        <source>E-mail addresses or Zendesk ids, one in each line. The rule never proposes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it proposes a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>A seat is proposed once it was idle for so many whole days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold in days</source>
        <translation>Limite em dias</translation>
    </message>
    <message>
        <source> days since assigned</source>
        <translation> dias desde a atribuição</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Carência</translation>
    </message>
    <message>
        <source>New accounts are left in peace for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace for new accounts in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose seats that were never used</source>
        <translation>Propor licenças nunca usadas</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>Sinais que contam</translation>
    </message>
    <message>
        <source>A person is idle only if every one of them is older than the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>What it proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light agent if the account has that role, else end user</source>
        <translation>Agente light se a conta tiver essa função; senão, usuário final</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>A person may choose another one for each candidate. Suspending alone frees no seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for open tickets first, so that they can be reassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the person before, and wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer never reclaims by itself: the candidate goes to the assignment group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment group</source>
        <translation>Grupo de atribuição</translation>
    </message>
    <message>
        <source>Who approves what the rule proposes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleRecords</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Dias inativo</translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation>Dias de carência</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usadas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativa</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propor</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Light agent, else end user</source>
        <translation>Agente light; senão, usuário final</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RulesList</name>
    <message>
        <source>Reclamation Rules</source>
        <translation>Regras de recuperação</translation>
    </message>
    <message>
        <source>Which seats are proposed for reclaim. A rule proposes; a person decides.</source>
        <translation>Quais licenças são propostas para recuperação. Uma regra propõe; uma pessoa decide.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Adicionar regra…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Choose one rule</source>
        <translation>Escolha uma única regra</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>No reclamation rules</source>
        <translation>Nenhuma regra de recuperação</translation>
    </message>
    <message>
        <source>Publishing a profile makes its first rule.</source>
        <translation>Publicar um perfil cria sua primeira regra.</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RunRecords</name>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Perfil de integração</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Seats freed</source>
        <translation>Licenças liberadas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RunsList</name>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Every reclaim and every undo, person by person, with what was read back.</source>
        <translation>Cada recuperação e cada vez que se desfez, pessoa por pessoa, com o que foi relido.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Choose one run</source>
        <translation>Escolha uma única execução</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>An undo cannot be undone; reclaim again</source>
        <translation>Desfazer não pode ser desfeito; recupere novamente</translation>
    </message>
    <message>
        <source>Settle open runs</source>
        <translation>Esclarecer execuções abertas</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Nenhuma execução ainda</translation>
    </message>
    <message>
        <source>Approve removal candidates first, then reclaim them.</source>
        <translation>Aprove primeiro candidatos à remoção e depois recupere-os.</translation>
    </message>
    <message>
        <source>No run was left open.</source>
        <translation>Nenhuma execução ficou em aberto.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) settled by reading the account.</source>
        <translation>
            <numerusform>%n execução esclarecida pela leitura da conta.</numerusform>
            <numerusform>%n execuções esclarecidas pela leitura da conta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SearchField</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SeatRecords</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Dias inativo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Atribuída</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>Valor anual</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usada</translation>
    </message>
    <message>
        <source>By the sign-in alone</source>
        <translation>Somente pelo login</translation>
    </message>
    <message>
        <source>Every counting signal</source>
        <translation>Todos os sinais que contam</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SeatsDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 por ano</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The %1 that are idle for the longest of %2.</source>
        <translation>As %1 inativas há mais tempo, de um total de %2.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Banco de dados: %1</translation>
    </message>
    <message>
        <source>Limits of a run</source>
        <translation>Limites de uma execução</translation>
    </message>
    <message>
        <source>Type the number back above</source>
        <translation>Pedir para digitar o número acima de</translation>
    </message>
    <message>
        <source> people in a run</source>
        <translation> pessoas em uma execução</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source> % of a role or group</source>
        <translation> % de uma função ou grupo</translation>
    </message>
    <message>
        <source>but always allow</source>
        <translation>mas sempre permitir</translation>
    </message>
    <message>
        <source> people</source>
        <translation> pessoas</translation>
    </message>
    <message>
        <source>Keep at least</source>
        <translation>Manter ao menos</translation>
    </message>
    <message>
        <source> people in each group</source>
        <translation> pessoas em cada grupo</translation>
    </message>
    <message>
        <source>Never, and not today</source>
        <translation>Nunca, e hoje não</translation>
    </message>
    <message>
        <source>One e-mail address or Zendesk id a line</source>
        <translation>Um endereço de e-mail ou ID do Zendesk por linha</translation>
    </message>
    <message>
        <source>Protected people</source>
        <translation>Pessoas protegidas</translation>
    </message>
    <message>
        <source>One day a line, such as 2026-12-24</source>
        <translation>Um dia por linha, como 2026-12-24</translation>
    </message>
    <message>
        <source>Blackout dates</source>
        <translation>Dias de bloqueio</translation>
    </message>
    <message>
        <source>Not a day: %1</source>
        <translation>Não é um dia: %1</translation>
    </message>
    <message>
        <source>Mend the blackout dates first</source>
        <translation>Corrija primeiro os dias de bloqueio</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nada foi alterado</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Every later plan respects it.</source>
        <translation>Todo plano posterior respeita isto.</translation>
    </message>
    <message>
        <source>What every reclaim must respect, and what a seat costs where no purchase is known.</source>
        <translation>O que toda recuperação precisa respeitar e quanto custa uma licença quando nenhuma compra é conhecida.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SetupWizard</name>
    <message>
        <source>Connect Zendesk</source>
        <translation>Conectar o Zendesk</translation>
    </message>
    <message>
        <source>Welcome and minimal permissions</source>
        <translation>Boas-vindas e permissões mínimas</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>Cliente OAuth</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Perfil de integração</translation>
    </message>
    <message>
        <source>Connection and credential</source>
        <translation>Conexão e credencial</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Salvar e sair</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Abrir o perfil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Zendesk %1</source>
        <translation>Zendesk %1</translation>
    </message>
    <message>
        <source>Draft saved at %1. You can leave at any step and resume here.</source>
        <translation>Rascunho salvo às %1. Você pode sair em qualquer etapa e continuar aqui.</translation>
    </message>
    <message>
        <source>First rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SignInPanel</name>
    <message>
        <source>Sign in for reclaim…</source>
        <translation>Fazer login para a recuperação…</translation>
    </message>
    <message>
        <source>Create and Get OAuth Token</source>
        <translation>Criar e obter token OAuth</translation>
    </message>
    <message>
        <source>Keep the sign-in for this run only (nothing is stored in the keychain)</source>
        <translation>Manter o login somente nesta sessão (nada é armazenado no chaveiro)</translation>
    </message>
    <message>
        <source>The browser runs on another computer: I will paste the address at which it ends</source>
        <translation>O navegador está em outro computador: vou colar o endereço em que ele termina</translation>
    </message>
    <message>
        <source>sign-in link</source>
        <translation>link de login</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir novamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Address at which the browser ended</source>
        <translation>Endereço em que o navegador terminou</translation>
    </message>
    <message>
        <source>The address at which the browser ended</source>
        <translation>O endereço em que o navegador terminou</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar este endereço</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>Não foi possível abrir o navegador. Copie o link.</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>membro da equipe</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>Login feito como %1, %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Renovar login</translation>
    </message>
    <message>
        <source>Preparing the sign-in…</source>
        <translation>Preparando o login…</translation>
    </message>
    <message>
        <source>Waiting for Zendesk in your browser…</source>
        <translation>Aguardando o Zendesk no seu navegador…</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it by hand.</source>
        <translation>Não foi possível abrir o navegador. Copie o link e abra-o manualmente.</translation>
    </message>
    <message>
        <source>Waiting for Zendesk in your browser… %1:%2 left</source>
        <translation>Aguardando o Zendesk no seu navegador… restam %1:%2</translation>
    </message>
    <message>
        <source>The sign-in was cancelled; nothing was stored.</source>
        <translation>O login foi cancelado; nada foi armazenado.</translation>
    </message>
    <message>
        <source>No answer came from the browser. If it shows an error page, compare the identifier and the redirect URLs with those in Zendesk; each must be the same to the letter.</source>
        <translation>Nenhuma resposta veio do navegador. Se ele mostrar uma página de erro, compare o identificador e as URLs de redirecionamento com os do Zendesk; devem ser idênticos, letra por letra.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SplitRoleDialog</name>
    <message>
        <source>Split a custom role off</source>
        <translation>Separar uma função personalizada</translation>
    </message>
    <message>
        <source>The people of the role become an identifier of their own, so that they can be priced and licensed apart from the other agents. Candidates, exclusions and rules follow at once, and every later refresh keeps to it.</source>
        <translation>As pessoas da função passam a ter um identificador próprio, para que possam ter preço e licenciamento à parte dos outros agentes. Candidatos, exclusões e regras acompanham imediatamente, e toda atualização posterior mantém isso.</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Função personalizada</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modelo de software</translation>
    </message>
    <message>
        <source>Choose a model, or type the name of a new one. A new one starts with the price of the agents.</source>
        <translation>Escolha um modelo ou digite o nome de um novo. Um modelo novo começa com o preço dos agentes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Split role off</source>
        <translation>Separar função</translation>
    </message>
    <message>
        <source>The account has no custom agent role that could be split off.</source>
        <translation>A conta não tem nenhuma função de agente personalizada que possa ser separada.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) become %1.</source>
        <translation>
            <numerusform>%n assinatura passa a %1.</numerusform>
            <numerusform>%n assinaturas passam a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model is needed.</source>
        <translation>É preciso um modelo.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StartPage</name>
    <message>
        <source>Find the seats nobody needs</source>
        <translation>Encontre as licenças de que ninguém precisa</translation>
    </message>
    <message>
        <source>Seatkeeper finds the Zendesk seats a company pays for and nobody needs, proves it, takes them back when a person approves, and can give every one of them back.</source>
        <translation>O Seatkeeper encontra as licenças do Zendesk que uma empresa paga e de que ninguém precisa, comprova, recupera-as quando uma pessoa aprova e pode devolver cada uma delas.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Experimente primeiro</translation>
    </message>
    <message>
        <source>A complete simulated Zendesk account inside the program: no network, no account, nothing to lose.</source>
        <translation>Uma conta do Zendesk simulada e completa dentro do programa: sem rede, sem conta, sem risco.</translation>
    </message>
    <message>
        <source>Explore a demo account</source>
        <translation>Explorar uma conta de demonstração</translation>
    </message>
    <message>
        <source>Use your own account</source>
        <translation>Use sua própria conta</translation>
    </message>
    <message>
        <source>Connect Zendesk…</source>
        <translation>Conectar o Zendesk…</translation>
    </message>
    <message>
        <source>Does your account not allow OAuth yet?</source>
        <translation>Sua conta ainda não permite OAuth?</translation>
    </message>
    <message>
        <source>Import a team-member export…</source>
        <translation>Importar uma exportação de membros da equipe…</translation>
    </message>
    <message>
        <source>Seven short steps with an OAuth client of your own. Reading only, until you approve a reclaim.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StatusStrip</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop what runs now</source>
        <translation>Parar o que está em execução</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>Última atualização: %1</translation>
    </message>
    <message>
        <source>Never refreshed</source>
        <translation>Nunca atualizado</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation>Nada em execução</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 de cerca de %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SubscriptionRecords</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>Identificador de assinatura</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modelo de software</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última atividade</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Atribuída</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>De fora por</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Custo anual</translation>
    </message>
    <message>
        <source>unrecognized</source>
        <translation>não reconhecido</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de custo</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Situação funcional</translation>
    </message>
    <message>
        <source>%1, excluded: it is in no sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SubscriptionsList</name>
    <message>
        <source>Choose one person</source>
        <translation>Escolha uma única pessoa</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Software Subscriptions</source>
        <translation>Assinaturas de software</translation>
    </message>
    <message>
        <source>All team members; the filled seat is a paid one.</source>
        <translation>Todos os membros da equipe; o assento preenchido indica uma licença paga.</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Nome, e-mail ou ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Paid seats</source>
        <translation>Licenças pagas</translation>
    </message>
    <message>
        <source>Idle 60+ days</source>
        <translation>Inativos há 60+ dias</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nunca fizeram login</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensos</translation>
    </message>
    <message>
        <source>Paid light agents</source>
        <translation>Agentes light pagos</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Costs %1 a year</source>
        <translation>Custa %1 por ano</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 por ano</translation>
    </message>
    <message>
        <source>Open in Zendesk</source>
        <translation>Abrir no Zendesk</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Deixar de fora…</translation>
    </message>
    <message>
        <source>Nothing downloaded yet</source>
        <translation>Nada foi baixado ainda</translation>
    </message>
    <message>
        <source>Publish a profile, or refresh it, to see who holds which seat.</source>
        <translation>Publique um perfil, ou atualize-o, para ver quem tem qual licença.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Não foi possível abrir o navegador.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Quadro de pessoal</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::TeamImportDialog</name>
    <message>
        <source>Import a newer list into “%1”</source>
        <translation>Importar uma lista mais nova para “%1”</translation>
    </message>
    <message>
        <source>Import a team-member export</source>
        <translation>Importar uma exportação de membros da equipe</translation>
    </message>
    <message>
        <source>In Zendesk&apos;s Admin Center open People &gt; Team members, choose Export and import the file here. It needs no OAuth. Only the sign-in is known from it, and no seat can be taken back.</source>
        <translation>Na Central de administração do Zendesk, abra Pessoas &gt; Membros da equipe, escolha Exportar e importe o arquivo aqui. Não é preciso OAuth. Dele só se conhece o login, e nenhuma licença pode ser recuperada.</translation>
    </message>
    <message>
        <source>What the Support roles stand for</source>
        <translation>O que as funções do Support representam</translation>
    </message>
    <message>
        <source>That many people really are gone</source>
        <translation>Tantas pessoas assim realmente saíram</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importar lista</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Endereço da conta</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dê um nome ao perfil.</translation>
    </message>
    <message>
        <source>Type the address of the account, such as acme.zendesk.com.</source>
        <translation>Digite o endereço da conta, como acme.zendesk.com.</translation>
    </message>
    <message>
        <source>Choose the exported file.</source>
        <translation>Escolha o arquivo exportado.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>%1 rows read…</source>
        <translation>%1 linhas lidas…</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sem função</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team member(s).</source>
        <translation>
            <numerusform>%n membro da equipe.</numerusform>
            <numerusform>%n membros da equipe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s).</source>
        <translation>
            <numerusform>%n licença paga.</numerusform>
            <numerusform>%n licenças pagas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n seat(s) nobody knows whether they are paid, until you say what the role stands for.</source>
        <translation>
            <numerusform>De %n licença, não se sabe se é paga até você indicar o que a função representa.</numerusform>
            <numerusform>De %n licenças, não se sabe se são pagas até você indicar o que a função representa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 gone since the last import.</source>
        <translation>%1 adicionados, %2 alterados, %3 ausentes desde a última importação.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read. A list with holes would make people look gone, so nothing is imported before they are mended.</source>
        <translation>
            <numerusform>%n linha não pode ser lida. Uma lista com lacunas faria parecer que pessoas saíram, portanto nada é importado antes que ela seja corrigida.</numerusform>
            <numerusform>%n linhas não podem ser lidas. Uma lista com lacunas faria parecer que pessoas saíram, portanto nada é importado antes que elas sejam corrigidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The last list had %n person(s). An export that was cut off looks like this.</source>
        <translation>
            <numerusform>A última lista tinha %n pessoa. Uma exportação cortada tem esta aparência.</numerusform>
            <numerusform>A última lista tinha %n pessoas. Uma exportação cortada tem esta aparência.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date in the future; it counts as today.</source>
        <translation>
            <numerusform>%n linha tem uma data no futuro; ela conta como hoje.</numerusform>
            <numerusform>%n linhas têm uma data no futuro; ela conta como hoje.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest date in the file is %1: the list is old, and people look more idle than they are.</source>
        <translation>A data mais recente no arquivo é %1: a lista é antiga, e as pessoas parecem mais inativas do que são.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Not known, without a price</source>
        <translation>Desconhecido, sem preço</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Sem licença</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ValidatePage</name>
    <message>
        <source>Validate the connection</source>
        <translation>Validar a conexão</translation>
    </message>
    <message>
        <source>Each line says what was tried, what is lost without it, and how to mend it.</source>
        <translation>Cada linha diz o que foi testado, o que se perde sem ela e como corrigir.</translation>
    </message>
    <message>
        <source>Next opens when the checks are done.</source>
        <translation>“Avançar” é ativado quando as verificações terminam.</translation>
    </message>
    <message>
        <source>Next opens when the connection was validated.</source>
        <translation>“Avançar” é ativado quando a conexão é validada.</translation>
    </message>
    <message>
        <source>Next opens when no line is red: %1.</source>
        <translation>“Avançar” é ativado quando nenhuma linha está vermelha: %1.</translation>
    </message>
    <message>
        <source>Only reading calls were sent; nothing was changed in Zendesk.</source>
        <translation>Somente chamadas de leitura foram enviadas; nada foi alterado no Zendesk.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ValidationPanel</name>
    <message>
        <source>the report</source>
        <translation>o relatório</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Renovar login</translation>
    </message>
    <message>
        <source>Sign in for reclaim…</source>
        <translation>Fazer login para a recuperação…</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n correta</numerusform>
            <numerusform>%n corretas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <translation>
            <numerusform>%n limitada</numerusform>
            <numerusform>%n limitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falha</numerusform>
            <numerusform>%n falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Checked at %1; nothing was changed</source>
        <translation>Verificado às %1; nada foi alterado</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não verificado</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WelcomePage</name>
    <message>
        <source>Connect a Zendesk account</source>
        <translation>Conecte uma conta do Zendesk</translation>
    </message>
    <message>
        <source>Minimal permissions</source>
        <translation>Permissões mínimas</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>O que você deve saber</translation>
    </message>
    <message>
        <source>A Zendesk administrator creates an OAuth client in your account once. The next step shows every value to type there.</source>
        <translation>Um administrador do Zendesk cria uma única vez um cliente OAuth na sua conta. A próxima etapa mostra todos os valores a digitar lá.</translation>
    </message>
    <message>
        <source>Everything that is downloaded stays on this computer. Tokens are kept in its keychain and go to your Zendesk account only.</source>
        <translation>Tudo o que é baixado permanece neste computador. Os tokens ficam no chaveiro e só são enviados à sua conta do Zendesk.</translation>
    </message>
    <message>
        <source>Connecting and validating change nothing in Zendesk. A seat is taken back only after a person approved it.</source>
        <translation>Conectar e validar não alteram nada no Zendesk. Uma licença só é recuperada depois que uma pessoa aprova.</translation>
    </message>
    <message>
        <source>Nothing has been sent to Zendesk yet.</source>
        <translation>Nada foi enviado ao Zendesk ainda.</translation>
    </message>
    <message>
        <source>Seven short steps. You can leave at any of them and go on later; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WhatIfPage</name>
    <message>
        <source>What-if</source>
        <translation>Hipóteses</translation>
    </message>
    <message>
        <source>Move anything here: nothing changes until you save it as the rule.</source>
        <translation>Mude aqui o que quiser: nada é alterado até você salvar como regra.</translation>
    </message>
    <message>
        <source>Reset to the rule</source>
        <translation>Voltar à regra</translation>
    </message>
    <message>
        <source>Save as rule…</source>
        <translation>Salvar como regra…</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. After the first refresh of a published profile the seats stand here.</source>
        <translation>Nada foi baixado ainda. Após a primeira atualização de um perfil publicado, as licenças aparecem aqui.</translation>
    </message>
    <message>
        <source>Nothing was turned: this is the rule as it is saved.</source>
        <translation>Nada foi mudado: esta é a regra como está salva.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation>Hipóteses: %1</translation>
    </message>
    <message>
        <source>This rule is switched off: it proposes nobody now.</source>
        <translation>Esta regra está desativada: agora ela não propõe ninguém.</translation>
    </message>
    <message>
        <source>The numbers show what it would propose; saving switches it on.</source>
        <translation>Os números mostram o que ela proporia; salvar a ativa.</translation>
    </message>
    <message numerus="yes">
        <source>Idle %n day(s)</source>
        <translation>
            <numerusform>Inativo há %n dia</numerusform>
            <numerusform>Inativo há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>A new rule “%1” is made.</source>
        <translation>Uma nova regra “%1” é criada.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) enter: they become candidates.</source>
        <translation>
            <numerusform>%n licença entra: torna-se candidata.</numerusform>
            <numerusform>%n licenças entram: tornam-se candidatas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) leave: those that nobody approved yet are closed as skipped.</source>
        <translation>
            <numerusform>%n licença sai: se ninguém a aprovou ainda, é fechada como ignorada.</numerusform>
            <numerusform>%n licenças saem: as que ninguém aprovou ainda são fechadas como ignoradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as rule</source>
        <translation>Salvar como regra</translation>
    </message>
    <message>
        <source>Save as rule “%1”</source>
        <translation>Salvar como regra “%1”</translation>
    </message>
    <message>
        <source>Nothing changes in Zendesk: a rule proposes, a person decides.</source>
        <translation>Nada é alterado no Zendesk: uma regra propõe, uma pessoa decide.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Salvar regra</translation>
    </message>
    <message>
        <source>The rule “%1” is saved.</source>
        <translation>A regra “%1” foi salva.</translation>
    </message>
    <message>
        <source>The saved data were looked at again; the candidates are up to date.</source>
        <translation>Os dados salvos foram examinados novamente; os candidatos estão atualizados.</translation>
    </message>
    <message numerus="yes">
        <source>Candidates at %n day(s)</source>
        <translation>
            <numerusform>Candidatos com %n dia</numerusform>
            <numerusform>Candidatos com %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who enters at %n day(s)</source>
        <translation>
            <numerusform>Quem entra com %n dia</numerusform>
            <numerusform>Quem entra com %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who leaves at %n day(s)</source>
        <translation>
            <numerusform>Quem sai com %n dia</numerusform>
            <numerusform>Quem sai com %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WhatIfPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Potential savings a year</source>
        <translation>Economia potencial por ano</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entram</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Saem</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Dias de inatividade</translation>
    </message>
    <message>
        <source>Not idle</source>
        <translation>Não inativas</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Saem</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inativas</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usadas</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Seats by idle days</source>
        <translation>Licenças por dias de inatividade</translation>
    </message>
    <message>
        <source>Threshold in days</source>
        <translation>Limite em dias</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>Sinais que contam</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Além disso</translation>
    </message>
    <message>
        <source>Propose never-used seats</source>
        <translation>Propor licenças nunca usadas</translation>
    </message>
    <message>
        <source>Grace for new accounts</source>
        <translation>Carência para contas novas</translation>
    </message>
    <message>
        <source>known after the first refresh</source>
        <translation>conhecido após a primeira atualização</translation>
    </message>
    <message>
        <source>as many as now</source>
        <translation>tantos quanto agora</translation>
    </message>
    <message numerus="yes">
        <source>%n more than now (%1)</source>
        <translation>
            <numerusform>%n a mais que agora (%1)</numerusform>
            <numerusform>%n a mais que agora (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than now (%1)</source>
        <translation>
            <numerusform>%n a menos que agora (%1)</numerusform>
            <numerusform>%n a menos que agora (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>by the saved rules: %1</source>
        <translation>pelas regras salvas: %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sem preço</translation>
    </message>
    <message>
        <source>as much as now</source>
        <translation>tanto quanto agora</translation>
    </message>
    <message>
        <source>%1 more than now</source>
        <translation>%1 a mais que agora</translation>
    </message>
    <message>
        <source>%1 less than now</source>
        <translation>%1 a menos que agora</translation>
    </message>
    <message>
        <source>nobody leaves</source>
        <translation>ninguém sai</translation>
    </message>
    <message>
        <source>idle for %1 or less</source>
        <translation>inatividade de %1 ou menos</translation>
    </message>
    <message>
        <source>nobody enters</source>
        <translation>ninguém entra</translation>
    </message>
    <message>
        <source>below %1: %2 proved, %3 by sign-in alone</source>
        <translation>abaixo de %1: %2 comprovadas, %3 somente pelo login</translation>
    </message>
    <message>
        <source>idle for fewer than %1</source>
        <translation>inatividade inferior a %1</translation>
    </message>
    <message>
        <source>grace is %1, not %2</source>
        <translation>carência de %1, não %2</translation>
    </message>
    <message>
        <source>who are not proposed now</source>
        <translation>que agora não são propostas</translation>
    </message>
    <message numerus="yes">
        <source>Idle days of %n paid seat(s)</source>
        <translation>
            <numerusform>Dias de inatividade de %n licença paga</numerusform>
            <numerusform>Dias de inatividade de %n licenças pagas</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>De saída</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usadas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 ou mais</translation>
    </message>
    <message numerus="yes">
        <source>known of %n seat(s)</source>
        <translation>
            <numerusform>conhecido em %n licença</numerusform>
            <numerusform>conhecido em %n licenças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n licença</numerusform>
            <numerusform>%n licenças</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded seat(s) are left out.</source>
        <translation>
            <numerusform>%n licença que uma regra deixa de fora não é considerada.</numerusform>
            <numerusform>%n licenças que uma regra deixa de fora não são consideradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WindowDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WindowSession</name>
    <message>
        <source>Integration Profiles</source>
        <translation>Perfis de integração</translation>
    </message>
    <message>
        <source>Connect accounts, validate and publish them, and look at everything that belongs to one.</source>
        <translation>Conecte contas, valide-as e publique-as, e veja tudo o que pertence a cada uma.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Who holds which seat and how active each person really is. Click a person to see the evidence.</source>
        <translation>Quem tem qual licença e quão ativa cada pessoa realmente é. Clique em uma pessoa para ver as evidências.</translation>
    </message>
    <message>
        <source>Reclamation</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Decide with Approve, Keep, Postpone, Exclude or Skip. “Reclaim approved…” shows the plan first.</source>
        <translation>Decida com Aprovar, Manter, Adiar, Deixar de fora ou Ignorar. “Recuperar aprovados…” mostra primeiro o plano.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>A rule proposes seats: threshold, grace, signals that count, proposed action.</source>
        <translation>Uma regra propõe licenças: limite, carência, sinais que contam, ação proposta.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Every run with its outcome for each person. Undo gives seats back.</source>
        <translation>Cada execução com o resultado para cada pessoa. “Desfazer” devolve as licenças.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>What runs by itself and what came of it.</source>
        <translation>O que é executado sozinho e o que resultou.</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Who did what and when. Verify walks the whole chain.</source>
        <translation>Quem fez o quê e quando. “Verificar” percorre toda a cadeia.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Guard limits, protected people and blackout dates.</source>
        <translation>Limites das salvaguardas, pessoas protegidas e dias de bloqueio.</translation>
    </message>
    <message>
        <source>&amp;Connect Zendesk…</source>
        <translation>&amp;Conectar o Zendesk…</translation>
    </message>
    <message>
        <source>&amp;Take the last decision back</source>
        <translation>&amp;Desfazer a última decisão</translation>
    </message>
    <message>
        <source>&amp;Leave the demo account</source>
        <translation>Sair &amp;da conta de demonstração</translation>
    </message>
    <message>
        <source>Explore a &amp;demo account</source>
        <translation>Explorar uma conta de &amp;demonstração</translation>
    </message>
    <message>
        <source>Settling open runs</source>
        <translation>Esclarecendo execuções abertas</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo account could not start</source>
        <translation>A conta de demonstração não pôde iniciar</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Uma execução está em andamento</translation>
    </message>
    <message>
        <source>Closing stops it after the current person. What is done stays done and is recorded.</source>
        <translation>Fechar a interrompe após a pessoa atual. O que foi feito permanece feito e registrado.</translation>
    </message>
    <message>
        <source>The next start settles anything that is left open by reading the account.</source>
        <translation>A próxima inicialização esclarece tudo o que ficou em aberto lendo a conta.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Seat Leaks</source>
        <translation>Vazamentos de licenças</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake, why, and what mends it. Import a roster to find people who left.</source>
        <translation>Licenças que são pagas por engano, por quê e como corrigir. Importe um quadro de pessoal para encontrar quem saiu.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Hipóteses</translation>
    </message>
    <message>
        <source>What another threshold, grace or other signals would give, on the saved data.</source>
        <translation>O que outro limite, outra carência ou outros sinais dariam, com os dados salvos.</translation>
    </message>
</context>
</TS>
