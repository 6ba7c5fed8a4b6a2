import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'

/** What a server says when it lets someone in without a password, and is ready for a question. */
const welcome = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49])

/** The first byte of the message with which a client says goodbye. */
const goodbye = 0x58

/**
 * The wire between the PostgreSQL client and PostgreSQL inside this process: bytes go in, bytes come out, no port. All
 * messages of one question go in at once; asked one by one they take three times as long.
 */
export class PgliteWire extends Duplex {
  readonly #engine: PGlite
  #greeted = false

  constructor(engine: PGlite) {
    super()
    this.#engine = engine
  }

  /** As a socket does: there is nothing to connect to, so it is done at once. */
  connect(): this {
    process.nextTick(() => this.emit('connect'))
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    void this.#answer(chunk, done)
  }

  override _writev(chunks: readonly { readonly chunk: Buffer }[], done: (error?: Error | null) => void): void {
    void this.#answer(Buffer.concat(chunks.map((one) => one.chunk)), done)
  }

  async #answer(question: Buffer, done: (error?: Error | null) => void): Promise<void> {
    try {
      if (question[0] === goodbye) this.push(null)
      else if (this.#greeted) for (const piece of await this.#ask(question)) this.push(piece)
      else {
        this.#greeted = true
        this.push(welcome)
      }
      done()
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)))
    }
  }

  /**
   * The pieces of an answer, as they are: whoever asked reads them. The engine would read them as well, and keep what it
   * read, unless it is told where they go. It uses the memory of a piece again, so that each is copied.
   */
  async #ask(question: Buffer): Promise<readonly Buffer[]> {
    const pieces: Buffer[] = []
    await this.#engine.execProtocolRawStream(question, { onRawData: (piece) => pieces.push(Buffer.from(piece)) })
    return pieces
  }
}
