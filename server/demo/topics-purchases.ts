/** Topics of the demo story: purchases, tenders and contracts. */
import type { Topic } from './topic.ts'

const dclc = 'SEPLAG/SPGF/DCLC'
const invoice = {
  upload: 'Nota Fiscal',
  name: 'nota-fiscal-{n}.pdf',
  look: 'invoice' as const,
  text: ['Prestador: {parte}', 'Tomador: Estado de Minas Gerais', 'Descrição: {objeto}', 'Competência: {mes}', 'Valor total: R$ {valor}'],
}
const clearance = {
  upload: 'Certidão Negativa',
  name: 'certidao-negativa-{n}.pdf',
  look: 'receipt' as const,
  text: [
    'Certidão negativa de débitos tributários',
    'Contribuinte: {parte}',
    'Não constam débitos até a presente data.',
    'Válida por 90 dias.',
  ],
}

export const purchaseTopics: Topic[] = [
  {
    type: 'Licitação: Pregão Eletrônico',
    origins: ['SEPLAG/SPGF/DLP', 'SEPLAG/SUBGD/DGPE', 'SEPLAG/SUBGEP/DSAO', dclc],
    via: ['SEPLAG/ASJUR', 'SEPLAG/SPGF/DCF'],
    desks: [dclc, 'SEPLAG/SPGF', 'SEPLAG/ASJUR'],
    summaries: ['Pregão para {objeto}', 'Aquisição: {objeto}', 'Pregão eletrônico nº {n} – {objeto}, com entrega parcelada em doze meses'],
    parties: 'none',
    objects: [
      'mobiliário de escritório',
      'serviços de limpeza e conservação',
      'aparelhos de ar-condicionado',
      'equipamentos de proteção individual',
      'serviços de chaveiro',
    ],
    opening: [
      {
        write: 'Documento de Formalização de Demanda',
        texts: [
          [
            { heading: 'Objeto' },
            'Solicita-se a abertura de procedimento licitatório para a contratação de {objeto}, a fim de atender às unidades instaladas na sede e nos núcleos regionais.',
            { heading: 'Justificativa' },
            'O contrato em vigor termina em {mes} e não admite nova prorrogação. A interrupção do fornecimento comprometeria o atendimento ao público e as condições de trabalho de cerca de novecentos servidores.',
            { heading: 'Quantidades e valor estimado' },
            {
              table: [
                ['Item', 'Unidade', 'Quantidade', 'Valor estimado'],
                ['{objeto} – lote 1', 'un.', '{dias}', 'R$ {valor}'],
                ['{objeto} – lote 2', 'un.', '{n}', 'a definir em pesquisa'],
              ],
            },
          ],
        ],
      },
      {
        write: 'Estudo Técnico Preliminar',
        texts: [
          [
            'Foram comparadas três soluções: compra direta, locação e adesão a ata de outro órgão. A compra por pregão mostrou o menor custo em cinco anos, como demonstra a memória de cálculo.',
            {
              list: [
                'A compra permite padronizar a manutenção.',
                'A locação custaria cerca de 38% a mais no período.',
                'Não se localizou ata vigente com quantitativo suficiente.',
              ],
            },
            'Conclui-se pela viabilidade da contratação, nos termos do art. 18 da Lei nº 14.133/2021.',
          ],
        ],
      },
      {
        upload: 'Proposta Comercial',
        name: 'pesquisa-de-precos-{n}.pdf',
        look: 'contract',
        text: [
          'Proposta para fornecimento de {objeto}, conforme solicitação da Administração.',
          'Preço global: R$ {valor}, incluídos tributos, frete e garantia de doze meses.',
          'Prazo de entrega: {prazo} dias contados da ordem de fornecimento.',
        ],
      },
    ],
    answer: [
      {
        write: 'Termo de Referência',
        texts: [
          [
            { item: 'DO OBJETO: contratação de {objeto}, conforme especificações e quantidades descritas neste termo.' },
            { item: 'DA VIGÊNCIA: doze meses, prorrogáveis na forma dos arts. 106 e 107 da Lei nº 14.133/2021.' },
            { item: 'DA FISCALIZAÇÃO: caberá a servidor designado acompanhar a execução e registrar as ocorrências no processo.' },
            { item: 'DO PAGAMENTO: em até {prazo} dias do recebimento definitivo, à vista da nota fiscal atestada.' },
          ],
        ],
      },
      {
        write: 'Checklist de Instrução Processual',
        texts: [
          [
            'Conferidos a autorização do ordenador de despesas, a pesquisa de preços com três fontes e o bloqueio orçamentário de R$ {valor}. Falta juntar a designação da equipe de apoio.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Contratação Direta: Dispensa de Licitação',
    origins: ['SEPLAG/SPGF/DLP', 'SEPLAG/OUV', 'SEPLAG/SUBGEP/DSAO', 'SEPLAG/SUBGD/DTIC'],
    via: ['SEPLAG/SPGF/DCF'],
    desks: [dclc, 'SEPLAG/SPGF'],
    summaries: ['Dispensa: {objeto}', 'Contratação direta de {parte} para {objeto}'],
    parties: 'company',
    objects: [
      'recarga de extintores',
      'conserto do portão eletrônico',
      'impressão de cartilhas',
      'calibração de balanças',
      'dedetização dos depósitos',
    ],
    opening: [
      {
        write: 'Memorando',
        texts: [
          [
            'Solicitamos a contratação de {objeto}, por dispensa em razão do valor (art. 75, II, da Lei nº 14.133/2021).',
            'A despesa estimada é de R$ {valor}. Foram consultados quatro fornecedores, dos quais três responderam; {parte} apresentou o menor preço e está regular perante as fazendas.',
          ],
          [
            'Em vistoria realizada na última semana constatou-se a necessidade imediata de {objeto}. O serviço não está coberto por contrato vigente e o valor, R$ {valor}, comporta a contratação direta.',
            'Pedimos urgência: o prazo dado pela brigada de incêndio vence em {prazo} dias.',
          ],
        ],
      },
      {
        upload: 'Proposta Comercial',
        name: 'proposta-{n}.pdf',
        look: 'contract',
        text: [
          '{parte} propõe executar {objeto} pelo preço de R$ {valor}.',
          'Validade da proposta: sessenta dias.',
          'Condições de pagamento: trinta dias após o aceite.',
        ],
      },
      clearance,
    ],
    answer: [
      {
        write: 'Despacho',
        texts: [
          [
            'Conferida a instrução, verifico que a pesquisa de preços atende à Instrução Normativa aplicável e que há saldo orçamentário. *Autorizo* a contratação de {parte}, no valor de R$ {valor}.',
            'À contabilidade, para emissão da nota de empenho.',
          ],
          ['Antes de decidir, junte-se declaração de que não houve fracionamento da despesa no exercício. Após, retorne.'],
        ],
      },
    ],
  },
  {
    type: 'Gestão de Contratos: Aditivo',
    origins: [dclc, 'SEPLAG/SPGF/DLP', 'SEPLAG/SUBGD/DTIC', 'FHEMIG/GCOM'],
    via: ['SEPLAG/ASJUR', 'AGE/CJ', 'SEPLAG/SPGF/DCF'],
    desks: [dclc, 'SEPLAG/SPGF', 'AGE/CJ'],
    summaries: [
      'Aditivo ao Contrato nº {n}',
      'Prorrogação do contrato nº {n} com {parte}',
      '2º Termo Aditivo – {objeto}',
      'Acréscimo de 18% ao contrato nº {n}, de {objeto}, firmado com {parte}',
    ],
    parties: 'company',
    objects: [
      'vigilância patrimonial',
      'limpeza e conservação',
      'suporte a servidores de rede',
      'manutenção de elevadores',
      'locação de veículos',
    ],
    opening: [
      {
        write: 'Nota Técnica',
        texts: [
          [
            { heading: '1. Do pedido' },
            'Trata-se de proposta de prorrogação, por doze meses, do Contrato nº {n}, celebrado com {parte} para a prestação de serviços de {objeto}.',
            { heading: '2. Da vantajosidade' },
            'A pesquisa realizada junto a outros órgãos indica preço médio 9% superior ao praticado. A contratada executa o objeto a contento e manifestou interesse na renovação, com reajuste limitado ao IPCA.',
            { heading: '3. Conclusão' },
            'Opina-se pela celebração do aditivo no valor de R$ {valor}, condicionada à análise jurídica e à disponibilidade orçamentária.',
          ],
        ],
      },
      {
        upload: 'E-mail',
        name: 'manifestacao-da-contratada.pdf',
        look: 'receipt',
        text: [
          'De: comercial@exemplo.invalid',
          'Assunto: renovação do contrato {n}',
          'Prezados, confirmamos o interesse na renovação',
          'por mais doze meses, nas condições atuais.',
        ],
      },
      clearance,
    ],
    answer: [
      {
        write: 'Parecer Jurídico',
        texts: [
          [
            'A prorrogação de serviços contínuos tem amparo no art. 107 da Lei nº 14.133/2021, desde que haja previsão no edital, atestada vantajosidade e regularidade da contratada. Os três requisitos estão demonstrados nos autos.',
            {
              quote:
                'Art. 107. Os contratos de serviços e fornecimentos contínuos poderão ser prorrogados sucessivamente, respeitada a vigência máxima decenal.',
            },
            'Recomenda-se apenas atualizar a garantia contratual antes da assinatura. Ante o exposto, *não há óbice jurídico* à celebração do termo aditivo.',
          ],
        ],
      },
      {
        write: 'Termo Aditivo',
        texts: [
          [
            { item: 'Fica prorrogada por doze meses a vigência do Contrato nº {n}.' },
            { item: 'O valor anual passa a ser de R$ {valor}, à conta da dotação indicada pela contabilidade.' },
            { item: 'Ficam ratificadas as demais cláusulas não alteradas por este instrumento.' },
          ],
        ],
      },
    ],
  },
  {
    type: 'Gestão de Contratos: Penalidade a Fornecedor',
    origins: [dclc, 'SEPLAG/SPGF/DLP', 'FHEMIG/GCOM'],
    via: ['SEPLAG/ASJUR'],
    desks: [dclc, 'SEPLAG/SPGF', 'SEPLAG/ASJUR'],
    summaries: ['Atraso na entrega – {parte}', 'Apuração de inexecução parcial: {objeto}'],
    parties: 'company',
    objects: ['papel A4', 'cartuchos e toner', 'café e açúcar', 'cadeiras giratórias', 'uniformes'],
    opening: [
      {
        write: 'Notificação',
        texts: [
          [
            'Notificamos {parte} de que, decorridos {dias} dias do prazo contratual, não foi entregue a totalidade de {objeto} objeto da Autorização de Fornecimento nº {n}.',
            'Fica concedido o prazo de quinze dias úteis, contados do recebimento, para apresentação de defesa, nos termos do art. 158 da Lei nº 14.133/2021. A falta de manifestação não impede o prosseguimento da apuração.',
          ],
        ],
      },
      {
        upload: 'Comprovante',
        name: 'aviso-de-recebimento-{n}.pdf',
        look: 'receipt',
        text: ['AVISO DE RECEBIMENTO', 'Destinatário: {parte}', 'Recebido em mãos por funcionário identificado.', 'Objeto: notificação'],
      },
    ],
    answer: [
      {
        write: 'Relatório',
        texts: [
          [
            'A contratada alegou dificuldade de seu próprio fornecedor, sem juntar prova. O atraso foi de {dias} dias e obrigou três unidades a remanejar estoques; não houve, contudo, má-fé nem prejuízo financeiro mensurável.',
            'Propõe-se a aplicação de multa moratória de R$ {valor}, conforme a cláusula de sanções, e o registro da ocorrência no cadastro de fornecedores.',
          ],
        ],
      },
      {
        write: 'Decisão',
        texts: [
          [
            'Acolho o relatório por seus fundamentos e *aplico* a {parte} a sanção de multa. Publique-se e notifique-se, facultado recurso em quinze dias úteis.',
          ],
        ],
      },
    ],
  },
  {
    type: 'Gestão de Contratos: Pagamento Mensal',
    origins: [dclc, 'SEPLAG/SPGF/DLP'],
    via: [],
    desks: ['SEPLAG/SPGF/DCF', 'SEPLAG/SPGF', dclc],
    summaries: ['Pagamento {mes} – {parte}', 'NF {n} – {objeto} – {mes}'],
    parties: 'company',
    objects: ['serviço de copeiragem', 'locação de impressoras', 'telefonia móvel', 'vigilância eletrônica', 'jardinagem'],
    opening: [
      invoice,
      clearance,
      {
        write: 'Termo de Recebimento',
        texts: [
          [
            'Atesto que os serviços de {objeto} foram prestados em {mes} na forma contratada, com as glosas indicadas no relatório de medição.',
            'Recebe-se definitivamente o objeto, no valor de R$ {valor}, e encaminha-se para liquidação.',
          ],
        ],
      },
    ],
    answer: [
      {
        upload: 'Nota de Empenho',
        name: 'nota-de-empenho-{n}.pdf',
        look: 'invoice',
        text: ['Credor: {parte}', 'Histórico: {objeto} – {mes}', 'Modalidade: global', 'Valor: R$ {valor}'],
      },
      {
        write: 'Despacho',
        texts: [
          ['Liquidada a despesa. Programe-se o pagamento para o próximo ciclo, observada a ordem cronológica de exigibilidade.'],
          ['Retorno para correção: a certidão trabalhista venceu antes do atesto. Substituir e devolver até o dia {dias}.'],
        ],
      },
    ],
  },
  {
    type: 'Licitação: Adesão a Ata de Registro de Preços',
    origins: ['SEPLAG/SPGF/DLP', 'SEPLAG/SUBGD/DTIC', 'SEJUSP/DIE', 'FHEMIG/GCOM'],
    via: ['SEPLAG/ASJUR'],
    desks: [dclc, 'SEPLAG/ASJUR'],
    summaries: ['Adesão à ARP nº {n} – {objeto}', 'Carona em ata: {objeto}'],
    parties: 'company',
    objects: ['computadores de mesa', 'pneus', 'telas interativas', 'baterias para nobreak', 'veículos tipo furgão'],
    opening: [
      {
        write: 'Ofício',
        texts: [
          [
            'Consultamos essa Secretaria sobre a possibilidade de adesão à Ata de Registro de Preços nº {n}, para aquisição de {dias} unidades de {objeto}.',
            'Informamos que o quantitativo respeita o limite de cinquenta por cento dos itens registrados e que o fornecedor {parte} declarou aceitar o fornecimento sem prejuízo das obrigações já assumidas.',
          ],
        ],
      },
    ],
    answer: [
      {
        write: 'Ofício',
        texts: [
          [
            'Em atenção à consulta, *autorizamos* a adesão pretendida, condicionada à efetiva aquisição em até noventa dias e à comprovação da vantagem econômica.',
            'A fiscalização da execução caberá ao órgão aderente, que deverá nos comunicar eventuais descumprimentos.',
          ],
        ],
      },
    ],
  },
]
