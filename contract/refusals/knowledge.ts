/** Refusals of the knowledge base. */
import { type RefusalRow, refusal, roleRefusal } from './row.ts'

export const knowledgeRefusals = {
  'may-not-keep-knowledge': roleRefusal('escrever na base de conhecimento', 'write in the knowledge base'),
  'article-of-other-unit': refusal(
    'forbidden',
    'Só a unidade que escreveu esta base de conhecimento a altera.',
    'Only the unit that wrote this article changes it.',
  ),
  'article-changed': refusal(
    'conflict',
    'Esta base de conhecimento foi alterada por outra pessoa da unidade. Copie o que escreveu, abra-a de novo e repita a mudança.',
    'Somebody else of the unit changed this article. Copy what you wrote, open it again and repeat the change.',
  ),
  'article-empty': refusal(
    'conflict',
    'Escreva o texto ou anexe um PDF antes de liberar.',
    'Write the text or attach a PDF before you release it.',
  ),
  'article-released': refusal('conflict', 'A versão mais nova já está liberada.', 'The newest version is released already.'),
  'article-not-released': refusal('conflict', 'Esta base de conhecimento não está liberada.', 'This article is not released.'),
  'article-file-not-pdf': refusal(
    'invalid',
    'O anexo da base de conhecimento deve ser um PDF.',
    'The attachment of an article must be a PDF.',
  ),
} as const satisfies Record<string, RefusalRow>
