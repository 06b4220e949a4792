import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { guardData } from './deployment/guardData'
import { holdEarlyText } from './earlyText'
import { startEmbedded } from './embedding'
import { keepPage } from './keepPage'
import { holdLookedUpAddress } from './routes/lookedUpAddress'

holdLookedUpAddress()
startEmbedded()
guardData()
holdEarlyText()

const putBack = keepPage()

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
    {
      onUncaughtError: (fault) => {
        console.error(fault)
        putBack()
      },
    },
  )
})
