/** Which words does the file itself say? Portuguese, like the documents in it, whoever takes it away. */
import type { LeftOut } from '@lavra/contract/bundles.ts'

export const reasonWords: Record<LeftOut, string> = {
  cancelled: 'documento cancelado',
  gone: 'documento excluído ou que deixou de estar acessível a quem pediu',
  kind: 'tipo de arquivo que não se converte em página (está no ZIP do processo)',
  encrypted: 'PDF protegido por senha (está no ZIP do processo)',
  broken: 'arquivo danificado, que não pôde ser lido',
  'too-complex': 'arquivo complexo demais para ser incorporado (está no ZIP do processo)',
  'too-large': 'arquivo grande demais para ser incorporado (está no ZIP do processo)',
}

export const mergeWords = {
  page: 'pg.',
  of: 'de',
  leftOut: 'Não incorporado',
  encrypted: reasonWords.encrypted,
  broken: reasonWords.broken,
  kind: reasonWords.kind,
}

export const unavailable = 'Documento não disponível'

export const titleOf = (processNumber: string, volume: number) => `Processo ${processNumber}${volume > 1 ? ` – volume ${volume}` : ''}`

/** What this copy is and is not. */
export const introOf = (name: string, unit: string, at: string): string[] => [
  `Gerado em ${at} a pedido de ${name} (${unit}).`,
  'Cópia para leitura: reúne os documentos que quem pediu podia ver. Para conferir uma assinatura, use o código do próprio documento.',
]

export const day = (at: Date, timeZone: string) => at.toLocaleString('pt-BR', { timeZone, dateStyle: 'long', timeStyle: 'short' })

export const dateOf = (isoDay: string) => isoDay.split('-').toReversed().join('/')
