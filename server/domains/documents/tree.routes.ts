/** Endpoints of the tree of a process. */
import { type Route, route } from '../../kernel/http/bind.ts'
import { removeAttention } from './attention.ts'
import { duplicateProcess, showDuplicate } from './duplicate-process.ts'
import { type Carry, moveDocumentWith } from './move-document.ts'
import { orderDocuments } from './order-documents.ts'

/** `carry`: what others keep about a document goes with it to another process. */
export const treeRoutes = (carry: Carry): Route[] => [
  route(showDuplicate),
  route(duplicateProcess),
  route(removeAttention),
  route(orderDocuments),
  route(moveDocumentWith(carry)),
]
