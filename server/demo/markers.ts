/** The markers each announced unit works with, and the groups of what it follows. */
import type { MarkerColour } from '@lavra/contract/notes.ts'

export interface DemoMarker {
  unit: string
  name: string
  colour: MarkerColour
}

const ofUnit = (unit: string, all: readonly [name: string, colour: MarkerColour][]): DemoMarker[] =>
  all.map(([name, colour]) => ({ unit, name, colour }))

export const markers: readonly DemoMarker[] = [
  ...ofUnit('SEPLAG/SPGF/DCLC', [
    ['Urgente', 'strong-red'],
    ['Aguardando resposta', 'gold'],
    ['Análise jurídica', 'violet'],
    ['Pesquisa de preços', 'blue'],
    ['Pronto para publicar', 'green'],
  ]),
  ...ofUnit('SEPLAG/SPGF', [
    ['Para assinar', 'strong-blue'],
    ['Urgente', 'strong-red'],
    ['Despachar com a secretária', 'purple'],
    ['Aguardando resposta', 'gold'],
  ]),
  ...ofUnit('SEPLAG/PROTOCOLO', [
    ['Digitalizar', 'cyan'],
    ['Falta documento', 'orange'],
    ['Balcão', 'gray'],
  ]),
  ...ofUnit('SEPLAG/SPGF/DGP', [
    ['Férias', 'teal'],
    ['Perícia médica', 'pink'],
    ['Aguardando servidor', 'gold'],
  ]),
  ...ofUnit('SEPLAG/SUBGD/DTIC', [
    ['Chamado aberto', 'sky'],
    ['Aguardando fornecedor', 'gold'],
    ['Segurança', 'strong-indigo'],
  ]),
  ...ofUnit('CGE/AUGE/DACG', [
    ['Em campo', 'lime'],
    ['Achado', 'strong-orange'],
    ['Manifestação do gestor', 'gold'],
  ]),
]

/** What a unit that follows processes calls its groups. */
export const followUpGroups = ['Cobrar resposta', 'Prestação de contas'] as const
export const favoriteGroup = 'Modelos e referências'
export const markerUnits = [...new Set(markers.map(({ unit }) => unit))]

/** Names are unique within a unit only. */
export const keyOf = (unit: string, name: string) => `${unit} ${name}`
