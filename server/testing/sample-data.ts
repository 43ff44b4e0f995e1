// Who and what is in the sample agency: the fewest people and things with which every rule of behaviour can be tried.
import type { Role } from '@lavra/contract/abilities.ts'
import { decision, letter } from '../demo/templates.ts'

export const mask =
  '@cod_orgao_sei_04d@.@cod_unidade_sei_02d@.@seq_anual_cod_orgao_sei_07d@/@ano_4d@-@dv_mod97_base10_executivo_federal_2d@'
export const samplePassword = 'Serra do Espinhaço 1897'

export const agencies = {
  planning: { code: 'SEPLAG', name: 'Secretaria de Planejamento e Gestão', numberCode: '1500' },
  health: { code: 'SES', name: 'Secretaria de Saúde', numberCode: '1320' },
} as const
export type AgencyKey = keyof typeof agencies

/** `purchases` and `people` stand below `protocol`; `closed` receives no processes and nobody works there. */
export const units = {
  protocol: { agency: 'planning', code: 'SEPLAG/PROTOCOLO', name: 'Protocolo Geral', above: null },
  purchases: { agency: 'planning', code: 'SEPLAG/COMPRAS', name: 'Diretoria de Compras', above: 'protocol' },
  people: { agency: 'planning', code: 'SEPLAG/PESSOAS', name: 'Diretoria de Gestão de Pessoas', above: 'protocol' },
  clinic: { agency: 'health', code: 'SES/ATENÇÃO', name: 'Superintendência de Atenção à Saúde', above: null },
  closed: { agency: 'health', code: 'SES/EXTERNA', name: 'Unidade que só consulta', above: null, receives: false },
} as const satisfies Record<string, { agency: AgencyKey; code: string; name: string; above: string | null; receives?: boolean }>
export type UnitKey = keyof typeof units

interface SamplePerson {
  name: string
  cpf: string
  socialName?: string
  roles: Partial<Record<UnitKey, readonly Role[]>>
}

/** The key is the login; the first unit is the one they act in unless a test says otherwise. */
export const people = {
  ana: { name: 'Ana Beatriz Moura', cpf: '11144477735', roles: { purchases: ['basic'] } },
  bruno: { name: 'Bruno Siqueira', cpf: '52998224725', roles: { purchases: ['basic', 'canceller'] } },
  carla: { name: 'Carla Fontes', cpf: '15350946056', roles: { purchases: ['contributor'] } },
  /** Known by her social name; the name in the civil register stays on signatures only. */
  dandara: { name: 'José Carlos Pires', cpf: '39053344705', socialName: 'Dandara Pires', roles: { people: ['basic'] } },
  elisa: { name: 'Elisa Ramalho', cpf: '86288366757', roles: { protocol: ['administrator', 'basic', 'canceller'] } },
  fabio: { name: 'Fábio Antunes', cpf: '71428793860', roles: { protocol: ['inspector'] } },
  /** Works in two units of two agencies. */
  gilda: { name: 'Gilda Nogueira', cpf: '29537995593', roles: { clinic: ['basic'], people: ['basic'] } },
  heitor: { name: 'Heitor Valadares', cpf: '88641577947', roles: { clinic: ['user-registrar', 'contributor'] } },
} as const satisfies Record<string, SamplePerson>
export type PersonKey = keyof typeof people

export const legalBases = {
  personal: { level: 'restricted', name: 'Informação Pessoal', law: 'Art. 31 da Lei nº 12.527/2011' },
  preparatory: { level: 'restricted', name: 'Documento Preparatório', law: 'Art. 7º, § 3º, da Lei nº 12.527/2011' },
  inquiry: { level: 'confidential', name: 'Investigação Disciplinar', law: 'Art. 150 da Lei nº 8.112/1990' },
} as const

export const subjects = {
  bidding: { code: '031.1', name: 'Aquisição de material por licitação' },
  leave: { code: '024.2', name: 'Férias' },
} as const

/** `purchase` may be public or restricted; `inquiry` may be all three; `open` is always public. */
export const processTypes = {
  purchase: { name: 'Aquisição de Bens', levels: ['public', 'restricted'], subject: 'bidding' },
  inquiry: { name: 'Apuração de Responsabilidade', levels: ['public', 'restricted', 'confidential'], subject: 'leave' },
  open: { name: 'Acesso à Informação', levels: ['public'], subject: 'leave' },
} as const

export const documentTypes = {
  letter: { name: 'Ofício', appliesTo: 'both', numbering: 'unit-yearly', template: letter('OFÍCIO') },
  decision: { name: 'Despacho', appliesTo: 'authored', numbering: 'none', template: decision('DESPACHO') },
  attachment: { name: 'Anexo', appliesTo: 'uploaded', numbering: 'none', template: null },
  invoice: { name: 'Nota Fiscal', appliesTo: 'uploaded', numbering: 'informed', template: null },
} as const

export const contacts = {
  supplier: { kind: 'organization', name: 'Papelaria Serra Clara Ltda.' },
  citizen: { kind: 'person', name: 'Joana D’Ávila' },
} as const

export const titles = { director: 'Diretor(a)', analyst: 'Analista de Gestão' } as const
