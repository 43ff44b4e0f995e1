/** How is a key combination shown? `keys` as the shortcut table writes it: `Ctrl+K`, `g c`, `?`. */
import styles from './Kbd.module.css'

export function Kbd({ keys }: { keys: string }) {
  const parts = keys.split(/[+ ]/)
  return (
    <span className={styles.keys} aria-hidden="true">
      {parts.map((part) => (
        <kbd key={part} className={styles.key} data-key={part.length === 1 ? part.toUpperCase() : part} />
      ))}
    </span>
  )
}
