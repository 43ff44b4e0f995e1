/** What there is to read of an article: its text in a frame where no script runs, its PDF, or both, one below the other. */
import type { Output } from '@lavra/contract/endpoint.ts'
import type { showArticle } from '@lavra/contract/knowledge.ts'
import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { inUnit } from '../documents/viewer/address.ts'
import { DownloadCard } from '../documents/viewer/DownloadCard.tsx'
import viewer from '../documents/viewer/viewer.module.css'
import { EmptyState } from '../kit/EmptyState.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import styles from './knowledge.module.css'

const PdfView = lazy(() => import('../documents/viewer/PdfView.tsx').then((module) => ({ default: module.PdfView })))

export function ArticleContent({ article }: { article: Output<typeof showArticle> }) {
  const { t } = useLingui()
  const { id, version, title, hasText, file } = article
  const at = { version: String(version) }
  const source = inUnit(`/api/knowledge/${id}/file`, at)
  if (!hasText && !file) return <EmptyState title={t`Esta base ainda não tem texto nem anexo.`} />
  return (
    <div className={styles.content}>
      {hasText ? (
        <iframe
          key={`${version}-${article.savedAt}`}
          title={t`Texto de ${title}`}
          src={inUnit(`/api/knowledge/${id}/content`, at)}
          sandbox="allow-popups allow-top-navigation-by-user-activation allow-same-origin"
          className={viewer.frame}
          onLoad={({ currentTarget }) => {
            const page = currentTarget.contentDocument?.documentElement
            if (page) page.style.background = 'transparent'
          }}
        />
      ) : null}
      {file ? (
        <div className={viewer.desk}>
          <Suspense fallback={<Skeleton rows={8} rowHeight={40} />}>
            <PdfView
              key={`${version}-${file.name}`}
              title={file.name}
              source={source}
              fallback={
                <DownloadCard
                  file={{ ...file, mime: 'application/pdf', sha256: '', inline: 'pdf' }}
                  address={`/api/knowledge/${id}/file`}
                />
              }
            />
          </Suspense>
        </div>
      ) : null}
    </div>
  )
}
