/** Signing in, acting in a unit, personal keys; agencies, units, users and contacts. */
import { z } from 'zod'
import { abilities } from './abilities.ts'
import { endpoint } from './endpoint.ts'
import { codeRef, contactRef, cursor, id, instant, line, name, nothing, pageOf, sha256, unitRef, userRef } from './values.ts'

const password = z.string().min(8).max(200)
const login = z.string().trim().toLowerCase().min(1).max(100)

export const showSignInPage = endpoint({
  name: 'showSignInPage',
  method: 'GET',
  path: '/sign-in',
  summary: 'Say whose installation this is and, in a demo only, which accounts there are.',
  audience: 'public',
  input: z.object({}),
  output: z.object({
    installationName: z.string(),
    demoPassword: z.string().nullable(),
    demoAccounts: z.array(z.object({ login: z.string(), name: z.string(), unit: z.string(), about: z.string() })),
    /** While the demo is still being made: its share, from 0 to 1. */
    demoProgress: z.number().min(0).max(1).nullable(),
  }),
})

export const signIn = endpoint({
  name: 'signIn',
  method: 'POST',
  path: '/session',
  summary: 'Sign in with login and password; the answer sets the session cookie.',
  audience: 'public',
  input: z.object({ login, password: z.string().min(1).max(200) }),
  output: z.object({ sessionId: id }),
  refusals: ['wrong-credentials', 'too-many-attempts'],
})

export const signOut = endpoint({
  name: 'signOut',
  method: 'DELETE',
  path: '/session',
  summary: 'End this session.',
  audience: 'signed-in',
  input: z.object({}),
  output: nothing,
})

export const showSession = endpoint({
  name: 'showSession',
  method: 'GET',
  path: '/session',
  summary: 'Say who is signed in, in which unit, and what that person may do there.',
  stability: 'stable',
  audience: 'signed-in',
  input: z.object({}),
  output: z.object({
    user: userRef.extend({ email: z.string().nullable() }),
    agency: z.object({ id, code: z.string(), name: z.string() }),
    unit: unitRef.nullable(),
    units: z.array(unitRef.extend({ roles: z.array(z.string()) })),
    abilities: z.array(z.enum(abilities)),
    idleMinutes: z.number(),
    /** Where this person begins. */
    home: z.enum(['desk', 'dashboard']),
  }),
})

export const switchUnit = endpoint({
  name: 'switchUnit',
  method: 'PUT',
  path: '/session/unit',
  summary: 'Act in another of your units from now on.',
  audience: 'signed-in',
  input: z.object({ unitId: id }),
  output: nothing,
  refusals: ['no-unit'],
})

export const listSessions = endpoint({
  name: 'listSessions',
  method: 'GET',
  path: '/sessions',
  summary: 'List the places where you are signed in.',
  audience: 'signed-in',
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ id, ip: z.string(), agent: z.string(), createdAt: instant, seenAt: instant, current: z.boolean() })),
  }),
})

export const revokeSession = endpoint({
  name: 'revokeSession',
  method: 'DELETE',
  path: '/sessions/:sessionId',
  summary: 'End one of your sessions.',
  audience: 'signed-in',
  input: z.object({ sessionId: id }),
  output: nothing,
})

export const changePassword = endpoint({
  name: 'changePassword',
  method: 'PUT',
  path: '/password',
  summary: 'Change your password; other sessions end, your signing key is wrapped anew.',
  audience: 'signed-in',
  input: z.object({ current: z.string().max(200), password }),
  output: nothing,
  refusals: ['wrong-password', 'too-many-attempts'],
})

export const showLink = endpoint({
  name: 'showLink',
  method: 'GET',
  path: '/links/:token',
  summary: 'Say what a one-time link is for.',
  audience: 'public',
  input: z.object({ token: z.string().max(100) }),
  output: z.object({ purpose: z.enum(['first-administrator', 'set-password']), name: z.string().nullable(), login: z.string().nullable() }),
  refusals: ['link-not-valid'],
})

export const acceptLink = endpoint({
  name: 'acceptLink',
  method: 'POST',
  path: '/links/:token',
  summary: 'Use a one-time link: create the first administrator with agency and unit, or set a password.',
  audience: 'public',
  input: z.object({
    token: z.string().max(100),
    password,
    administrator: z
      .object({
        name: name(200),
        login,
        agencyCode: name(30),
        agencyName: name(200),
        numberCode: z.string().regex(/^\d{1,10}$/),
        unitCode: name(60),
        unitName: name(200),
      })
      .optional(),
  }),
  output: z.object({ login: z.string() }),
  refusals: ['link-not-valid', 'administrator-data-missing', 'already-exists', 'too-many-attempts'],
})

export const listApiKeys = endpoint({
  name: 'listApiKeys',
  method: 'GET',
  path: '/api-keys',
  summary: 'List your personal keys for programs.',
  audience: 'signed-in',
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ id, name: z.string(), unit: unitRef, createdAt: instant, usedAt: instant.nullable() })) }),
})

export const createApiKey = endpoint({
  name: 'createApiKey',
  method: 'POST',
  path: '/api-keys',
  summary: 'Create a personal key that acts as you in your present unit, wherever you are later; its secret is shown once.',
  input: z.object({ name: name(80), password: z.string().max(200) }),
  output: z.object({ id, key: z.string() }),
  refusals: ['wrong-password', 'too-many-attempts'],
})

export const revokeApiKey = endpoint({
  name: 'revokeApiKey',
  method: 'DELETE',
  path: '/api-keys/:keyId',
  summary: 'End one of your personal keys.',
  input: z.object({ keyId: id }),
  output: nothing,
  refusals: ['item-not-found'],
})

const text = z.object({ text: line(200).default('') })

export const findUnits = endpoint({
  name: 'findUnits',
  method: 'GET',
  path: '/units',
  summary: 'Find active units by code or name, accent-blind; with `receiving`, only those a process can be sent to.',
  input: text.extend({ receiving: z.enum(['true', 'false']).default('false'), agencyId: id.optional() }),
  output: z.object({ items: z.array(unitRef) }),
})

export const findAgencies = endpoint({
  name: 'findAgencies',
  method: 'GET',
  path: '/agencies/active',
  summary: 'List the active agencies, your own first: to narrow down where a process is sent.',
  input: z.object({}),
  output: z.object({ items: z.array(codeRef) }),
})

export const listColleagues = endpoint({
  name: 'listColleagues',
  method: 'GET',
  path: '/colleagues',
  summary: 'List the active users of your unit.',
  input: z.object({}),
  output: z.object({ items: z.array(userRef) }),
})

export const findContacts = endpoint({
  name: 'findContacts',
  method: 'GET',
  path: '/contacts',
  summary: 'Find people and organisations by name, accent-blind.',
  input: text,
  output: z.object({ items: z.array(contactRef) }),
})

export const createContact = endpoint({
  name: 'createContact',
  method: 'POST',
  path: '/contacts',
  summary: 'Enter a person or organisation in the registry.',
  input: z.object({
    kind: z.enum(['person', 'organization']),
    name: name(250),
    cpfCnpj: z
      .string()
      .regex(/^\d{11}$|^[0-9A-Z]{12}\d{2}$/)
      .optional(),
    email: z.email().optional(),
    city: line(100).optional(),
  }),
  output: contactRef,
  refusals: ['may-not-administer'],
})

// ---- administration -------------------------------------------------------------------------------------------

const agency = z.object({
  code: name(30),
  name: name(200),
  numberCode: z.string().regex(/^\d{1,10}$/),
  numberMask: name(200),
  timeZone: z.string().max(60).default('America/Sao_Paulo'),
  city: line(100).default(''),
  address: line(300).default(''),
  letterhead: z.array(line(200)).max(6).default([]),
  /** The agency's coat of arms above the lines, as `uploadImage` named it. */
  letterheadImage: sha256.nullable().default(null),
  signatureLaw: line(300).default(''),
  active: z.boolean().default(true),
})
/** Agencies whose people find its processes by searching; none named: all of them. */
const searchers = z.array(codeRef)
const admin = { refusals: ['may-not-administer', 'already-exists', 'item-not-found'] } as const

export const listAgencies = endpoint({
  name: 'listAgencies',
  method: 'GET',
  path: '/agencies',
  summary: 'List the agencies of the installation with mask and letterhead.',
  input: z.object({}),
  output: z.object({ items: z.array(agency.extend({ id, example: z.string(), searchers })) }),
  refusals: ['may-not-administer'],
})
export const saveAgency = endpoint({
  name: 'saveAgency',
  method: 'PUT',
  path: '/agencies',
  summary: 'Create an agency, or change the one whose id is given.',
  /** Left out, `searcherIds` stays as it is. */
  input: agency.extend({ id: id.optional(), searcherIds: z.array(id).max(500).optional() }),
  output: z.object({ id }),
  refusals: [...admin.refusals, 'mask-not-valid', 'image-unknown', 'agency-unknown'],
})

export const showNumberExample = endpoint({
  name: 'showNumberExample',
  method: 'GET',
  path: '/number-examples',
  summary: 'Say what the first process number of a mask would be, or what is wrong with the mask.',
  input: z.object({ mask: line(200), numberCode: z.string().regex(/^\d{1,10}$/) }),
  output: z.object({ number: z.string().nullable(), problem: z.string().nullable() }),
  refusals: ['may-not-administer'],
})

const unit = z.object({
  agencyId: id,
  parentId: id.nullable().default(null),
  code: name(60),
  name: name(200),
  numberCode: z
    .string()
    .regex(/^\d{1,10}$/)
    .default('01'),
  receivesProcesses: z.boolean().default(true),
  isProtocol: z.boolean().default(false),
  active: z.boolean().default(true),
})
export const listUnits = endpoint({
  name: 'listUnits',
  method: 'GET',
  path: '/agencies/:agencyId/units',
  summary: 'List the units of an agency as a tree in order.',
  input: z.object({ agencyId: id }),
  output: z.object({ items: z.array(unit.extend({ id, depth: z.number(), people: z.number(), open: z.number() })) }),
  refusals: ['may-not-administer'],
})
export const saveUnit = endpoint({
  name: 'saveUnit',
  method: 'PUT',
  path: '/units',
  summary: 'Create a unit, or change the one whose id is given; old names stay in history.',
  input: unit.extend({ id: id.optional() }),
  output: z.object({ id }),
  refusals: [...admin.refusals, 'unit-tree-loop', 'last-administrator'],
})

const user = z.object({
  agencyId: id,
  login,
  name: name(200),
  socialName: line(200).nullable().default(null),
  cpf: z
    .string()
    .regex(/^\d{11}$/)
    .nullable()
    .default(null),
  email: z.email().nullable().default(null),
  active: z.boolean().default(true),
  assignments: z.array(z.object({ unitId: id, role: z.string().max(40) })).max(100),
})
export const listUsers = endpoint({
  name: 'listUsers',
  method: 'GET',
  path: '/users',
  summary: 'List users by name or login, with their roles.',
  input: z.object({ text: line(200).default(''), cursor: cursor.optional() }),
  output: pageOf(
    user.extend({
      id,
      /** `unit` is its code. */
      assignments: z.array(z.object({ unitId: id, unit: z.string(), role: z.string() })),
      units: z.array(z.string()),
      hasPassword: z.boolean(),
    }),
  ),
  refusals: ['may-not-administer'],
})
export const saveUser = endpoint({
  name: 'saveUser',
  method: 'PUT',
  path: '/users',
  summary: 'Create a user with roles in units, or change the one whose id is given.',
  input: user.extend({ id: id.optional() }),
  output: z.object({ id }),
  refusals: [...admin.refusals, 'role-unknown', 'role-above-yours', 'last-administrator'],
})
export const resetPassword = endpoint({
  name: 'resetPassword',
  method: 'POST',
  path: '/users/:userId/password-link',
  summary: 'Issue a one-time link with which the user sets a new password; the old one and all sessions end.',
  input: z.object({ userId: id }),
  output: z.object({ url: z.string(), expiresAt: instant }),
  refusals: ['may-not-administer', 'item-not-found', 'role-above-yours'],
})
