/** What can be handed into a page and back. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/** An element that a reader sees: the first of the selector, or the first of them that is called so. */
export interface Sought {
  css: string
  /** Its whole name, without the space around it. */
  name?: string
  /** How its name begins. */
  begins?: string
}

export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End' | 'a'

export interface SavedFile {
  name: string
  bytes: Buffer
}

/**
 * One tab of a browser in which nobody was here before: all that a journey does to a page, whatever the browser and
 * whoever drives it. Nothing here waits for the page to answer but where it says so; `until.ts` does.
 */
export interface Tab {
  /** Returns when the page has loaded. */
  goto: (address: string) => Promise<void>
  reload: () => Promise<void>
  back: () => Promise<void>
  /** Runs a function in the page; it knows nothing but what it is given. */
  evaluate: <Given extends readonly Plain[], Result extends Plain>(inPage: (...given: Given) => Result, ...given: Given) => Promise<Result>
  /** Waits for an element, brings it into view and clicks it where it stands. */
  click: (sought: Sought) => Promise<void>
  focus: (sought: Sought) => Promise<void>
  /** Types into what has the focus, key by key. */
  type: (text: string) => Promise<void>
  press: (key: Key, held?: 'Control') => Promise<void>
  /** Chooses an option of a menu by its value. */
  choose: (sought: Sought, value: string) => Promise<void>
  /** Gives files to a file field. */
  attach: (css: string, path: string) => Promise<void>
  /** What the browser puts into its downloads folder once something is done. */
  saved: (act: () => Promise<void>) => Promise<SavedFile>
  /** The page as the browser prints it, as a PDF; null where its driver cannot print. */
  printed: () => Promise<Uint8Array | null>
  /** Faults that the browser told of so far: uncaught errors, what was written to the console as an error, breaches of the policy. */
  problems: () => Promise<string[]>
  close: () => Promise<void>
}

/** A running browser, which gives each journey a tab of its own. */
export interface Driven {
  version: string
  open: () => Promise<Tab>
  close: () => Promise<void>
}
