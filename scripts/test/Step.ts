export interface Outcome {
  passed: number
  failed: number
  /** Printed whole where anything failed. */
  output: string
  /** A few words on what passed. */
  remark?: string
}

export interface Step {
  name: string
  run: () => Promise<Outcome>
  /** Named step without which this one cannot run. */
  after?: string
}
