/** Topics of the demo story: schools, hospitals, roads, forests, prisons and taxes. */
import type { Topic } from './topic.ts'

export const serviceTopics: Topic[] = [
  {
    type: 'Educação: Obra em Unidade Escolar',
    origins: ['SEE/SREPN'],
    via: ['SEE/SRF'],
    desks: ['SEE/SRF/DOB'],
    summaries: [
      'Reforma do telhado – {objeto}, {municipio}',
      'Acessibilidade na {objeto}',
      'Ampliação de {prazo} salas da {objeto}, em {municipio}, com adequação elétrica e rampas',
    ],
    parties: 'body',
    objects: ['Escola Estadual Riacho Doce', 'Escola Estadual Professora Iracema Fontoura', 'Escola Estadual Morro Alto'],
    opening: [
      {
        write: 'Ofício',
        texts: [
          [
            'A direção da {objeto} relata infiltrações em {prazo} salas, agravadas pelas chuvas de {mes}. As turmas foram remanejadas para a biblioteca e o refeitório.',
            'Solicitamos vistoria e inclusão da unidade no plano de obras.',
          ],
        ],
      },
      {
        upload: 'Planta ou Projeto',
        name: 'planta-baixa.pdf',
        look: 'letter',
        text: [
          'Planta de situação da {objeto}, município de {municipio}.',
          'Área construída aproximada: {n} metros quadrados.',
          'Levantamento fictício.',
        ],
      },
    ],
    answer: [
      {
        write: 'Relatório de Fiscalização',
        texts: [
          [
            'Em visita à {objeto} constatou-se comprometimento do madeiramento e das calhas. O laudo fotográfico acompanha este relatório.',
            'Estima-se o serviço em R$ {valor}, com execução em {dias} dias no período de recesso, por termo de compromisso com a caixa escolar.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Educação: Alimentação Escolar',
    origins: ['SEE/SREPN', 'SEE/DAE'],
    via: [],
    desks: ['SEE/DAE'],
    summaries: ['Cardápio do semestre – {municipio}', 'Agricultura familiar: {objeto}'],
    parties: 'body',
    objects: ['hortaliças', 'leite e derivados', 'frutas da estação'],
    opening: [
      {
        write: 'Memorando',
        texts: [
          [
            'Encaminhamos a previsão de {objeto} para as escolas da regional, observado o mínimo de trinta por cento da agricultura familiar (Lei nº 11.947/2009).',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Nota Técnica',
        texts: [
          [
            'O cardápio atende às necessidades nutricionais por faixa etária e respeita a produção local de {objeto}. Recomenda-se substituir os doces industrializados das sextas-feiras.',
            'Repasse estimado: R$ {valor}.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Saúde: Distribuição de Medicamentos',
    origins: ['SES/SAF', 'SES/PROTOCOLO'],
    via: ['SES/SAF'],
    desks: ['SES/SAF/DMD'],
    summaries: ['Remanejamento – {municipio}', 'Desabastecimento: {objeto}'],
    parties: 'municipality',
    objects: ['insulina', 'antibióticos pediátricos', 'medicamentos do componente básico'],
    opening: [
      {
        upload: 'Ofício',
        name: 'oficio-municipal-{n}.pdf',
        look: 'letter',
        text: [
          'O município de {municipio} comunica estoque de {objeto} inferior a {prazo} dias.',
          'Solicita remanejamento em caráter de urgência.',
          'O responsável técnico está à disposição.',
        ],
      },
    ],
    answer: [
      {
        write: 'Despacho',
        texts: [
          [
            'Autorizado o remanejamento de {n} unidades a partir do almoxarifado regional, com entrega em {prazo} dias, mantida a cadeia fria.',
          ],
          ['O estoque estadual é suficiente apenas para a programação ordinária. Consulte-se a regional vizinha.'],
        ],
      },
    ],
  },
  {
    type: 'Saúde: Resolução de Repasse a Município',
    origins: ['SES/DCV', 'SES/GAB'],
    via: ['SES/GAB', 'SEF/STE/DPF'],
    desks: ['SES/DCV'],
    summaries: ['Repasse a {municipio} – {objeto}', 'Resolução: {objeto}'],
    parties: 'municipality',
    objects: ['transporte sanitário', 'castração de animais', 'saúde bucal', 'custeio da atenção primária'],
    opening: [
      {
        write: 'Nota Técnica',
        texts: [
          [
            'Propõe-se incentivo financeiro de R$ {valor} ao município de {municipio} para {objeto}, em parcela única, com indicadores aferidos a cada quadrimestre.',
            'O município cumpriu as metas da resolução anterior e está em dia com a alimentação dos sistemas de informação.',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Parecer',
        texts: [
          [
            'A proposta foi pactuada na comissão bipartite e tem dotação. Nada obsta à publicação, desde que o termo de compromisso seja assinado antes do empenho.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Meio Ambiente: Auto de Infração',
    origins: ['SEMAD/DAI', 'IEF/URFBIO'],
    via: ['SEMAD/PROTOCOLO'],
    desks: ['SEMAD/DAI'],
    summaries: ['Auto nº {n} – {municipio}', 'Defesa administrativa: {objeto}'],
    parties: 'company',
    objects: ['supressão de vegetação sem autorização', 'lançamento de efluente', 'captação sem outorga'],
    opening: [
      {
        write: 'Auto de Infração',
        texts: [
          [
            'Durante fiscalização em {municipio}, a equipe constatou {objeto} em área de aproximadamente {prazo} hectares. Foram colhidas coordenadas e fotografias.',
            'Aplicou-se multa simples de R$ {valor}, cabendo defesa em vinte dias.',
          ],
        ],
      },
      {
        upload: 'Fotografia',
        name: 'registro-fotografico-{n}.pdf',
        look: 'receipt',
        text: ['REGISTRO FOTOGRÁFICO', 'Local: {municipio}', 'Ocorrência: {objeto}', 'Imagens suprimidas na demonstração'],
      },
    ],
    answer: [
      {
        write: 'Parecer',
        texts: [
          [
            'A defesa é tempestiva. No mérito, as fotografias e o georreferenciamento confirmam {objeto}; a alegação de autorização anterior não se comprovou.',
            'Opina-se pela manutenção da multa, com a atenuante de colaboração, reduzindo-se o valor em trinta por cento.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Meio Ambiente: Licenciamento Ambiental',
    origins: ['SEMAD/PROTOCOLO', 'SEMAD/SURA'],
    via: ['IEF/URFBIO', 'SEMAD/SURA'],
    desks: ['SEMAD/SURA/DAT'],
    summaries: ['Licença – {objeto} em {municipio}', 'Renovação de licença de operação: {objeto}'],
    parties: 'company',
    objects: ['usina solar', 'extração de areia', 'loteamento', 'laticínio', 'posto de combustíveis'],
    opening: [
      {
        upload: 'Requerimento',
        name: 'requerimento-de-licenca.pdf',
        look: 'letter',
        text: [
          '{parte} requer licença para {objeto} no município de {municipio}.',
          'Acompanham estudos, matrícula do imóvel e comprovante de taxa.',
          'Empreendimento fictício.',
        ],
      },
      {
        write: 'Checklist de Instrução Processual',
        texts: [
          [
            'Formalizado o processo. Faltam a certidão municipal de uso do solo e a anotação de responsabilidade técnica do estudo hidrológico.',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Parecer',
        texts: [
          [
            { heading: 'Caracterização' },
            'O empreendimento, {objeto}, situa-se em {municipio}, fora de unidade de conservação e de área de restrição. Não haverá supressão de mata nativa.',
            { heading: 'Condicionantes' },
            {
              list: [
                'Monitoramento trimestral de ruído e efluentes.',
                'Recomposição de {prazo} hectares de mata ciliar.',
                'Comunicação prévia de qualquer ampliação.',
              ],
            },
            'Sugere-se o deferimento, com validade de dez anos.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Infraestrutura: Autorização de Uso de Faixa de Domínio',
    origins: ['DER/GFR'],
    via: [],
    desks: ['DER/DO', 'DER/GFR'],
    summaries: ['Faixa de domínio – {objeto}, {municipio}', 'Acesso à rodovia: {parte}'],
    parties: 'company',
    objects: ['travessia de fibra óptica', 'acesso a posto de serviços', 'adutora', 'painel publicitário'],
    opening: [
      {
        write: 'Informação',
        texts: [
          [
            '{parte} pretende implantar {objeto} no km {prazo} da rodovia, trecho de {municipio}. O projeto observa a distância mínima do bordo e prevê sinalização de obras.',
          ],
        ],
      },
      {
        upload: 'Planta ou Projeto',
        name: 'projeto-{n}.pdf',
        look: 'letter',
        text: ['Projeto executivo de {objeto}, trecho de {municipio}.', 'Escala indicada; responsável técnico fictício.'],
      },
    ],
    answer: [
      {
        write: 'Despacho',
        texts: [
          ['Autorizo a ocupação pelo prazo de vinte e quatro meses, mediante remuneração anual de R$ {valor} e termo assinado.'],
          ['O raio de curva não permite acesso nesse ponto. Apresente-se alternativa a pelo menos {dias} metros.'],
        ],
      },
    ],
  },
  {
    type: 'Tributos: Restituição de Indébito',
    origins: ['SEF/PROTOCOLO', 'SEF/SRE'],
    via: ['SEF/SRE'],
    desks: ['SEF/SRE/DRT'],
    summaries: ['Restituição – pagamento em duplicidade', 'IPVA pago em duplicidade: pedido nº {n}'],
    parties: 'person',
    objects: ['imposto'],
    opening: [
      {
        upload: 'Comprovante',
        name: 'comprovante-de-pagamento.pdf',
        look: 'receipt',
        text: ['DOCUMENTO DE ARRECADAÇÃO', 'Valor: R$ {valor}', 'Pago em {mes}', 'Segunda via'],
      },
      {
        write: 'Informação',
        texts: [
          ['O contribuinte recolheu duas vezes o mesmo {objeto}, como mostram os comprovantes e a consulta ao sistema de arrecadação.'],
        ],
      },
    ],
    answer: [
      {
        write: 'Decisão',
        texts: [
          [
            'Reconheço o direito à restituição de R$ {valor}, atualizado na forma da lei, por crédito em conta do titular.',
            'Publique-se o extrato sem identificação do contribuinte (art. 198 do CTN).',
          ],
        ],
      },
    ],
  },
  {
    type: 'Segurança: Obra em Unidade Prisional',
    origins: ['SEJUSP/GAB', 'SEJUSP/DIE'],
    via: [],
    desks: ['SEJUSP/DIE'],
    summaries: ['Reforço de muralha – {municipio}', 'Rede elétrica: unidade de {municipio}'],
    parties: 'none',
    objects: ['obra'],
    opening: [
      {
        write: 'Memorando',
        texts: [
          [
            'Solicita-se intervenção na unidade de {municipio}, conforme relatório de inspeção de {mes}. As plantas seguem em mídia própria, de acesso controlado.',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Relatório de Fiscalização',
        texts: [
          [
            'Executados {prazo}% dos serviços. O cronograma foi prejudicado pela restrição de horários de entrada de material, já equacionada com a direção.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Meio Ambiente: Gestão de Unidade de Conservação',
    origins: ['IEF/URFBIO', 'IEF/DUC'],
    via: [],
    desks: ['IEF/DUC'],
    summaries: ['Plano de prevenção a incêndios – {municipio}', 'Uso público: {objeto}'],
    parties: 'none',
    objects: ['trilha da cachoeira', 'centro de visitantes', 'travessia da serra'],
    opening: [
      {
        write: 'Plano de Trabalho',
        texts: [
          [
            'Para o período crítico propõe-se contratar {prazo} brigadistas, abrir aceiros e instalar dois pontos de observação, com custo de R$ {valor}.',
            { list: ['Manejo integrado do fogo.', 'Campanha com os vizinhos do parque.', 'Plantão de fim de semana em {objeto}.'] },
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Despacho',
        texts: [
          ['Aprovo o plano. Priorize-se a abertura dos aceiros antes de {mes}.'],
          ['Aprovo em parte: a instalação dos pontos de observação aguardará o próximo exercício.'],
        ],
      },
    ],
  },
  {
    type: 'Corregedoria: Investigação Preliminar',
    origins: ['CGE/COGE'],
    via: [],
    desks: ['CGE/COGE', 'SEPLAG/SPGF/DGP'],
    summaries: ['Investigação preliminar nº {n}', 'Apuração de extravio de bem – {objeto}'],
    parties: 'none',
    objects: ['computador portátil', 'projetor', 'veículo oficial'],
    opening: [
      {
        write: 'Portaria',
        texts: [
          [
            { item: 'Instaurar investigação preliminar para apurar as circunstâncias do extravio de {objeto}.' },
            { item: 'Fixar o prazo de {prazo} dias para a conclusão, prorrogável por igual período.' },
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Ata de Reunião',
        texts: [
          [
            'Reunida a equipe, decidiu-se ouvir o responsável pelo setor e requisitar as imagens do circuito interno, cuja guarda é de trinta dias.',
            'Nada mais havendo, encerrou-se a reunião.',
          ],
        ],
      },
    ],
  },
]
