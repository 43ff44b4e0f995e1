/** With which titles (*cargo/função*) do people sign, and where is each offered? Every person's own title is offered in that person's units. */
import { people } from './people.ts'

export interface DemoSigningTitle {
  name: string
  units: string[]
}

/** Besides the titles people hold: functions they are appointed to. */
const functions: Record<string, string[]> = {
  'Fiscal do Contrato': ['SEPLAG/SPGF/DCLC', 'SEPLAG/SPGF/DLP', 'SEPLAG/SUBGD/DTIC', 'FHEMIG/GCOM', 'DER/DO', 'SEE/DAE'],
  'Gestor do Contrato': ['SEPLAG/SPGF/DCLC', 'SEPLAG/SUBGD/DTIC', 'FHEMIG/GCOM'],
  'Ordenadora de Despesas': ['SEPLAG/SPGF'],
  'Membro da Comissão de Licitação': ['SEPLAG/SPGF/DCLC', 'FHEMIG/GCOM'],
  'Presidente da Comissão de Sindicância': ['CGE/COGE'],
  'Encarregado pelo Tratamento de Dados Pessoais': ['SEPLAG/SUBGD', 'SEPLAG/OUV'],
}

export const signingTitles: DemoSigningTitle[] = collect()

function collect(): DemoSigningTitle[] {
  const units = new Map<string, Set<string>>()
  for (const [name, where] of Object.entries(functions)) units.set(name, new Set(where))
  for (const person of people) {
    const where = units.get(person.title) ?? new Set()
    for (const { unit } of person.assignments) where.add(unit)
    units.set(person.title, where)
  }
  return [...units].map(([name, where]) => ({ name, units: [...where].sort() })).sort((a, b) => a.name.localeCompare(b.name, 'pt-BR'))
}
