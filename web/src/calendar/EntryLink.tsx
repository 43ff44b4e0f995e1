/** One entry of the calendar, in a line (`isShort`) or as a card; it opens its process. */
import { useLingui } from '@lingui/react/macro'
import { paths } from '../app/paths.ts'
import { CellLink } from '../kit/CellLink.tsx'
import { IconCheck, IconLock, IconShieldLock } from '../kit/icons.ts'
import styles from './calendar.module.css'
import { type Entry, kindIcons, toneOf, useEntryWords } from './entry-words.tsx'

interface EntryLinkProps {
  entry: Entry
  today: string
  isShort?: boolean
  /** False where Tab goes from day to day. */
  isReached?: boolean
}

export function EntryLink({ entry, today, isShort = false, isReached = true }: EntryLinkProps) {
  const { t } = useLingui()
  const words = useEntryWords()(entry, today)
  const { number, summary, type, level } = entry.process
  const secrecy = level === 'confidential' ? t`sigiloso` : level === 'restricted' ? t`restrito` : ''
  const whole = [words, number, secrecy, summary || type].filter(Boolean).join(' · ')
  const icon = entry.isDone ? <IconCheck size={15} aria-hidden="true" /> : kindIcons[entry.kind]
  // a number too long for its place breaks before its year
  const [before, after] = number.split('/')
  const Lock = level === 'confidential' ? IconShieldLock : IconLock
  const lock = secrecy ? (
    <span role="img" aria-label={secrecy} className={styles.lock}>
      <Lock size={13} aria-hidden="true" />
    </span>
  ) : null
  return (
    <CellLink
      href={paths.process(number)}
      label={isShort ? whole : undefined}
      isReached={isReached}
      className={isShort ? styles.chip : styles.entry}
      tone={toneOf(entry, today)}
    >
      {isShort ? (
        <>
          {icon}
          {lock}
          <span className={styles.cut}>{summary || number}</span>
        </>
      ) : (
        <>
          <span className={styles.kind}>
            {icon}
            {words}
          </span>
          <b className={styles.number}>
            <span>
              {before}
              {after ? (
                <>
                  /<wbr />
                  {after}
                </>
              ) : null}
            </span>
            {lock}
          </b>
          <span className={styles.about}>{summary || type}</span>
          {entry.assignee ? <small className={styles.quiet}>{entry.assignee.name}</small> : null}
        </>
      )}
    </CellLink>
  )
}
