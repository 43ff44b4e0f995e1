/** Endpoints of organization; the session's token leaves by the cookie only. */
import { type Route, route } from '../../kernel/http/bind.ts'
import type { Entrance } from '../../kernel/http/entrance.ts'
import { changePasswordWith, createApiKey, listApiKeys, revokeApiKey } from './account.ts'
import { type ExampleNumber, listAgenciesWith, listUnits, saveAgencyWith, saveUnit, showNumberExampleWith } from './agencies.ts'
import { createContact, type EntrancePage, findAgencies, findContacts, findUnits, listColleagues, showSignInPageWith } from './directory.ts'
import { listHolidays, saveHoliday, showDueDay } from './holidays.ts'
import { acceptLinkWith, showLink } from './links.ts'
import type { PasswordHooks } from './password-hooks.ts'
import { listSessionsWith, revokeSession, showSessionWith, signOut, switchUnit } from './sessions.ts'
import { changeSettingWith, listSettings } from './settings.ts'
import { signIn } from './sign-in.ts'
import { listUsers, resetPassword, saveUser } from './users.ts'

export interface OrganizationOptions {
  entrance: Entrance
  idleMinutes: number
  hooks: PasswordHooks
  exampleNumber: ExampleNumber
  entrancePage(language: 'pt-BR' | 'en'): Promise<EntrancePage>
}

export function organizationRoutes({ entrance, idleMinutes, hooks, exampleNumber, entrancePage }: OrganizationOptions): Route[] {
  return [
    route(showSignInPageWith(entrancePage)),
    route(signIn, ({ reply, output }) => entrance.setSession(reply, output.token)),
    route(signOut, ({ reply }) => entrance.setSession(reply, null)),
    route(showSessionWith(idleMinutes)),
    route(listSessionsWith(idleMinutes)),
    route(revokeSession),
    route(switchUnit),
    route(changePasswordWith(hooks)),
    route(showLink),
    route(acceptLinkWith(hooks)),
    route(listApiKeys),
    route(createApiKey),
    route(revokeApiKey),
    route(findUnits),
    route(findAgencies),
    route(listColleagues),
    route(findContacts),
    route(createContact),
    route(listAgenciesWith(exampleNumber)),
    route(saveAgencyWith(exampleNumber)),
    route(showNumberExampleWith(exampleNumber)),
    route(listUnits),
    route(saveUnit),
    route(listHolidays),
    route(saveHoliday),
    route(showDueDay),
    route(listSettings),
    route(changeSettingWith(exampleNumber)),
    route(listUsers),
    route(saveUser),
    route(resetPassword),
  ]
}
