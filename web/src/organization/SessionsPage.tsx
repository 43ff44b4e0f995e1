/** Where am I signed in, and what if that is not me? */
import { listSessions, revokeSession } from '@lavra/contract/organization.ts'
import { useLingui as useI18n } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { Button } from '../kit/Button.tsx'
import { ErrorState } from '../kit/EmptyState.tsx'
import { useFormats } from '../kit/format.ts'
import { IconDeviceDesktop } from '../kit/icons.ts'
import { Skeleton } from '../kit/Skeleton.tsx'
import { Badge } from '../kit/Tag.tsx'
import { AccountPage } from './AccountPage.tsx'
import styles from './account.module.css'
import { agentName } from './agent-name.ts'

export function SessionsPage() {
  const { i18n } = useI18n()
  const format = useFormats()
  const sessions = useEndpoint(listSessions, {})
  const end = useCommand(revokeSession, { invalidates: [listSessions] })
  return (
    <AccountPage part="sessions" intro={<Trans>Se não reconhece algum destes acessos, encerre-o e troque sua senha.</Trans>}>
      {sessions.isPending ? <Skeleton rows={3} /> : null}
      {sessions.error ? <ErrorState text={refusalSentence(sessions.error, i18n)} onRetry={() => sessions.refetch()} /> : null}
      <ul className={styles.list}>
        {sessions.data?.items.map((session) => (
          <li key={session.id} className={styles.row}>
            <IconDeviceDesktop size={22} aria-hidden="true" />
            <div className={styles.what} title={session.agent}>
              <b>{agentName(session.agent)}</b>
              <span>
                <Trans>
                  {session.ip} · desde {format.instant(session.createdAt)} · último uso {format.ago(session.seenAt)}
                </Trans>
              </span>
            </div>
            {session.current ? (
              <Badge tone="ok">
                <Trans>Este acesso</Trans>
              </Badge>
            ) : (
              <Button
                kind="secondary"
                isPending={end.isPending && end.variables.sessionId === session.id}
                onPress={() => end.mutate({ sessionId: session.id })}
              >
                <Trans>Encerrar</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </AccountPage>
  )
}
