// Puts what a browser loads into the jar, as it is. In the gateway's folder: node src/main/frontend/build.mjs <classes folder>
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const classes = process.argv[2]
const installed = 'node_modules/.package-lock.json'
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs) {
  execFileSync('npm', ['ci', '--no-fund', '--no-audit', '--ignore-scripts'], { stdio: 'inherit' })
}

const nhsuk = 'node_modules/nhsuk-frontend/dist/nhsuk'
const files = new Map([
  ['htmx.js', read('node_modules/htmx.org/dist/htmx.min.js')],
  ['sse.js', read('node_modules/htmx-ext-sse/dist/sse.min.js')],
  ['morph.js', read('node_modules/idiomorph/dist/idiomorph-ext.min.js')],
  ['nhsuk.js', read(`${nhsuk}/nhsuk-frontend.min.js`)],
  ['nhsuk.css', withoutFont(read(`${nhsuk}/nhsuk-frontend.min.css`))],
])
for (const name of readdirSync('src/main/frontend')) {
  if (name !== 'build.mjs') {
    files.set(name, read(join('src/main/frontend', name)))
  }
}
for (const name of readdirSync(`${nhsuk}/assets/images`)) {
  if (name.startsWith('nhsuk-icon-') && name.endsWith('.svg') && !name.includes('mask')) {
    files.set(`images/${name}`, read(`${nhsuk}/assets/images/${name}`))
  }
}

const version = hash(files)
const assets = join(classes, 'META-INF/resources/assets')
if (!existsSync(join(assets, version))) {
  rmSync(assets, { recursive: true, force: true })
  for (const [name, text] of files) {
    const target = join(assets, version, name)
    mkdirSync(join(target, '..'), { recursive: true })
    writeFileSync(target, text)
  }
  writeFileSync(join(classes, 'assets.properties'), `path=/assets/${version}\n`)
}

function read(path) {
  return readFileSync(path, 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\n?|\/\*# sourceMappingURL=.*\*\//g, '')
}

// The font is licensed for nhs.uk only; pages use Arial. Image addresses become relative.
function withoutFont(css) {
  return css
    .replace(/@font-face\{[^}]*\}/g, '')
    .replaceAll('Frutiger W01,', '')
    .replaceAll('url(/assets/images/', 'url(images/')
}

function hash(all) {
  const digest = createHash('sha256')
  for (const [name, text] of all) {
    digest.update(name).update('\0').update(text)
  }
  return digest.digest('hex').slice(0, 12)
}
