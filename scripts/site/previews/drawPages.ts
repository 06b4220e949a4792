import { drawPage } from './drawPage'

// A process of its own: draws the page that it is told, says what came of it, and ends when it is let go.
process.on('message', (page: string) => { void drawPage(page).then((drawn) => process.send?.(drawn)) })
// The database of the profiles stays open for as long as there are pages.
process.on('disconnect', () => { process.exit(0) })
