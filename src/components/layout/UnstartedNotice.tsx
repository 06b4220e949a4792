import styles from './UnstartedNotice.module.css'

/**
 * Stands in the built page and is taken away once its program runs. Where that does not come, or fails before React has
 * the page, styles alone let this be seen after a while: nobody would otherwise know why nothing answers.
 */
export function UnstartedNotice() {
  return (
    <p className={styles.notice} data-part="unstarted" data-sheet="off" aria-live="polite">
      The controls of this page have not started. Its figures and links can be used as they are;{' '}
      {/* eslint-disable-next-line jsx-a11y/anchor-is-valid -- the page's own address, whatever was asked for in it */}
      <a href="">load it again</a> for the rest.
    </p>
  )
}
