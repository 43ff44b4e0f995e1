/** Articles of the demo's knowledge base: how a unit does what it does every week. */
import type { Passage } from './write-content.ts'

export interface DemoArticle {
  unit: string
  by: string
  title: string
  types: string[]
  passages: Passage[]
  /** Still being written: its unit alone reads it. */
  draft?: true
}

export const articles: readonly DemoArticle[] = [
  {
    unit: 'SEPLAG/SPGF/DCLC',
    by: 'ana.moura',
    title: 'Pregão eletrônico: como instruir o processo',
    types: ['Licitação: Pregão Eletrônico', 'Licitação: Registro de Preços'],
    passages: [
      'Este roteiro vale para a fase interna do pregão eletrônico, da chegada da demanda até a remessa à assessoria jurídica (Lei nº 14.133, de 2021, art. 18).',
      { heading: 'Antes de começar' },
      {
        item: 'Confira se a demanda está no plano de contratações anual. Se não estiver, devolva o processo à unidade demandante, com despacho.',
      },
      { item: 'Relacione o processo ao da contratação anterior, se houver: a pesquisa de preços parte dela.' },
      { heading: 'Documentos, nesta ordem' },
      {
        table: [
          ['Documento', 'Quem faz', 'Quem assina'],
          ['Documento de Formalização de Demanda', 'Unidade demandante', 'Chefia da unidade'],
          ['Estudo Técnico Preliminar', 'Unidade demandante e Divisão de Compras', 'Quem elaborou'],
          ['Termo de Referência', 'Divisão de Compras', 'Diretoria'],
          ['Pesquisa de preços, com o mapa', 'Divisão de Compras', 'Quem pesquisou'],
        ],
      },
      { heading: 'O que mais volta da assessoria jurídica' },
      {
        list: [
          'Pesquisa com menos de três preços, sem a justificativa.',
          'Termo de referência que pede marca, sem dizer por quê.',
          'Minuta de edital de modelo antigo. Use sempre a que está no tipo de documento *Edital*.',
        ],
      },
    ],
  },
  {
    unit: 'SEPLAG/SPGF/DCLC',
    by: 'ana.moura',
    title: 'Dispensa de licitação por valor: o que conferir',
    types: ['Contratação Direta: Dispensa de Licitação'],
    passages: [
      'Vale para as contratações do art. 75, incisos I e II, da Lei nº 14.133, de 2021. Os limites são corrigidos todo ano: confira o decreto em vigor.',
      { item: 'Some o que a mesma unidade gestora já contratou no ano no mesmo ramo de atividade, para não dividir a despesa.' },
      { item: 'Publique o aviso e aguarde três dias úteis por propostas, de preferência.' },
      { item: 'Junte a regularidade fiscal e trabalhista da empresa na data da autorização, não antes.' },
    ],
  },
  {
    unit: 'SEPLAG/SPGF/DCLC',
    by: 'ana.moura',
    title: 'Adesão a ata de registro de preços (em revisão)',
    types: ['Licitação: Adesão a Ata de Registro de Preços'],
    passages: ['Roteiro em revisão: falta incluir a anuência do órgão gerenciador e a do fornecedor.'],
    draft: true,
  },
]
