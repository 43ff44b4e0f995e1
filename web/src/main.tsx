/** Where the application starts: policy, language, then the page. */
import { createRoot } from 'react-dom/client'
import '../../contract/look/tokens.css'
import './app/base.css'
import { App } from './app/App.tsx'
import { speak } from './app/i18n.ts'
import { preferences } from './app/preferences.ts'
import { allowOwnScriptsOnly } from './app/trusted-types.ts'

allowOwnScriptsOnly()
await speak(preferences().language)
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
