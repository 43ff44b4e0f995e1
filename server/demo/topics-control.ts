/** Topics of the demo story: money, control, and what citizens ask for. */
import type { Topic } from './topic.ts'

const audit = 'CGE/AUGE/DACG'
const dtic = 'SEPLAG/SUBGD/DTIC'
const desk = 'SEPLAG/PROTOCOLO'

export const controlTopics: Topic[] = [
  {
    type: 'Auditoria: Trabalho de Auditoria',
    origins: [audit, 'CGE/AUGE'],
    via: ['CGE/AUGE'],
    desks: [audit, 'CGE/AUGE'],
    summaries: ['Auditoria em {objeto}', 'Avaliação de controles: {objeto} – exercício anterior, amostra de {dias} processos'],
    parties: 'none',
    objects: [
      'contratos de limpeza',
      'folha de pagamento',
      'gestão de frota',
      'almoxarifados hospitalares',
      'convênios com municípios',
      'diárias de viagem',
    ],
    opening: [
      {
        write: 'Ordem de Serviço',
        texts: [
          [
            { item: 'Designar equipe para avaliar {objeto}, com início imediato e prazo de {dias} dias.' },
            { item: 'A equipe terá acesso aos sistemas e documentos necessários, observado o sigilo legal.' },
            { item: 'Os achados serão discutidos com a unidade auditada antes do relatório final.' },
          ],
        ],
      },
      {
        write: 'Nota Técnica',
        texts: [
          [
            { heading: 'Questões de auditoria' },
            {
              list: [
                'Os controles sobre {objeto} previnem pagamentos indevidos?',
                'As decisões estão motivadas e documentadas?',
                'Há segregação entre quem solicita, autoriza e atesta?',
              ],
            },
            'A amostra foi definida por materialidade: os maiores valores e vinte itens sorteados, somando R$ {valor}.',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Relatório de Auditoria',
        texts: [
          [
            { heading: 'Achado 1 – Atesto sem conferência' },
            'Em {prazo} dos casos examinados o atesto foi registrado antes da entrega. A causa provável é a falta de rotina de recebimento nos fins de mês.',
            { heading: 'Achado 2 – Planilhas paralelas' },
            'O controle de saldos é feito em planilhas individuais, sem cópia de segurança. Constatou-se divergência de R$ {valor} em relação ao sistema.',
            { heading: 'Recomendações' },
            { list: ['Instituir lista de verificação no recebimento.', 'Descontinuar os controles paralelos até {mes}.'] },
          ],
        ],
      },
      {
        upload: 'Anexo',
        name: 'papeis-de-trabalho-{n}.pdf',
        look: 'receipt',
        text: ['PAPEL DE TRABALHO Nº {n}', 'Objeto: {objeto}', 'Itens testados: {dias}', 'Exceções: {prazo}', 'Divergência: R$ {valor}'],
        basis: 'Controle interno: trabalho em curso',
      },
    ],
  },
  {
    type: 'Controle Interno: Atendimento a Recomendação',
    origins: ['CGE/AUGE', audit],
    via: ['SEPLAG/GAB', 'SEPLAG/SPGF', 'SES/GAB', 'SEINFRA/GAB'],
    desks: [audit, 'SEPLAG/SPGF', dtic],
    summaries: ['Recomendação nº {n} – {objeto}', 'Plano de ação: {objeto}'],
    parties: 'none',
    objects: ['segregação de funções', 'inventário de bens', 'cadastro de fornecedores', 'política de acesso a sistemas'],
    opening: [
      {
        write: 'Ofício',
        texts: [
          [
            'Encaminhamos a Recomendação nº {n}, relativa a {objeto}, e solicitamos manifestação em {prazo} dias, com indicação de responsável, prazo e evidência de cada providência.',
            'A ausência de resposta será registrada no relatório anual de gestão.',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Memorando',
        texts: [
          [
            'Em atenção à recomendação, informamos que a rotina de {objeto} foi revista e publicada internamente. As evidências seguem anexas.',
            'A segunda providência depende de ajuste em sistema corporativo, previsto para {mes}. Solicitamos prorrogação do prazo quanto a esse ponto.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Convênio: Prestação de Contas',
    origins: ['SEINFRA/DCONV', 'SES/DCV', 'SEPLAG/PROTOCOLO'],
    via: ['SEINFRA/GAB'],
    desks: [audit, 'SEINFRA/DCONV', 'SES/DCV'],
    summaries: ['Prestação de contas – {municipio}', 'Convênio nº {n}: {objeto} em {municipio}'],
    parties: 'municipality',
    objects: ['calçamento de vias', 'reforma da praça', 'ponte sobre o ribeirão', 'ampliação de unidade de saúde'],
    opening: [
      {
        upload: 'Extrato Bancário',
        name: 'extrato-conta-do-convenio.pdf',
        look: 'receipt',
        text: [
          'EXTRATO DE CONTA ESPECÍFICA',
          'Convênio {n}',
          'Repasse: R$ {valor}',
          'Rendimentos aplicados no objeto',
          'Saldo final: R$ 0,00',
        ],
        basis: 'Sigilo bancário',
      },
      {
        write: 'Relatório',
        texts: [
          [
            'O município de {municipio} apresentou a prestação de contas do Convênio nº {n}, cujo objeto é {objeto}. A vistoria confirmou a execução física integral.',
            'Restam {prazo} apontamentos financeiros: tarifas bancárias não ressarcidas e uma nota sem identificação do convênio.',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Parecer',
        texts: [
          [
            'Sanados os apontamentos, opina-se pela *aprovação com ressalvas* das contas, por falhas formais que não causaram dano ao erário.',
            'Recomenda-se orientar o município quanto à identificação dos documentos fiscais.',
          ],
        ],
      },
      {
        write: 'Notificação',
        texts: [
          [
            'Notifica-se o Município de {municipio} para, em trinta dias, ressarcir as tarifas bancárias e regularizar o documento fiscal apontado no relatório, sob pena de instauração de tomada de contas especial.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Finanças: Suplementação Orçamentária',
    origins: ['SEPLAG/SPGF/DCF', 'SEPLAG/SPGF', 'SEF/STE/DPF', 'SEE/GAB'],
    via: ['SEF/STE'],
    desks: ['SEPLAG/SPGF', 'SEF/STE/DPF', 'SEPLAG/SPGF/DCF'],
    summaries: ['Crédito suplementar – {objeto}', 'Suplementação de R$ {valor} para {objeto}'],
    parties: 'none',
    objects: ['despesas de energia', 'folha de estagiários', 'contratos de tecnologia', 'merenda escolar'],
    opening: [
      {
        write: 'Nota Técnica',
        texts: [
          [
            'A dotação de {objeto} mostra-se insuficiente a partir de {mes}. A projeção considera a execução dos últimos doze meses e os reajustes já concedidos.',
            {
              table: [
                ['Situação', 'Valor'],
                ['Dotação atual', 'R$ {valor}'],
                ['Execução projetada', '118% da dotação'],
                ['Fonte da anulação', 'reserva da própria unidade'],
              ],
            },
            'Propõe-se crédito suplementar por anulação parcial, sem impacto no resultado primário.',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Despacho',
        texts: [
          ['De acordo com a nota técnica. Encaminhe-se à programação financeira com prioridade.'],
          ['Antes de prosseguir, esclareça-se se a anulação proposta afeta despesa obrigatória.'],
        ],
      },
    ],
  },
  {
    type: 'LAI: Pedido de Acesso à Informação',
    origins: ['SEPLAG/OUV', desk],
    via: ['SEPLAG/OUV'],
    desks: ['SEPLAG/OUV', dtic, 'SEPLAG/SPGF/DCLC', desk, 'SEPLAG/SPGF/DGP'],
    summaries: ['Pedido nº {n} – {objeto}', 'Acesso à informação: {objeto}'],
    parties: 'person',
    objects: [
      'gastos com publicidade',
      'contratos de vigilância',
      'quantitativo de servidores em teletrabalho',
      'estoque de imóveis',
      'sistemas em uso na Secretaria',
    ],
    opening: [
      {
        upload: 'Requerimento',
        name: 'pedido-{n}.pdf',
        look: 'receipt',
        text: ['PEDIDO DE ACESSO À INFORMAÇÃO', 'Protocolo: {n}', 'Assunto: {objeto}', 'Forma de recebimento: eletrônica'],
      },
      {
        write: 'Despacho',
        texts: [
          [
            'À área técnica, para resposta em {prazo} dias. Lembra-se que o prazo legal é de vinte dias, prorrogável por mais dez mediante justificativa expressa (art. 11 da Lei nº 12.527/2011).',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Resposta ao Cidadão',
        texts: [
          [
            'Em atenção ao pedido nº {n}, sobre {objeto}, informamos que os dados estão disponíveis no portal de dados abertos, em formato de planilha, com atualização mensal.',
            'Caso a informação não atenda ao solicitado, cabe recurso à autoridade superior no prazo de dez dias, contado da ciência desta resposta.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Administração: Comunicação Oficial',
    origins: [desk],
    via: [],
    desks: ['SEPLAG/GAB', desk, 'SEPLAG/SPGF/DLP', 'SES/PROTOCOLO', 'SEF/PROTOCOLO'],
    summaries: [
      'Ofício recebido – {objeto}',
      'Correspondência de {municipio}: {objeto}',
      'Convite e solicitação de apoio logístico para {objeto}, recebidos por via postal do município',
    ],
    parties: 'body',
    objects: [
      'doação de mobiliário',
      'realização de seminário',
      'uso do auditório',
      'cessão de espaço para vacinação',
      'homenagem a servidores',
    ],
    opening: [
      {
        upload: 'Ofício',
        name: 'oficio-recebido-{n}.pdf',
        look: 'letter',
        text: [
          '{parte}, por seu representante, solicita apoio para {objeto}.',
          'O evento ocorrerá em {municipio}, no mês de {mes}.',
          'Colocamo-nos à disposição para esclarecimentos.',
        ],
      },
      {
        write: 'Despacho',
        texts: [
          [
            'Documento recebido no balcão, digitalizado e conferido com o original, que foi devolvido ao portador. À unidade competente, para providências.',
          ],
          ['Correspondência recebida pelos Correios em {mes}. Original mantido em pasta provisória por sessenta dias.'],
        ],
      },
    ],
    answer: [
      {
        write: 'Ofício',
        texts: [
          [
            'Acusamos o recebimento da solicitação referente a {objeto} e informamos que o pedido foi atendido nas condições propostas.',
            'Para os ajustes de agenda, pedimos contato com antecedência mínima de {prazo} dias.',
          ],
          [
            'Agradecemos a deferência do convite. Em razão de compromissos já assumidos, não será possível atender ao pedido relativo a {objeto} na data indicada.',
          ],
        ],
      },
    ],
  },
]
