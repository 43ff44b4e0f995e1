/** What does whoever starts the system read in the terminal? Where it is, who can sign in, and how far the demo has come. */
import type { Config } from './config.ts'
import { demoAccounts, demoPassword } from './demo/accounts.ts'
import { issueFirstAdministratorLink } from './domains/organization/index.ts'
import { systemActor } from './kernel/actor.ts'
import { runCommand } from './kernel/command.ts'
import type { System } from './system.ts'

export async function announce({ world }: System, config: Config, isDemo: boolean): Promise<void> {
  const address = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${config.PORT}`
  console.log(`\n  Lavra  ${address}\n`)
  if (isDemo) {
    for (const account of demoAccounts) console.log(`  ${account.login.padEnd(18)} ${account.about['pt-BR']}`)
    console.log(`\n  senha / password: ${demoPassword}\n`)
  } else {
    const link = await runCommand(world, systemActor, issueFirstAdministratorLink, {})
    if (link.token) console.log(`  Primeiro administrador / first administrator (one use, 24 h):\n  ${address}/convite/${link.token}\n`)
  }
}

interface Teller {
  /** `30 %` while the demo is being made, null otherwise; `/health` says it. */
  now(): string | null
  tell(share: number): void
  end(): void
}

/** A line for every tenth of the demo. */
export function tellProgress(): Teller {
  let now: string | null = null
  let tenth = 0
  return {
    now: () => now,
    tell(share) {
      now = `${Math.floor(share * 100)} %`
      const reached = Math.floor(share * 10)
      if (reached > tenth) console.log(`  Demonstração / demo: ${reached * 10} %`)
      tenth = Math.max(tenth, reached)
    },
    end() {
      now = null
    },
  }
}
