/** Processes: their types, starting, finding, showing and changing one. */
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { informed, informingRefusals } from './informed-number.ts'
import {
  accessLevel,
  asked,
  basisRef,
  codeRef,
  contactRef,
  day,
  id,
  instant,
  levelRefusals,
  levelWish,
  line,
  name,
  named,
  nothing,
  priorityRef,
  secrecyDegree,
  unitRef,
  userRef,
  whyNot,
} from './values.ts'

const summary = line(100)
const classificationIds = z.array(id).min(1).max(20)
const partyIds = z.array(id).max(200)

export const findProcessTypes = endpoint({
  name: 'findProcessTypes',
  method: 'GET',
  path: '/process-types',
  summary: 'Find the types a process can be started with; those your unit has used come first.',
  input: z.object({ text: line(200).default('') }),
  output: z.object({
    items: z.array(
      named.extend({
        description: z.string(),
        used: z.boolean(),
        levels: z.array(accessLevel),
        suggestedLevel: accessLevel,
        suggestedBasisId: id.nullable(),
        classification: z.array(codeRef),
      }),
    ),
  }),
})

export const findClassificationCodes = endpoint({
  name: 'findClassificationCodes',
  method: 'GET',
  path: '/classification-codes',
  summary: 'Find subjects of the classification plan by code or name, accent-blind.',
  input: z.object({ text: line(200).default('') }),
  output: z.object({ items: z.array(codeRef) }),
})

export const listLegalBases = endpoint({
  name: 'listLegalBases',
  method: 'GET',
  path: '/legal-bases',
  summary: 'List the active legal bases for keeping an item from others, and what the installation asks for beside the level.',
  input: z.object({}),
  output: z.object({ items: z.array(basisRef), asked: z.object({ basis: asked, degree: asked }) }),
})

export const startProcess = endpoint({
  name: 'startProcess',
  method: 'POST',
  path: '/processes',
  summary: 'Start a process; it gets its number and is open in your unit, assigned to you.',
  input: z.object({
    typeId: id,
    summary: summary.default(''),
    classificationIds,
    partyIds: partyIds.default([]),
    priorityId: id.optional(),
    ...levelWish,
    remark: z.string().trim().max(2000).default(''),
    /** The process it is related to from the beginning (P-31). */
    relatedToId: id.optional(),
    /** Left out: the next number of the agency. */
    informed: informed.optional(),
  }),
  output: z.object({ processId: id, number: z.string() }),
  refusals: [
    'may-not-start',
    'process-type-unknown',
    ...levelRefusals,
    'classification-unknown',
    'contact-unknown',
    'interested-missing',
    'one-per-interested',
    'one-per-interested-hidden',
    'priority-unknown',
    'number-not-available',
    'confidential-by-person-only',
    ...informingRefusals,
  ],
})

export const processAbilities = z.object({
  change: whyNot,
  changeLevel: whyNot,
  receive: whyNot,
  assign: whyNot,
  send: whyNot,
  recall: whyNot,
  conclude: whyNot,
  reopen: whyNot,
  suspend: whyNot,
  liftSuspension: whyNot,
  relate: whyNot,
  duplicate: whyNot,
  lock: whyNot,
  unlock: whyNot,
  delete: whyNot,
  attach: whyNot,
  detach: whyNot,
  note: whyNot,
  setDeadline: whyNot,
  putInBlock: whyNot,
  comment: whyNot,
  acknowledge: whyNot,
  remark: whyNot,
  includeDocument: whyNot,
  includeByProtocol: whyNot,
  orderDocuments: whyNot,
})

export const treeItem = z.object({
  id,
  number: z.string(),
  kind: z.enum(['authored', 'uploaded']),
  title: z.string(),
  unit: z.string(),
  level: accessLevel,
  state: z.enum(['draft', 'signed', 'uploaded', 'cancelled']),
  /** `null` while there is no pen: drafts, uploads; `yellow` may still be edited, `black` not (D-21, D-22). */
  pen: z.enum(['yellow', 'black']).nullable(),
  file: z.enum(['pdf', 'image', 'text', 'audio', 'video', 'other']).nullable(),
  cancelReason: z.string().nullable(),
})

export const showProcess = endpoint({
  name: 'showProcess',
  method: 'GET',
  path: '/processes/:processId',
  summary: 'Show a process: its data, where it is open, its documents as far as you may see them, and what you may do.',
  stability: 'stable',
  input: z.object({ processId: id }),
  output: z.object({
    id,
    number: z.string(),
    type: named,
    summary: z.string(),
    agency: z.object({ code: z.string(), name: z.string() }),
    creatingUnit: unitRef,
    createdBy: userRef,
    createdAt: instant,
    /** When the number was informed by hand: the day of filing (P-03). */
    filedOn: day.nullable(),
    localLevel: accessLevel,
    level: accessLevel,
    /** Those that its type allows. */
    levels: z.array(accessLevel),
    legalBasis: basisRef.nullable(),
    /** The highest of its own and of its documents. */
    degree: secrecyDegree.nullable(),
    localDegree: secrecyDegree.nullable(),
    priority: priorityRef.nullable(),
    classification: z.array(codeRef.extend({ unit: z.string() })),
    parties: z.array(contactRef.extend({ unit: z.string() })),
    remarks: z.array(z.object({ unit: z.string(), text: z.string(), mine: z.boolean() })),
    openIn: z.array(z.object({ unit: unitRef, assignee: userRef.nullable(), received: z.boolean(), since: instant })),
    here: z
      .object({
        state: z.enum(['open', 'suspended', 'concluded']),
        received: z.boolean(),
        assignee: userRef.nullable(),
        from: z.string().nullable(),
      })
      .nullable(),
    /** Codes of the units where your last sending has not been opened: it can be undone there. */
    recallable: z.array(z.string()),
    /** The criteria of internal control that alone let the reader in. */
    byCriteria: z.array(named),
    /** Why it is only read now (P-19). */
    lock: z.object({ reason: z.string(), unit: z.string(), by: z.string(), at: instant }).nullable(),
    suspension: z
      .object({ unit: z.string(), reason: z.string(), boundTo: z.string().nullable(), until: day.nullable(), at: instant, by: z.string() })
      .nullable(),
    /** What is new for your unit since somebody of it opened the process (P-49). */
    attention: z.array(z.object({ documentId: id, cause: z.enum(['included', 'signed', 'moved']), since: instant })),
    /** How many documents a folder of the tree holds; 0 is without folders (P-52). */
    folderSize: z.number().int(),
    /** Released articles of the knowledge base about its type (P-53). */
    articles: z.number().int(),
    /** How often the documents were put in another order. */
    orderRevision: z.number().int(),
    /** What was moved to another process, behind which document it stood (null: at the beginning); `to` null: a process you may not see. */
    traces: z.array(
      z.object({
        id,
        afterId: id.nullable(),
        documentNumber: z.string(),
        title: z.string(),
        to: z.string().nullable(),
        reason: z.string(),
        unit: z.string(),
        at: instant,
      }),
    ),
    /** Units that sent this process to yours or got it from yours, and your own (P-48). */
    directLine: z.array(z.string()),
    /** The process that took this one in; `number` null where you may not see it. */
    attachedTo: z.object({ number: z.string().nullable(), unit: z.string(), by: z.string(), at: instant }).nullable(),
    /** Those this one took in, as far as you see them. */
    attached: z.array(z.object({ id, number: z.string(), type: z.string(), summary: z.string(), level: accessLevel })),
    documents: z.array(treeItem),
    abilities: processAbilities,
  }),
})

export const openByNumber = endpoint({
  name: 'openByNumber',
  method: 'GET',
  path: '/numbers/:number',
  summary: 'Find the process or document that has exactly this number, in any punctuation.',
  input: z.object({ number: z.string().trim().min(1).max(60) }),
  output: z.object({ processId: id, processNumber: z.string(), documentId: id.nullable(), documentNumber: z.string().nullable() }),
  refusals: ['number-not-found'],
})

export const findProcesses = endpoint({
  name: 'findProcesses',
  method: 'GET',
  path: '/processes',
  summary: 'Find processes as you type: part of a number, words of the summary, an interested party.',
  input: z.object({ text: line(200).min(2) }),
  output: z.object({
    items: z.array(
      z.object({
        id,
        number: z.string(),
        type: z.string(),
        summary: z.string(),
        level: accessLevel,
        openHere: z.boolean(),
        matched: z.enum(['number', 'summary', 'party']),
      }),
    ),
  }),
})

export const changeProcess = endpoint({
  name: 'changeProcess',
  method: 'PATCH',
  path: '/processes/:processId',
  summary: 'Change the type, summary, subjects or interested parties of a process.',
  input: z.object({
    processId: id,
    typeId: id.optional(),
    summary: summary.optional(),
    classificationIds: classificationIds.optional(),
    partyIds: partyIds.optional(),
    /** `null`: it has none any more. */
    priorityId: id.nullable().optional(),
  }),
  output: nothing,
  refusals: [
    'may-not-change',
    'process-type-unknown',
    'classification-unknown',
    'contact-unknown',
    'interested-missing',
    'one-per-interested',
    'one-per-interested-hidden',
    'priority-unknown',
    'entered-by-other-unit',
    'level-not-allowed',
  ],
})

export const changeProcessLevel = endpoint({
  name: 'changeProcessLevel',
  method: 'PUT',
  path: '/processes/:processId/level',
  summary: 'Change the access level of a process.',
  input: z.object({ processId: id, ...levelWish }),
  output: nothing,
  refusals: [
    'process-attached',
    'has-attached',
    'may-not-change-level',
    ...levelRefusals,
    'confidential-by-person-only',
    'confidential-open-elsewhere',
    'return-pending',
  ],
})

export const saveUnitRemark = endpoint({
  name: 'saveUnitRemark',
  method: 'PUT',
  path: '/processes/:processId/remark',
  summary: 'Write the remark of your unit on a process; empty removes it.',
  input: z.object({ processId: id, text: z.string().trim().max(2000) }),
  output: nothing,
  refusals: ['may-not-change'],
})

// ---- administration -------------------------------------------------------------------------------------------

const processType = z.object({
  name: name(200),
  description: z.string().trim().max(1000).default(''),
  levels: z.array(accessLevel).min(1),
  suggestedLevel: accessLevel,
  suggestedBasisId: id.nullable().default(null),
  classificationIds: z.array(id).max(20).default([]),
  /** One process of it per interested party and agency (P-05). */
  onePerInterested: z.boolean().default(false),
  active: z.boolean().default(true),
})
export const listProcessTypes = endpoint({
  name: 'listProcessTypes',
  method: 'GET',
  path: '/administration/process-types',
  summary: 'List all process types for administration.',
  input: z.object({}),
  output: z.object({ items: z.array(processType.extend({ id, classification: z.array(codeRef) })) }),
  refusals: ['may-not-administer'],
})
export const saveProcessType = endpoint({
  name: 'saveProcessType',
  method: 'PUT',
  path: '/administration/process-types',
  summary: 'Create a process type, or change the one whose id is given.',
  input: processType.extend({ id: id.optional() }),
  output: z.object({ id }),
  refusals: ['may-not-administer', 'already-exists', 'item-not-found', ...levelRefusals, 'classification-unknown'],
})
export const saveClassificationCode = endpoint({
  name: 'saveClassificationCode',
  method: 'PUT',
  path: '/administration/classification-codes',
  summary: 'Create a subject of the classification plan, or change the one whose id is given.',
  input: z.object({ id: id.optional(), code: name(40), name: name(250), active: z.boolean().default(true) }),
  output: z.object({ id }),
  refusals: ['may-not-administer', 'already-exists', 'item-not-found'],
})
export const saveLegalBasis = endpoint({
  name: 'saveLegalBasis',
  method: 'PUT',
  path: '/administration/legal-bases',
  summary: 'Create a legal basis, or change the one whose id is given.',
  input: z.object({
    id: id.optional(),
    level: z.enum(['restricted', 'confidential']),
    name: name(200),
    law: name(300),
    active: z.boolean().default(true),
  }),
  output: z.object({ id }),
  refusals: ['may-not-administer', 'already-exists', 'item-not-found'],
})
export const listRegistry = endpoint({
  name: 'listRegistry',
  method: 'GET',
  path: '/administration/registries/:registry',
  summary: 'List a small registry with its inactive entries: subjects, legal bases, signing titles, contacts or priorities.',
  input: z.object({
    registry: z.enum(['classification-codes', 'legal-bases', 'signing-titles', 'contacts', 'priorities']),
    text: line(200).default(''),
  }),
  output: z.object({
    items: z.array(
      z.object({
        id,
        code: z.string().nullable(),
        name: z.string(),
        detail: z.string().nullable(),
        level: accessLevel.nullable(),
        active: z.boolean(),
      }),
    ),
    more: z.boolean(),
  }),
  refusals: ['may-not-administer'],
})
