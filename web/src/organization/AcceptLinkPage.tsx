/** A one-time link: somebody sets a password, or the first administrator founds the installation with agency and unit. */
import { showLink } from '@lavra/contract/organization.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useEndpoint } from '../api/use-endpoint.ts'
import { FrontPage } from '../app/FrontPage.tsx'
import { usePageTitle, useParam } from '../app/page.ts'
import { paths } from '../app/paths.ts'
import { ErrorState } from '../kit/EmptyState.tsx'
import { Link } from '../kit/Link.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { FirstAccessForm } from './FirstAccessForm.tsx'
import { SetPasswordForm } from './SetPasswordForm.tsx'

export function AcceptLinkPage() {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const token = useParam('token')
  const link = useEndpoint(showLink, { token }, { gate: false, staleTime: Number.POSITIVE_INFINITY })
  const isFirst = link.data?.purpose === 'first-administrator'
  const title = !link.data ? t`Definir acesso` : isFirst ? t`Primeiro acesso` : t`Definir senha`
  usePageTitle(title)

  if (link.error)
    return (
      <FrontPage title={title}>
        <ErrorState text={refusalSentence(link.error, i18n)} />
        <Link kind="secondary" href={paths.signIn()}>{t`Ir para a entrada`}</Link>
      </FrontPage>
    )
  if (!link.data)
    return (
      <FrontPage title={title}>
        <Skeleton rows={3} />
      </FrontPage>
    )
  const { name, login } = link.data
  return (
    <FrontPage
      title={title}
      intro={
        isFirst
          ? t`O sistema está vazio. Crie a sua conta de administrador e diga qual é o primeiro órgão e a primeira unidade; tudo pode ser alterado depois.`
          : t`${name ?? ''}, escolha a senha com que vai entrar e assinar. Seu usuário é ${login ?? ''}.`
      }
    >
      {isFirst ? <FirstAccessForm token={token} /> : <SetPasswordForm token={token} login={login ?? ''} />}
    </FrontPage>
  )
}
