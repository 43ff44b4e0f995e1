/** What people type is looked for as they typed it: `%` and `_` are signs of a text, not wildcards of `like`. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
