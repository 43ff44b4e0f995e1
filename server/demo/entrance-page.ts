/** What the sign-in page shows of the installation: its name and, in a demo state only, the announced accounts. */
import type { Database } from '../kernel/db.ts'
import { demoAccounts, demoPassword } from './accounts.ts'
import { demoProgress } from './load-demo.ts'
import { people } from './people.ts'

export async function entrancePage(db: Database, language: 'pt-BR' | 'en') {
  const isDemo = (await demoProgress(db)) !== null
  const accounts = demoAccounts.flatMap(({ login, about }) => {
    const person = people.find((p) => p.login === login)
    return person
      ? [{ login, name: person.socialName ?? person.name, unit: person.assignments[0]?.unit ?? '', about: about[language] }]
      : []
  })
  return {
    installationName: isDemo ? 'Estado de Minas Gerais' : 'Lavra',
    demoPassword: isDemo ? demoPassword : null,
    demoAccounts: isDemo ? accounts : [],
  }
}
