/** Which of the document's data may be inserted into its text? What the pages already know; the rest is not offered. Pure. */
import type { VariableValues } from '@lavra/contract/content/variables.ts'
import type { Session } from '../app/session.tsx'
import type { Process } from '../processes/process.ts'
import type { ShownDocument } from './viewer/address.ts'

/** The paper is in Portuguese, whatever the language of the interface. `today`: YYYY-MM-DD. */
export function documentValues(document: ShownDocument, process: Process | undefined, session: Session, today: string): VariableValues {
  const [year = '', month = '', day = ''] = today.split('-')
  const monthName = new Intl.DateTimeFormat('pt-BR', { month: 'long', timeZone: 'UTC' }).format(new Date(`${today}T12:00:00Z`))
  const interested = document.interested.map(({ name }) => name)
  const recipients = document.recipients.map(({ name }) => name)
  return {
    serie: document.type.name,
    numeracao_serie: document.typeNumber ?? '',
    descricao_documento: document.description,
    codigo_verificador: document.number,
    processo: document.processNumber,
    tipo_processo: process?.type.name ?? '',
    especificacao_processo: process?.summary ?? '',
    interessados_virgula_espaco: interested.join(', '),
    nome_interessado: interested[0] ?? '',
    destinatarios_virgula_espaco: recipients.join(', '),
    nome_destinatario: recipients[0] ?? '',
    sigla_unidade: session.unit?.code ?? '',
    descricao_unidade: session.unit?.name ?? '',
    sigla_orgao: process?.agency.code ?? '',
    descricao_orgao: process?.agency.name ?? '',
    dia: day,
    mes: month,
    mes_extenso: monthName,
    ano: year,
    nome_usuario: session.user.name,
  }
}
