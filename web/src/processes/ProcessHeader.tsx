/** Which process is this? Its number, who may read it, its type and what it is about, on one line. */

import { useLingui as useI18n } from '@lingui/react'
import { useLingui } from '@lingui/react/macro'
import { whyNotSentence } from '../api/refusal-sentence.ts'
import { paths } from '../app/paths.ts'
import { AccessLevelTag } from '../kit/AccessLevelTag.tsx'
import { IconArrowLeft, IconBook2, IconEye, IconLockSquare } from '../kit/icons.ts'
import { LinkButton } from '../kit/LinkButton.tsx'
import { Badge } from '../kit/Tag.tsx'
import { WithHint } from '../kit/WithHint.tsx'
import { FavoriteStar } from '../notes/FavoriteStar.tsx'
import { CopyMenu } from './CopyMenu.tsx'
import { PriorityTag } from './PriorityTag.tsx'
import styles from './ProcessPage.module.css'
import type { Process } from './process.ts'
import { useDegrees } from './use-degrees.ts'

export function ProcessHeader({ process }: { process: Process }) {
  const { t } = useLingui()
  const { i18n } = useI18n()
  const degrees = useDegrees()
  const { number, type, summary } = process
  const title = summary ? `${type.name} · ${summary}` : type.name
  return (
    <header className={styles.header}>
      <LinkButton href={paths.desk()} label={t`Voltar ao Controle de Processos`} icon={<IconArrowLeft aria-hidden="true" />} />
      <h1 className={styles.number}>{number}</h1>
      <CopyMenu number={number} title={title} href={paths.process(number)} />
      <FavoriteStar process={process} whyNot={whyNotSentence(process.abilities.note, i18n)} />
      {process.articles > 0 ? (
        <LinkButton
          href={paths.knowledge({ tipo: type.id })}
          label={t`Base de conhecimento deste tipo de processo`}
          icon={<IconBook2 aria-hidden="true" />}
        />
      ) : null}
      {process.level !== 'public' || process.priority || process.lock ? (
        <span className={styles.signs}>
          {process.lock ? (
            <WithHint text={process.lock.reason}>
              <Badge tone="warn" icon={<IconLockSquare aria-hidden="true" />}>{t`Bloqueado`}</Badge>
            </WithHint>
          ) : null}
          {process.level === 'public' ? null : (
            <WithHint text={degrees.hint(process)}>
              <AccessLevelTag level={process.level} degree={process.degree && degrees.names[process.degree].toLowerCase()} />
            </WithHint>
          )}
          {process.byCriteria.length > 0 ? (
            <WithHint text={process.byCriteria.map(({ name }) => name).join('; ')}>
              <Badge tone="info" icon={<IconEye aria-hidden="true" />}>{t`Leitura por critério`}</Badge>
            </WithHint>
          ) : null}
          {process.priority ? <PriorityTag priority={process.priority} /> : null}
        </span>
      ) : null}
      <p className={styles.about} title={title}>
        <span>{type.name}</span>
        {summary ? (
          <>
            <span className={styles.dot}>{' · '}</span>
            <span className={styles.summary}>{summary}</span>
          </>
        ) : null}
      </p>
    </header>
  )
}
