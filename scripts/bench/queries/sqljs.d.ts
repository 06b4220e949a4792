declare module 'sql.js' {
  type Value = string | number | null
  export interface Statement {
    bind(values: readonly Value[]): boolean
    step(): boolean
    getAsObject(): Record<string, Value>
    run(values: readonly Value[]): void
    reset(): void
    free(): void
  }
  export interface Database {
    run(sql: string): void
    prepare(sql: string): Statement
  }
  const initSqlJs: (options: { locateFile: (name: string) => string }) => Promise<{ Database: new () => Database }>
  export default initSqlJs
}
