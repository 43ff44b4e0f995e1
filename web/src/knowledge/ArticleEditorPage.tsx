/** Where an article is written: opened once, so that nothing typed is drawn over by what others save meanwhile. */
import { openArticle } from '@lavra/contract/knowledge.ts'
import { useLingui as useI18n } from '@lingui/react'
import { useEffect, useState } from 'react'
import { call } from '../api/call.ts'
import { refusalSentence } from '../api/refusal-sentence.ts'
import { useParam } from '../app/page.ts'
import { ErrorState } from '../kit/EmptyState.tsx'
import { Skeleton } from '../kit/Skeleton.tsx'
import { ArticleDesk, type OpenedArticle } from './ArticleDesk.tsx'

export function ArticleEditorPage() {
  const { i18n } = useI18n()
  const articleId = useParam('id')
  const [visit, setVisit] = useState(1)
  const [answer, setAnswer] = useState<{ opened: OpenedArticle } | { error: unknown } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another visit asks again
  useEffect(() => {
    const controller = new AbortController()
    setAnswer(null)
    call(openArticle, { articleId }, { signal: controller.signal }).then(
      (opened) => setAnswer({ opened }),
      (error) => controller.signal.aborted || setAnswer({ error }),
    )
    return () => controller.abort()
  }, [articleId, visit])
  if (!answer) return <Skeleton rows={10} rowHeight={40} />
  if ('error' in answer) return <ErrorState text={refusalSentence(answer.error, i18n)} onRetry={() => setVisit(visit + 1)} />
  return <ArticleDesk key={`${articleId}/${visit}`} articleId={articleId} opened={answer.opened} />
}
