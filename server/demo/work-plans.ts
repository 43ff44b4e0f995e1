/** Two work plans (planos de trabalho) for types that always take the same steps; a second name in an item is the document it is done by. */
type DemoItem = [name: string, documentType?: string]

export interface DemoWorkPlan {
  name: string
  description: string
  types: string[]
  stages: Record<string, DemoItem[]>
}

export const workPlans: DemoWorkPlan[] = [
  {
    name: 'Aquisição por pregão eletrônico',
    description: 'Da demanda à assinatura do contrato, conforme a Lei nº 14.133/2021.',
    types: ['Licitação: Pregão Eletrônico', 'Licitação: Registro de Preços'],
    stages: {
      Planejamento: [
        ['Formalizar a demanda', 'Documento de Formalização de Demanda'],
        ['Elaborar o estudo técnico preliminar', 'Estudo Técnico Preliminar'],
        ['Mapear os riscos', 'Mapa de Riscos'],
        ['Escrever o termo de referência', 'Termo de Referência'],
        ['Pesquisar preços'],
      ],
      'Fase externa': [
        ['Obter o parecer jurídico', 'Parecer Jurídico'],
        ['Publicar o edital', 'Edital'],
        ['Responder a impugnações e esclarecimentos', 'Nota Técnica'],
      ],
      Contratação: [
        ['Adjudicar e homologar', 'Decisão'],
        ['Empenhar'],
        ['Assinar o contrato', 'Contrato'],
        ['Designar gestor e fiscal', 'Portaria'],
      ],
    },
  },
  {
    name: 'Aditivo de contrato',
    description: 'Prorrogação, acréscimo ou supressão.',
    types: ['Gestão de Contratos: Aditivo'],
    stages: {
      Instrução: [
        ['Justificar o aditivo', 'Nota Técnica'],
        ['Confirmar o interesse do contratado'],
        ['Demonstrar a vantagem', 'Informação'],
      ],
      Formalização: [
        ['Obter o parecer jurídico', 'Parecer Jurídico'],
        ['Assinar o termo aditivo', 'Termo Aditivo'],
        ['Publicar o extrato'],
      ],
    },
  },
]
