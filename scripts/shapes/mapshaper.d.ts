declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a command line on files held in memory and returns the files that -o writes. */
    applyCommands(
      commands: string,
      input: Record<string, string | Uint8Array>,
    ): Promise<Record<string, string | Uint8Array>>
  }
  export default mapshaper
}
