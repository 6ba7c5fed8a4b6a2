const pause = 1500

/**
 * `<autosave-form>` around a form: saves what is typed after a pause, keeps a copy in this browser when that fails, and
 * offers it again later. The button keeps working without it.
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
    form.addEventListener('input', () => {
      window.clearTimeout(this.timer)
      this.timer = window.setTimeout(() => void this.save(form, line), pause)
    })
    form.addEventListener('submit', () => {
      window.clearTimeout(this.timer)
      this.forget()
    })
  }

  private async save(form: HTMLFormElement, line: HTMLElement): Promise<void> {
    const sent = new FormData(form)
    for (const [name, value] of [...sent.entries()]) if (value instanceof File) sent.delete(name)
    line.textContent = this.dataset['saving'] ?? ''
    const saved = await send(form.action, sent)
    if (saved === null) {
      this.keep(sent)
      line.textContent = this.dataset['failed'] ?? ''
      return
    }
    for (const [name, revision] of Object.entries(saved.revisions)) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLInputElement) field.value = String(revision)
    }
    if (!saved.conflict) this.forget()
    line.textContent = (saved.conflict ? this.dataset['conflict'] : this.dataset['saved']) ?? ''
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

  /** Puts nothing back by itself: the person says so. */
  private offerCopy(form: HTMLFormElement): void {
    const copy = localStorage.getItem(this.key)
    if (copy === null) return
    const notice = document.createElement('p')
    const button = document.createElement('button')
    notice.textContent = `${this.dataset['found'] ?? ''} `
    button.type = 'button'
    button.className = 'utrecht-button'
    button.textContent = this.dataset['restore'] ?? ''
    button.addEventListener('click', () => {
      putBack(form, JSON.parse(copy) as [string, string][])
      notice.remove()
    })
    notice.append(button)
    this.prepend(notice)
  }
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

/** Fills in the words of a copy; counters stay those of the page, so that a change by others shows. */
function putBack(form: HTMLFormElement, copy: readonly (readonly [string, string])[]): void {
  for (const [name, value] of copy) {
    const field = form.elements.namedItem(name)
    const words = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')
    if (words) field.value = value
    const boxes = field instanceof RadioNodeList ? [...field] : [field]
    for (const box of boxes)
      if (box instanceof HTMLInputElement && box.type !== 'hidden' && box.value === value) box.checked = true
  }
}
