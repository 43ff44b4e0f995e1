/** What the sign-in page shows of the installation: its name and, in a demo state only, the announced accounts. */
import type { Database } from '../kernel/db.ts'
import { demoAccounts, demoPassword } from './accounts.ts'
import { people } from './people.ts'
import { demoProgress, shareOf } from './progress.ts'

export async function entrancePage(db: Database, language: 'pt-BR' | 'en') {
  const progress = await demoProgress(db)
  const isDemo = progress !== null
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
    demoProgress: progress && shareOf(progress) < 1 ? shareOf(progress) : null,
  }
}
