/** What people look up while they work: units, colleagues, contacts; and the page of the entrance. */
import * as contract from '@lavra/contract/organization.ts'
import { may, person } from '../../kernel/actor.ts'
import { command } from '../../kernel/command.ts'
import { query } from '../../kernel/query.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { insertContact, selectActiveAgencies, selectColleagues, selectContacts, selectUnits } from './directory.queries.ts'

const shownAtOnce = 50

export const findUnits = query(contract.findUnits, {
  async run({ tx, actor }, input) {
    const filter = {
      text: input.text,
      receiving: input.receiving === 'true',
      agencyId: input.agencyId ?? null,
      ownAgencyId: actor.agencyId,
      limit: shownAtOnce,
    }
    return { items: await selectUnits(tx, filter) }
  },
})

export const findAgencies = query(contract.findAgencies, {
  async run({ tx, actor }) {
    return { items: await selectActiveAgencies(tx, actor.agencyId) }
  },
})

export const listColleagues = query(contract.listColleagues, {
  async run({ tx, actor }) {
    return { items: await selectColleagues(tx, person(actor).unitId) }
  },
})

export const findContacts = query(contract.findContacts, {
  async run({ tx }, input) {
    return { items: await selectContacts(tx, input.text, shownAtOnce) }
  },
})

export const createContact = command(contract.createContact, {
  async run(ctx, input) {
    if (!may(ctx.actor, 'registry.contacts') || !ctx.actor.agencyId) throw new Refusal('may-not-administer')
    const contact = await insertContact(ctx.tx, {
      kind: input.kind,
      name: input.name,
      cpfCnpj: input.cpfCnpj ?? null,
      email: input.email ?? null,
      city: input.city ?? null,
      agencyId: ctx.actor.agencyId,
    })
    ctx.record({ kind: 'registry.changed', data: { registry: 'contacts', id: contact.id, change: 'created' } })
    return contact
  },
})

export interface EntrancePage {
  installationName: string
  demoPassword: string | null
  demoAccounts: { login: string; name: string; unit: string; about: string }[]
  demoProgress: number | null
}

export const showSignInPageWith = (page: (language: 'pt-BR' | 'en') => Promise<EntrancePage>) =>
  query(contract.showSignInPage, {
    run: ({ language }) => page(language),
  })
