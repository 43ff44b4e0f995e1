/** Who may call what, on items of which level: the table that `permissions.http.test.ts` walks. One row per endpoint. */
import { batchCases } from './permission-cases/batch.ts'
import { blocksCases } from './permission-cases/blocks.ts'
import { bundleCases } from './permission-cases/bundles.ts'
import {
  administrators,
  anybody,
  type Case,
  noDocument,
  noProcess,
  notHere,
  out,
  row,
  seers,
  signedIn,
} from './permission-cases/columns.ts'
import { deskCases } from './permission-cases/desk.ts'
import { levelsCases } from './permission-cases/levels.ts'
import { lifeCases } from './permission-cases/life.ts'
import { notesCases } from './permission-cases/notes.ts'
import { outlineCases } from './permission-cases/outlines.ts'
import { papersCases } from './permission-cases/papers.ts'
import { reportCases } from './permission-cases/reports.ts'
import { secrecyCases } from './permission-cases/secrecy.ts'
import { signalsCases } from './permission-cases/signals.ts'
import { timingCases } from './permission-cases/timing.ts'
import { treeCases } from './permission-cases/tree.ts'
import { workPlansCases } from './permission-cases/work-plans.ts'

const body = {
  type: 'doc',
  content: [{ type: 'paragraph', attrs: { style: 'justified', align: null }, content: [{ type: 'text', text: 'Outro texto.' }] }],
}
const tab = 'tab-of-the-test'
const template = { header: body, body, footer: body }

export const cases: Record<string, Case> = {
  // the entrance and one's own account
  showSignInPage: { target: 'nothing', expected: anybody },
  signIn: {
    target: 'nothing',
    expected: row(
      'wrong-credentials',
      'wrong-credentials',
      'wrong-credentials',
      'wrong-credentials',
      'wrong-credentials',
      'wrong-credentials',
      'wrong-credentials',
    ),
    input: () => ({ login: 'nobody', password: 'x' }),
  },
  signOut: { target: 'nothing', expected: signedIn },
  showSession: { target: 'nothing', expected: signedIn },
  switchUnit: {
    target: 'nothing',
    expected: row(out, 'no-unit', 'no-unit', 'no-unit', 'no-unit', 'no-unit', 'no-unit'),
    input: (f) => ({ unitId: f.unit.third }),
  },
  listSessions: { target: 'nothing', expected: signedIn },
  revokeSession: { target: 'nothing', expected: signedIn, input: () => ({ sessionId: '999999' }) },
  changePassword: {
    target: 'nothing',
    expected: row(out, 'wrong-password', 'wrong-password', 'wrong-password', 'wrong-password', 'wrong-password', 'wrong-password'),
    input: () => ({ current: 'wrong', password: 'a new password' }),
  },
  showLink: {
    target: 'nothing',
    expected: row(
      'link-not-valid',
      'link-not-valid',
      'link-not-valid',
      'link-not-valid',
      'link-not-valid',
      'link-not-valid',
      'link-not-valid',
    ),
    input: () => ({ token: 'made-up' }),
  },
  acceptLink: {
    target: 'nothing',
    expected: row(
      'link-not-valid',
      'link-not-valid',
      'link-not-valid',
      'link-not-valid',
      'link-not-valid',
      'link-not-valid',
      'link-not-valid',
    ),
    input: () => ({ token: 'made-up', password: 'a new password' }),
  },
  listApiKeys: { target: 'nothing', expected: signedIn },
  createApiKey: { target: 'nothing', expected: signedIn, input: (f) => ({ name: 'robot', password: f.password }) },
  revokeApiKey: {
    target: 'nothing',
    expected: row(out, 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found'),
    input: () => ({ keyId: '999999' }),
  },

  // what people look up
  findUnits: { target: 'nothing', expected: signedIn },
  findAgencies: { target: 'nothing', expected: signedIn },
  listColleagues: { target: 'nothing', expected: signedIn },
  findContacts: { target: 'nothing', expected: signedIn },
  createContact: {
    target: 'nothing',
    expected: row(out, 'may-not-administer', 'may-not-administer', 'ok', 'ok', 'ok', 'ok'),
    input: () => ({ kind: 'person', name: 'Nova Pessoa' }),
  },
  findProcessTypes: { target: 'nothing', expected: signedIn },
  findClassificationCodes: { target: 'nothing', expected: signedIn },
  listLegalBases: { target: 'nothing', expected: signedIn },
  findDocumentTypes: { target: 'nothing', expected: signedIn, input: () => ({ for: 'authored' }) },
  listSigningTitles: { target: 'nothing', expected: signedIn },
  showImage: {
    target: 'nothing',
    expected: row(out, 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found'),
    input: () => ({ sha256: '0'.repeat(64) }),
  },
  uploadImage: {
    target: 'nothing',
    expected: row(out, 'may-not-edit', 'may-not-edit', 'image-broken', 'image-broken', 'image-broken', 'image-broken'),
    input: () => ({ data: 'bm8gaW1hZ2U=' }),
  },

  // processes
  startProcess: {
    target: 'nothing',
    expected: row(out, 'may-not-start', 'may-not-start', 'ok', 'ok', 'ok', 'ok'),
    input: (f) => ({ typeId: f.ids.processType, classificationIds: [f.ids.subject], level: 'public' }),
  },
  showProcess: { target: 'process', expected: seers(noProcess) },
  showHistory: { target: 'process', expected: seers(noProcess) },
  listUnknownDestinations: {
    target: 'nothing',
    expected: row(out, 'ok', 'ok', 'ok', 'ok', 'ok', 'ok'),
    input: (f) => ({ unitIds: f.unit.other }),
  },
  listPassedUnits: { target: 'process', expected: seers(noProcess) },
  showPreflight: { target: 'process', expected: seers(noProcess) },
  openByNumber: { target: 'process', expected: seers('number-not-found'), input: (f) => ({ number: f.number }) },
  findProcesses: { target: 'nothing', expected: signedIn, input: () => ({ text: 'xyz' }) },
  changeProcess: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-change', 'may-not-change', 'may-not-change', 'ok', 'ok'),
    input: () => ({ summary: 'Outra' }),
  },
  changeProcessLevel: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-change-level', 'may-not-change-level', 'may-not-change-level', 'ok', 'ok'),
    input: (f) => ({ level: 'restricted', legalBasisId: f.ids.basis }),
  },
  saveUnitRemark: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-change', 'may-not-change', 'may-not-change', 'ok', 'ok'),
    input: () => ({ text: 'Nota' }),
  },

  // the desk
  listDesk: { target: 'nothing', expected: signedIn },
  countDesk: { target: 'nothing', expected: signedIn },
  sendProcess: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-send', notHere, notHere, 'ok', 'ok'),
    input: (f) => ({ unitIds: [f.unit.third] }),
  },
  receiveProcess: { target: 'process', expected: row(out, noProcess, 'may-not-receive', notHere, notHere, 'ok', 'ok') },
  assignProcess: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-assign', notHere, notHere, 'ok', 'ok'),
    input: () => ({ userId: null }),
  },
  concludeProcess: { target: 'process', expected: row(out, noProcess, 'may-not-conclude', notHere, notHere, 'ok', 'ok') },
  reopenProcess: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-reopen', 'process-never-here', 'process-never-here', 'process-open-here', 'process-open-here'),
  },

  // documents: a draft is its unit's alone, whatever the level (D-20)
  createDocument: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-include', notHere, notHere, 'ok', 'ok'),
    input: (f) => ({ typeId: f.ids.documentType, level: 'public' }),
  },
  uploadDocument: {
    target: 'process',
    expected: row(out, noProcess, 'may-not-include', notHere, notHere, 'upload-not-found', 'upload-not-found'),
    input: (f) => ({ uploadId: f.uploadId, typeId: f.ids.uploadType, documentDate: '2026-01-02', level: 'public' }),
  },
  showDocument: { target: 'draft', expected: row(out, noDocument, noDocument, noDocument, noDocument, 'ok', 'ok') },
  recordView: { target: 'draft', expected: row(out, noDocument, noDocument, noDocument, noDocument, 'ok', 'ok') },
  viewDocument: { target: 'draft', expected: row(out, noDocument, noDocument, noDocument, noDocument, 'ok', 'ok') },
  downloadPdf: { target: 'signed', expected: seers(noDocument) },
  downloadFile: { target: 'upload', expected: seers(noDocument) },
  openDraft: { target: 'draft', expected: row(out, noDocument, noDocument, noDocument, noDocument, 'ok', 'ok'), input: () => ({ tab }) },
  saveDraft: {
    target: 'draft',
    expected: row(out, noDocument, noDocument, noDocument, noDocument, 'ok', 'ok'),
    input: (f) => ({ tab, baseRevision: f.revision, body }),
  },
  closeDraft: { target: 'draft', expected: row(out, noDocument, noDocument, noDocument, noDocument, 'ok', 'ok'), input: () => ({ tab }) },
  listVersions: { target: 'draft', expected: row(out, noDocument, noDocument, noDocument, noDocument, 'ok', 'ok') },
  changeDocument: {
    target: 'signed',
    expected: row(out, noDocument, 'may-not-change', notHere, notHere, 'ok', 'ok'),
    input: () => ({ description: 'Outra' }),
  },
  changeDocumentLevel: {
    target: 'signed',
    expected: row(out, noDocument, 'may-not-change-level', 'may-not-change-level', 'may-not-change-level', 'ok', 'ok'),
    input: (f) => ({ level: 'restricted', legalBasisId: f.ids.basis }),
  },
  deleteDocument: { target: 'draft', expected: row(out, noDocument, noDocument, noDocument, noDocument, 'ok', 'ok') },
  cancelDocument: {
    target: 'locked',
    expected: row(out, noDocument, 'may-not-cancel', 'may-not-cancel', 'may-not-cancel', 'may-not-cancel', 'ok'),
    input: () => ({ reason: 'Erro' }),
  },

  // signatures
  signDocument: {
    target: 'draft',
    expected: row(out, noDocument, noDocument, noDocument, noDocument, 'may-not-sign', 'ok'),
    input: (f) => ({ revision: f.revision, titleId: f.ids.title, password: f.password }),
  },
  verifyDocument: { target: 'signed', expected: anybody, input: (f) => ({ code: f.number, checksum: f.checksum }) },
  downloadReceipt: {
    target: 'nothing',
    expected: row(out, 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found', 'item-not-found'),
    input: () => ({ signatureId: '999999' }),
  },

  // administration: none of the columns administers; the administrator's own test is beside
  listAgencies: { target: 'nothing', expected: administrators },
  saveAgency: { target: 'nothing', expected: administrators, input: () => ({ code: 'X', name: 'X', numberCode: '1', numberMask: 'x' }) },
  showNumberExample: { target: 'nothing', expected: administrators, input: () => ({ mask: '@ano_4d@', numberCode: '1' }) },
  listUnits: { target: 'nothing', expected: administrators, input: (f) => ({ agencyId: f.ids.agency }) },
  saveUnit: { target: 'nothing', expected: administrators, input: (f) => ({ agencyId: f.ids.agency, code: 'X', name: 'X' }) },
  listUsers: { target: 'nothing', expected: administrators },
  saveUser: {
    target: 'nothing',
    expected: administrators,
    input: (f) => ({ agencyId: f.ids.agency, login: 'x', name: 'X', assignments: [] }),
  },
  resetPassword: { target: 'nothing', expected: administrators, input: (f) => ({ userId: f.userId }) },
  listProcessTypes: { target: 'nothing', expected: administrators },
  saveProcessType: {
    target: 'nothing',
    expected: administrators,
    input: () => ({ name: 'X', levels: ['public'], suggestedLevel: 'public' }),
  },
  saveClassificationCode: { target: 'nothing', expected: administrators, input: () => ({ code: 'X', name: 'X' }) },
  saveLegalBasis: { target: 'nothing', expected: administrators, input: () => ({ level: 'restricted', name: 'X', law: 'X' }) },
  listRegistry: { target: 'nothing', expected: administrators, input: () => ({ registry: 'contacts' }) },
  listDocumentTypes: { target: 'nothing', expected: administrators },
  showDocumentType: { target: 'nothing', expected: administrators, input: (f) => ({ typeId: f.ids.documentType }) },
  saveDocumentType: {
    target: 'nothing',
    expected: administrators,
    input: () => ({ name: 'X', appliesTo: 'authored', numbering: 'none', template }),
  },
  showSigningTitle: { target: 'nothing', expected: administrators, input: (f) => ({ titleId: f.ids.title }) },
  saveSigningTitle: { target: 'nothing', expected: administrators, input: () => ({ name: 'X' }) },

  // what came after the first life of a process
  ...batchCases,
  ...bundleCases,
  ...blocksCases,
  ...deskCases,
  ...levelsCases,
  ...lifeCases,
  ...notesCases,
  ...outlineCases,
  ...signalsCases,
  ...secrecyCases,
  ...papersCases,
  ...reportCases,
  ...timingCases,
  ...treeCases,
  ...workPlansCases,
}
