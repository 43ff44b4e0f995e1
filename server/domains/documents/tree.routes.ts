/** Endpoints of the tree of a process. */
import { route } from '../../kernel/http/bind.ts'
import { removeAttention } from './attention.ts'

export const treeRoutes = [route(removeAttention)]
