import { onPath } from './onPath'

export interface WebKit {
  driver: string
  /** Xvfb, which gives it a screen; null where there is one already. */
  screen: string | null
}

/** What a browser needs that is not here, by the names of Debian's packages. */
export interface Lacking {
  lacking: string[]
}

/** The driver of WebKitGTK, which starts its small browser, and a screen for it. */
export function findWebKit({ DISPLAY: display, PATH: path } = process.env): WebKit | Lacking {
  const driver = onPath(['WebKitWebDriver'], path)
  const screen = onPath(['Xvfb'], path)
  const hasScreen = screen !== null || Boolean(display)
  const lacking = [...(driver === null ? ['webkit2gtk-driver'] : []), ...(hasScreen ? [] : ['xvfb'])]
  return driver !== null && hasScreen ? { driver, screen } : { lacking }
}
