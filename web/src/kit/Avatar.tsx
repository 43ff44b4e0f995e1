/** Who is it, at a glance? Initials on a hue that stays with the name; decoration beside the name itself. */
import type { CSSProperties } from 'react'
import styles from './Avatar.module.css'

const small = new Set(['de', 'da', 'do', 'das', 'dos', 'e', "d'"])

export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word && !small.has(word.toLowerCase()))
  const first = words[0]?.[0] ?? '?'
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''
  return (first + last).toLocaleUpperCase('pt-BR')
}

function hueOf(name: string): number {
  let hue = 0
  for (const letter of name) hue = (hue * 31 + (letter.codePointAt(0) ?? 0)) % 997
  // twelve hues well apart: neighbours in a list should not look alike
  return (hue % 12) * 30
}

export function Avatar({ name, size = 24 }: { name: string; size?: number }) {
  const style = { '--h': hueOf(name), width: size, height: size, fontSize: Math.round(size * 0.42) } as CSSProperties
  return <span className={styles.avatar} style={style} aria-hidden="true" data-initials={initialsOf(name)} />
}
