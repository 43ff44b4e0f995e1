/** The control points (pontos de controle) of the demo: for all units of an agency, or for one unit or one type. */
export interface DemoCheckpoint {
  agency: string
  unit?: string
  type?: string
  name: string
}

export const checkpoints: readonly DemoCheckpoint[] = [
  { agency: 'SEPLAG', name: 'A distribuir' },
  { agency: 'SEPLAG', name: 'Em análise' },
  { agency: 'SEPLAG', name: 'Aguardando manifestação' },
  { agency: 'SEPLAG', name: 'Para decisão' },
  { agency: 'SEPLAG', name: 'Pronto para envio' },
  { agency: 'SEPLAG', unit: 'SEPLAG/SPGF/DCLC', name: 'Pesquisa de preços' },
  { agency: 'SEPLAG', unit: 'SEPLAG/SPGF/DCLC', type: 'Licitação: Pregão Eletrônico', name: 'Edital publicado' },
]

/** Those that a process of any type may be in, in a unit. */
export const checkpointsOf = (unit: string) =>
  checkpoints.filter((one) => unit.startsWith(`${one.agency}/`) && (one.unit ?? unit) === unit && one.type === undefined)
