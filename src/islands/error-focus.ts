/** `<error-focus>` around the error summary: brings the reader there when the page opens. */
export class ErrorFocus extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
  }
}
