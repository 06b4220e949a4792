/** A file could not be had: says which and what to do. */
export class DownloadFault extends Error {
  override readonly name = 'DownloadFault'

  constructor(
    message: string,
    /** Whether another try may help: the network's fault rather than the file's. */
    readonly passing = false,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
