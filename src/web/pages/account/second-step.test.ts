import { JSDOM } from 'jsdom'
import { beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../test-house.ts'

let house: TestHouse
const documentOf = async (response: Response) => new JSDOM(await response.text()).window.document

beforeAll(async () => {
  house = await testHouse()
})

const confirm = async (fields: Record<string, string>, as: 'fg' | 'ciso' = 'fg') => {
  const response = await house.post('/account/twee-stappen/bevestigen', fields, { as })
  return { status: response.status, page: await documentOf(response) }
}

const valueOf = (page: Document, name: string): string =>
  page.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? ''

test('a wrong code leaves the key and the recovery codes on the page, for their owner only', async () => {
  const first = await documentOf(await house.post('/account/twee-stappen', { password: 'x' }, { as: 'fg' }))
  const setUp = valueOf(first, 'setUp')
  expect(first.body.textContent).toContain('aaaa-bbbb')
  for (const code of ['123456', '']) {
    const { status, page } = await confirm({ code, setUp })
    expect(status).toBe(422)
    expect(page.querySelector('.ws-password-once')?.textContent).toBe('ABC')
    expect(page.querySelector('.ws-qr')).not.toBeNull()
    expect(page.body.textContent).toContain('aaaa-bbbb')
    expect(valueOf(page, 'setUp')).toBe(setUp)
  }
  expect((await confirm({ code: '123456', setUp }, 'ciso')).page.body.textContent).not.toContain('aaaa-bbbb')
})

test('what is no longer known leads to beginning again', async () => {
  for (const setUp of ['', 'onzin']) {
    const { status, page } = await confirm({ code: '1', setUp })
    expect(status).toBe(422)
    expect(page.querySelector('a[href="/account#twee-stappen"]')).not.toBeNull()
  }
})
