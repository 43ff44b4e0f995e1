/** The values of a template's variables for a new document (D-07). Pure. A known variable without a value is filled with nothing. */
import { type VariableName, type VariableValue, type VariableValues, variables } from '@lavra/contract/content/variables.ts'
import type { FillingRow } from './type.queries.ts'

export interface FillingFacts {
  row: FillingRow
  typeName: string
  typeNumber: string | null
  description: string
  documentNumber: string
  interested: readonly string[]
  recipients: readonly string[]
  /** YYYY-MM-DD in the agency's zone. */
  day: string
}

const months = ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro']

export function variableValues(f: FillingFacts): VariableValues {
  const { row } = f
  const [year = '', month = '', day = ''] = f.day.split('-')
  const known: Partial<Record<VariableName, VariableValue>> = {
    serie: f.typeName,
    numeracao_serie: f.typeNumber ?? '',
    descricao_documento: f.description,
    codigo_verificador: f.documentNumber,
    processo: row.process_number,
    tipo_processo: row.process_type,
    especificacao_processo: row.process_summary,
    interessados_virgula_espaco: f.interested.join(', '),
    interessados_quebra_linha: f.interested.join('\n'),
    nome_interessado: f.interested[0] ?? '',
    destinatarios_virgula_espaco: f.recipients.join(', '),
    destinatarios_quebra_linha: f.recipients.join('\n'),
    nome_destinatario: f.recipients[0] ?? '',
    sigla_unidade: row.unit_code,
    descricao_unidade: row.unit_name,
    hierarquia_unidade: row.unit_hierarchy,
    cidade_unidade: row.agency_city,
    endereco_unidade: row.agency_address,
    linhas_timbre_orgao: (row.agency_letterhead.length > 0 ? row.agency_letterhead : [row.agency_name]).join('\n'),
    sigla_orgao: row.agency_code,
    descricao_orgao: row.agency_name,
    descricao_orgao_maiusculas: row.agency_name.toLocaleUpperCase('pt-BR'),
    endereco_orgao: row.agency_address,
    cidade_orgao: row.agency_city,
    dia: day,
    mes: month,
    mes_extenso: months[Number(month) - 1] ?? '',
    ano: year,
    nome_usuario: row.user_name,
    email_usuario: row.user_email ?? '',
  }
  if (row.agency_letterhead_image) known.timbre_orgao = { sha256: row.agency_letterhead_image, alt: row.agency_name }
  return Object.fromEntries(variables.map((v) => [v.name, known[v.name] ?? '']))
}
