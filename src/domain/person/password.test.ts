import { expect, it } from 'vitest'
import { passwordWeakness } from './password.ts'

const known = ['Hanna de Beheerder', 'hanna@zevenaar.example', 'Gemeente Zevenaar']

it.each([
  'vier losse woorden samen',
  'een eigen lange zin voor mij',
  'hanna fietst elke dag naar haar werk',
  'kX9#vTq2!mZr',
])('finds %s strong', (password) => {
  expect(passwordWeakness(password, known)).toBeNull()
})

it.each([
  'welkom123456',
  'Zevenaar2026!',
  'Gemeente-Zevenaar-01',
  'hannahanna12',
  'Wachtwoord2026!',
  'aaaaaaaaaaaaaa',
  '123456789012',
])('finds %s easily guessed', (password) => {
  expect(passwordWeakness(password, known)).toBe('easily-guessed')
})

it('asks for some length first', () => {
  expect(passwordWeakness('kX9#vTq2', known)).toBe('too-short')
})
