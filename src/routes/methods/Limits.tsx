import styles from './Limits.module.css'

interface LimitsProps {
  providers: string
  trusts: string
  independents: string
  machines: string
  replacements: string
  icbsWithEvidence: string
  icbs: string
}

/** What the site is for, and what its figures cannot say. */
export function Limits({ providers, trusts, independents, machines, replacements, icbsWithEvidence, icbs }: LimitsProps) {
  return (
    <>
      <p>
        A DEXA scan measures how strong bones are. DEXA Atlas shows how long people in England wait for one, how many scans are done
        and where new scanners go. It is for people who make policy, for analysts in the NHS, and for anyone who wants one true
        picture of their own area.
      </p>
      <p>
        It is <strong>not an official statistic</strong> and not connected with the NHS or the government. It gives no medical
        advice: to ask about a scan of your own, speak to your GP.
      </p>
      <h3>What the figures cannot say</h3>
      <dl className={styles.limits}>
        <div>
          <dt>Missing is not zero</dt>
          <dd>A month without a row, or an empty cell, is not known. It is shown as missing and never counted as nothing.</dd>
        </div>
        <div>
          <dt>Who pays, or who scans</dt>
          <dd>
            Figures for areas count scans by the ICB that pays for them (<em>commissioner basis</em>), wherever they are done.
            Figures for hospitals count where they are done (<em>provider basis</em>). The two add up to the same England but not
            to the same area, so a rate per resident uses the first only.
          </dd>
        </div>
        <div>
          <dt>A row is not a scanner</dt>
          <dd>
            {providers} providers ({trusts} NHS trusts, {independents} independent or other) have had a DEXA row in NHS England’s
            monthly diagnostics return (DM01). That does not prove that they own a scanner. Nobody publishes scanners by hospital,
            so this site does not count them.
          </dd>
        </div>
        <div>
          <dt>Not a count of referrals</dt>
          <dd>
            Nobody publishes how many people are sent for a scan. <a href="#list-change-plus-tests">List change plus scans</a> comes
            nearest, but people taken off the list and waits that were restarted hide inside it.
          </dd>
        </div>
        <div>
          <dt>Fracture liaison services</dt>
          <dd>
            There is some evidence for {icbsWithEvidence} of the {icbs} ICBs of 2023. No evidence found does not mean no service.
          </dd>
        </div>
        <div>
          <dt>Replacement is not growth</dt>
          <dd>{replacements} of the {machines} announced machines replace an old one. They are not counted as new capacity.</dd>
        </div>
        <div>
          <dt>More is not always better</dt>
          <dd>More scans are “higher”, not “better”: an area may need more or fewer. Waiting six weeks or more may be judged, for there is a standard.</dd>
        </div>
        <div>
          <dt>Intervals show counting error only</dt>
          <dd>Areas also move from month to month for other reasons, and recording differs between hospitals. Two areas whose intervals do not touch may still differ by chance.</dd>
        </div>
      </dl>
    </>
  )
}
