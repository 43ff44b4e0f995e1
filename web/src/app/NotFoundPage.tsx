/** There is no such page, or none for this person: the two are not told apart. */
import { useLingui } from '@lingui/react/macro'
import { EmptyState } from '../kit/EmptyState.tsx'
import { IconSearch } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { usePageTitle } from './page.ts'
import { paths } from './paths.ts'

export function NotFoundPage() {
  const { t } = useLingui()
  usePageTitle(t`Página não encontrada`)
  return (
    <main>
      <EmptyState
        isPage
        icon={<IconSearch aria-hidden="true" />}
        title={t`Não há nada neste endereço`}
        text={t`O link pode estar incompleto, ou você não tem acesso ao que ele mostra.`}
        action={<Link kind="primary" href={paths.desk()}>{t`Ir para o Controle de Processos`}</Link>}
      />
    </main>
  )
}
