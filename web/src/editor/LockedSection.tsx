/** How does the page's header or footer look above and below the text? As on paper, tinted, and said in words that it cannot be edited. */
import { type Element, toElements } from '@lavra/contract/content/elements.ts'
import type { Content } from '@lavra/contract/content/model.ts'
import { isEmptyContent } from '@lavra/contract/content/text.ts'
import { createElement, type ReactNode } from 'react'
import { IconLock } from '../kit/icons.ts'
import styles from './editor.module.css'

const reactNames: Record<string, string> = { class: 'className', colspan: 'colSpan', rowspan: 'rowSpan' }

export function ContentView({ content }: { content: Content }) {
  return toElements(content).map((element, index) => draw(element, index))
}

function draw(node: Element | string, key: number): ReactNode {
  if (typeof node === 'string') return node
  const props = Object.fromEntries(Object.entries(node.attributes).map(([name, value]) => [reactNames[name] ?? name, value]))
  return createElement(node.tag, { ...props, key }, ...node.children.map(draw))
}

export function LockedSection({ content, label, explanation }: { content: Content; label: string; explanation: string }) {
  if (isEmptyContent(content)) return null
  return (
    <section className={styles.locked} aria-label={label}>
      <p className={styles.lockedWord}>
        <IconLock size={14} aria-hidden="true" /> {explanation}
      </p>
      <ContentView content={content} />
    </section>
  )
}
