/** `<confirm-leave>` around a form: the browser asks before a page with unsaved words is left. */
export class ConfirmLeave extends HTMLElement {
  connectedCallback(): void {
    let changed = false
    this.addEventListener('input', () => {
      changed = true
    })
    this.addEventListener('submit', () => {
      changed = false
    })
    window.addEventListener('beforeunload', (event) => {
      if (changed && this.isConnected) event.preventDefault()
    })
  }
}
