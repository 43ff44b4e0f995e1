/** The desk as a table for spreadsheets: what a filter leaves, in its order, seen as on the screen. Who took it away is on record. */
import { Readable } from 'node:stream'
import { byteOrderMark, csvLine } from '@lavra/contract/csv.ts'
import * as contract from '@lavra/contract/desk.ts'
import type { Language } from '@lavra/contract/sentences.ts'
import { dayIn } from '../../kernel/clock.ts'
import { query } from '../../kernel/query.ts'
import { type DeskRow, selectDesk } from './desk.queries.ts'
import { comparisons } from './desk-order.queries.ts'
import { type SignsRow, selectSigns } from './desk-signs.queries.ts'

const atOnce = 1000
/** No desk is this long; whatever is, is no table for a person. */
const mostPages = 50

export const downloadDesk = query(contract.downloadDesk, {
  audited: true,
  async run({ tx, actor, language, now }, { direction, ...filter }) {
    const today = dayIn(actor.timeZone, now)
    const chunks = [`${byteOrderMark}${csvLine(heads[language])}`]
    // made once: a format of its own for every cell takes longer than all the rest
    const time = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short', timeZone: actor.timeZone })
    let after: { at: string; id: string } | null = null
    for (let page = 0; page < mostPages; page++) {
      const rows: DeskRow[] = await selectDesk(tx, actor, {
        ...filter,
        today,
        direction: direction ?? comparisons[filter.order].direction,
        after,
        limit: atOnce,
        parties: atOnce,
      })
      const ids = rows.map(({ id }) => id)
      const signs = new Map((await selectSigns(tx, actor, ids, today)).map((one) => [one.id, one]))
      chunks.push(rows.map((row) => csvLine(cellsOf(row, signs.get(row.id), language, time))).join(''))
      const last = rows.at(-1)
      if (rows.length < atOnce || !last) break
      after = { at: last.place, id: last.id }
    }
    return { name: `processos-${now.toISOString().slice(0, 10)}.csv`, table: Readable.from(chunks) }
  },
})

const heads: Record<Language, readonly string[]> = {
  'pt-BR': [
    'Processo',
    'Tipo',
    'Especificação',
    'Nível de acesso',
    'Interessados',
    'Origem',
    'Enviado por',
    'Recebido em',
    'Última atividade',
    'Responsável',
    'Marcadores',
    'Ponto de controle',
    'Prazo',
    'Prioridade',
    'Anotação',
    'Documentos',
    'Minutas',
    'Visto na unidade',
  ],
  en: [
    'Process',
    'Type',
    'Summary',
    'Access level',
    'Parties',
    'Origin',
    'Sent by',
    'Arrived',
    'Latest activity',
    'Assignee',
    'Markers',
    'Control point',
    'Due',
    'Priority',
    'Note',
    'Documents',
    'Drafts',
    'Seen in the unit',
  ],
}

const words = {
  'pt-BR': {
    public: 'Público',
    restricted: 'Restrito',
    confidential: 'Sigiloso',
    created: 'Gerado na unidade',
    received: 'Recebido',
    yes: 'sim',
    no: 'não',
  },
  en: {
    public: 'Public',
    restricted: 'Restricted',
    confidential: 'Confidential',
    created: 'Created here',
    received: 'Received',
    yes: 'yes',
    no: 'no',
  },
} as const satisfies Record<Language, object>

function cellsOf(row: DeskRow, signs: SignsRow | undefined, language: Language, time: Intl.DateTimeFormat): string[] {
  const say = words[language]
  // without the comma a spreadsheet takes it for a date
  const written = (at: Date) => time.format(at).replace(',', '')
  return [
    row.number,
    row.type,
    row.summary,
    say[row.level],
    row.parties.join('; '),
    say[row.origin],
    row.from ?? '',
    written(row.opened_at),
    written(row.last_activity_at),
    row.assignee?.name ?? '',
    (signs?.markers ?? []).map(({ name, text }) => (text ? `${name}: ${text}` : name)).join('; '),
    signs?.checkpoint?.name ?? '',
    signs?.due?.on ?? '',
    signs?.priority ?? '',
    signs?.note?.text ?? '',
    String(row.documents),
    String(row.drafts),
    row.unread ? say.no : say.yes,
  ]
}
