/** A restricted process seen from outside: where it is, what was put into it, and why none of it opens here. */
import type { Output } from '@lavra/contract/endpoint.ts'
import type { showOutline } from '@lavra/contract/outlines.ts'
import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { useFollow, usePageTitle } from '../../app/page.ts'
import { paths } from '../../app/paths.ts'
import { AccessLevelTag } from '../../kit/AccessLevelTag.tsx'
import { IconArrowLeft, IconFileUpload } from '../../kit/icons.ts'
import { Link } from '../../kit/Link.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useIsNarrow } from '../../kit/use-narrow.ts'
import { CopyMenu } from '../CopyMenu.tsx'
import frame from '../ProcessPage.module.css'
import styles from './Outline.module.css'
import { OutlineDocuments } from './OutlineDocuments.tsx'
import { OutlineHistory } from './OutlineHistory.tsx'
import { OutlineNotice } from './OutlineNotice.tsx'

export type Outline = Output<typeof showOutline>

export function OutlinePage({ outline, asked }: { outline: Outline; asked: string }) {
  const { t } = useLingui()
  const follow = useFollow()
  const { number, type } = outline
  usePageTitle(number)
  useEffect(() => {
    if (asked !== number) follow(paths.process(number), { replace: true })
  }, [asked, number, follow])
  return (
    <div className={frame.page}>
      <header className={frame.header}>
        <LinkButton href={paths.desk()} label={t`Voltar ao Controle de Processos`} icon={<IconArrowLeft aria-hidden="true" />} />
        <h1 className={frame.number}>{number}</h1>
        <CopyMenu number={number} title={type} href={paths.process(number)} />
        <span className={frame.signs}>
          <AccessLevelTag level={outline.level} />
        </span>
        <p className={frame.about}>{type}</p>
      </header>
      {outline.forProtocol ? (
        <div className={styles.acts}>
          <Link kind="secondary" href={paths.protocol(number)} icon={<IconFileUpload aria-hidden="true" />}>
            {t`Incluir documento recebido`}
          </Link>
        </div>
      ) : null}
      <OutlineNotice outline={outline} />
      <Parts outline={outline} />
    </div>
  )
}

function Parts({ outline }: { outline: Outline }) {
  const { t } = useLingui()
  const documents = <OutlineDocuments documents={outline.documents} />
  const history = <OutlineHistory number={outline.number} />
  if (useIsNarrow())
    return (
      <Tabs
        label={t`Partes do processo`}
        isEven
        tabs={[
          { id: 'documents', label: t`Documentos`, content: <div className={styles.pane}>{documents}</div> },
          { id: 'history', label: t`Histórico`, content: <div className={styles.pane}>{history}</div> },
        ]}
      />
    )
  return (
    <div className={styles.parts}>
      <section className={styles.documents} aria-labelledby="outline-documents">
        <h2 id="outline-documents">{t`Documentos`}</h2>
        {documents}
      </section>
      <section className={styles.history} aria-labelledby="outline-history">
        <h2 id="outline-history">{t`Histórico`}</h2>
        {history}
      </section>
    </div>
  )
}
