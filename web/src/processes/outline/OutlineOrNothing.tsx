/**
 * The number leads to nothing that can be opened. Perhaps the unit may know of the process all the same; if not, the page says what it
 * says of a number that nobody has, and what to do next.
 */
import { showOutline } from '@lavra/contract/outlines.ts'
import { useLingui } from '@lingui/react/macro'
import { useEndpoint } from '../../api/use-endpoint.ts'
import { usePageTitle } from '../../app/page.ts'
import { paths } from '../../app/paths.ts'
import { EmptyState } from '../../kit/EmptyState.tsx'
import { IconSearch } from '../../kit/icons.ts'
import { Link } from '../../kit/Link.tsx'
import { Skeleton } from '../../kit/Skeleton.tsx'
import { OutlinePage } from './OutlinePage.tsx'

/** `sentence`: why the number could not be opened. */
export function OutlineOrNothing({ number, sentence }: { number: string; sentence: string }) {
  const outline = useEndpoint(showOutline, { number })
  if (outline.data && !outline.error) return <OutlinePage outline={outline.data} asked={number} />
  if (outline.isPending) return <Skeleton rows={14} rowHeight={34} />
  return <Nothing sentence={sentence} />
}

function Nothing({ sentence }: { sentence: string }) {
  const { t } = useLingui()
  usePageTitle(t`Processo não encontrado`)
  return (
    <EmptyState
      isPage
      icon={<IconSearch size={28} aria-hidden="true" />}
      title={t`Processo não encontrado`}
      text={sentence}
      action={
        <Link kind="secondary" href={paths.desk()}>
          {t`Voltar ao Controle de Processos`}
        </Link>
      }
    />
  )
}
