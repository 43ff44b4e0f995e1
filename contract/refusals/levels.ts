/** Refusals of parameters and of who may read what. */
import { type RefusalRow, refusal } from './row.ts'

export const levelsRefusals = {
  'setting-value-not-valid': refusal(
    'invalid',
    'Este parâmetro não aceita esse valor; continua valendo o anterior. Escolha um dos valores oferecidos.',
    'This parameter does not take that value; the one before still holds. Choose one of those offered.',
  ),
  'legal-basis-not-asked': refusal(
    'invalid',
    'Nesta instalação o nível de acesso não registra hipótese legal. Recarregue a página e altere de novo, sem ela.',
    'In this installation the access level names no legal basis. Reload the page and change it again, without one.',
  ),
  'degree-missing': refusal(
    'invalid',
    'Informe o grau de sigilo: ele é obrigatório para o que é sigiloso.',
    'Give the degree of secrecy: it is required for what is confidential.',
  ),
  'degree-not-asked': refusal(
    'invalid',
    'Nesta instalação o que é sigiloso não tem grau de sigilo. Recarregue a página e altere de novo, sem ele.',
    'In this installation what is confidential has no degree of secrecy. Reload the page and change it again, without one.',
  ),
  'degree-without-secrecy': refusal(
    'invalid',
    'Só o que é sigiloso tem grau de sigilo. Escolha o nível sigiloso, ou deixe o grau em branco.',
    'Only what is confidential has a degree of secrecy. Choose the confidential level, or leave the degree empty.',
  ),
  'setting-mask-not-valid': refusal(
    'invalid',
    'A máscara {mask} não vale: {problem}. Corrija-a; continuam valendo as de antes.',
    'The mask {mask} is not valid: {problem}. Correct it; those from before still hold.',
  ),
  'agency-unknown': refusal(
    'invalid',
    'Um dos órgãos não existe ou foi desativado. Escolha outro.',
    'One of the agencies does not exist or was deactivated. Choose another.',
  ),
} as const satisfies Record<string, RefusalRow>
