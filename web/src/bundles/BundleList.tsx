/** The files of this process that I asked for: how far they are, and where to get them. The server goes on when the drawer is closed. */
import { listBundles, showBundle, stopBundle } from '@lavra/contract/bundles.ts'
import type { Output } from '@lavra/contract/endpoint.ts'
import { plural } from '@lingui/core/macro'
import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { sentenceOf } from '../api/refusal-sentence.ts'
import { useCommand, useEndpoint } from '../api/use-endpoint.ts'
import { inUnit } from '../documents/viewer/address.ts'
import { Button } from '../kit/Button.tsx'
import { useFormats } from '../kit/format.ts'
import { IconDownload, IconFileTypePdf, IconFileZip } from '../kit/icons.ts'
import { Link } from '../kit/Link.tsx'
import { ProgressBar } from '../kit/ProgressBar.tsx'
import styles from './bundles.module.css'
import { LeftOutList } from './LeftOutList.tsx'

type Bundle = Output<typeof listBundles>['items'][number]

/** Milliseconds between two looks while something is being made. */
const look = 700
const isOver = ({ finishedAt }: Bundle) => finishedAt !== null

export function BundleList({ processId }: { processId: string }) {
  const { t } = useLingui()
  const bundles = useEndpoint(listBundles, { processId }, { staleTime: 0, again: ({ items }) => (items.every(isOver) ? false : look) })
  const items = bundles.data?.items ?? []
  if (items.length === 0) return null
  return (
    <section aria-label={t`Arquivos gerados`} className={styles.made}>
      <h3 className={styles.caption}>{t`Arquivos gerados`}</h3>
      <ul className={styles.list}>
        {items.map((bundle) => (
          <li key={bundle.id} className={styles.item}>
            {isOver(bundle) ? <Finished bundle={bundle} /> : <InTheMaking bundle={bundle} />}
          </li>
        ))}
      </ul>
      <p
        className={styles.quiet}
      >{t`Só você vê estes arquivos. Cada um fica disponível por 24 horas; pode fechar esta janela e voltar depois.`}</p>
    </section>
  )
}

function InTheMaking({ bundle }: { bundle: Bundle }) {
  const { t } = useLingui()
  const stop = useCommand(stopBundle, { invalidates: [listBundles] })
  const name = bundle.format === 'pdf' ? t`Gerando PDF` : t`Gerando ZIP`
  return (
    <>
      <Head format={bundle.format} />
      <div className={styles.grow}>
        <ProgressBar label={name} value={bundle.done} max={bundle.total} text={t`${bundle.done} de ${bundle.total}`} />
      </div>
      <Button isPending={stop.isPending} onPress={() => stop.mutate({ bundleId: bundle.id })}>
        {t`Cancelar`}
      </Button>
    </>
  )
}

function Finished({ bundle }: { bundle: Bundle }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const format = useFormats()
  const details = useEndpoint(showBundle, { bundleId: bundle.id }, { staleTime: 30_000 })
  const isOutOfDate = details.data?.isOutOfDate === true
  const several = bundle.parts.length > 1
  const { total } = bundle
  const text =
    bundle.format === 'pdf'
      ? plural(total, { one: 'PDF de # documento', other: 'PDF de # documentos' })
      : plural(total, { one: 'ZIP de # documento', other: 'ZIP de # documentos' })
  return (
    <>
      <Head format={bundle.format} />
      <div className={styles.grow}>
        <span className={styles.name}>{text}</span>
        <span className={styles.quiet}>{t`Pedido em ${format.instant(bundle.startedAt)} · até ${format.instant(bundle.expiresAt)}`}</span>
        {bundle.failure ? <span className={styles.why}>{sentenceOf(bundle.failure, {}, i18n)}</span> : null}
        {isOutOfDate ? <span className={styles.why}>{sentenceOf('bundle-out-of-date', {}, i18n)}</span> : null}
        <LeftOutList items={details.data?.leftOut ?? []} />
      </div>
      {isOutOfDate ? null : (
        <div className={styles.links}>
          {bundle.parts.map(({ part, size }) => (
            <Link
              key={part}
              kind="secondary"
              download
              href={inUnit(`/api/bundles/${bundle.id}/file`, several ? { part: String(part) } : {})}
              icon={<IconDownload aria-hidden="true" />}
            >
              {several ? t`Volume ${part} (${format.bytes(size)})` : t`Baixar (${format.bytes(size)})`}
            </Link>
          ))}
        </div>
      )}
    </>
  )
}

const Head = ({ format }: { format: Bundle['format'] }) => (
  <span className={styles.icon}>{format === 'pdf' ? <IconFileTypePdf aria-hidden="true" /> : <IconFileZip aria-hidden="true" />}</span>
)
