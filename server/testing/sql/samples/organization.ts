import * as administration from '../../../domains/organization/administration.queries.ts'
import * as apiKey from '../../../domains/organization/api-key.queries.ts'
import * as attempts from '../../../domains/organization/attempts.queries.ts'
import * as contactName from '../../../domains/organization/contact-name.queries.ts'
import * as directory from '../../../domains/organization/directory.queries.ts'
import * as holiday from '../../../domains/organization/holiday.queries.ts'
import * as organization from '../../../domains/organization/organization.queries.ts'
import * as searchers from '../../../domains/organization/searchers.queries.ts'
import * as settings from '../../../domains/organization/settings.queries.ts'
import { at, hash, sampled, sha256 } from './sample.ts'

const agency = {
  code: 'A',
  name: 'a',
  number_code: '1',
  number_mask: 'x',
  time_zone: 'America/Sao_Paulo',
  city: '',
  address: '',
  letterhead: [],
  letterhead_image: null,
  signature_law: '',
  active: true,
}
const unit = {
  agency_id: '1',
  parent_id: null,
  code: 'U',
  name: 'u',
  number_code: '01',
  receives_processes: true,
  is_protocol: false,
  active: true,
}
const user = { agency_id: '1', login: 'a', name: 'a', social_name: null, cpf: null, email: null, active: true }
const units = { receiving: true, agencyId: null, ownAgencyId: '1', limit: 20 }

const aHoliday = { agency_id: '1', name: 'a', recurrence: 'once', day: '2026-03-10', easter_offset: null, active: true } as const

export const files = [
  sampled('organization/holiday.queries.ts', holiday, {
    selectHolidaysOf: ['1'],
    selectHolidays: { all: [{ agencyId: null, inactiveToo: true }], 'of an agency': [{ agencyId: '1', inactiveToo: false }] },
    upsertHoliday: {
      new: [undefined, aHoliday],
      changed: ['1', aHoliday],
    },
  }),
  sampled('organization/organization.queries.ts', organization, {
    selectBySession: [hash, '1', { idleSince: at, now: at }],
    selectByKey: [hash],
    selectInUnit: ['1', '1', { sessionId: '1', now: at }],
    touchSession: ['1', at],
    touchKey: ['1', at],
    lockPassword: ['1', 'a'],
    selectSignIn: ['a'],
    selectPasswordHash: ['1'],
    upsertPassword: ['1', 'a', at],
    insertSession: [{ tokenHash: hash, userId: '1', provedHash: 'a', ip: 'a', agent: 'a', at }],
    endSession: ['1', '1', at],
    endOtherSessions: ['1', '1', at],
    setSessionUnit: ['1', '1'],
    selectOwnUnits: ['1'],
    selectOwnSessions: ['1', at],
    selectAgencyOf: ['1'],
    selectUser: ['1'],
  }),
  sampled('organization/searchers.queries.ts', searchers, { replaceSearchers: ['1', ['2', '3']] }),
  sampled('organization/administration.queries.ts', administration, {
    selectAgencies: [],
    isLetterheadFor: [sha256, '1'],
    upsertAgency: { new: [undefined, agency], changed: ['1', agency] },
    selectUnitTree: ['1'],
    upsertUnit: { new: [undefined, unit, at], changed: ['1', unit, at] },
    standsAbove: ['1', '2'],
    selectUsers: {
      'first page': [{ text: 'a', after: null, limit: 51 }],
      'next page': [{ text: 'a', after: { name: 'a', id: '1' }, limit: 51 }],
    },
    upsertUser: { new: [undefined, user], changed: ['1', user] },
    selectRoles: ['1'],
    replaceAssignments: ['1', [{ unitId: '1', role: 'basic' }]],
    endSessionsAndKeys: ['1', at],
    deletePassword: ['1'],
    lockUser: ['1'],
    lockAdministration: [],
    someoneHolds: ['administrator'],
    isUnitOf: ['1', '1'],
    insertLink: [{ hash, purpose: 'set-password', userId: '1', at, expiresAt: at }],
    expireLinks: { 'first administrator': [{ purpose: 'first-administrator' }, at], "a user's": [{ userId: '1' }, at] },
    selectLink: [hash, at],
    takeLink: [hash, at],
    someoneExists: [],
  }),
  sampled('organization/api-key.queries.ts', apiKey, {
    selectKeys: ['1'],
    insertKey: [{ hash, userId: '1', unitId: '1', name: 'a', at }],
    endKey: ['1', '1', at],
  }),
  sampled('organization/attempts.queries.ts', attempts, {
    selectAttempts: [['a', 'b']],
    addFailure: [['a', 'b'], at, at],
    deleteAttempt: ['a'],
    deleteForgotten: [at],
  }),
  sampled('organization/contact-name.queries.ts', contactName, {}),
  sampled('organization/directory.queries.ts', directory, {
    selectUnits: [{ ...units, text: 'a' }],
    selectActiveAgencies: ['1'],
    selectColleagues: ['1'],
    selectContacts: { found: ['a', 20], listed: ['', 20] },
    insertContact: [{ kind: 'person', name: 'a', cpfCnpj: null, email: null, city: null, agencyId: '1' }],
  }),
  sampled('organization/settings.queries.ts', settings, {
    readSetting: ['a', '1'],
    saveSetting: ['a', '1', 1],
    selectSettings: [],
    changeSettingTo: [{ name: 'tree.folder-size', value: 30, userId: '1', at }],
    mergeSetting: ['a', { b: 1 }, { userId: '1', at }],
  }),
]
