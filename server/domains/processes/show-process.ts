/** Show a process as its page needs it: data, where it is open, the tree as far as the actor sees it, and what they may do. */
import * as contract from '@lavra/contract/processes.ts'
import { query } from '../../kernel/query.ts'
import { criteriaNeeded } from '../access/index.ts'
import { openProcess } from './process.door.ts'
import { abilitiesOn, readingOnly, unitState, whyNotIncludeByProtocol } from './process.policy.ts'
import { selectProcessPage, selectTree } from './show.queries.ts'
import { presentTreeItem } from './tree.rules.ts'

export const showProcess = query(contract.showProcess, {
  async run({ tx, actor }, input) {
    const process = await openProcess({ tx, actor }, input.processId)
    const page = await selectProcessPage(tx, actor, process.id)
    const tree = await selectTree(tx, actor, process.id)
    const here = unitState(process, actor.unitId)
    return {
      id: page.id,
      number: page.number,
      type: page.type,
      summary: page.summary,
      agency: page.agency,
      creatingUnit: page.creatingUnit,
      createdBy: page.createdBy,
      createdAt: page.created_at.toISOString(),
      filedOn: page.filedOn,
      localLevel: page.local_level,
      level: page.level,
      levels: page.levels,
      legalBasis: page.legalBasis,
      degree: page.degree,
      localDegree: page.localDegree,
      priority: page.priority,
      classification: page.classification,
      parties: page.parties,
      remarks: page.remarks,
      openIn: page.openIn.map((o) => ({ ...o, since: new Date(o.since).toISOString() })),
      here: here && {
        state: here.state,
        received: here.receivedAt !== null,
        assignee: page.openIn.find((o) => o.unit.id === here.unitId)?.assignee ?? null,
        from: page.from,
      },
      recallable: page.recallable,
      byCriteria: criteriaNeeded(actor, process).map(({ id, name }) => ({ id, name })),
      lock: page.lock && { ...page.lock, at: new Date(page.lock.at).toISOString() },
      suspension: page.suspension && { ...page.suspension, at: new Date(page.suspension.at).toISOString() },
      attachedTo: page.attachedTo && { ...page.attachedTo, at: new Date(page.attachedTo.at).toISOString() },
      attached: page.attached,
      attention: page.attention.map((sign) => ({ ...sign, since: new Date(sign.since).toISOString() })),
      folderSize: page.folderSize,
      articles: page.articles,
      orderRevision: page.orderRevision,
      traces: page.traces.map((trace) => ({ ...trace, at: new Date(trace.at).toISOString() })),
      directLine: page.directLine,
      documents: tree.map(presentTreeItem),
      abilities: {
        ...abilitiesOn(actor, process),
        ...readingOnly(process, { includeByProtocol: whyNotIncludeByProtocol(actor, process, page.isProtocol) }),
      },
    }
  },
})
