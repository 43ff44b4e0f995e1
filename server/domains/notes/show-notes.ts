/** What the acting unit keeps about a process, for the panel beside the document. */
import * as contract from '@lavra/contract/notes.ts'
import { query } from '../../kernel/query.ts'
import { openProcess } from '../processes/index.ts'
import { selectDocumentNotes, selectUnitNotes } from './show.queries.ts'

const stamped = <T extends { at: string }>(row: T) => ({ ...row, at: new Date(row.at).toISOString() })

export const showNotes = query(contract.showNotes, {
  async run({ tx, actor }, input) {
    const process = await openProcess({ tx, actor }, input.processId)
    const row = await selectUnitNotes(tx, actor, process.id)
    return {
      ...row,
      note: row.note && stamped(row.note),
      markers: row.markers.map(stamped),
      followUps: row.followUps.map(stamped),
      documents: await selectDocumentNotes(tx, actor, process.id),
    }
  },
})
