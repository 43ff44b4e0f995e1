/** How does a helper process start? In plain JavaScript: it registers tsx by itself and then loads the TypeScript module it was told to. */
import { register } from 'tsx/esm/api'

register()
await import(process.argv[2])
