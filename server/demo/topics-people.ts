/** Topics of the demo story: the working life of civil servants. */
import type { Topic } from './topic.ts'

const dgp = 'SEPLAG/SPGF/DGP'
const request = (texts: string[]) => ({ write: 'Requerimento', texts: [texts] })
const identity = {
  upload: 'Documento de Identificação',
  name: 'documento-de-identificacao.pdf',
  look: 'receipt' as const,
  text: ['CARTEIRA DE IDENTIDADE – CÓPIA', 'Nome: {parte}', 'Registro: MG-00.000.{n}', 'Documento fictício'],
  basis: 'Informação pessoal',
}

export const peopleTopics: Topic[] = [
  {
    type: 'Pessoal: Férias-Prêmio',
    origins: ['SEPLAG/SUBGD/DGPE', 'SEPLAG/SPGF/DLP', 'SEPLAG/OUV', 'SEE/DGP'],
    via: ['SEPLAG/SUBGEP/DCRR'],
    desks: [dgp, 'SEPLAG/SUBGEP/DCRR'],
    summaries: ['Férias-prêmio – {parte}', 'Gozo de férias-prêmio: {parte}, {prazo} dias'],
    parties: 'servant',
    objects: ['férias-prêmio'],
    opening: [
      request([
        'Requeiro o gozo de {prazo} dias de férias-prêmio a partir de {mes}, referentes ao quinquênio completado neste exercício.',
        'Declaro estar ciente de que a concessão depende da anuência da chefia e da escala da unidade.',
      ]),
    ],
    answer: [
      {
        write: 'Informação',
        texts: [
          [
            'Consultado o assentamento funcional, verifica-se saldo suficiente de férias-prêmio e ausência de faltas que interrompam a contagem. A chefia imediata manifestou-se favorável.',
            'Sugerimos o *deferimento*, com publicação do ato e lançamento no sistema de pessoal até o fechamento da folha de {mes}.',
          ],
        ],
      },
      {
        write: 'Despacho',
        texts: [
          ['Defiro o gozo nos termos da informação retro. Publique-se.'],
          ['Indefiro, por ora, em razão da necessidade do serviço no encerramento do exercício. Faculte-se ao requerente nova data.'],
        ],
      },
    ],
  },
  {
    type: 'Pessoal: Férias Regulamentares',
    origins: [dgp, 'SEPLAG/SUBGD/DTIC', 'SEPLAG/SPGF/DCF', 'SEPLAG/SUBGEP/DSAO'],
    via: [],
    desks: [dgp],
    summaries: ['Alteração de férias – {parte}', 'Férias {mes}: {parte}'],
    parties: 'servant',
    objects: ['férias'],
    opening: [
      {
        write: 'Formulário de Férias',
        texts: [
          [
            'Solicito a transferência do período de férias marcado para {mes}, por motivo de programação familiar, sem prejuízo das entregas pactuadas com a chefia.',
            'Durante a ausência responderá pela unidade o substituto já designado.',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Despacho',
        texts: [
          ['Registrada a alteração no sistema de pessoal. Dê-se ciência ao servidor e arquive-se no assentamento.'],
          ['O pedido chegou depois do fechamento da folha; o adiantamento será estornado no mês seguinte. Cientifique-se.'],
        ],
      },
    ],
  },
  {
    type: 'Pessoal: Estágio',
    origins: [dgp, 'SEPLAG/SUBGD/DGPE', 'SEPLAG/OUV', 'SEPLAG/SPGF/DCF'],
    via: [],
    desks: [dgp],
    summaries: ['Contratação de estagiário – {parte}', 'Renovação de estágio: {parte}'],
    parties: 'person',
    objects: ['Administração Pública', 'Ciência da Computação', 'Arquivologia', 'Direito', 'Contabilidade'],
    opening: [
      {
        write: 'Memorando',
        texts: [
          [
            'Encaminhamos a documentação de {parte}, estudante de {objeto}, selecionado(a) para a vaga de estágio de seis horas diárias nesta unidade.',
            'O plano de atividades prevê apoio à instrução de processos, organização de acervos digitais e atendimento interno, sob supervisão de servidor de formação compatível.',
          ],
        ],
      },
      identity,
      {
        upload: 'Comprovante',
        name: 'comprovante-de-matricula.pdf',
        look: 'receipt',
        text: ['DECLARAÇÃO DE MATRÍCULA', 'Aluno(a): {parte}', 'Curso: {objeto}', 'Situação: regularmente matriculado(a)'],
        basis: 'Informação pessoal',
      },
    ],
    answer: [
      {
        write: 'Despacho',
        texts: [
          [
            'Conferida a documentação. Emita-se o termo de compromisso para assinatura da instituição de ensino, do estagiário e da supervisão.',
          ],
          ['Pendente o seguro contra acidentes pessoais. Assim que juntada a apólice, prossiga-se.'],
        ],
      },
    ],
  },
  {
    type: 'Pessoal: Teletrabalho',
    origins: ['SEPLAG/SUBGD/DGPE', 'SEPLAG/SUBGD/DTIC', 'SEPLAG/SPGF/DCF', 'SEPLAG/SUBGEP/DCRR'],
    via: [],
    desks: [dgp, 'SEPLAG/SPGF'],
    summaries: ['Adesão ao teletrabalho – {parte}', 'Plano de trabalho remoto: {parte}'],
    parties: 'servant',
    objects: ['teletrabalho parcial'],
    opening: [
      {
        write: 'Plano de Trabalho',
        texts: [
          [
            'Pactua-se o regime de {objeto}, em três dias da semana, pelo período de {dias} dias, com aferição mensal de metas.',
            {
              table: [
                ['Entrega', 'Unidade', 'Meta mensal'],
                ['Processos instruídos', 'processo', '{prazo}'],
                ['Notas técnicas', 'documento', '4'],
                ['Atendimentos à rede', 'chamado', '{dias}'],
              ],
            },
            'O servidor declara dispor de equipamento, conexão e espaço adequados, e compromete-se a atender às convocações presenciais com antecedência de um dia útil.',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Despacho',
        texts: [
          ['Plano conforme a norma. Registre-se a vigência no sistema de ponto e acompanhe-se o relatório trimestral.'],
          ['Solicita-se ajuste: as metas devem ser superiores às do regime presencial. Devolva-se à chefia para revisão.'],
        ],
      },
    ],
  },
  {
    type: 'Pessoal: Progressão e Promoção',
    origins: [dgp, 'SEE/DGP', 'FHEMIG/DIGEPE', 'SEJUSP/DRH'],
    via: ['SEPLAG/SPGF/DCF'],
    desks: [dgp, 'SEPLAG/SUBGEP/DCRR'],
    summaries: ['Promoção por escolaridade adicional – {parte}', 'Progressão na carreira: {parte}'],
    parties: 'servant',
    objects: ['especialização em gestão pública', 'mestrado em administração', 'graduação em direito'],
    opening: [
      request([
        'Requeiro promoção por escolaridade adicional, à vista da conclusão de {objeto}, curso relacionado às atribuições do cargo.',
        'Junto cópia do diploma e do histórico, autenticadas na unidade.',
      ]),
      {
        upload: 'Anexo',
        name: 'diploma.pdf',
        look: 'letter',
        text: [
          'Diploma de conclusão de {objeto}, conferido a {parte}.',
          'Registro interno nº {n}, livro fictício.',
          'Documento de demonstração.',
        ],
        basis: 'Informação pessoal',
      },
    ],
    answer: [
      {
        write: 'Nota Técnica',
        texts: [
          [
            'O requerente completou o interstício, obteve avaliação satisfatória nas três últimas etapas e apresentou título reconhecido. O impacto anual estimado é de R$ {valor}, compatível com a programação da carreira.',
            'Opina-se pelo encaminhamento à câmara competente para deliberação.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Pessoal: Cessão e Disposição',
    origins: ['SEPLAG/PROTOCOLO', 'SEE/GAB', 'SES/GAB', 'SEPLAG/GAB'],
    via: [dgp],
    desks: ['SEPLAG/GAB', dgp, 'SEPLAG/SUBGEP'],
    summaries: ['Cessão de servidor a {municipio}', 'Disposição: {parte}'],
    parties: 'person',
    objects: ['Prefeitura Municipal'],
    opening: [
      {
        upload: 'Ofício',
        name: 'oficio-da-prefeitura.pdf',
        look: 'letter',
        text: [
          'A {objeto} de {municipio} solicita a cessão do(a) servidor(a) {parte}, para exercer cargo em comissão.',
          'O ônus da remuneração será do cessionário, mediante ressarcimento mensal.',
          'Período pretendido: doze meses, a partir de {mes}.',
        ],
      },
    ],
    answer: [
      {
        write: 'Ofício',
        texts: [
          [
            'Em resposta ao pedido de cessão de {parte}, informamos que a matéria foi submetida ao titular da Pasta, que se manifestou *favoravelmente*, com ônus para o cessionário.',
            'Solicitamos o encaminhamento do termo de compromisso de ressarcimento, sem o qual o ato não poderá ser publicado.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Pessoal: Afastamento e Licença',
    origins: [dgp, 'SEE/SREPN', 'FHEMIG/DIGEPE'],
    via: [],
    desks: ['SEPLAG/SUBGEP/DSAO', dgp],
    summaries: ['Licença para acompanhar pessoa da família – {parte}', 'Licença para tratamento de saúde: {parte}'],
    parties: 'servant',
    objects: ['licença'],
    opening: [
      request(['Requeiro {objeto} pelo prazo de {prazo} dias, conforme documento médico apresentado em envelope próprio à perícia.']),
      {
        upload: 'Atestado Médico',
        name: 'atestado.pdf',
        look: 'receipt',
        text: [
          'ATESTADO',
          'Atesto, para os devidos fins, que o(a) paciente',
          'necessita afastar-se por {prazo} dias.',
          'Documento fictício.',
        ],
        basis: 'Sigilo profissional médico',
      },
    ],
    answer: [
      {
        write: 'Informação',
        texts: [
          [
            'O servidor compareceu à inspeção e teve reconhecido o afastamento de {prazo} dias. O resultado foi lançado no sistema de saúde ocupacional; o laudo permanece no prontuário.',
            'Ao setor de pagamento, para ciência. Havendo pedido de prorrogação, deverá ser apresentado até a antevéspera do término.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Pessoal: Diárias e Passagens',
    origins: ['SEPLAG/SUBGD/DGPE', 'SEPLAG/SUBGD/DTIC', 'SEPLAG/OUV', 'SEPLAG/SUBGEP/DSAO'],
    via: [],
    desks: ['SEPLAG/SPGF', 'SEPLAG/SPGF/DCF'],
    summaries: ['Viagem a {municipio} – {objeto}', 'Diárias: {municipio}, {mes}'],
    parties: 'none',
    objects: ['treinamento da regional', 'visita técnica', 'audiência pública', 'implantação do processo eletrônico'],
    opening: [
      {
        write: 'Solicitação de Diária e Passagem',
        texts: [
          [
            'Solicitam-se duas diárias e meia e o transporte em veículo oficial para {municipio}, com a finalidade de {objeto}.',
            'A viagem não coincide com fim de semana nem feriado, e não há meio de realizar a atividade a distância.',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Despacho',
        texts: [
          [
            'Autorizo a viagem e a concessão das diárias, no valor de R$ {valor}. O relatório deve ser apresentado em até cinco dias do retorno.',
          ],
          ['Autorizo com redução para uma diária, dada a distância. Ajuste-se a solicitação.'],
          ['Devolvo para que se justifique o número de participantes.'],
        ],
      },
    ],
  },
  {
    type: 'Pessoal: Capacitação',
    origins: [dgp, 'SEPLAG/SUBGD/DTIC', 'SEPLAG/SPGF', 'SEPLAG/ASJUR'],
    via: [],
    desks: ['SEPLAG/SPGF', dgp],
    summaries: ['Curso de {objeto}', 'Inscrição de {prazo} servidores no curso de {objeto}, modalidade a distância, turma de {mes}'],
    parties: 'none',
    objects: ['gestão de riscos', 'redação oficial', 'fiscalização de contratos', 'proteção de dados', 'acessibilidade digital'],
    opening: [
      {
        write: 'Memorando',
        texts: [
          [
            'Solicitamos a inscrição de servidores no curso de {objeto}, previsto no plano anual de desenvolvimento. O investimento é de R$ {valor} e a carga horária, de {prazo} horas.',
            'Os participantes multiplicarão o conteúdo em oficina interna até sessenta dias depois do encerramento.',
          ],
        ],
      },
      {
        upload: 'Anexo',
        name: 'programa-do-curso.pdf',
        look: 'letter',
        text: [
          'Programa do curso de {objeto}: fundamentos, estudo de casos e oficina.',
          'Carga horária de {prazo} horas, com certificado.',
          'Instrutores fictícios.',
        ],
      },
    ],
    answer: [
      {
        write: 'Despacho',
        texts: [
          ['De acordo. Trata-se de ação prevista e com orçamento. Prossiga-se com a inscrição.'],
          ['Verifique-se antes se a escola de governo oferece turma equivalente sem custo.'],
        ],
      },
    ],
  },
]
