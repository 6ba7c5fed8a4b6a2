const pause = 1500
const nextTry = 10_000

/**
 * `<autosave-form>` around a form: saves what is typed after a pause, keeps a copy in this browser when that fails, tries
 * again, and offers the copy again later. The button keeps working without it.
 */
export class AutosaveForm extends HTMLElement {
  private timer = 0

  connectedCallback(): void {
    const form = this.querySelector('form')
    if (form === null || this.querySelector('[role=status]') !== null) return
    const line = document.createElement('p')
    line.setAttribute('role', 'status')
    form.append(line)
    this.offerCopy(form)
    const soon = (wait: number): void => {
      window.clearTimeout(this.timer)
      this.timer = window.setTimeout(() => void this.save(form, line).then((done) => done || soon(nextTry)), wait)
    }
    form.addEventListener('input', () => soon(pause))
    window.addEventListener('online', () => {
      if (localStorage.getItem(this.key) !== null && this.timer !== 0) soon(0)
    })
    form.addEventListener('submit', () => {
      window.clearTimeout(this.timer)
      // Saving failed before: whether it arrives now shows when this page comes back.
      if (localStorage.getItem(this.key) !== null) this.keep(wordsIn(form))
    })
  }

  /** True when there is nothing more to try: it arrived, or people have to look at it. */
  private async save(form: HTMLFormElement, line: HTMLElement): Promise<boolean> {
    const sent = wordsIn(form)
    line.textContent = this.dataset['saving'] ?? ''
    const saved = await send(form.action, sent)
    if (saved === null) {
      this.keep(sent)
      line.textContent = this.dataset['failed'] ?? ''
      return false
    }
    for (const [name, revision] of Object.entries(saved.revisions)) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLInputElement) field.value = String(revision)
    }
    if (!saved.conflict) this.forget()
    line.textContent = (saved.conflict ? this.dataset['conflict'] : this.dataset['saved']) ?? ''
    return true
  }

  private get key(): string {
    return `weegschaal:${location.pathname}`
  }

  private keep(sent: FormData): void {
    localStorage.setItem(this.key, JSON.stringify([...sent.entries()]))
  }

  private forget(): void {
    localStorage.removeItem(this.key)
  }

  /** Puts nothing back by itself: the person says so. A copy that says what stands here already is forgotten. */
  private offerCopy(form: HTMLFormElement): void {
    const copy = localStorage.getItem(this.key)
    if (copy === null) return
    const words = JSON.parse(copy) as [string, string][]
    if (!differs(form, words)) {
      this.forget()
      return
    }
    const notice = document.createElement('p')
    const button = document.createElement('button')
    notice.textContent = `${this.dataset['found'] ?? ''} `
    button.type = 'button'
    button.className = 'utrecht-button'
    button.textContent = this.dataset['restore'] ?? ''
    button.addEventListener('click', () => {
      putBack(form, words)
      notice.remove()
      form.dispatchEvent(new Event('input', { bubbles: true }))
    })
    notice.append(button)
    this.prepend(notice)
  }
}

/** What stands in the form, without files: those go with the button. */
function wordsIn(form: HTMLFormElement): FormData {
  const sent = new FormData(form)
  for (const [name, value] of [...sent.entries()]) if (value instanceof File) sent.delete(name)
  return sent
}

interface Saved {
  readonly revisions: Readonly<Record<string, number>>
  readonly conflict: boolean
}

/** Sends the form; nothing when the connection or the session is gone. */
async function send(action: string, body: FormData): Promise<Saved | null> {
  try {
    const answer = await fetch(action, { method: 'POST', body, headers: { accept: 'application/json' } })
    if (!answer.ok || answer.redirected) return null
    return (await answer.json()) as Saved
  } catch {
    return null
  }
}

/** The boxes that a name stands for: one, or several of a group. */
function boxesOf(form: HTMLFormElement, name: string): readonly unknown[] {
  const field = form.elements.namedItem(name)
  return field instanceof RadioNodeList ? [...field] : [field]
}

const isWords = (field: unknown): field is HTMLTextAreaElement | HTMLInputElement =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && !['hidden', 'radio', 'checkbox', 'file'].includes(field.type))

const isBox = (field: unknown): field is HTMLInputElement =>
  field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)

/** True when the copy says something that the form does not say. */
const differs = (form: HTMLFormElement, copy: readonly (readonly [string, string])[]): boolean =>
  copy.some(([name, value]) =>
    boxesOf(form, name).some(
      (field) =>
        (isWords(field) && field.value.replaceAll('\r\n', '\n') !== value.replaceAll('\r\n', '\n')) ||
        (field instanceof HTMLSelectElement && field.value !== value) ||
        (isBox(field) && field.value === value && !field.checked),
    ),
  )

/** Fills in the words of a copy; counters stay those of the page, so that a change by others shows. */
function putBack(form: HTMLFormElement, copy: readonly (readonly [string, string])[]): void {
  for (const [name, value] of copy)
    for (const field of boxesOf(form, name)) {
      if (isWords(field) || field instanceof HTMLSelectElement) field.value = value
      else if (isBox(field) && field.value === value) field.checked = true
    }
}
