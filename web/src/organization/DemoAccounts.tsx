/** In a demo: which invented people may one be? One press signs in as them. */
import type { Output } from '@lavra/contract/endpoint.ts'
import type { showSignInPage } from '@lavra/contract/organization.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Avatar } from '../kit/Avatar.tsx'
import { IconChevronRight } from '../kit/icons.ts'
import { ProgressBar } from '../kit/ProgressBar.tsx'
import styles from './SignInPage.module.css'

interface DemoAccountsProps {
  accounts: Output<typeof showSignInPage>['demoAccounts']
  password: string
  /** While the demo is still being made. */
  progress: Output<typeof showSignInPage>['demoProgress']
  isPending: boolean
  onEnter: (login: string, password: string) => void
}

export function DemoAccounts({ accounts, password, progress, isPending, onEnter }: DemoAccountsProps) {
  const { t } = useLingui()
  const percent = Math.floor((progress ?? 0) * 100)
  return (
    <section aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className={styles.demoTitle}>
        <Trans>Contas de demonstração</Trans>
      </h2>
      <p className={styles.demoText}>
        <Trans>
          Pessoas e processos inventados. Escolha quem você quer ser, ou entre com a senha <b>{password}</b>.
        </Trans>
      </p>
      {progress === null ? null : (
        <div className={styles.demoProgress}>
          <ProgressBar label={t`Os processos ainda estão chegando às mesas`} value={percent} text={`${percent}%`} />
        </div>
      )}
      <div className={styles.accounts}>
        {accounts.map((account) => (
          <button
            key={account.login}
            type="button"
            className={styles.account}
            disabled={isPending}
            onClick={() => onEnter(account.login, password)}
          >
            <Avatar name={account.name} size={36} />
            <span>
              <b>{account.name}</b>
              <small>
                {account.login} · {account.unit} · {account.about}
              </small>
            </span>
            <IconChevronRight aria-hidden="true" />
          </button>
        ))}
      </div>
    </section>
  )
}
