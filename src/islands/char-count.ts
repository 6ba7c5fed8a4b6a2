/** `<char-count data-max data-left data-over>` around a textarea: says how many characters are left. */
export class CharCount extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector('textarea')
    const max = Number(this.dataset['max'])
    if (area === null || !(max > 0) || this.querySelector('p') !== null) return
    const line = document.createElement('p')
    line.setAttribute('role', 'status')
    this.append(line)
    const show = () => this.show(line, max - area.value.length)
    area.addEventListener('input', show)
    show()
  }

  private show(line: HTMLElement, left: number): void {
    const text = left < 0 ? this.dataset['over'] : this.dataset['left']
    line.textContent = (text ?? '').replace('{count}', String(Math.abs(left)))
    line.toggleAttribute('data-over', left < 0)
  }
}
